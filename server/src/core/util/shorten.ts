const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one character may be written with any number of marks: of one, at most so many units. */
const unitsPerCharacter = 16;

/**
 * A text of at most so many characters as readers count them (grapheme clusters), so that no emoji, flag or accented
 * letter is cut; cut between words where that costs little. The work does not grow with what is left out.
 *
 * @param limit characters, at least 2, with the `…` that stands for the rest
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit * unitsPerCharacter).replace(/[\ud800-\udbff]$/, '');
  let characters = 0;
  let kept = 0;
  for (const { segment } of graphemes.segment(head)) {
    characters++;
    if (characters > limit) break;
    // One place is for the sign.
    if (characters < limit) kept += segment.length;
  }
  if (characters <= limit && head.length === text.length) return text;
  const cut = head.slice(0, kept);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > cut.length / 2 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}

/**
 * Two texts, each of at most so many characters, so that it can be seen in what they differ: what both begin with is
 * left out where the difference would be cut off otherwise.
 */
export function shortenBoth(one: string, other: string, limit: number): [string, string] {
  const difference = firstDifference(one, other);
  const isShown = difference < limit / 2 || Math.max(one.length, other.length) <= limit;
  const before = isShown ? 0 : startBefore(one, difference, Math.floor(limit / 3));
  const part = (text: string) =>
    before === 0 ? shorten(text, limit) : `…${shorten(text.slice(before), limit - 1)}`;
  return [part(one), part(other)];
}

function firstDifference(one: string, other: string): number {
  const end = Math.min(one.length, other.length);
  for (let at = 0; at < end; at++) if (one[at] !== other[at]) return at;
  return end;
}

/** A place some characters before another one, at the beginning of a word. */
function startBefore(text: string, place: number, units: number): number {
  const from = Math.max(0, place - units);
  const blank = text.indexOf(' ', from);
  if (blank >= 0 && blank < place) return blank + 1;
  const start = [...graphemes.segment(text.slice(from, place + 1))][0]?.index ?? 0;
  return from + start;
}
