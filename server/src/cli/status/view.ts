import { formatDate, type IsoDate } from '../../core/calendar/date.ts';
import type { Occurrence } from '../../core/evidence/occurrence.ts';
import { and } from '../../core/l10n/lists.ts';
import { type Text, t } from '../../core/l10n/message.ts';
import type { AgreementModel } from '../../core/model/agreement.ts';
import { type Adherence, type Keeping, ofLastYear } from '../../core/status/adherence.ts';
import type { Duty } from '../../core/status/duty.ts';
import type { AgreementStatus, PromiseStatus } from '../../core/status/status.ts';
import type { ReportedAgreement } from './report.ts';

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

export function viewOf({ model, status, path }: ReportedAgreement, asOf: IsoDate): View {
  const sections = [
    overdue(status, model),
    upcoming(status, model),
    ...(status.isRecorded
      ? [
          kept(t`Meetings, last year`, forums(status), model, false),
          kept(t`Promises, last year`, others(status), model, true),
          deviations(status, model, asOf),
          parties(status),
          actions(status, model),
        ]
      : []),
  ];
  return {
    title: status.title,
    facts: [path, standing(status, asOf), ...warnings(status)],
    sections:
      status.standing === 'in force' || status.standing === 'over' ? sections.filter(isWorthShowing) : [],
  };
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
    : [t`Some records could not be read; until they are repaired nothing counts as missed.`];
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

const numbers = [
  { heading: t`held`, isNumber: true },
  { heading: t`late`, isNumber: true },
  { heading: t`missed`, isNumber: true },
  { heading: t`waived`, isNumber: true },
  { heading: t`in a word` },
] as const;

function kept(
  heading: Text,
  promises: readonly PromiseStatus[],
  model: AgreementModel,
  showsWho: boolean,
): Section {
  return {
    heading,
    columns: [{ heading: t`what` }, ...(showsWho ? [{ heading: t`who` }] : []), ...numbers],
    rows: promises.map(({ name, parties, lastYear }) => [
      name,
      ...(showsWho ? [namesOf(parties, model)] : []),
      ...counts(lastYear),
    ]),
  };
}

const forums = ({ promises }: AgreementStatus) => promises.filter(({ kind }) => kind === 'forum');
const others = ({ promises }: AgreementStatus) => promises.filter(({ kind }) => kind !== 'forum');

function counts({ held, late, missed, waived, keeping }: Adherence): Text[] {
  return [String(held), String(late), String(missed), String(waived), inAWord[keeping]];
}

const inAWord: Readonly<Record<Keeping, Text>> = {
  kept: t`kept`,
  'mostly kept': t`mostly kept`,
  'partly kept': t`partly kept`,
  'rarely kept': t`rarely kept`,
  'nothing due yet': t`nothing due yet`,
};

/** Each occasion of the last year that did not go as planned. */
function deviations({ promises }: AgreementStatus, model: AgreementModel, asOf: IsoDate): Section {
  const rows = promises.flatMap(({ name, parties, occurrences }) =>
    ofLastYear(occurrences, asOf)
      .filter(({ state }) => state === 'late' || state === 'missed' || state === 'waived')
      .map(occurrence => ({
        day: occurrence.planned,
        row: [short(occurrence.planned), name, namesOf(parties, model), outcome(occurrence)],
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

function outcome({ state, record }: Occurrence): Text {
  if (state === 'late' && record) return t`late, on ${short(record.date)}`;
  const reason = record?.record.reason;
  return state === 'waived' ? (reason ? t`waived: ${reason}` : t`waived`) : t`missed`;
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
      const done = promises.held + promises.late;
      const of = done + promises.missed;
      const asked = answers.inTime + answers.late + answers.overdue;
      return [
        name,
        of === 0 ? inAWord[promises.keeping] : t`${inAWord[promises.keeping]} (${done} of ${of})`,
        meetings.of === 0 ? '–' : t`${meetings.attended} of ${meetings.of}`,
        asked === 0 ? '–' : t`${answers.inTime} of ${asked}`,
      ];
    }),
  };
}

function actions({ actions }: AgreementStatus, model: AgreementModel): Section {
  return {
    heading: t`Open actions`,
    columns: [{ heading: t`due` }, { heading: t`what` }, { heading: t`who` }, { heading: t`agreed` }],
    rows: [...actions]
      .sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : (a.due ?? '9') > (b.due ?? '9') ? 1 : 0))
      .map(({ due, name, owner, isOverdue, agreed, forum }) => [
        due ? short(due) : '–',
        isOverdue ? t`${name} (overdue)` : name,
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
