import type { Text } from '../../l10n/message.ts';
import type { LineIndex, Range } from '../../util/text.ts';
import { endOfLine, isSpace, startsComment } from '../characters.ts';
import { firstOf, indentOf, isDash, lastLineBelow, neighbour } from '../line-outline.ts';
import type { Situation } from '../scan.ts';
import type { Correction } from './corrections.ts';

/** Where js-yaml stopped and why, with what is needed to say it in plain words. */
export interface Failure {
  /** The text as it was read: what earlier rounds blanked is spaces. */
  readonly text: string;
  readonly lines: LineIndex;
  /** js-yaml's own words. */
  readonly reason: string;
  /** Offset at which it stopped, often far behind the mistake. */
  readonly place: number;
  readonly situation: Situation;
}

/** One mistake: what to mark, what to say, and what to change so that the rest can be read. */
export interface Diagnosis {
  readonly range: Range;
  readonly message: Text;
  /** What is blanked, line breaks excepted; what stood there is lost. */
  readonly erase: readonly Range[];
  /** What is replaced by spaces, line breaks too, without any loss. */
  readonly replace?: readonly Range[];
  /** Mistakes of the same kind that belong together are reported once. */
  readonly group?: string;
  /** How to write what was meant, where that is plain. */
  readonly corrections?: readonly Correction[];
}

/** The end of what is written on the line of `at`, without spaces and comment behind it. */
export function endOfText(text: string, at: number): number {
  const limit = endOfLine(text, at);
  let end = at;
  for (let next = at; next < limit; next++) {
    if (startsComment(text, next)) break;
    if (!isSpace(text.charCodeAt(next))) end = next + 1;
  }
  return end;
}

/** From a place to the end of what is written on its line. */
export function restOfLine(text: string, start: number): Range {
  return { start, end: Math.max(endOfText(text, start), Math.min(start + 1, text.length)) };
}

/** The characters up to the next space. */
export function wordAt(text: string, start: number): Range {
  let end = start;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return { start, end };
}

/** Whether only indentation, dashes and question marks stand before a place on its line. */
export function isFirstOnLine({ text, lines }: Failure, at: number): boolean {
  const { start } = lines.line(lines.lineAt(at));
  return /^\uFEFF?[ \t]*(?:[-?][ \t]+)*(?:[&!][^\s]*[ \t]+)*$/.test(text.slice(start, at));
}

/** Lines below `line` that are indented further than `column`; empty ones between them count. */
export function linesBelow(failure: Failure, line: number, column: number): Range | undefined {
  const last = lastLineBelow(failure, line, column);
  if (last === undefined) return undefined;
  return { start: failure.lines.line(line + 1).start, end: failure.lines.line(last).end };
}

/** Whether more lines have to follow this one: its last sign opens something. */
export function opensBlock(failure: Failure, line: number): boolean {
  const first = firstOf(failure, line);
  const written = failure.text.slice(first, endOfText(failure.text, first));
  return /(?::|[|>][-+0-9]*|[[{,])$|^-(?:\s|$)/.test(written);
}

/**
 * A misplaced line from its first word on, with the lines that hang below it, and those that follow in the same
 * column: a block that was moved is one mistake.
 */
export function misplacedLines(failure: Failure, line: number): Range[] {
  const column = indentOf(failure, line);
  const found: Range[] = [];
  for (let next: number | undefined = line; next !== undefined; ) {
    const below: Range | undefined = opensBlock(failure, next)
      ? linesBelow(failure, next, column)
      : undefined;
    found.push(
      { start: firstOf(failure, next), end: failure.lines.line(next).end },
      ...(below ? [below] : []),
    );
    next = neighbour(failure, below === undefined ? next : failure.lines.lineAt(below.end), 1);
    if (next === undefined || indentOf(failure, next) !== column) break;
    if (isDash(failure, next) !== isDash(failure, line)) break;
  }
  return found;
}
