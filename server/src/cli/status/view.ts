import { formatDate, type IsoDate } from '../../core/calendar/date.ts';
import { type Doubt, lineOf } from '../../core/evidence/doubt.ts';
import type { Occurrence } from '../../core/evidence/occurrence.ts';
import type { Attendance } from '../../core/evidence/quorum.ts';
import type { RecordModel } from '../../core/evidence/record.ts';
import { and } from '../../core/l10n/lists.ts';
import { joined, type Text, t } from '../../core/l10n/message.ts';
import type { AgreementModel } from '../../core/model/agreement.ts';
import { type Adherence, type Keeping, ofLastYear } from '../../core/status/adherence.ts';
import type { Duty } from '../../core/status/duty.ts';
import type { AgreementStatus, PromiseStatus } from '../../core/status/status.ts';
import type { ReportedAgreement, StatusReport } from './report.ts';

/** One agreement's status in words: what people read, whatever it is printed on. */
export interface View {
  readonly title: string;
  /** Where it stands, and what there is to know before the numbers. */
  readonly facts: readonly Text[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: Text;
  /** Columns of numbers stand right. */
  readonly columns: readonly { readonly heading: Text; readonly isNumber?: true }[];
  readonly rows: readonly (readonly Text[])[];
  /** What is said instead of a table without rows; nothing: the section is left out. */
  readonly ifEmpty?: Text;
}

export function viewOf({ model, status, path }: ReportedAgreement, report: StatusReport): View {
  const { asOf } = report;
  const place = placeIn(report);
  const sections = [
    overdue(status, model),
    upcoming(status, model),
    ...(status.isRecorded
      ? [
          kept(t`Meetings, last year`, forums(status), model, false),
          kept(t`Promises, last year`, others(status), model, true),
          deviations(status, model, asOf, place),
          quorums(status, model),
          parties(status),
          actions(status, model),
        ]
      : []),
    doubts(status, place),
  ];
  return {
    title: status.title,
    facts: [path, standing(status, asOf), ...warnings(status)],
    sections:
      status.standing === 'in force' || status.standing === 'over' ? sections.filter(isWorthShowing) : [],
  };
}

/** How the place of something written is shown: `records/2026.partnership.yaml:14`. */
type Place = (doubt: Doubt) => string;

function placeIn(report: StatusReport): Place {
  return doubt => `${report.pathOf(doubt.file.uri)}:${lineOf(doubt)}`;
}

function isWorthShowing({ rows, ifEmpty }: Section): boolean {
  return rows.length > 0 || ifEmpty !== undefined;
}

function standing({ standing, status, starts, ends }: AgreementStatus, asOf: IsoDate): Text {
  const day = formatDate(asOf);
  switch (standing) {
    case 'in force':
      return ends ? t`In force until ${formatDate(ends)}. As of ${day}.` : t`In force. As of ${day}.`;
    case 'over':
      return t`Ended on ${formatDate(ends ?? asOf)}, but its status is still active. As of ${day}.`;
    case 'not begun':
      return t`Begins on ${formatDate(starts ?? asOf)}: nothing is owed yet. As of ${day}.`;
    case 'not in force':
      return t`Not in force (${status ?? '?'}): nothing is owed. As of ${day}.`;
  }
}

function warnings({ standing, isRecorded, isCertain }: AgreementStatus): Text[] {
  if (standing !== 'in force' && standing !== 'over') return [];
  if (!isRecorded) return [t`Nothing is recorded yet, so nobody can tell what was kept.`];
  return isCertain
    ? []
    : [
        t`Some of it is uncertain, and counts neither as kept nor as missed; what leaves it open is listed at the end.`,
      ];
}

function overdue({ overdue, isRecorded }: AgreementStatus, model: AgreementModel): Section {
  return {
    heading: t`Overdue`,
    columns: [{ heading: t`since` }, { heading: t`what` }, { heading: t`who` }],
    rows: overdue.map(duty => [
      short(duty.due),
      duty.times > 1 ? t`${nameOf(duty)} (${duty.times} times)` : nameOf(duty),
      whoOf(duty, model),
    ]),
    ...(isRecorded ? { ifEmpty: t`Nothing.` } : {}),
  };
}

function upcoming({ upcoming }: AgreementStatus, model: AgreementModel): Section {
  return {
    heading: t`Next 30 days`,
    columns: [{ heading: t`by` }, { heading: t`what` }, { heading: t`who` }],
    rows: upcoming.map(duty => [short(duty.due), nameOf(duty), whoOf(duty, model)]),
    ifEmpty: t`Nothing.`,
  };
}

/** What is counted of a promise. Hardly ever is something uncertain, so that this column comes and goes. */
const numbers = ['held', 'late', 'missed', 'waived', 'uncertain'] as const;

const headings: Readonly<Record<(typeof numbers)[number], Text>> = {
  held: t`held`,
  late: t`late`,
  missed: t`missed`,
  waived: t`waived`,
  uncertain: t`uncertain`,
};

function kept(
  heading: Text,
  promises: readonly PromiseStatus[],
  model: AgreementModel,
  showsWho: boolean,
): Section {
  const isCertain = promises.every(({ lastYear }) => lastYear.uncertain === 0);
  const shown = numbers.filter(number => number !== 'uncertain' || !isCertain);
  return {
    heading,
    columns: [
      { heading: t`what` },
      ...(showsWho ? [{ heading: t`who` }] : []),
      ...shown.map(number => ({ heading: headings[number], isNumber: true as const })),
      { heading: t`in a word` },
    ],
    rows: promises.map(({ name, parties, lastYear }) => [
      name,
      ...(showsWho ? [namesOf(parties, model)] : []),
      ...shown.map(number => String(lastYear[number])),
      inAWord[lastYear.keeping],
    ]),
  };
}

const forums = ({ promises }: AgreementStatus) => promises.filter(({ kind }) => kind === 'forum');
const others = ({ promises }: AgreementStatus) => promises.filter(({ kind }) => kind !== 'forum');

const inAWord: Readonly<Record<Keeping, Text>> = {
  kept: t`kept`,
  'mostly kept': t`mostly kept`,
  'partly kept': t`partly kept`,
  'rarely kept': t`rarely kept`,
  uncertain: t`uncertain`,
  'nothing due yet': t`nothing due yet`,
};

/** Each occasion of the last year that did not go as planned, or of which nobody knows. */
function deviations(
  { promises }: AgreementStatus,
  model: AgreementModel,
  asOf: IsoDate,
  place: Place,
): Section {
  const rows = promises.flatMap(({ name, parties, occurrences, refused }) =>
    ofLastYear(occurrences, asOf)
      .filter(({ state }) => state !== 'held' && state !== 'due' && state !== 'not-due')
      .map(occurrence => ({
        day: occurrence.planned,
        row: [
          short(occurrence.planned),
          name,
          namesOf(parties, model),
          outcome(occurrence, refused.get(occurrence), place),
        ],
      })),
  );
  return {
    heading: t`Not as planned, last year`,
    columns: [
      { heading: t`planned` },
      { heading: t`what` },
      { heading: t`who` },
      { heading: t`what became of it` },
    ],
    rows: rows.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ row }) => row),
  };
}

function outcome(
  { state, record, doubts = [] }: Occurrence,
  refused: RecordModel | undefined,
  place: Place,
): Text {
  if (state === 'uncertain') {
    const places = and([...new Set(doubts.map(place))]);
    return doubts.length > 0 ? t`uncertain: see ${places}` : t`uncertain`;
  }
  if (state === 'late' && record) return t`late, on ${short(record.date)}`;
  if (state === 'missed' && refused?.consent)
    return t`missed: ${and(refused.consent.lacking.map(({ name }) => name))} did not agree to skip it`;
  const reason = record?.record.reason;
  return state === 'waived' ? (reason ? t`waived: ${reason}` : t`waived`) : t`missed`;
}

/** What was written and proves nothing, with the reason. */
function doubts({ doubts }: AgreementStatus, place: Place): Section {
  return {
    heading: t`What leaves something uncertain`,
    columns: [{ heading: t`where` }, { heading: t`why` }],
    rows: doubts.map(doubt => [place(doubt), doubt.why]),
  };
}

/** Meetings that could not decide, with what they decided. */
function quorums({ quorums }: AgreementStatus, model: AgreementModel): Section {
  return {
    heading: t`Quorum not met or not known, last year`,
    columns: [
      { heading: t`held` },
      { heading: t`what` },
      { heading: t`who was there` },
      { heading: t`decisions` },
    ],
    rows: quorums.map(({ record, forum, attendance, decisions }) => [
      short(record.date),
      model.forum(forum)?.name ?? forum,
      whoWasThere(attendance, model),
      decisions.length === 0 ? '–' : joined(decisions, '; '),
    ]),
  };
}

function whoWasThere({ state, present, short }: Attendance, model: AgreementModel): Text {
  if (state === 'not recorded') return t`attendance not recorded`;
  if (state === 'unclear') return t`cannot be told: somebody named is not known`;
  const members = present === 1 ? t`1 member` : t`${present} members`;
  return short.length === 0 ? members : t`${members}, too few of ${and(short.map(id => model.nameOf(id)))}`;
}

function parties({ parties }: AgreementStatus): Section {
  return {
    heading: t`Parties, last year`,
    columns: [
      { heading: t`party` },
      { heading: t`own promises` },
      { heading: t`meetings attended` },
      { heading: t`answers in time` },
    ],
    rows: parties.map(({ name, promises, meetings, answers }) => {
      const asked = answers.inTime + answers.late + answers.overdue;
      return [
        name,
        adherence(promises),
        meetings.of === 0 ? '–' : t`${meetings.attended} of ${meetings.of}`,
        asked === 0 ? '–' : t`${answers.inTime} of ${asked}`,
      ];
    }),
  };
}

/** The word with what it rests on. */
function adherence({ held, late, missed, waived, uncertain, keeping }: Adherence): Text {
  const kept = held + late;
  const of = kept + missed;
  const word = inAWord[keeping];
  if (uncertain + waived > 0)
    return t`${word} (${kept} of ${of} held; ${uncertain} uncertain, ${waived} waived)`;
  return of === 0 ? word : t`${word} (${kept} of ${of})`;
}

function actions({ actions }: AgreementStatus, model: AgreementModel): Section {
  return {
    heading: t`Open actions`,
    columns: [{ heading: t`due` }, { heading: t`what` }, { heading: t`who` }, { heading: t`agreed` }],
    rows: [...actions]
      .sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : (a.due ?? '9') > (b.due ?? '9') ? 1 : 0))
      .map(({ due, name, owner, isOverdue, agreed, forum, doubts }) => [
        due ? short(due) : '–',
        isOverdue ? t`${name} (overdue)` : doubts.length > 0 ? t`${name} (uncertain)` : name,
        owner ? personName(owner, model) : '–',
        agreed ? t`${model.forum(forum)?.name ?? forum ?? ''}, ${short(agreed)}` : '–',
      ]),
  };
}

function nameOf({ kind, name }: Duty): Text {
  if (kind === 'answer') return t`answer to “${name}”`;
  return kind === 'action' ? t`action: ${name}` : name;
}

function whoOf({ parties, person }: Duty, model: AgreementModel): Text {
  const who = namesOf(parties, model);
  if (!person) return who;
  return parties.length === 0 ? personName(person, model) : t`${who} (${personName(person, model)})`;
}

function namesOf(parties: readonly string[], model: AgreementModel): Text {
  return parties.length === 0 ? '–' : and(parties.map(id => model.nameOf(id)));
}

function personName(reference: string, model: AgreementModel): string {
  return model.person(reference)?.name ?? reference;
}

function short(day: IsoDate): Text {
  return formatDate(day, 'short');
}
