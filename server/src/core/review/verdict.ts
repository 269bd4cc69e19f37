/** What a change of one value means for those who benefit from it. */
export type Verdict = 'better' | 'worse' | 'reworded' | 'undetermined';

/** Values before and after, of which one may be absent. */
export type Judge = (before: unknown, after: unknown) => Verdict;

/** More of it is better: a number that is positive when the value grew. */
export function byGrowth(growth: number): Verdict {
  return growth > 0 ? 'better' : growth < 0 ? 'worse' : 'undetermined';
}

/** The verdict on the same change where less is better. */
export function opposite(verdict: Verdict): Verdict {
  return verdict === 'better' ? 'worse' : verdict === 'worse' ? 'better' : verdict;
}
