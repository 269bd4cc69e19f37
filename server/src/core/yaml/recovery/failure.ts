import type { Text } from '../../l10n/message.ts';
import type { LineIndex, Range } from '../../util/text.ts';
import { endOfLine, isBlank, isSeparator, isSpace, startsComment } from '../characters.ts';
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

/** Spaces and tabs at the beginning of a line. */
export function indentOf({ text, lines }: Failure, line: number): number {
  const { start } = lines.line(line);
  let at = start;
  while (isBlank(text.charCodeAt(at))) at++;
  return at - start;
}

/** Where the text of a line begins, behind its indentation. */
export function firstOf(failure: Failure, line: number): number {
  return failure.lines.line(line).start + indentOf(failure, line);
}

/** Whether a line holds nothing, or only a comment. */
export function isEmptyLine(failure: Failure, line: number): boolean {
  const first = firstOf(failure, line);
  return first >= failure.lines.line(line).end || failure.text[first] === '#';
}

/** The nearest line in one direction that is not empty. */
export function neighbour(failure: Failure, line: number, step: 1 | -1): number | undefined {
  for (let other = line + step; other >= 0 && other < failure.lines.count; other += step) {
    if (!isEmptyLine(failure, other)) return other;
  }
  return undefined;
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
  let last: number | undefined;
  for (let next = line + 1; next < failure.lines.count; next++) {
    if (isEmptyLine(failure, next)) continue;
    if (indentOf(failure, next) <= column) break;
    last = next;
  }
  if (last === undefined) return undefined;
  return { start: failure.lines.line(line + 1).start, end: failure.lines.line(last).end };
}

/** Whether more lines have to follow this one: its last sign opens something. */
export function opensBlock(failure: Failure, line: number): boolean {
  const first = firstOf(failure, line);
  const written = failure.text.slice(first, endOfText(failure.text, first));
  return /(?::|[|>][-+0-9]*|[[{,])$|^-(?:\s|$)/.test(written);
}

/** Whether a line begins with the dash of a list entry. */
export function isDash(failure: Failure, line: number): boolean {
  const first = firstOf(failure, line);
  return failure.text[first] === '-' && isSeparator(failure.text, first + 1);
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
