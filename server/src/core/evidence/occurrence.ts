import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/periods.ts';
import type { Doubt } from './doubt.ts';
import type { RecordModel } from './record.ts';

/** What has become of one planned occasion. */
export type OccurrenceState =
  /** Its day is still to come. */
  | 'not-due'
  /** Its day has come, nothing is recorded yet, and there is still time. */
  | 'due'
  /** It took place within its window. */
  | 'held'
  /** It took place after its window, but before that of the next one (decision 5). */
  | 'late'
  /** Its window is over, and nothing is recorded. */
  | 'missed'
  /** The same, but something doubtful may be its record, so that it may have been missed or not. */
  | 'uncertain'
  /** The parties agreed to skip it. */
  | 'waived';

/** One occasion that a promise with a cadence comes to. */
export interface Occurrence {
  /** The day on which it is planned, or by which it is due. */
  readonly planned: Day;
  /** The first and last day on which something recorded counts as it. */
  readonly opens: Day;
  readonly closes: Day;
  readonly state: OccurrenceState;
  /** Of a report the period that it covers. */
  readonly period?: Period;
  /** What was recorded for it: the record that kept it, or by which it was skipped. */
  readonly record?: RecordModel;
  /** What may be its record, where that leaves open what became of it; of many the first ones. */
  readonly doubts?: readonly Doubt[];
}

/** An occasion before it is known what became of it. */
export type Slot = Pick<Occurrence, 'planned' | 'opens' | 'closes' | 'period'>;

/** What became of an occasion for which nothing is recorded. */
export function withoutRecord(slot: Slot, today: Day): Occurrence {
  const state = today > slot.closes ? 'missed' : today >= slot.planned ? 'due' : 'not-due';
  return { ...slot, state };
}

/** What became of an occasion with what is recorded for it. */
export function withRecord(slot: Slot, record: RecordModel): Occurrence {
  const state = record.type === 'waived' ? 'waived' : record.day > slot.closes ? 'late' : 'held';
  return { ...slot, state, record };
}
