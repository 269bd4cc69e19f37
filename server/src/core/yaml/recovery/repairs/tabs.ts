import { contentColumn, indentOf, neighbour } from '../../line-outline.ts';
import { messages } from '../../messages.ts';
import { titles } from '../corrections.ts';
import type { Failure } from '../failure.ts';
import { writtenOn } from '../margins.ts';
import type { Repair } from './repair.ts';

/**
 * The lines with tabs before their first word, by what a tab may stand for: all of the text together, since they come from
 * one habit, else the stretch of them in which reading stopped.
 */
export function tabbed(failure: Failure, lines: readonly number[]): Repair[] {
  const first = lines.find(line => tabOf(failure, line) !== undefined);
  if (first === undefined) return [];
  const stretch = stretchAround(failure, first);
  if (losesLevels(failure, stretch)) return [];
  const single = stretch.length === 1 ? repairsOf(failure, stretch, widthsOfOne(failure, first)) : [];
  const all = linesWithTabs(failure);
  const together = all.length > stretch.length ? repairsOf(failure, all) : [];
  return [...single, ...together, ...repairsOf(failure, stretch)];
}

/**
 * Whether lines with tabs all begin in the same column, though some of them have to hold others: how many spaces each of
 * them needs, nobody can tell.
 */
export function losesLevels(failure: Written, lines: readonly number[]): boolean {
  const written = lines
    .map(line => ({ column: columnIn(marginOf(failure, line)), text: writtenOn(failure, line) }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
  return written.some(({ column, text }, index) => {
    const next = written[index + 1];
    const isBeside = next?.column === column && !next.text.startsWith('-');
    return isBeside && /^-\s+[\w-]+:\s|^[\w-]+:$|^-\s+[[{].*,$/.test(text);
  });
}

const columnIn = (margin: string) => margin.search(/-|$/);

/** The lines with tabs around one of them. */
function stretchAround(failure: Failure, line: number): number[] {
  let first = line;
  while (first > 0 && tabOf(failure, first - 1) !== undefined) first--;
  const found: number[] = [];
  for (let next = first; next < failure.lines.count && tabOf(failure, next) !== undefined; next++)
    found.push(next);
  return found;
}

/** All lines with tabs of a text that has several of them, by what a tab may stand for. */
export function tabbedThroughout(written: Written): Repair[] {
  const lines = linesWithTabs(written);
  if (lines.length < 2 || losesLevels(written, lines)) return [];
  // Before spaces, the tabs may be all that is too much.
  const isBeforeSpaces = lines.every(line => /^\t+ +$/.test(marginOf(written, line)));
  return repairsOf(written, lines, isBeforeSpaces ? [withoutTabs, ...WIDTHS] : WIDTHS);
}

type Written = Pick<Failure, 'text' | 'lines'>;
type Widen = (margin: string) => string;

const withoutTabs: Widen = margin => margin.replaceAll('\t', '');

const WIDTHS = [2, 4, 8].map(
  (width): Widen =>
    margin =>
      spacesFor(margin, width),
);

function linesWithTabs(failure: Written): number[] {
  const found: number[] = [];
  let line = -1;
  for (const { index } of failure.text.matchAll(/(?<=^[ -]*)\t/gm)) {
    const next = failure.lines.lineAt(index);
    if (next !== line) found.push(next);
    line = next;
  }
  return found;
}

function repairsOf(failure: Written, lines: readonly number[], widths = WIDTHS): Repair[] {
  const [first = 0] = lines;
  const start = tabOf(failure, first) ?? failure.lines.line(first).start;
  const range = { start, end: start + 1 };
  return widths.map(widen => ({
    range,
    message: messages.tab(lines.length),
    last: lines.at(-1) as number,
    title: titles.replaceTabs(lines.length),
    mends: lines.map(line => {
      const margin = marginOf(failure, line);
      const at = failure.lines.line(line).start;
      return { start: at, end: at + margin.length, text: widen(margin) };
    }),
  }));
}

/** What the tabs of a single line may stand for: what the lines around it have, or nothing. */
function widthsOfOne(failure: Failure, line: number): Widen[] {
  const column = (width: number) => () => ' '.repeat(width);
  const above = neighbour(failure, line, -1);
  const below = neighbour(failure, line, 1);
  const near = above === undefined ? [] : [contentColumn(failure, above)];
  if (above !== undefined && /:$/.test(writtenOn(failure, above))) near.unshift((near[0] ?? 0) + 2);
  const around = [...near, ...(below === undefined ? [] : [indentOf(failure, below)])].map(column);
  const goesOn = above === line - 1 && marginOf(failure, line).startsWith('\t');
  return goesOn ? [...around, withoutTabs] : [withoutTabs, ...around];
}

const marginOf = ({ lines }: Written, line: number) =>
  /^[ \t]*(?:- *\t[ \t]*)?/.exec(lines.lineText(line))?.[0] ?? '';

function tabOf(failure: Written, line: number): number | undefined {
  const tab = marginOf(failure, line).indexOf('\t');
  return tab === -1 ? undefined : failure.lines.line(line).start + tab;
}

/** Each tab goes on to the next multiple of the width; behind a dash one space is enough. */
function spacesFor(margin: string, width: number): string {
  let spaces = '';
  for (const sign of margin) {
    if (sign !== '\t') spaces += sign;
    else if (spaces.includes('-')) spaces += ' ';
    else spaces += ' '.repeat(width - (spaces.length % width));
  }
  return spaces;
}
