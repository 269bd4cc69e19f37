import type { Cadence } from '../calendar/cadence.ts';
import type { FreeDays } from '../calendar/day.ts';
import { expand } from './expand.ts';
import type { WrittenExpansion } from './expansion.ts';
import type { Occurrence } from './occurrence.ts';
import type { PromiseKind } from './promise.ts';

/** How many terms, days and kinds a cadence is kept for; those of a year are two to four. */
const mostKept = 12;

interface Kept {
  readonly free: FreeDays;
  readonly occurrences: readonly Occurrence[];
}

/** What cadences come to, as long as somebody has them: one that is written often is the same object each time. */
const known = new WeakMap<Cadence, Map<string, Kept>>();

/**
 * What a promise comes to of which nothing is recorded: then its occasions follow from its rhythm, its term and the day, and
 * all promises of which these are the same have the same ones. What an edit leaves alone is not worked out again.
 */
export function expandUnrecorded(kind: PromiseKind, expansion: WrittenExpansion): readonly Occurrence[] {
  const { cadence, starts, ends, anchor, today, until, free, records, waivers } = expansion;
  if (records.length > 0 || waivers.length > 0) return expand(kind, expansion);
  const byBasis = known.get(cadence) ?? new Map<string, Kept>();
  known.set(cadence, byBasis);
  const basis = [kind === 'forum', starts, ends, anchor, today, until].join(' ');
  const before = byBasis.get(basis);
  if (before && isSame(before.free, free)) return before.occurrences;
  const occurrences = expand(kind, expansion);
  if (byBasis.size >= mostKept) byBasis.clear();
  byBasis.set(basis, { free, occurrences });
  return occurrences;
}

function isSame(a: FreeDays, b: FreeDays): boolean {
  return a === b || (a.size === b.size && [...a].every(day => b.has(day)));
}
