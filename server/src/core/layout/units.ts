import type { LineIndex } from '../util/text.ts';
import { MAX_DEPTH } from '../yaml/limits.ts';
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

const ENTRY =
  /^(?<margin> *)(?<dashes>(?:- +)*(?:-$)?)(?:(?<key>"[^"]*"|'[^']*'|[^\s"'[\]{},#&*!|>%@`-][^:#]*?) *:(?= |$))?(?<rest>.*)$/;

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
    const text = lines.lineText(line);
    if (/^\s*(?:#|$)/.test(text)) continue;
    const unit = unitAt(lines, line, to);
    if (unit === undefined) return undefined;
    units.push(unit);
    line = unit.last;
  }
  return units;
}

function unitAt(lines: LineIndex, line: number, to: number): Unit | undefined {
  const groups = ENTRY.exec(lines.lineText(line))?.groups;
  if (!groups || /\t/.test(groups.margin ?? '')) return undefined;
  const { margin = '', dashes = '', key, rest = '' } = groups;
  const columns = [...dashes.matchAll(/-/g)].map(({ index }) => margin.length + index);
  if (columns.length > MAX_DEPTH) return undefined;
  if (key === undefined && dashes === '' && !/^[[{]/.test(rest)) return undefined;
  const value = /^ *["']/.test(rest) ? rest.trim() : rest.replace(/(?:^| )#.*$/, '').trim();
  const column = margin.length + dashes.length;
  const last = lastLineOf(
    lines,
    line,
    to,
    value,
    dashes !== '' && key === undefined ? margin.length : column,
  );
  if (last === undefined) return undefined;
  return {
    first: line,
    last,
    start: lines.line(line).start,
    dashes: columns,
    column,
    key: key?.replace(/^(["'])(.*)\1$/, '$2'),
    hasAnchor: hasAnchor(lines, line, last),
    isOpen: value === '' || /^[&!][^\s]*$/.test(value),
  };
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
  const goesOn = (text: string) => indentOf(text) > column && !ENTRY_START.test(text);
  return bare === '' ? line : lastWhile(lines, line, to, goesOn);
}

/** Where a text below `|` or `>` ends: also before a key beside it, which only a slip makes part of the text. */
function lastOfText(lines: LineIndex, line: number, to: number, column: number): number {
  let indent: number | undefined;
  return lastWhile(lines, line, to, text => {
    indent ??= indentOf(text);
    const isBeside = indentOf(text) <= indent && /^ *(?:- )?[a-z][A-Za-z]*:(?: |$)/.test(text);
    return indentOf(text) > column && !isBeside;
  });
}

const ENTRY_START = /^ *(?:-(?: |$)|#|[^\s"'[{#][^:]*:(?: |$))/;

const indentOf = (text: string) => /^ */.exec(text)?.[0].length ?? 0;

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
