import type { LineIndex } from '../util/text.ts';
import { MAX_DEPTH } from '../yaml/limits.ts';
import { behindDashes, behindSpaces, hasContent, outlineAt } from '../yaml/line-outline.ts';
import { closingQuote, endOfBrackets } from './spans.ts';

/** An entry as it is laid out: the lines of a key or dash with what is written behind it, without what hangs below. */
export interface Unit {
  /** Its lines, the last one included. */
  readonly first: number;
  readonly last: number;
  /** Where its first line begins in the text. */
  readonly start: number;
  /** The columns of its dashes. */
  readonly dashes: readonly number[];
  /** The column of the first word behind them. */
  readonly column: number;
  /** The key that stands there, without quotes; else it is a value behind a dash, or in brackets. */
  readonly key: string | undefined;
  /** Nothing stands behind its key or dash: what it holds is to follow. */
  readonly isOpen: boolean;
  /** Something in it has a name by which it is repeated elsewhere. */
  readonly hasAnchor: boolean;
}

/** The column at which an entry begins: that of its first dash or of its key. */
export const columnOf = ({ dashes, column }: Unit) => dashes[0] ?? column;

/** A key as it stands behind margin and dashes. */
const KEY = /(?<key>"[^"]*"|'[^']*'|[^\s"'[\]{},#&*!|>%@`-][^:#]*?) *:(?= |$)/y;

/**
 * Splits a stretch of lines into entries. Undefined where it holds something else: a word without a colon, a bracket
 * or quote that is not closed, a tab, more dashes than lists may lie in one another. Then the layout is not what is
 * wrong, or not alone.
 *
 * @param from the first line, which begins an entry
 * @param to the line behind the last one
 */
export function unitsOf(lines: LineIndex, from: number, to: number): Unit[] | undefined {
  const units: Unit[] = [];
  for (let line = from; line < to; line++) {
    if (!hasContent(outlineAt(lines.lineText(line), 0))) continue;
    const unit = unitAt(lines, line, to);
    if (unit === undefined) return undefined;
    units.push(unit);
    line = unit.last;
  }
  return units;
}

function unitAt(lines: LineIndex, line: number, to: number): Unit | undefined {
  const text = lines.lineText(line);
  const margin = behindSpaces(text, 0);
  const column = behindAllDashes(text);
  const dashes = dashesBetween(text, margin, column);
  if (dashes.length > MAX_DEPTH) return undefined;
  KEY.lastIndex = column;
  const key = KEY.exec(text)?.groups?.key;
  const rest = text.slice(key === undefined ? column : KEY.lastIndex);
  if (key === undefined && dashes.length === 0 && !/^[[{]/.test(rest)) return undefined;
  const value = /^ *["']/.test(rest) ? rest.trim() : rest.replace(/(?:^| )#.*$/, '').trim();
  const last = lastLineOf(lines, line, to, value, dashes.length > 0 && key === undefined ? margin : column);
  if (last === undefined) return undefined;
  return {
    first: line,
    last,
    start: lines.line(line).start,
    dashes,
    column,
    key: key?.replace(/^(["'])(.*)\1$/, '$2'),
    hasAnchor: hasAnchor(lines, line, last),
    isOpen: value === '' || /^[&!][^\s]*$/.test(value),
  };
}

/** Where dashes end, a last one without anything behind it too. */
function behindAllDashes(text: string): number {
  const behind = behindDashes(text, 0);
  return behind === text.length - 1 && text[behind] === '-' ? text.length : behind;
}

/** The columns of the dashes between two others. */
function dashesBetween(text: string, from: number, to: number): number[] {
  const columns: number[] = [];
  for (let at = text.indexOf('-', from); at !== -1 && at < to; at = text.indexOf('-', at + 1))
    columns.push(at);
  return columns;
}

function hasAnchor(lines: LineIndex, first: number, last: number): boolean {
  for (let line = first; line <= last; line++) if (/(?:^|\s)&\S/.test(lines.lineText(line))) return true;
  return false;
}

/** Where what is written behind a key or dash ends; undefined when it never does. */
function lastLineOf(
  lines: LineIndex,
  line: number,
  to: number,
  value: string,
  column: number,
): number | undefined {
  const bare = value.replace(/^(?:[&!]\S+ +)+/, '');
  if (/^[|>]/.test(bare)) return lastOfText(lines, line, to, column);
  if (/^["']/.test(bare)) return closingQuote(lines, line, to, bare);
  if (/^[[{]/.test(bare)) return endOfBrackets(lines, line, to, bare);
  const goesOn = (text: string) => behindSpaces(text, 0) > column && !beginsEntry(text);
  return bare === '' ? line : lastWhile(lines, line, to, goesOn);
}

/** Where a text below `|` or `>` ends: also before a key beside it, which only a slip makes part of the text. */
function lastOfText(lines: LineIndex, line: number, to: number, column: number): number {
  let indent: number | undefined;
  return lastWhile(lines, line, to, text => {
    const own = behindSpaces(text, 0);
    indent ??= own;
    const isBeside = own <= indent && /^ *(?:- )?[a-z][A-Za-z]*:(?: |$)/.test(text);
    return own > column && !isBeside;
  });
}

const ENTRY_START = /-(?: |$)|#|[^\s"'[{#][^:]*:(?: |$)/y;

function beginsEntry(text: string): boolean {
  ENTRY_START.lastIndex = behindSpaces(text, 0);
  return ENTRY_START.test(text);
}

function lastWhile(lines: LineIndex, line: number, to: number, goesOn: (text: string) => boolean): number {
  let last = line;
  for (let next = line + 1; next < to; next++) {
    const text = lines.lineText(next);
    if (text.trim() === '') continue;
    if (!goesOn(text)) break;
    last = next;
  }
  return last;
}
