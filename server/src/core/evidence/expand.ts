import type { Cadence } from '../calendar/cadence.ts';
import type { Holidays, IsoDate } from '../calendar/date.ts';
import { expandIntervals } from './expand-intervals.ts';
import { expandPlanned } from './expand-planned.ts';
import { expandRolling } from './expand-rolling.ts';
import type { Occurrence } from './occurrence.ts';
import type { PromiseKind } from './promise.ts';
import type { RecordModel } from './record.ts';

/** What a promise's occasions are worked out from. */
export interface Expansion {
  readonly cadence: Cadence;
  /** The term of the agreement, where it is known. */
  readonly starts: IsoDate | undefined;
  readonly ends: IsoDate | undefined;
  readonly today: IsoDate;
  /** Occasions planned until then are wanted, even though they are not due. */
  readonly until: IsoDate;
  readonly holidays: Holidays;
  /** What was recorded until today, in order. */
  readonly records: readonly RecordModel[];
  /** What the parties agreed to skip, in the order of the planned days. */
  readonly waivers: readonly RecordModel[];
}

/**
 * Expands a promise into its occasions from the start of the term on, in order, and says what became of each. Which
 * days they come to depends on how the cadence is written (decision 7): with `from` the days are planned; a forum with
 * only a rhythm meets once in each interval; everything else is counted from the last record.
 */
export function expand(kind: PromiseKind, expansion: Expansion): readonly Occurrence[] {
  const { cadence } = expansion;
  if (cadence.from || (kind === 'forum' && cadence.on)) return expandPlanned(expansion);
  return kind === 'forum' ? expandIntervals(expansion) : expandRolling(expansion);
}
