import { beginning } from '../../util/shorten.ts';
import { visible } from './visible.ts';

/**
 * A text from an agreement as other programs may safely show it to people: on one line, and what a reader could not
 * see (controls, changes of direction, halves of characters) written out as `\u{202e}`. Every format whose texts end
 * up on a page or in a log writes them so; `json` alone hands on the text as it is.
 */
export function shown(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}

/**
 * A text of at most so many UTF-16 code units, cut between words where that costs little.
 *
 * @param limit at least 2
 */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = beginning(text, limit - 1);
  const blank = cut.lastIndexOf(' ');
  return `${blank > limit / 2 ? cut.slice(0, blank) : cut}…`;
}
