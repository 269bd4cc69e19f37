import type { Fitted } from './fit.ts';

/** What was found at one place. */
export interface Candidates {
  readonly items: readonly Fitted[];
  /** Whether it depends on each letter that is typed. */
  readonly incomplete: boolean;
}
