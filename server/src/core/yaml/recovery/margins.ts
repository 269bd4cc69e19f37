import {
  contentColumn,
  firstOf,
  indentOf,
  isDash,
  isEmptyLine,
  lastLineBelow,
  type Margin,
  neighbour,
  openersFrom,
} from '../line-outline.ts';
import { endOfText, type Failure } from './failure.ts';
import type { Mend } from './mended.ts';

/** A line with another indentation; with what hangs below it moved along, or alone. */
export function indented(failure: Failure, line: number, column: number, withBlock: boolean): Mend[] {
  const by = column - indentOf(failure, line);
  const last = withBlock ? endOfHanging(failure, line) : line;
  const mends: Mend[] = [];
  for (let next = line; next <= last; next++) {
    if (next === line || !isEmptyLine(failure, next)) mends.push(shifted(failure, next, by));
  }
  return mends;
}

function shifted(failure: Failure, line: number, by: number): Mend {
  const first = firstOf(failure, line);
  if (by >= 0) return { start: first, end: first, text: ' '.repeat(by) };
  return { start: Math.max(failure.lines.line(line).start, first + by), end: first, text: '' };
}

/** The last line that hangs below this one. */
export function endOfHanging(failure: Failure, line: number): number {
  return lastLineBelow(failure, line, indentOf(failure, line)) ?? line;
}

/**
 * The columns at which a line could stand as an entry like those above it: beside an open list if it begins with a dash, else
 * beside keys; or directly below a key that has nothing behind it.
 */
export function openColumns(failure: Failure, line: number): number[] {
  const dash = isDash(failure, line);
  const columns: number[] = [];
  let isFirst = true;
  for (const above of openersFrom(failure, line - 1, isFurtherRight)) {
    if (isFirst && /:$/.test(writtenOn(failure, above))) columns.push(contentColumn(failure, above) + 2);
    isFirst = false;
    if (!dash) columns.push(contentColumn(failure, above));
    if (dash === isDash(failure, above)) columns.push(indentOf(failure, above));
  }
  const below = neighbour(failure, line, 1);
  if (below !== undefined && dash === isDash(failure, below)) columns.push(indentOf(failure, below));
  return [...new Set(columns)];
}

const isFurtherRight = (inner: Margin, outer: Margin) => inner.column > outer.column;

/** What is written on a line, without indentation and comment. */
export function writtenOn({ text, lines }: Pick<Failure, 'text' | 'lines'>, line: number): string {
  const { start } = lines.line(line);
  return text.slice(start, endOfText(text, start)).trim();
}
