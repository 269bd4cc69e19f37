import { eastAsianWidth } from 'get-east-asian-width';

/** Where what a reader takes for one character is made of more than a letter with its accents. */
const joined =
  /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]|\u200d|\ufe0f|\u20e3/u;

/** A text in the units that a reader takes for one character each. */
export function charactersOf(text: string): string[] {
  if (!joined.test(text)) return text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? [];
  return [...segmenter().segment(text)].map(({ segment }) => segment);
}

/** The columns that a text takes on a terminal: two for each wide character and emoji. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return charactersOf(text).reduce((sum, character) => sum + columnsOfOne(character), 0);
}

function columnsOfOne(character: string): number {
  // Sequences with a variation selector, joiner, flag or keycap are shown as one emoji.
  if (/\ufe0f|[\u{1f1e6}-\u{1f1ff}]{2}|\p{Emoji_Presentation}/u.test(character)) return 2;
  let columns = 0;
  for (const letter of character) {
    if (!/\p{M}|\u200c|\u200d/u.test(letter)) columns += eastAsianWidth(letter.codePointAt(0) ?? 0);
    // The letters of one Hangul syllable share a block.
    if (/[\u1100-\u11ff]/.test(letter)) break;
  }
  return columns;
}

let known: Intl.Segmenter | undefined;

/** Made when it is first needed: that takes 40 ms, longer than a whole check. */
function segmenter(): Intl.Segmenter {
  known ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return known;
}
