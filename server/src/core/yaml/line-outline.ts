import type { LineIndex } from '../util/text.ts';
import { isBlank, isSeparator } from './characters.ts';

/**
 * What a line is by its look alone: how far it is indented, and what it begins with. This is how people read YAML, and it can
 * be asked of any text, also of one that cannot be read otherwise. All offsets and columns count UTF-16 code units; a byte
 * order mark stands before the first line and is no part of it.
 *
 * Everything here looks at the beginning of a line only, sign by sign, so that reading all lines takes time in proportion
 * to the text.
 */
export interface LineOutline {
  /** Where the line begins, behind a byte order mark. */
  readonly start: number;
  /** Where its first sign stands, or the end of what is only spaces and tabs. */
  readonly first: number;
  /** How many spaces and tabs stand before that. */
  readonly column: number;
  readonly begins: 'nothing' | 'comment' | 'dash' | 'words';
}

/** A text and where its lines are. */
export interface LinedText {
  readonly text: string;
  readonly lines: LineIndex;
}

/** Where a line begins that starts at an offset: behind a byte order mark. */
export const behindMark = (text: string, start: number) =>
  text.charCodeAt(start) === 0xfeff ? start + 1 : start;

/** Where spaces end that may stand at an offset: what indents in YAML. */
export function behindSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at++;
  return at;
}

/** Where spaces and tabs end: what seems to indent. */
export function behindBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Whether the dash of a list entry stands at an offset, with a space, a tab or the end of the line behind it. */
export const isDashAt = (text: string, at: number) => text.charCodeAt(at) === 45 && isSeparator(text, at + 1);

/** Whether nothing stands at an offset behind the margin of a line, or only a comment. */
export const isEmptyAt = (text: string, at: number) => isSeparator(text, at) || text.charCodeAt(at) === 35;

/** Where what is in an entry begins: behind spaces and dashes with spaces behind them. A dash alone on its line is left. */
export function behindDashes(text: string, from: number): number {
  let at = behindSpaces(text, from);
  while (text.charCodeAt(at) === 45 && text.charCodeAt(at + 1) === 32) at = behindSpaces(text, at + 1);
  return at;
}

/** The same where dashes may lack their spaces, as in what could not be read. */
export function behindAnyDashes(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 45) at++;
  return at;
}

/** The outline of a line that starts at an offset. */
export function outlineAt(text: string, lineStart: number): LineOutline {
  const start = behindMark(text, lineStart);
  const first = behindBlanks(text, start);
  return { start, first, column: first - start, begins: beginsAt(text, first) };
}

function beginsAt(text: string, first: number): LineOutline['begins'] {
  if (isSeparator(text, first)) return 'nothing';
  if (text.charCodeAt(first) === 35) return 'comment';
  return isDashAt(text, first) ? 'dash' : 'words';
}

export function outlineOf({ text, lines }: LinedText, line: number): LineOutline {
  return outlineAt(text, lines.line(line).start);
}

/** How many spaces and tabs a line begins with. */
export const indentOf = (written: LinedText, line: number) => outlineOf(written, line).column;

/** Where the text of a line begins, behind its indentation. */
export const firstOf = (written: LinedText, line: number) => outlineOf(written, line).first;

/** Whether a line begins with the dash of a list entry. */
export const isDash = (written: LinedText, line: number) => outlineOf(written, line).begins === 'dash';

/** Whether a line holds nothing, or only a comment. */
export const isEmptyLine = (written: LinedText, line: number) => !hasContent(outlineOf(written, line));

/** Whether a line holds more than a comment. */
export const hasContent = ({ begins }: LineOutline) => begins === 'dash' || begins === 'words';

/** The column of the first word behind the dashes of a line: where the keys of its entry stand. Only spaces count. */
export function contentColumn({ text, lines }: LinedText, line: number): number {
  const start = behindMark(text, lines.line(line).start);
  return behindDashes(text, start) - start;
}

/** The nearest line above (−1) or below (1) that has content. */
export function neighbour(written: LinedText, line: number, step: 1 | -1): number | undefined {
  for (let other = line + step; other >= 0 && other < written.lines.count; other += step) {
    if (hasContent(outlineOf(written, other))) return other;
  }
  return undefined;
}

/** The last of the lines below one that are indented further than a column; those without content between them count. */
export function lastLineBelow(written: LinedText, line: number, column: number): number | undefined {
  let last: number | undefined;
  for (let next = neighbour(written, line, 1); next !== undefined; next = neighbour(written, next, 1)) {
    if (outlineOf(written, next).column <= column) break;
    last = next;
  }
  return last;
}

/** How a line with content stands among others. */
export type Margin = Pick<LineOutline, 'column' | 'begins'>;

/** Whether a line stands below another that is above it: it is indented further, or is a dash beside the key of its list. */
export const standsBelow = (inner: Margin, outer: Margin) =>
  inner.column > outer.column ||
  (inner.column === outer.column && inner.begins === 'dash' && outer.begins !== 'dash');

/**
 * The lines that a line stands below, from the inside out.
 *
 * @param from the first line that is looked at; it is one of them if it stands below nothing yet and has content
 * @param isBelow whether the line found last stands below one above it
 */
export function* openersFrom(
  written: LinedText,
  from: number,
  isBelow: (inner: Margin, outer: Margin) => boolean = standsBelow,
): Generator<number> {
  let inner: Margin = { column: Number.POSITIVE_INFINITY, begins: 'words' };
  for (let line = from; line >= 0; line--) {
    const outline = outlineOf(written, line);
    if (!hasContent(outline) || !isBelow(inner, outline)) continue;
    yield line;
    inner = outline;
    if (!isBelow(inner, outermost)) return;
  }
}

const outermost: Margin = { column: 0, begins: 'words' };
