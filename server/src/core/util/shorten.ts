import { once } from './once.ts';

/** Made when it is first needed: that takes 10 ms, an eighth of checking one file. */
const graphemes = once(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

/** Two letters, figures or signs of Latin scripts with nothing that joins them. */
const apart = /^[\x20-\x7e\xa1-\xac\xae-\u024f]{2}$/;

/** How far beyond a cut is looked, in UTF-16 code units: longer signs are made to be cut through. */
const longestSign = 64;

/**
 * The beginning of a text, never through what a reader sees as one sign: an emoji with its skin colour, a letter with its
 * accent, a flag. Takes the same time however long the text is.
 *
 * @param most UTF-16 code units
 */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  if (apart.test(text.slice(most - 1, most + 1))) return text.slice(0, most);
  const near = text.slice(0, most + longestSign);
  const cut = graphemes().segment(near).containing(most)?.index ?? most;
  // A sign that goes on for ever is cut all the same, but not through one of its characters.
  if (cut === 0 || cut <= most - longestSign) return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  return text.slice(0, cut);
}

/** What of somebody's text a message or a menu quotes, in UTF-16 code units: enough to know it by. */
const longestQuoted = 40;

/** A piece of a text as a message or a menu quotes it. */
export function inShort(text: string): string {
  return shorten(text, longestQuoted);
}

/**
 * A text on one line, of at most so many UTF-16 code units; where something is left out, it ends in `…`.
 *
 * @param most at least 2
 */
export function shorten(text: string, most: number): string {
  // More than this is never shown, and the rest may be a megabyte.
  const line = text
    .slice(0, 4 * most + longestSign)
    .replace(/\s+/g, ' ')
    .trim();
  const isWhole = text.length <= 4 * most + longestSign;
  return isWhole && line.length <= most ? line : `${beginning(line, most - 1)}…`;
}
