import { dayBefore } from '../calendar/add-duration.ts';
import type { Day } from '../calendar/day.ts';
import type { Occurrence } from '../evidence/occurrence.ts';
import type { Track } from '../evidence/track.ts';

/** How many occasions came to what. */
export interface Tally {
  readonly held: number;
  readonly late: number;
  readonly missed: number;
  readonly waived: number;
  /** Neither proved to be kept nor to be missed: something doubtful may be the record. */
  readonly uncertain: number;
}

/** How well something was kept, in a word: numbers are for talking about, not for ranking people. */
export type Keeping =
  | 'kept'
  | 'mostly kept'
  | 'partly kept'
  | 'rarely kept'
  | 'uncertain'
  | 'nothing due yet'
  /** It takes place when somebody calls for it. */
  | 'on demand';

/** A tally with the word for it. */
export interface Adherence extends Tally {
  readonly keeping: Keeping;
}

/** What became of the occasions of the year that ends with a day. */
export function tallyOfLastYear({ occurrences }: Pick<Track, 'occurrences'>, today: Day): Tally {
  const known = tallies.get(occurrences);
  if (known?.today === today) return known.tally;
  const tally = tallyOf(ofLastYear(occurrences, today));
  tallies.set(occurrences, { today, tally });
  return tally;
}

/** Several parts of a page count the same. */
const tallies = new WeakMap<readonly Occurrence[], { readonly today: Day; readonly tally: Tally }>();

export function tallyOf(occurrences: readonly Occurrence[]): Tally {
  const tally = { held: 0, late: 0, missed: 0, waived: 0, uncertain: 0 };
  for (const { state } of occurrences) if (state !== 'due' && state !== 'not-due') tally[state]++;
  return tally;
}

/**
 * What is held late is kept; what both agreed to skip counts for nothing. What is uncertain counts for nothing either,
 * but the word says no more than is true whatever became of it.
 */
export function adherenceOf(tally: Tally): Adherence {
  const kept = tally.held + tally.late;
  const of = kept + tally.missed;
  const { uncertain } = tally;
  if (uncertain === 0) return { ...tally, keeping: keepingOf(kept, of) };
  const [least, most] = [keepingOf(kept, of + uncertain), keepingOf(kept + uncertain, of + uncertain)];
  // That it was mostly kept is true also where all of it was.
  return { ...tally, keeping: least === most || least === 'mostly kept' ? least : 'uncertain' };
}

function keepingOf(kept: number, of: number): Keeping {
  if (of === 0) return 'nothing due yet';
  if (kept === of) return 'kept';
  if (kept * 5 >= of * 4) return 'mostly kept';
  return kept * 2 >= of ? 'partly kept' : 'rarely kept';
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, each) => ({
      held: sum.held + each.held,
      late: sum.late + each.late,
      missed: sum.missed + each.missed,
      waived: sum.waived + each.waived,
      uncertain: sum.uncertain + each.uncertain,
    }),
    { held: 0, late: 0, missed: 0, waived: 0, uncertain: 0 },
  );
}

/** The day after which the last year begins. */
export function aYearBefore(day: Day): Day {
  return dayBefore(day, { amount: 1, unit: 'year' });
}

/** The occasions of the year that ends with a day: planned in it, or kept in it before their day. */
export function ofLastYear(occurrences: readonly Occurrence[], today: Day): Occurrence[] {
  const start = aYearBefore(today);
  return occurrences.filter(({ planned, record }) => {
    const day = planned > today && record ? record.day : planned;
    return day > start && day <= today;
  });
}
