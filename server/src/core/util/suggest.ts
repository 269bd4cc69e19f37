import type { Text } from '../l10n/message.ts';
import { or } from './lists.ts';

/**
 * The candidates that a misspelt word most probably means, the nearest first. Close means at most a third of
 * the letters are wrong, two swapped ones counting as one; case, spaces, dashes and underscores do not count.
 */
export function suggestions(written: string, candidates: Iterable<string>, most = 3): string[] {
  const plain = normal(written);
  if (!plain) return [];
  const near: { candidate: string; far: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const other = normal(candidate);
    const allowed = Math.max(1, Math.floor(Math.max(plain.length, other.length) / 3));
    if (Math.abs(plain.length - other.length) > allowed) continue;
    const far = slipsBetween(plain, other);
    if (far <= allowed && far < other.length) near.push({ candidate, far });
  }
  near.sort((a, b) => a.far - b.far || compare(a.candidate, b.candidate));
  const best = near[0]?.far ?? 0;
  return near
    .filter(({ far }) => far <= best + 1)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** "`a`, `b` or `c`": for messages. */
export function either(words: readonly string[]): Text {
  return or(words.map(word => `\`${word}\``));
}

/**
 * How many slips of the finger turn one word into the other: a letter wrong, missing, too many, or swapped with
 * its neighbour (optimal string alignment: Damerau 1964, Communications of the ACM 7/3).
 */
export function slipsBetween(a: string, b: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + wrong);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, at(twoAbove, j - 2) + 1);
      }
      row.push(least);
    }
    twoAbove = above;
    above = row;
  }
  return at(above, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

function normal(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
