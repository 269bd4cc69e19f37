import { visible } from '../../core/index.ts';
import { charactersOf, columnsOf } from './columns.ts';

/** What stands for one character, as a reader sees characters, on a terminal. */
export interface Cell {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** Columns that it takes: two for wide characters and emoji. */
  readonly width: number;
}

const tabWidth = 4;

/** The characters of a line with their places in the text and on the terminal. Tabs become blanks. */
export function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  let column = 0;
  for (const character of charactersOf(line)) {
    const shown = character === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : visible(character);
    const width = columnsOf(shown);
    cells.push({ start, end: start + character.length, shown, width });
    start += character.length;
    column += width;
  }
  return cells;
}

/** Columns of some cells together. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
