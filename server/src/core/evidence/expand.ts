import { expandIntervals } from './expand-intervals.ts';
import { expandPlanned } from './expand-planned.ts';
import { expandRolling } from './expand-rolling.ts';
import type { Expansion } from './expansion.ts';
import type { Occurrence } from './occurrence.ts';
import type { PromiseKind } from './promise.ts';

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
