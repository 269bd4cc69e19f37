import {
  endOfText,
  type Failure,
  firstOf,
  indentOf,
  isDash,
  isEmptyLine,
  linesBelow,
  neighbour,
} from './failure.ts';
import type { Mend } from './mended.ts';

/** The column of the first word behind the dashes of a line: where its entries stand. */
export function contentColumn(failure: Failure, line: number): number {
  const { text, lines } = failure;
  const { start, end } = lines.line(line);
  return (/^ *(?:- +)*/.exec(text.slice(start, end))?.[0] ?? '').length;
}

/** A line with another indentation; with what hangs below it moved along, or alone. */
export function indented(failure: Failure, line: number, column: number, withBlock: boolean): Mend[] {
  const by = column - indentOf(failure, line);
  const last = withBlock ? lastLineBelow(failure, line) : line;
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
export function lastLineBelow(failure: Failure, line: number): number {
  const below = linesBelow(failure, line, indentOf(failure, line));
  return below === undefined ? line : failure.lines.lineAt(below.end);
}

/**
 * The columns at which a line could stand as an entry like those above it: beside an open list if it begins with a dash, else
 * beside keys; or directly below a key that has nothing behind it.
 */
export function openColumns(failure: Failure, line: number): number[] {
  const dash = isDash(failure, line);
  const columns: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let above = line - 1; above >= 0 && least > 0; above--) {
    if (isEmptyLine(failure, above) || indentOf(failure, above) >= least) continue;
    if (least === Number.POSITIVE_INFINITY && /:$/.test(writtenOn(failure, above)))
      columns.push(contentColumn(failure, above) + 2);
    least = indentOf(failure, above);
    if (!dash) columns.push(contentColumn(failure, above));
    if (dash === isDash(failure, above)) columns.push(least);
  }
  const below = neighbour(failure, line, 1);
  if (below !== undefined && dash === isDash(failure, below)) columns.push(indentOf(failure, below));
  return [...new Set(columns)];
}

/** What is written on a line, without indentation and comment. */
export function writtenOn({ text, lines }: Pick<Failure, 'text' | 'lines'>, line: number): string {
  const { start } = lines.line(line);
  return text.slice(start, endOfText(text, start)).trim();
}
