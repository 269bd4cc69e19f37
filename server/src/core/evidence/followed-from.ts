import { regularPart } from '../calendar/cadence.ts';
import { type Day, type FreeDays, plusDays } from '../calendar/day.ts';
import type { RegularPromise } from './promise.ts';
import type { RecordModel } from './record.ts';
import { windowOf } from './window.ts';

/**
 * The day from which on a commitment is followed that nobody could record before: that of the first record of any such
 * commitment, so that what lies before it is not missed in hindsight (decision 102). Where the record is its own, the planned
 * day that it keeps may lie a window before.
 *
 * @param first the day of the first record of any
 * @param records those of this one
 */
export function followedFrom(
  { cadence }: Pick<RegularPromise, 'cadence'>,
  first: Day,
  free: FreeDays,
  records: readonly RecordModel[],
): Day {
  const isOwn = records.some(({ type, day }) => type === 'fulfilled' && day === first);
  const rhythm = regularPart(cadence);
  if (!rhythm?.from || !isOwn) return first;
  const { closes } = windowOf(rhythm, free);
  let from = plusDays(first, first - closes(first));
  while (from < first && closes(from) < first) from = plusDays(from, 1);
  return from;
}
