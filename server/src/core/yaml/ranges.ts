import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Range } from '../util/text.ts';
import { endOfLine, isBreak, isSeparator, isSpace, skipSpace } from './characters.ts';

/**
 * The range of a value that was written: with its quotes, or from `|` or `>` to the end of its last line of
 * content.
 *
 * @param from a place before the value with only spaces and comments between
 */
export function writtenRange(text: string, event: ScalarEvent, from: number): Range {
  const { style, valueStart, valueEnd } = event;
  if (style === SCALAR_STYLE.PLAIN) return { start: valueStart, end: valueEnd };
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { start: valueStart - 1, end: valueEnd + 1 };
  }
  const start = skipSpace(text, from);
  let end = valueEnd;
  while (end > valueStart && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > valueStart) return { start, end: endOfLine(text, end) };
  end = start + 1;
  while (!isSeparator(text, end)) end++;
  return { start, end };
}

/** From the start of the first entry to the end of the last one; empty at `otherwise` when there are none. */
export function spanOf(entries: readonly { readonly range: Range }[], otherwise: number): Range {
  return { start: entries[0]?.range.start ?? otherwise, end: entries.at(-1)?.range.end ?? otherwise };
}

/** How many characters stand before a place on its line. */
export function columnOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return at - start;
}
