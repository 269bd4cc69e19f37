import type { Cadence, RegularCadence } from '../calendar/cadence.ts';
import type { Day, FreeDays } from '../calendar/day.ts';
import type { RecordModel } from './record.ts';

/** What a promise's occasions are worked out from. */
export interface Expansion {
  readonly cadence: RegularCadence;
  /** The term of the agreement, where it is known; of one phase of several its own days. */
  readonly starts: Day | undefined;
  readonly ends: Day | undefined;
  /** The day from which on something is counted: the start, or where that is not known the first record. */
  readonly anchor: Day | undefined;
  readonly today: Day;
  /** Occasions planned until then are wanted, even though they are not due. */
  readonly until: Day;
  readonly free: FreeDays;
  /** What was recorded until today, in order. */
  readonly records: readonly RecordModel[];
  /** What the parties agreed to skip, in the order of the planned days. */
  readonly waivers: readonly RecordModel[];
}

/** The same of a cadence as it is written, of whatever form. */
export interface WrittenExpansion extends Omit<Expansion, 'cadence'> {
  readonly cadence: Cadence;
}
