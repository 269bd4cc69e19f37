import type { ActionModel } from '../../evidence/action.ts';
import { lineOf } from '../../evidence/doubt.ts';
import type { RecordModel } from '../../evidence/record.ts';
import { agreementColumn, dateOf, type Of } from './cells.ts';
import { type FlatTable, tableOf } from './table.ts';

export function records(rows: readonly Of<RecordModel>[], pathOf: (uri: string) => string): FlatTable {
  return tableOf(
    'records',
    'One row for each record whose day can be read.',
    [
      agreementColumn,
      { name: 'type', type: 'text', description: 'The type of the record.', cell: ({ type }) => type },
      { name: 'date', type: 'date', description: 'Its day.', cell: ({ date }) => date },
      { name: 'about', type: 'text', description: 'What it is about.', cell: ({ subject }) => subject },
      {
        name: 'by',
        type: 'text',
        description: 'The party that acted, where it says so.',
        cell: ({ by }) => by,
      },
      {
        name: 'id',
        type: 'text',
        description: 'Of a warning or an escalation its id.',
        cell: ({ record }) => record.id,
      },
      {
        name: 'version',
        type: 'text',
        description: 'Of an approval the version that was approved or refused.',
        cell: ({ record }) => record.version,
      },
      {
        name: 'period_starts',
        type: 'date',
        description: 'Of a report the first day of the period that it covers.',
        cell: ({ period }) => dateOf(period?.first),
      },
      {
        name: 'period_ends',
        type: 'date',
        description: 'Of a report the last day of the period that it covers.',
        cell: ({ period }) => dateOf(period?.last),
      },
      {
        name: 'evidence',
        type: 'text',
        description: 'Where the proof lies, as it is written.',
        cell: ({ record }) =>
          record.evidence === undefined ? undefined : [record.evidence].flat().join(';'),
      },
      {
        name: 'counts',
        type: 'boolean',
        description: 'Whether all that matters of it is known, so that it proves something.',
        cell: ({ isProof }) => isProof,
      },
      {
        name: 'file',
        type: 'text',
        description: 'The path of its file.',
        cell: ({ file }) => pathOf(file.uri),
      },
      {
        name: 'line',
        type: 'integer',
        description: 'Its line, counting from 1.',
        cell: ({ file, record }) => lineOf({ file, range: file.source.headOf(record) }),
      },
    ],
    rows,
  );
}

export function actions(rows: readonly Of<ActionModel>[]): FlatTable {
  return tableOf(
    'actions',
    'One row for each action that a meeting has agreed on.',
    [
      agreementColumn,
      { name: 'action', type: 'text', description: 'Its id, where it has one.', cell: ({ id }) => id },
      { name: 'what', type: 'text', description: 'What is to be done.', cell: ({ name }) => name },
      {
        name: 'owner',
        type: 'text',
        description: 'Who sees to it, as party/person.',
        cell: ({ owner }) => owner,
      },
      {
        name: 'due',
        type: 'date',
        description: 'The day by which it is done.',
        cell: ({ due }) => dateOf(due),
      },
      { name: 'status', type: 'text', description: 'open, done or cancelled.', cell: ({ status }) => status },
      {
        name: 'agreed',
        type: 'date',
        description: 'The day on which it was first agreed.',
        cell: ({ mentions }) => mentions[0]?.record.date,
      },
      {
        name: 'forum',
        type: 'text',
        description: 'The forum that agreed on it.',
        cell: ({ mentions }) => mentions[0]?.record.record.forum,
      },
    ],
    rows,
  );
}
