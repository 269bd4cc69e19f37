import type { Cadence } from '../calendar/cadence.ts';
import type { Holidays, IsoDate } from '../calendar/date.ts';
import type { RecordModel } from './record.ts';

/** What a promise's occasions are worked out from. */
export interface Expansion {
  readonly cadence: Cadence;
  /** The term of the agreement, where it is known. */
  readonly starts: IsoDate | undefined;
  readonly ends: IsoDate | undefined;
  /** The day from which on something is counted: the start, or where that is not known the first record. */
  readonly anchor: IsoDate | undefined;
  readonly today: IsoDate;
  /** Occasions planned until then are wanted, even though they are not due. */
  readonly until: IsoDate;
  readonly holidays: Holidays;
  /** What was recorded until today, in order. */
  readonly records: readonly RecordModel[];
  /** What the parties agreed to skip, in the order of the planned days. */
  readonly waivers: readonly RecordModel[];
}
