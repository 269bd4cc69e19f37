import { columnsOf } from './columns.ts';

/** A piece of text with how to show it; the way of showing must not change its width. */
export interface Piece {
  readonly text: string;
  readonly show?: (text: string) => string;
}

/**
 * Breaks text into lines between words. Words that are longer than a line stay whole, so that paths and links
 * can be copied; all white space counts as one blank.
 *
 * @param width columns of a line
 */
export function wrap(pieces: string | readonly Piece[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { word, columns } of wordsOf(typeof pieces === 'string' ? [{ text: pieces }] : pieces)) {
    if (used > 0 && used + 1 + columns > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += used > 0 ? ` ${word}` : word;
    used += (used > 0 ? 1 : 0) + columns;
  }
  return used > 0 || lines.length === 0 ? [...lines, line] : lines;
}

/** Lines that start with `first`, and after it with blanks of the same width. */
export function indented(lines: readonly string[], first: string): string {
  const rest = ' '.repeat(columnsOf(first));
  return lines.map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd()).join('\n');
}

/** Words as they stand between white space; one word may be made of several pieces. */
function wordsOf(pieces: readonly Piece[]): { word: string; columns: number }[] {
  const words: { word: string; columns: number }[] = [];
  let open = false;
  for (const { text, show = same } of pieces) {
    for (const part of text.split(/(\s+)/)) {
      if (part === '') continue;
      if (/^\s/.test(part)) {
        open = false;
        continue;
      }
      const last = words.at(-1);
      if (open && last) {
        last.word += show(part);
        last.columns += columnsOf(part);
      } else {
        words.push({ word: show(part), columns: columnsOf(part) });
      }
      open = true;
    }
  }
  return words;
}

function same(text: string): string {
  return text;
}
