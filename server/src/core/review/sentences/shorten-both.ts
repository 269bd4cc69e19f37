import { beginning, shorten } from '../../util/shorten.ts';

/**
 * Two texts on one line each, of at most so many UTF-16 code units, so that it can be seen in what they differ: what both
 * begin with is left out where the difference would be cut off otherwise.
 *
 * @param most at least 6
 */
export function shortenBoth(one: string, other: string, most: number): [string, string] {
  const difference = firstDifference(one, other);
  const isShown = difference < most / 2 || Math.max(one.length, other.length) <= most;
  if (isShown) return [shorten(one, most), shorten(other, most)];
  const start = startBefore(one, difference, Math.floor(most / 3));
  return [`…${shorten(one.slice(start), most - 1)}`, `…${shorten(other.slice(start), most - 1)}`];
}

function firstDifference(one: string, other: string): number {
  const end = Math.min(one.length, other.length);
  for (let at = 0; at < end; at++) if (one[at] !== other[at]) return at;
  return end;
}

/** A place before another one: at the beginning of a word, else at that of a sign. */
function startBefore(text: string, place: number, units: number): number {
  const from = Math.max(0, place - units);
  const blank = text.indexOf(' ', from);
  if (blank >= 0 && blank < place) return blank + 1;
  return beginning(text, from).length;
}
