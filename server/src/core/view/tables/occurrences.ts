import { toDate } from '../../calendar/date.ts';
import type { Occurrence } from '../../evidence/occurrence.ts';
import type { AgreementRow } from './agreement-rows.ts';
import { agreementColumn, dateOf, keyOf, type Of } from './cells.ts';
import { type FlatTable, tableOf } from './table.ts';

export interface OccurrenceRow {
  readonly duty: string;
  readonly kind: string;
  readonly party: string | undefined;
  readonly planned: string;
  readonly opens: string;
  readonly closes: string;
  readonly period: Occurrence['period'];
  readonly state: string;
  readonly recorded: string | undefined;
}

export function occurrenceRows({ tracks, isInForce }: AgreementRow['evidence']): OccurrenceRow[] {
  if (!isInForce) return [];
  return tracks.flatMap(({ promise, occurrences }) =>
    occurrences.map(({ planned, opens, closes, state, record, period }) => ({
      duty: keyOf(promise),
      kind: promise.kind,
      party: promise.party,
      planned: toDate(planned),
      opens: toDate(opens),
      closes: toDate(closes),
      period,
      state,
      recorded: record?.date,
    })),
  );
}

export function occurrences(rows: readonly Of<OccurrenceRow>[]): FlatTable {
  return tableOf(
    'occurrences',
    'One row for each occasion that a regular promise has come to, and for the next ones.',
    [
      agreementColumn,
      {
        name: 'duty',
        type: 'text',
        description: 'The duty, as in the table duties.',
        cell: ({ duty }) => duty,
      },
      { name: 'kind', type: 'text', description: 'What kind of promise it is.', cell: ({ kind }) => kind },
      {
        name: 'party',
        type: 'text',
        description: 'Where several parties owe it each by itself: which one.',
        cell: ({ party }) => party,
      },
      {
        name: 'planned',
        type: 'date',
        description: 'The planned day, or the last one for it.',
        cell: ({ planned }) => planned,
      },
      {
        name: 'opens',
        type: 'date',
        description: 'The first day on which a record counts as it.',
        cell: ({ opens }) => opens,
      },
      {
        name: 'closes',
        type: 'date',
        description: 'The last day on which it is in time.',
        cell: ({ closes }) => closes,
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
        name: 'state',
        type: 'text',
        description: 'held, late, missed, waived, uncertain, due or not-due.',
        cell: ({ state }) => state,
      },
      {
        name: 'recorded',
        type: 'date',
        description: 'The day of the record that it rests on.',
        cell: ({ recorded }) => recorded,
      },
    ],
    rows,
  );
}
