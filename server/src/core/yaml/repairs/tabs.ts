import { type Failure, indentOf, neighbour } from '../failure.ts';
import { contentColumn, writtenOn } from '../margins.ts';
import { messages } from '../messages.ts';
import type { Repair } from '../repairs.ts';

/** A stretch of lines with tabs before their first word, by what a tab may stand for. */
export function tabbed(failure: Failure, lines: readonly number[]): Repair[] {
  const first = lines.find(line => tabOf(failure, line) !== undefined);
  if (first === undefined) return [];
  let from = first;
  for (let line = first - 1; line >= 0 && tabOf(failure, line) !== undefined; line--) from = line;
  const stretch: number[] = [];
  for (let line = from; line < failure.lines.count && tabOf(failure, line) !== undefined; line++)
    stretch.push(line);
  const start = tabOf(failure, from) as number;
  const range = { start, end: start + 1 };
  const widths: ((margin: string) => string)[] = [2, 4, 8].map(width => margin => spacesFor(margin, width));
  if (stretch.length === 1) widths.unshift(...widthsOfOne(failure, from));
  return widths.map(widen => ({
    range,
    message: messages.tab(),
    last: stretch.at(-1) as number,
    mends: stretch.map(line => {
      const margin = marginOf(failure, line);
      const at = failure.lines.line(line).start;
      return { start: at, end: at + margin.length, text: widen(margin) };
    }),
  }));
}

/** What the tabs of a single line may stand for: what the lines around it have, or nothing. */
function widthsOfOne(failure: Failure, line: number): ((margin: string) => string)[] {
  const column = (width: number) => () => ' '.repeat(width);
  const without = (margin: string) => margin.replaceAll('\t', '');
  const above = neighbour(failure, line, -1);
  const below = neighbour(failure, line, 1);
  const near = above === undefined ? [] : [contentColumn(failure, above)];
  if (above !== undefined && /:$/.test(writtenOn(failure, above))) near.unshift((near[0] ?? 0) + 2);
  const around = [...near, ...(below === undefined ? [] : [indentOf(failure, below)])].map(column);
  const goesOn = above === line - 1 && marginOf(failure, line).startsWith('\t');
  return goesOn ? [...around, without] : [without, ...around];
}

const marginOf = ({ lines }: Failure, line: number) =>
  /^[ \t]*(?:- *\t[ \t]*)?/.exec(lines.lineText(line))?.[0] ?? '';

function tabOf(failure: Failure, line: number): number | undefined {
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
