import { compared } from '../minutes/cell-text.ts';
import type { FilledTable } from '../minutes/filled-document.ts';

export interface GridCell {
  /** Its lines; of a cell that was merged those of the whole. */
  readonly text: string;
  /** The row that it was counted as in the file, from 1. */
  readonly row: number;
  /** It is not the first part of a merged cell: the whole goes over the cell above or on the left, too. */
  readonly isPartOf?: 'above' | 'left' | undefined;
  readonly isStruck: boolean;
}

/** No table of boards is wider. */
const mostColumns = 200;

/** Rows and columns in which every part of a merged cell says what the whole says; without those in which nothing stands. */
export type Grid = readonly (readonly GridCell[])[];

export function gridOf({ rows }: FilledTable): Grid {
  const grid: GridCell[][] = [];
  for (const [at, row] of rows.entries()) {
    const cells: GridCell[] = [];
    for (const [column, { text, isPartOf, isStruck }] of row.entries()) {
      const whole =
        isPartOf === 'above' ? grid.at(-1)?.[column] : isPartOf === 'left' ? cells[column - 1] : undefined;
      cells.push({
        text: whole?.text ?? text,
        row: at + 1,
        isPartOf: whole && isPartOf,
        isStruck: whole?.isStruck ?? isStruck,
      });
    }
    grid.push(cells);
  }
  const filled = grid.filter(row => row.some(isFilled));
  const own = new Set<number>();
  for (const row of filled) for (const [column, cell] of row.entries()) if (isOwn(cell)) own.add(column);
  // Filling up all rows for the sake of a wide one would take rows times columns.
  if (own.size > mostColumns) return filled;
  const columns = [...own].sort((a, b) => a - b);
  return filled.map(row =>
    columns.map(column => row[column] ?? { text: '', row: row[0]?.row ?? 0, isStruck: false }),
  );
}

/** Whether it has more columns than any table of boards. */
export function isTooWide(grid: Grid): boolean {
  return grid.some(({ length }) => length > mostColumns);
}

/** Whether something stands in a cell. */
export function isFilled(cell: GridCell | undefined): cell is GridCell {
  return cell !== undefined && compared(cell.text) !== '';
}

/** Whether something stands in a cell that does not go over the one on its left. */
function isOwn(cell: GridCell | undefined): boolean {
  return isFilled(cell) && cell.isPartOf !== 'left';
}

/** Turned so that columns are rows. */
export function turned(grid: Grid): Grid {
  const sides = { above: 'left', left: 'above' } as const;
  return (grid[0] ?? []).map((_, column) =>
    grid.map(row => {
      const cell = row[column] as GridCell;
      return { ...cell, isPartOf: cell.isPartOf && sides[cell.isPartOf] };
    }),
  );
}

/** The one text of a row in which only one stands: a title, or the heading of a group of rows. */
export function onlyText(row: readonly GridCell[]): string | undefined {
  const texts = new Set(row.filter(isFilled).map(cell => cell.text));
  const own = row.filter(cell => isFilled(cell) && cell.isPartOf !== 'left');
  return texts.size === 1 && own.length === 1 ? own[0]?.text : undefined;
}
