import type { Waiver } from '../config/waivers.ts';
import type { Suppression } from '../suppressions/suppressions.ts';

/** What accepts findings that are not there, as far as that can be known. */
export interface Idle {
  readonly comments: readonly UnusedSuppression[];
  readonly waivers: readonly Waiver[];
}

/** A comment with those of its rules that suppress nothing. */
export interface UnusedSuppression extends Suppression {
  readonly unmatched: Suppression['rules'];
}
