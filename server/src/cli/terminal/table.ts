import { columnsOf } from './columns.ts';
import type { Colors } from './style.ts';
import { wrap } from './wrap.ts';

export interface TableColumn {
  readonly heading: string;
  /** Numbers stand right. */
  readonly isNumber: boolean;
}

const gap = 2;
const narrowest = 12;

/**
 * A table with aligned columns. Where the terminal is too narrow, the widest columns of text are broken into lines.
 *
 * @param rows as many cells as there are columns, without line breaks
 * @param width columns of the terminal
 */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  colors: Colors,
): string[] {
  const widths = fitting(columns, rows, width);
  const heading = line(
    columns.map(({ heading }) => heading),
    columns,
    widths,
  );
  const body = rows.flatMap(row => {
    const cells = row.map((cell, i) => wrap(cell, widths[i] ?? width));
    const height = Math.max(...cells.map(lines => lines.length));
    return Array.from({ length: height }, (_, i) =>
      line(
        cells.map(lines => lines[i] ?? ''),
        columns,
        widths,
      ),
    );
  });
  return [colors.dim(heading), ...body];
}

function line(cells: readonly string[], columns: readonly TableColumn[], widths: readonly number[]): string {
  const padded = cells.map((cell, i) => {
    const blanks = ' '.repeat(Math.max(0, (widths[i] ?? 0) - columnsOf(cell)));
    return columns[i]?.isNumber ? blanks + cell : cell + blanks;
  });
  return padded.join(' '.repeat(gap)).trimEnd();
}

/** The width of each column: what it needs, or less for the widest ones of text. */
function fitting(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const widths = columns.map(({ heading }, i) =>
    Math.max(columnsOf(heading), ...rows.map(row => columnsOf(row[i] ?? ''))),
  );
  const total = () => widths.reduce((sum, each) => sum + each, gap * (widths.length - 1));
  while (total() > width) {
    const texts = widths.map((each, i) => (columns[i]?.isNumber ? 0 : each));
    const widest = texts.indexOf(Math.max(...texts));
    if ((widths[widest] ?? 0) <= narrowest) break;
    widths[widest] = (widths[widest] as number) - 1;
  }
  return widths;
}
