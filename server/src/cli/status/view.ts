import {
  type Adherence,
  type AgreementModel,
  type AgreementStatus,
  coversInWords,
  type Duty,
  formatDate,
  type IsoDate,
  type Keeping,
  type PromiseStatus,
  type Text,
  t,
  wordsOf,
} from '../../core/index.ts';
import { escalations, scorecard, warnings as warningsGiven } from './follow-up.ts';
import { approvals, deviations, doubts, placeIn, quorums } from './open-points.ts';
import type { ReportedAgreement, StatusReport } from './report.ts';
import { namesOf, type Section, short } from './section.ts';

/** One agreement's status in words: what people read, whatever it is printed on. */
export interface View {
  readonly title: string;
  /** Where it stands, and what there is to know before the numbers. */
  readonly facts: readonly Text[];
  readonly sections: readonly Section[];
}

export function viewOf(
  { model, status, path, readinessLines }: ReportedAgreement,
  report: StatusReport,
): View {
  const { asOf } = report;
  const place = placeIn(report);
  const sections = [
    objectives(model),
    overdue(status, model),
    upcoming(status, model),
    ...(status.isRecorded
      ? [
          kept(t`Meetings, last year`, forums(status), model, false),
          kept(t`Promises, last year`, others(status), model, true),
          deviations(status, model, place),
          quorums(status, model),
          parties(status),
          actions(status, model),
          escalations(status),
          warningsGiven(status, model),
          scorecard(status),
        ]
      : []),
    readiness(readinessLines),
    approvals(status, model),
    doubts(status, place),
  ];
  return {
    title: status.title,
    facts: [path, ...purpose(model), standing(status, asOf), ...covers(model), ...warnings(status)],
    sections:
      status.standing === 'in force' || status.standing === 'over'
        ? sections.filter(isWorthShowing)
        : [objectives(model), readiness(readinessLines), approvals(status, model)].filter(isWorthShowing),
  };
}

/** What it is all for. */
function purpose({ agreement }: AgreementModel): Text[] {
  return agreement.purpose?.trim() ? [agreement.purpose.trim()] : [];
}

/** What the parties want to reach together. */
function objectives(model: AgreementModel): Section {
  const { objectives = [], scorecard = [] } = model.agreement;
  const measureOf = (id: string | undefined) => scorecard.find(each => each.id === id);
  return {
    heading: t`Objectives`,
    columns: [{ heading: t`What` }, { heading: t`Due date` }, { heading: t`Measure` }, { heading: t`Who` }],
    rows: objectives.map(({ id, what, measure, due, owner }) => {
      const found = measureOf(measure);
      const target = found?.target === undefined ? '' : `: ${found.target}`;
      return [
        what ?? id ?? '?',
        due === undefined ? '–' : short(due as IsoDate),
        measure === undefined ? '–' : `${found?.what ?? measure}${target}`,
        owner === undefined ? '–' : (model.person(owner)?.name ?? owner),
      ];
    }),
  };
}

/** What to know before the parties decide whether to go on. */
function readiness(lines: ReportedAgreement['readinessLines']): Section {
  return {
    heading: t`Renewal and exit`,
    columns: [{ heading: t`What` }, { heading: t`State` }],
    rows: lines.map(({ label, words }) => [label, words]),
  };
}

/** What stands in the contract instead: nothing of it is followed here. */
function covers(model: AgreementModel): Text[] {
  return coversInWords(model).map(each => t`${each}.`);
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
      return t`Not in force (${status ? wordsOf(status) : '?'}): nothing is owed. As of ${day}.`;
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
    columns: [{ heading: t`Since` }, { heading: t`What` }, { heading: t`Who` }],
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
    columns: [{ heading: t`Due date` }, { heading: t`What` }, { heading: t`Who` }],
    rows: upcoming.map(duty => [short(duty.due), nameOf(duty), whoOf(duty, model)]),
    ifEmpty: t`Nothing.`,
  };
}

/** What is counted of a promise. Hardly ever is something uncertain, so that this column comes and goes. */
const numbers = ['held', 'late', 'missed', 'waived', 'uncertain'] as const;

const headings: Readonly<Record<(typeof numbers)[number], Text>> = {
  held: t`Held`,
  late: t`Late`,
  missed: t`Missed`,
  waived: t`Waived`,
  uncertain: t`Uncertain`,
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
      { heading: t`What` },
      ...(showsWho ? [{ heading: t`Who` }] : []),
      ...shown.map(number => ({ heading: headings[number], isNumber: true as const })),
      { heading: t`Adherence` },
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
  'on demand': t`on demand`,
};

function parties({ parties }: AgreementStatus): Section {
  return {
    heading: t`Parties, last year`,
    columns: [
      { heading: t`Party` },
      { heading: t`Own promises` },
      { heading: t`Meetings attended` },
      { heading: t`Answers in time` },
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
    columns: [{ heading: t`Due date` }, { heading: t`What` }, { heading: t`Who` }, { heading: t`Agreed` }],
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

function personName(reference: string, model: AgreementModel): string {
  return model.person(reference)?.name ?? reference;
}
