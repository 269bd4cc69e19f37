import type { TextEdit } from '../../util/text-edit.ts';
import type { Block, Head } from './blocks.ts';
import { changeOf } from './change.ts';
import type { Layout } from './layout.ts';
import { styleOf } from './style.ts';
import type { Token } from './tokens.ts';

/**
 * The edits behind a line break that was just typed. The cursor's line is only touched when it is empty, and only
 * before the cursor, so that the cursor stays at the end of the white space.
 *
 * @param usual the indentation where the text shows none
 */
export function newLineEdits(layout: Layout, usual: number, offset: number): TextEdit[] {
  const { lines } = layout;
  const line = lines.index.lineAt(offset);
  if (line === 0) return [];
  const start = lines.start(line);
  const empty = lines.isBlank(line) && offset === lines.end(line);
  const column = empty ? columnBelow(layout, line - 1, usual) : undefined;
  const edits = [
    changeOf(lines.text, lines.trimmed(line - 1), lines.end(line - 1), ''),
    column === undefined ? undefined : changeOf(lines.text, start, offset, ' '.repeat(column)),
  ];
  return edits.filter(edit => edit !== undefined);
}

/** The column that goes on below a line: behind what it opened, or below the first key behind its dash. */
function columnBelow({ lines, tokens, heads }: Layout, line: number, usual: number): number | undefined {
  const [start, end] = [lines.start(line), lines.end(line)];
  const head = heads.findLast(each => each.start >= start && each.start <= end);
  const written = tokens.filter(
    token => token.start >= start && token.start <= end && token.kind !== 'comment',
  );
  const last = written.at(-1);
  // Text or brackets that go on below have their own layout.
  if (!head || !last || last.end > end || isOpen(head, tokens, end)) return undefined;
  if (opens(last, written)) {
    const inside = blockBelow(heads, head);
    if (last.kind === 'block' && lines.contentColumn(line) !== undefined) return undefined;
    if (inside) return inside.column;
    const { kind, column } = head.block;
    return column + (kind === 'sequence' ? 2 : styleOf(heads, usual).step);
  }
  return head.start > lines.first(line) && head.block.kind === 'mapping' ? head.block.column : undefined;
}

/** Whether the value of a line's last entry is still to come: nothing behind its colon or dash but an anchor. */
function opens(last: Token, written: readonly Token[]): boolean {
  const sign = last.kind === 'property' ? written.findLast(({ kind }) => kind !== 'property') : last;
  return sign?.kind === ':' || sign?.kind === '-' || sign?.kind === 'block';
}

/** Whether a text goes on, or a bracket is open, at the end of a line. */
function isOpen({ start }: Head, tokens: readonly Token[], end: number): boolean {
  let depth = 0;
  for (const token of tokens) {
    if (token.start < start || token.start >= end) continue;
    if (token.kind === '[' || token.kind === '{') depth++;
    if (token.kind === ']' || token.kind === '}') depth--;
  }
  return depth > 0;
}

function blockBelow(heads: readonly Head[], head: Head): Block | undefined {
  const next = heads[heads.indexOf(head) + 1]?.block;
  return next?.parent === head.block && next !== head.block ? next : undefined;
}
