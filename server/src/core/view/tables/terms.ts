import { readDay } from '../../calendar/date.ts';
import type { PartySignOff } from '../../evidence/sign-off.ts';
import type { Cover } from '../../model/coverage.ts';
import type { Draft } from '../../model/draft.ts';
import { endsAfter } from '../../model/term.ts';
import type { TermExtension } from '../../schema/generated/types.ts';
import { agreementColumn, dateOf, type Of } from './cells.ts';
import { type FlatTable, tableOf } from './table.ts';

export function extensions(rows: readonly Of<Draft<TermExtension>>[]): FlatTable {
  return tableOf(
    'extensions',
    'One row for each option to extend the term.',
    [
      agreementColumn,
      { name: 'extension', type: 'text', description: 'The id of the option.', cell: ({ id }) => id },
      { name: 'length', type: 'text', description: 'For how long.', cell: row => row.for },
      {
        name: 'decide_by',
        type: 'date',
        description: 'The day by which it is decided.',
        cell: ({ decideBy }) => dateOf(readDay(decideBy)),
      },
      {
        name: 'needs',
        type: 'text',
        description: 'Who has to agree: both, or one party.',
        cell: ({ needs }) => needs,
      },
      {
        name: 'ends',
        type: 'date',
        description: 'The last day of the term with this option alone; empty where it may be one of several.',
        cell: ({ of, ...extension }) => {
          const { ends, free } = of.evidence;
          const days = ends === undefined ? [] : endsAfter(ends, extension, free);
          return days.length === 1 ? dateOf(days[0]) : undefined;
        },
      },
    ],
    rows,
  );
}

export function approvals(rows: readonly Of<PartySignOff>[]): FlatTable {
  return tableOf(
    'approvals',
    'One row for each party that is to approve the version that the agreement has; none where no approval is recorded.',
    [
      agreementColumn,
      {
        name: 'version',
        type: 'text',
        description: 'The version of the agreement.',
        cell: ({ of }) => of.evidence.model.agreement.version,
      },
      { name: 'party', type: 'text', description: 'The id of the party.', cell: ({ party }) => party.id },
      {
        name: 'state',
        type: 'text',
        description: 'approved, refused, missing or unclear.',
        cell: ({ state }) => state,
      },
      {
        name: 'by',
        type: 'text',
        description: 'Who approved it, as party/person.',
        cell: ({ record }) => record?.record.by,
      },
      {
        name: 'date',
        type: 'date',
        description: 'The day of the approval.',
        cell: ({ record }) => record?.date,
      },
    ],
    rows,
  );
}

export function covers(rows: readonly Of<Cover>[]): FlatTable {
  return tableOf(
    'covers',
    'One row for each part of an agreement that stands in the contract instead.',
    [
      agreementColumn,
      {
        name: 'part',
        type: 'text',
        description: 'The section, or part of governance.',
        cell: ({ part }) => part,
      },
      {
        name: 'covered_by',
        type: 'text',
        description: 'The schedule or clause, as it is written.',
        cell: ({ text }) => text,
      },
    ],
    rows,
  );
}
