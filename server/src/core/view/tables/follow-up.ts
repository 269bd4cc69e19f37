import type { EscalationModel } from '../../evidence/escalation.ts';
import { missesTarget } from '../../evidence/measured.ts';
import type { RecordModel } from '../../evidence/record.ts';
import type { WarningModel } from '../../evidence/warning.ts';
import type { Draft } from '../../model/draft.ts';
import type { Measure } from '../../schema/generated/types.ts';
import { agreementColumn, dateOf, type Of } from './cells.ts';
import { type FlatTable, tableOf } from './table.ts';

export interface MeasureRow {
  readonly measure: Draft<Measure>;
  readonly value: RecordModel;
}

export function measures(rows: readonly Of<MeasureRow>[]): FlatTable {
  return tableOf(
    'measures',
    'One row for each value of the scorecard that is recorded.',
    [
      agreementColumn,
      {
        name: 'measure',
        type: 'text',
        description: 'The id of the measure.',
        cell: ({ measure }) => measure.id,
      },
      { name: 'what', type: 'text', description: 'What is measured.', cell: ({ measure }) => measure.what },
      { name: 'date', type: 'date', description: 'The day of the value.', cell: ({ value }) => value.date },
      {
        name: 'value',
        type: 'text',
        description: 'The value as it is written: a number, or one with a unit.',
        cell: ({ value }) => value.record.value,
      },
      {
        name: 'target',
        type: 'text',
        description: 'What is to be reached.',
        cell: ({ measure }) => measure.target,
      },
      {
        name: 'unit',
        type: 'text',
        description: 'The unit of bare numbers.',
        cell: ({ measure }) => measure.unit,
      },
      {
        name: 'misses_target',
        type: 'boolean',
        description: 'Whether the value misses the target; empty where nobody can tell.',
        cell: ({ measure, value }) => missesTarget(measure, value.record.value),
      },
    ],
    rows,
  );
}

export function warnings(rows: readonly Of<WarningModel>[]): FlatTable {
  return tableOf(
    'warnings',
    'One row for each early warning that was given.',
    [
      agreementColumn,
      { name: 'warning', type: 'text', description: 'Its id.', cell: ({ id }) => id },
      {
        name: 'about',
        type: 'text',
        description: 'What it is about, else its id.',
        cell: ({ name }) => name,
      },
      {
        name: 'by',
        type: 'text',
        description: 'The party that gave it.',
        cell: ({ records }) => records[0].record.by,
      },
      {
        name: 'noticed',
        type: 'date',
        description: 'The day on which it was noticed.',
        cell: ({ noticed }) => dateOf(noticed),
      },
      {
        name: 'given',
        type: 'date',
        description: 'The day on which it was given.',
        cell: ({ records }) => records[0].date,
      },
      {
        name: 'due',
        type: 'date',
        description: 'The last day on which it was in time; empty where nothing says how soon it was due.',
        cell: ({ due }) => dateOf(due),
      },
      {
        name: 'closed',
        type: 'date',
        description: 'The day on which it was closed; empty while it is open.',
        cell: ({ closed }) => dateOf(closed),
      },
    ],
    rows,
  );
}

export function escalations(rows: readonly Of<EscalationModel>[]): FlatTable {
  return tableOf(
    'escalations',
    'One row for each escalation.',
    [
      agreementColumn,
      { name: 'escalation', type: 'text', description: 'Its id.', cell: ({ id }) => id },
      {
        name: 'about',
        type: 'text',
        description: 'What it is about, else its id.',
        cell: ({ name }) => name,
      },
      {
        name: 'raised',
        type: 'date',
        description: 'The day on which it was raised.',
        cell: ({ records }) => records[0].date,
      },
      {
        name: 'level',
        type: 'text',
        description: 'The level that it has got to.',
        cell: ({ last }) => last.record.level,
      },
      {
        name: 'due',
        type: 'date',
        description: 'The last day on which that level may deal with it.',
        cell: ({ due }) => dateOf(due),
      },
      {
        name: 'settled',
        type: 'date',
        description: 'The day on which it was settled; empty while it is open.',
        cell: ({ settled }) => dateOf(settled),
      },
      {
        name: 'may_be_settled',
        type: 'boolean',
        description: 'Whether something that proves nothing may carry it on or settle it.',
        cell: ({ doubts }) => doubts.length > 0,
      },
    ],
    rows,
  );
}
