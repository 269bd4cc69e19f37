import type { Text } from '../l10n/message.ts';
import { or } from './lists.ts';
import { Vocabulary } from './vocabulary.ts';

/** Most slips of the finger in one word: what differs more is another word, however long both are. */
const MAX_SLIPS = 12;

/**
 * The candidates that a misspelt word most probably means, the nearest first. Close means at most a third of
 * the letters are wrong, two swapped ones counting as one; case, spaces, dashes and underscores do not count.
 *
 * @param candidates where many words are held against the same ones, a {@link Vocabulary} of them: it is ordered once
 */
export function suggestions(written: string, candidates: Iterable<string> | Vocabulary, most = 3): string[] {
  const words = candidates instanceof Vocabulary ? candidates : new Vocabulary(candidates);
  const plain = Vocabulary.plain(written);
  if (!plain) return [];
  const near: { candidate: string; far: number }[] = [];
  for (const { word: candidate, plain: other } of words.around(plain)) {
    const longer = Math.max(plain.length, other.length);
    const allowed = Math.min(MAX_SLIPS, Math.max(1, Math.floor(longer / 3)));
    if (Math.abs(plain.length - other.length) > allowed) continue;
    const far = slipsBetween(plain, other, allowed);
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
 * its neighbour (optimal string alignment: Damerau 1964, Communications of the ACM 7/3). More than `most` are not
 * counted: letters that stand further apart than that are not compared.
 *
 * @returns infinity where there are more than `most`
 */
export function slipsBetween(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let twoAbove: number[] = [];
  let above: number[] = [];
  for (let j = 0; j <= Math.min(b.length, most); j++) above[j] = j;
  let nearestAbove = 0;
  for (let i = 1; i <= a.length; i++) {
    const [first, last] = [Math.max(1, i - most), Math.min(b.length, i + most)];
    const row: number[] = [];
    if (i <= most) row[0] = i;
    let nearest = at(row, 0);
    for (let j = first; j <= last; j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + wrong);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, at(twoAbove, j - 2) + 1);
      }
      row[j] = least;
      nearest = Math.min(nearest, least);
    }
    // Two swapped letters lead on from the row before.
    if (nearest > most && nearestAbove > most) return Number.POSITIVE_INFINITY;
    nearestAbove = nearest;
    twoAbove = above;
    above = row;
  }
  const far = at(above, b.length);
  return far <= most ? far : Number.POSITIVE_INFINITY;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
