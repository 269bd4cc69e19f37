import type { Range } from '../util/text.ts';
import { behindSpaces, isDashAt, isEmptyAt } from './line-outline.ts';

/** A block collection: the lines that hold its entries, and the column in which each of these begins. */
export interface BlockLines extends Range {
  readonly kind: 'mapping' | 'sequence';
  readonly column: number;
}

/**
 * Divides a block collection into its entries, by the look of their first lines alone. What stands before the first one
 * (comments, empty lines) belongs to it; together they are the whole block.
 */
export function entriesOf(text: string, block: BlockLines): Range[] {
  const starts: number[] = [];
  for (let at = block.start; at < block.end; at = behindLine(text, at)) {
    if (beginsEntry(text, at, block)) starts.push(at);
  }
  if (starts.length > 0) starts[0] = block.start;
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? block.end }));
}

/** The block collection that is the value of an entry `key:`, and the line of that key; undefined when it is none. */
export function blockBelow(text: string, entry: Range, column: number): BlockLines | undefined {
  KEY_LINE.lastIndex = entry.start;
  if (!KEY_LINE.test(text)) return undefined;
  const start = KEY_LINE.lastIndex;
  for (let at = start; at < entry.end; at = behindLine(text, at)) {
    const first = behindSpaces(text, at);
    if (isEmptyAt(text, first)) continue;
    const own = first - at;
    if (isDashAt(text, first) && own >= column)
      return { start, end: entry.end, kind: 'sequence', column: own };
    KEY.lastIndex = first;
    return own > column && KEY.test(text)
      ? { start, end: entry.end, kind: 'mapping', column: own }
      : undefined;
  }
  return undefined;
}

/** A line with a key of the format's kind and nothing behind it. */
const KEY_LINE = /[ ]*[A-Za-z][\w-]*:[ \t]*(?:#.*)?\r?\n/y;
const KEY = /[A-Za-z][\w-]*:(?=\s)/y;

/** In a mapping, dashes, comments, brackets that close and `:` go on with the entry before. */
function beginsEntry(text: string, line: number, { kind, column }: BlockLines): boolean {
  const first = line + column;
  if (behindSpaces(text, line) !== first || isEmptyAt(text, first)) return false;
  return kind === 'sequence' ? isDashAt(text, first) : !'-]}:\ufeff'.includes(text.charAt(first));
}

function behindLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}
