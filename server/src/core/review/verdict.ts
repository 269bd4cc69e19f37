import type { PlainMapping } from '../yaml/value.ts';

/** What a change of one value means for those who benefit from it. */
export type Verdict = 'better' | 'worse' | 'reworded' | 'undetermined';

/** Values before and after, of which one may be absent; and the things that have them, where what they mean depends on more. */
export type Judge = (before: unknown, after: unknown, things?: JudgedThings) => Verdict;

export interface JudgedThings {
  readonly before: PlainMapping;
  readonly after: PlainMapping;
}

/** What one party gains by a change and the others lose, or the other way round. */
export interface Leaning {
  /** The id of the party, in the state after. */
  readonly party: string;
  /** What it means to that party. */
  readonly verdict: 'better' | 'worse';
}

/** Where it is the values that say who gains. */
export type SidedJudge = (before: unknown, after: unknown, things?: JudgedThings) => Verdict | Leaning;

/** More of it is better: a number that is positive when the value grew. */
export function byGrowth(growth: number): Verdict {
  return growth > 0 ? 'better' : growth < 0 ? 'worse' : 'undetermined';
}

/** The verdict on the same change where less is better. */
export function opposite(verdict: Verdict): Verdict {
  return verdict === 'better' ? 'worse' : verdict === 'worse' ? 'better' : verdict;
}
