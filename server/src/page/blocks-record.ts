import type {
  AgreementView,
  CountRow,
  DecisionsView,
  DueView,
  Labels,
  LapseView,
  MatterView,
  MeasureView,
  TopicView,
} from '../core/index.ts';
import { type Block, heading, paragraph, part, table } from './block.ts';

/** What was kept, what is overdue, what comes and what is open, from top to bottom. */
export function record({ record, labels }: AgreementView): Block[] {
  return [
    part('record', labels.record),
    ...(record.isRecorded
      ? [
          heading(labels.overdue),
          dues(record.overdue, labels),
          ...matters(labels.escalations, labels.where, record.escalations, labels),
          ...matters(labels.warnings, labels.warnedBy, record.warnings, labels),
          heading(labels.lapses),
          lapses(record.lapses, labels),
        ]
      : [paragraph(labels.nothingRecorded, 'note')]),
    heading(labels.upcoming),
    dues(record.upcoming, labels),
    ...(record.isRecorded
      ? [
          heading(labels.meetings),
          counts(record.forums, labels.forum, labels.held, labels),
          heading(labels.ownPromises),
          counts(record.parties, labels.party, labels.done, labels),
          heading(labels.actions),
          table(
            [labels.who, labels.what, labels.due, labels.agreedIn],
            [3, 5, 3, 3],
            record.actionsBy.flatMap(({ owner, actions }) =>
              actions.map(({ what, due, isOverdue, agreed }) => [
                owner || labels.nobody,
                what,
                isOverdue ? `${due?.short ?? ''} (${labels.overdue})` : (due?.short ?? ''),
                agreed,
              ]),
            ),
            labels,
          ),
        ]
      : []),
    ...scorecard(record.scorecard, labels),
    ...decisions(record.decisions, labels),
  ];
}

function lapses(rows: readonly LapseView[], labels: Labels): Block {
  return table(
    [labels.planned, labels.what, labels.who, labels.state, labels.basis],
    [2, 4, 4, 2, 7],
    rows.map(({ day, what, who, word, basis }) => [day.short, what, who, word, basis.join(' ')]),
    labels,
  );
}

export function matters(title: string, where: string, rows: readonly MatterView[], labels: Labels): Block[] {
  if (rows.length === 0) return [];
  return [
    heading(title),
    table(
      [labels.what, where, labels.since, labels.due, labels.state],
      [5, 3, 2, 2, 3],
      rows.map(({ what, where, since, due, word }) => [what, where, since.short, due?.short ?? '', word]),
      labels,
    ),
  ];
}

export function scorecard(measures: readonly MeasureView[], labels: Labels): Block[] {
  if (measures.length === 0) return [];
  return [
    heading(labels.scorecard),
    table(
      [labels.measure, labels.target, labels.values, labels.state, labels.owner],
      [4, 2, 5, 3, 3],
      measures.map(({ what, target, values, word, owner }) => [
        what,
        target,
        values.map(({ day, value }) => `${day.short}: ${value}`).join('; '),
        word,
        owner,
      ]),
      labels,
    ),
  ];
}

function decisions(meetings: readonly DecisionsView[], labels: Labels): Block[] {
  if (meetings.length === 0) return [];
  return [
    heading(labels.decisions),
    table(
      [labels.date, labels.forum, labels.decision, labels.note],
      [2, 3, 6, 3],
      meetings.map(({ day, forum, decisions, attendance, note }) => [
        day.short,
        attendance === undefined ? forum : `${forum} (${attendance})`,
        decisions.join('; '),
        note,
      ]),
      labels,
    ),
  ];
}

/** What a forum looks at, and what became of it. */
export function topicsTable(rows: readonly TopicView[], labels: Labels): Block {
  return table(
    [labels.what, labels.who, labels.due, labels.state],
    [5, 4, 2, 3],
    rows.map(({ what, who, due, word }) => [what, who, due.short, word]),
    labels,
  );
}

function dues(rows: readonly DueView[], labels: Labels): Block {
  return table(
    [labels.date, labels.what, labels.who],
    [2, 6, 4],
    rows.map(({ day, what, who, times }) => [day.short, times > 1 ? `${what} × ${times}` : what, who]),
    labels,
  );
}

function counts(rows: readonly CountRow[], name: string, done: string, labels: Labels): Block {
  return table(
    [name, done, labels.late, labels.missed, labels.waived, labels.uncertain, labels.adherence],
    [5, 2, 2, 2, 2, 2, 3],
    rows.map(row => [
      row.name,
      ...[row.held, row.late, row.missed, row.waived, row.uncertain].map(String),
      row.word,
    ]),
    labels,
  );
}
