import type { Block, Head } from './blocks.ts';
import type { Lines } from './lines.ts';
import { type Style, wantedColumn } from './style.ts';
import type { Token } from './tokens.ts';

/** The first and the last line that may be changed, zero-based. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where everything goes: the columns of blocks, and by how much each line moves to the right. */
export interface Indentation {
  columnOf(block: Block): number;
  readonly shifts: ReadonlyMap<number, number>;
}

/**
 * Finds the indentation of all lines. Only the entries of blocks are put into a style; everything else (long
 * texts, brackets over several lines, comments) moves with the entry that it belongs to, as it stands. A block
 * moves as a whole or not at all, so that a part of a text can be formatted.
 */
export function indent(
  heads: readonly Head[],
  tokens: readonly Token[],
  lines: Lines,
  style: Style,
  span: Span,
): Indentation {
  const columns = columnsOf(heads, style, span);
  const columnOf = (block: Block) => columns.get(block) ?? block.column;
  const comments = new Set(tokens.filter(({ kind }) => kind === 'comment').map(({ start }) => start));
  const limits = limitsBelowTexts(tokens, heads, lines, columnOf);
  const shifts = new Map<number, number>();
  let next = 0;
  for (let line = 0; line < lines.count; line++) {
    const first = lines.first(line);
    while (next < heads.length && (heads[next] as Head).start < first) next++;
    if (line < span.first || line > span.last || !isMovable(line, lines)) continue;
    const around: Around = { above: heads[next - 1], below: heads[next] };
    if (comments.has(first)) {
      const column = lines.column(first);
      const wanted = column + commentShift(lines, line, around, columnOf);
      const shift = Math.max(0, Math.min(wanted, limits.get(line) ?? wanted)) - column;
      if (shift !== 0 || lines.isTabbed(line)) shifts.set(line, shift);
    } else {
      const shift = shiftOf(around.below?.start === first ? around.below : around.above, columnOf);
      // A line of spaces at the end of a text counts, one with nothing does not.
      const least = lines.isBlank(line) ? 1 : 0;
      if (shift !== 0) shifts.set(line, Math.max(shift, least - lines.spaces(line)));
    }
  }
  return { columnOf, shifts };
}

/** Empty lines stay as they are, but for spaces that may be content of a text. */
function isMovable(line: number, lines: Lines): boolean {
  return !lines.isBlank(line) || (lines.inside(line) === 'block' && lines.spaces(line) > 0);
}

/** How far to the right the comments right below texts in blocks can stand without becoming a part of them. */
function limitsBelowTexts(
  tokens: readonly Token[],
  heads: readonly Head[],
  lines: Lines,
  columnOf: ColumnOf,
): Map<number, number> {
  const limits = new Map<number, number>();
  let next = 0;
  tokens.forEach((token, index) => {
    while (next < heads.length && (heads[next] as Head).start < token.start) next++;
    const owner = heads[next - 1];
    if (token.kind !== 'block' || !owner) return;
    const head = lines.index.lineAt(token.start);
    const comment = tokens.slice(index + 1, index + 3).find(({ start }) => start > lines.end(head));
    if (comment?.kind !== 'comment') return;
    const content = lines.contentColumn(head);
    const column = content === undefined ? columnOf(owner.block) + 1 : content + shiftOf(owner, columnOf);
    limits.set(lines.index.lineAt(comment.start), column - 1);
  });
  return limits;
}

interface Around {
  readonly above: Head | undefined;
  readonly below: Head | undefined;
}

type ColumnOf = (block: Block) => number;

function columnsOf(heads: readonly Head[], style: Style, span: Span): Map<Block, number> {
  const columns = new Map<Block, number>();
  for (const { block } of heads) {
    if (columns.has(block)) continue;
    const movable = span.first <= block.firstLine && block.lastLine <= span.last;
    // A block around comes first in the text.
    const around = block.parent ? (columns.get(block.parent) as number) : 0;
    columns.set(block, movable ? wantedColumn(block, around, style) : block.column);
  }
  return columns;
}

function shiftOf(head: Head | undefined, columnOf: ColumnOf): number {
  return head ? columnOf(head.block) - head.block.column : 0;
}

/** A comment goes with the entry below when they are in line, else with the innermost block above that it is in. */
function commentShift(lines: Lines, line: number, { above, below }: Around, columnOf: ColumnOf): number {
  const column = lines.column(lines.first(line));
  // How wide a tab is nobody knows.
  const beside = below ?? above;
  if (lines.isTabbed(line) && beside) return columnOf(beside.block) - column;
  if (below?.block.column === column) return shiftOf(below, columnOf);
  let block = above?.block;
  while (block && block.column > column) block = block.parent;
  return block ? columnOf(block) - block.column : 0;
}
