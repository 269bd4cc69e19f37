import { type IsoDate, toDay } from '../calendar/date.ts';
import type { Checker } from '../checking/checker.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Say, saying, sentence, t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import { type PartyModel, partyOf } from '../model/parties.ts';
import { principles } from '../principles/principles.ts';
import { type Duty, overdueDuties } from '../status/duty.ts';
import { and } from '../util/lists.ts';
import { Audience } from './audience.ts';
import { countsInWords, countsOf } from './counts.ts';
import { dutyInWords } from './duty-in-words.ts';
import { glanceOf } from './glance.ts';
import { headOf } from './head.ts';
import { labelsIn } from './labels.ts';
import type { BusyPerson, PortfolioDue, PortfolioRow, PortfolioView, SharedParty } from './portfolio-view.ts';
import { Reader } from './reader.ts';
import { timelineMonths, timelineOf } from './timeline.ts';

export interface PortfolioOptions {
  readonly today: IsoDate;
  readonly language: string;
  /** How the host would write the path of a file. */
  readonly pathOf: (uri: string) => string;
  /** What was not read, in sentences. */
  readonly notes: readonly string[];
}

/** One agreement with what its row and the lists are made from. */
interface Member {
  readonly key: string;
  readonly file: FileModel;
  readonly evidence: Evidence;
  readonly overdue: readonly Duty[];
  readonly reader: Reader;
  readonly title: string;
}

/** All agreements among some files, in the order of their titles. */
export function portfolioViewOf(
  files: readonly FileModel[],
  checker: Checker,
  { today, language, pathOf, notes }: PortfolioOptions,
): PortfolioView {
  const say = saying(checker.dictionary);
  const members = membersOf(files, checker, today, say);
  const reader = members[0]?.reader;
  return {
    language,
    labels: labelsIn(say),
    // Without any agreement there is nothing to date.
    asOf: reader?.day(today) ?? { date: today, long: today, short: today },
    principles: principles.map(({ name }) => say(sentence(name))),
    agreements: members.map(member => rowOf(member, checker, pathOf)),
    overdue: members.flatMap(overdueOf).sort(byDay),
    timeline: {
      months: timelineMonths(toDay(today), say),
      entries: members
        .flatMap(({ evidence, reader, key, title }) =>
          timelineOf(evidence, reader, { key, agreement: title }),
        )
        .sort(byDay),
    },
    parties: sharedParties(members),
    people: busyPeople(members),
    notes,
  };
}

function membersOf(files: readonly FileModel[], checker: Checker, today: IsoDate, say: Say): Member[] {
  return files
    .flatMap((file, index): Member[] => {
      const evidence = checker.workspace.evidenceOf(file, today);
      if (!evidence) return [];
      const { model } = evidence;
      const reader = new Reader(model, say, new Audience('internal', model));
      const title = reader.text(
        model.agreement.title ?? model.agreement.id ?? t`An agreement without a title`,
      );
      return [{ key: `a${index}`, file, evidence, overdue: overdueDuties(evidence), reader, title }];
    })
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
}

function rowOf(
  { key, file, evidence, overdue, reader, title }: Member,
  checker: Checker,
  pathOf: (uri: string) => string,
): PortfolioRow {
  const findings = checker.findings(file.uri);
  const head = headOf(evidence, reader);
  const counted = evidence.isInForce && evidence.isRecorded;
  const track = counted ? countsInWords(countsOf(evidence.tracks, evidence)) : undefined;
  return {
    key,
    title,
    file: pathOf(file.uri),
    parties: head.parties.map(({ name }) => name),
    standing: head.standing,
    version: head.version,
    ends: head.term?.ends,
    principles: glanceOf(evidence, findings, reader).map(({ agreed, agreedWords }) => ({
      agreed,
      words: agreedWords,
    })),
    track: track && reader.text(track),
    overdue: overdue.length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
  };
}

function overdueOf({ key, evidence, overdue, reader, title }: Member): PortfolioDue[] {
  return overdue.map(({ kind, name, parties, due }) => ({
    key,
    agreement: title,
    what: reader.heading(dutyInWords(kind, name)),
    who: reader.text(and(parties.map(party => evidence.model.nameOf(party)))),
    day: reader.day(due),
  }));
}

/**
 * Which company a party is: the one of its file, else the one of its id and name. Agreements that write their parties out may
 * call quite different companies `vendor`.
 */
function companyOf({ id, name, home }: PartyModel): string {
  return home?.kind === 'Party' ? home.uri : `${id} ${name}`;
}

function sharedParties(members: readonly Member[]): SharedParty[] {
  const byCompany = new Map<string, { name: string; agreements: string[] }>();
  for (const { evidence, reader, title } of members) {
    const here = new Map(evidence.model.parties.map(party => [companyOf(party), party]));
    for (const [company, { name }] of here) {
      const known = byCompany.get(company);
      if (known) known.agreements.push(title);
      else byCompany.set(company, { name: reader.text(name), agreements: [title] });
    }
  }
  return [...byCompany.values()]
    .filter(({ agreements }) => agreements.length > 1)
    .sort((a, b) => b.agreements.length - a.agreements.length || (a.name < b.name ? -1 : 1));
}

/** The same person is the same id and name of the same company: names alone, and ids alone, may be two people’s. */
function busyPeople(members: readonly Member[]): BusyPerson[] {
  const seats = new Map<string, { name: string; party: string; forums: number; agreements: Set<string> }>();
  for (const { key, evidence, reader } of members) {
    const { model } = evidence;
    for (const { forum } of model.forums) {
      for (const member of new Set(forum.members ?? [])) {
        const party = model.party(partyOf(member));
        const name = reader.person(member);
        const company = party ? companyOf(party) : key;
        const person = `${company} ${member} ${name}`;
        const known = seats.get(person) ?? {
          name,
          party: reader.text(party?.name),
          forums: 0,
          agreements: new Set<string>(),
        };
        known.forums++;
        known.agreements.add(key);
        seats.set(person, known);
      }
    }
  }
  return [...seats.values()]
    .filter(({ forums }) => forums > 1)
    .map(({ agreements, ...rest }) => ({ ...rest, agreements: agreements.size }))
    .sort((a, b) => b.forums - a.forums || (a.name < b.name ? -1 : 1));
}

function byDay(a: PortfolioDue, b: PortfolioDue): number {
  const [x, y] = [`${a.day.date} ${a.agreement} ${a.what}`, `${b.day.date} ${b.agreement} ${b.what}`];
  return x < y ? -1 : x > y ? 1 : 0;
}
