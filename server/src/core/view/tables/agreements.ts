import { renewalDecisions } from '../../model/term.ts';
import { statusOf } from '../../status/status.ts';
import type { AgreementRow } from './agreement-rows.ts';
import { dateOf } from './cells.ts';
import { type FlatTable, type TableColumn, tableOf } from './table.ts';

export function agreements(all: readonly AgreementRow[]): FlatTable {
  const columns: TableColumn<AgreementRow>[] = [
    {
      name: 'agreement',
      type: 'text',
      description: 'Its id; where it has none, or another agreement has the same, its path.',
      cell: ({ id }) => id,
    },
    { name: 'file', type: 'text', description: 'The path of its file.', cell: ({ path }) => path },
    {
      name: 'title',
      type: 'text',
      description: 'Its title.',
      cell: ({ evidence }) => evidence.model.agreement.title,
    },
    {
      name: 'version',
      type: 'text',
      description: 'The version of its text.',
      cell: ({ evidence }) => evidence.model.agreement.version,
    },
    {
      name: 'status',
      type: 'text',
      description: 'Its status as written.',
      cell: ({ evidence }) => evidence.model.agreement.status,
    },
    {
      name: 'standing',
      type: 'text',
      description: 'Whether anything is owed on the day: in force, not in force, not begun, over.',
      cell: ({ evidence }) => statusOf(evidence).standing,
    },
    {
      name: 'starts',
      type: 'date',
      description: 'First day of the term.',
      cell: ({ evidence }) => dateOf(evidence.starts),
    },
    {
      name: 'ends',
      type: 'date',
      description: 'Last day of the term.',
      cell: ({ evidence }) => dateOf(evidence.ends),
    },
    {
      name: 'decide_by',
      type: 'date',
      description: 'The next day by which it is decided whether to go on, of renewal and of all extensions.',
      cell: ({ evidence }) =>
        dateOf(renewalDecisions(evidence.model.agreement.term).find(({ day }) => day >= evidence.today)?.day),
    },
    {
      name: 'recorded',
      type: 'boolean',
      description: 'Whether there are any records; without them nothing counts as missed.',
      cell: ({ evidence }) => evidence.isRecorded,
    },
    {
      name: 'as_of',
      type: 'date',
      description: 'The day that everything is judged as of.',
      cell: ({ evidence }) => dateOf(evidence.today),
    },
  ];
  return tableOf('agreements', 'One row for each agreement.', columns, all);
}
