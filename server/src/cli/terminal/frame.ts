import type { LineIndex, Range } from '../../core/index.ts';
import { type Cell, cellsOf, widthOf } from './cells.ts';

/** One line of a file with a mark below it, ready to be printed. */
export interface Frame {
  /** One-based. */
  readonly line: number;
  readonly code: string;
  /** Blanks and `^^^`, to stand below the code. */
  readonly mark: string;
}

const ellipsis: Cell = { start: -1, end: -1, shown: '…', width: 1 };

/** How much of a very long line is looked at, on each side of the mark. */
const reach = 1000;

/**
 * The line on which a range starts, with a mark below the range. What goes on in further lines is not shown; a line
 * too wide for the terminal is cut on both sides of the mark.
 *
 * @param width columns for the code
 */
export function frameOf(text: string, lines: LineIndex, range: Range, width: number): Frame {
  const line = lines.lineAt(range.start);
  const whole = lines.line(line);
  const from = Math.max(whole.start, range.start - reach);
  const to = Math.min(whole.end, range.start + reach);
  const cells = cellsOf(text.slice(from, to));
  const start = Math.max(0, range.start - from);
  const end = Math.min(range.end, whole.end) - from;
  const first = firstIndex(cells, cell => cell.end > start);
  const next = Math.max(
    first,
    firstIndex(cells, cell => cell.start >= end),
  );
  const { left, right } = windowOf(cells, first, next, width);
  const before = [...(left > 0 || from > whole.start ? [ellipsis] : []), ...cells.slice(left, first)];
  const marked = cells.slice(first, Math.min(next, right));
  const after = [
    ...cells.slice(Math.min(next, right), right),
    ...(right < cells.length || to < whole.end ? [ellipsis] : []),
  ];
  return {
    line: line + 1,
    code: [...before, ...marked, ...after]
      .map(cell => cell.shown)
      .join('')
      .trimEnd(),
    mark: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked))),
  };
}

/** Which cells fit: the mark, and more of what is before it than of what follows, since keys come first. */
function windowOf(cells: readonly Cell[], first: number, next: number, width: number) {
  if (widthOf(cells) <= width) return { left: 0, right: cells.length };
  const room = width - 2 * ellipsis.width;
  const needed = Math.min(widthOf(cells.slice(first, next)), room);
  let left = first;
  let right = first;
  let used = 0;
  const most = Math.max(room - needed, Math.floor(room / 3));
  // Context before the mark first: it holds the key.
  for (; left > 0 && used + at(cells, left - 1) <= Math.min(most, room - 1); left--)
    used += at(cells, left - 1);
  for (; right < cells.length && used + at(cells, right) <= room; right++) used += at(cells, right);
  for (; left > 0 && used + at(cells, left - 1) <= room; left--) used += at(cells, left - 1);
  return { left, right };
}

function at(cells: readonly Cell[], index: number): number {
  return cells[index]?.width ?? 0;
}

function firstIndex(cells: readonly Cell[], test: (cell: Cell) => boolean): number {
  const index = cells.findIndex(test);
  return index < 0 ? cells.length : index;
}
