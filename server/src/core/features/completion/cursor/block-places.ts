import { endOfLine } from '../../../yaml/characters.ts';
import { hasContent, outlineAt } from '../../../yaml/line-outline.ts';
import { nextLine } from '../../../yaml/words.ts';
import { placesInFlow } from './flow-places.ts';
import type { SketchEntry, SketchItem, SketchMapping, SketchNode, SketchPair } from './nodes.ts';
import {
  type CursorPosition,
  columnOf,
  type InsertRange,
  ownLineRange,
  type Surroundings,
  spaceBeforeComment,
} from './places.ts';
import { gluedValue, scalarPlace } from './value-places.ts';

/**
 * What can be written where something stands already, or right behind a colon or a dash.
 *
 * @returns undefined when the cursor is on none of the node's words
 */
export function placesOnWords(
  node: SketchNode | undefined,
  around: Surroundings,
): CursorPosition[] | undefined {
  if (!node) return undefined;
  const { offset } = around;
  if (node.kind === 'scalar') return rootWord(node, around);
  if (node.flow) return isInside(node, around) ? placesInFlow(node, around) : undefined;
  const entry = lastBefore<SketchEntry>(node.entries, offset);
  if (!entry) return undefined;
  return entry.kind === 'pair' ? onPair(entry, around) : onItem(entry, around);
}

/** The last of the entries that starts at an offset or before it. */
export function lastBefore<T extends SketchEntry>(entries: readonly T[], offset: number): T | undefined {
  return entries.findLast(entry => entry.start <= offset);
}

function onPair(pair: SketchPair, around: Surroundings): CursorPosition[] | undefined {
  const { offset } = around;
  const { key, colon } = pair;
  if (offset <= key.end) return gluedValue(pair, around, false) ?? [keyAt(pair, around)];
  if (colon === undefined)
    return offset <= around.line.end && key.start >= around.line.start ? [] : undefined;
  return offset <= colon ? [] : onValue(pair, colon + 1, around);
}

function onItem(item: SketchItem, around: Surroundings): CursorPosition[] | undefined {
  return around.offset === item.start ? [] : onValue(item, item.start + 1, around);
}

/** @param from where the value may begin: behind the colon or dash */
function onValue(entry: SketchEntry, from: number, around: Surroundings): CursorPosition[] | undefined {
  const { offset, line } = around;
  const { value } = entry;
  const sameLine = from >= line.start;
  const before = offset === from ? ' ' : '';
  const where = entry.kind === 'pair' ? 'after-colon' : 'after-dash';
  if (!value) return sameLine ? emptyValue(entry, from, around) : undefined;
  if (value.kind === 'scalar') {
    const onItsLine = value.start >= line.start && value.start <= line.end;
    if (!onItsLine) return value.start < line.start && offset <= value.end ? [] : sameLine ? [] : undefined;
    if (offset < value.start && value.style !== 'plain') return [];
    if (offset > value.end && (value.style !== 'plain' || /\S/.test(around.text.slice(value.end, offset))))
      return [];
    return scalarPlace(entry, value, around, sameLine ? where : 'own-line', sameLine ? before : '');
  }
  if (value.flow) {
    if (isInside(value, around)) return placesInFlow(value, around);
    return sameLine || value.end > line.start ? [] : undefined;
  }
  if (offset >= value.start) return placesOnWords(value, around);
  if (!sameLine) return undefined;
  return entry.kind === 'item' && value.kind === 'mapping' ? firstKey(value, from, around) : [];
}

/** Behind a dash whose mapping stands only in the lines below. */
function firstKey(mapping: SketchMapping, from: number, around: Surroundings): CursorPosition[] {
  const { text, offset, line } = around;
  const before = offset === from ? ' ' : '';
  if (mapping.start <= line.end || text.slice(from, line.end).trim() !== '') return [];
  if (columnOf(around, offset) + before.length !== mapping.column) return [];
  const range = { start: offset, end: line.end };
  const slot: InsertRange = { range, before, after: '', flow: false, column: mapping.column };
  return [{ kind: 'key', slot, mapping, holder: mapping.parent, pair: undefined, has: 'nothing' }];
}

function emptyValue(entry: SketchEntry, from: number, around: Surroundings): CursorPosition[] {
  const { text, offset, line } = around;
  if (/\S/.test(text.slice(from, offset))) return [];
  const rest = text.slice(offset, line.end);
  if (/^\s*[^\s#]/.test(rest)) return [];
  const glued = offset === from;
  const end = rest.trim() === '' ? line.end : offset;
  const slot: InsertRange = {
    range: { start: offset, end },
    before: glued ? ' ' : '',
    after: spaceBeforeComment(text, end),
    flow: false,
    column: columnOf(around, offset) + (glued ? 1 : 0),
  };
  const where = entry.kind === 'pair' ? 'after-colon' : 'after-dash';
  const lineBreakFrom = entry.kind === 'pair' ? from : undefined;
  return [{ kind: 'value', slot, holder: entry, where, node: undefined, quote: undefined, lineBreakFrom }];
}

function keyAt(pair: SketchPair, around: Surroundings): CursorPosition {
  const { text, offset, eol } = around;
  const { key, colon, parent } = pair;
  const base = { kind: 'key', mapping: parent, holder: parent.parent } as const;
  if (offset === key.start && colon !== undefined) {
    const range = { start: offset, end: offset };
    const slot = {
      range,
      before: '',
      after: eol + ' '.repeat(parent.column),
      flow: false,
      column: parent.column,
    };
    return { ...base, slot, pair: undefined, has: 'nothing' };
  }
  const first = /^\s*$/.test(text.slice(around.line.start, key.start));
  const slot: InsertRange =
    first && colon === undefined
      ? ownLineRange(around, key, parent.column)
      : {
          range: { start: key.start, end: key.end },
          before: '',
          after: '',
          flow: false,
          column: parent.column,
        };
  const has =
    colon !== undefined ? 'colon' : first && isFollowedByLines(around, key.start) ? 'lines' : 'nothing';
  return { ...base, slot, pair, has };
}

/** Whether the next line with text is indented more: then it is what the key is to hold. */
function isFollowedByLines({ text, line }: Surroundings, start: number): boolean {
  let next = nextLine(text, line.end);
  while (next < text.length && !hasContent(outlineAt(text, next)))
    next = nextLine(text, endOfLine(text, next));
  return next < text.length && outlineAt(text, next).column > start - line.start;
}

/** In an otherwise empty file: the first word of its first key. */
function rootWord(node: SketchNode, around: Surroundings): CursorPosition[] | undefined {
  const { offset, line } = around;
  if (node.kind !== 'scalar' || offset < node.start || offset > node.end) return undefined;
  if (node.style !== 'plain' || node.start < line.start || node.end > line.end) return [];
  const slot = ownLineRange(around, node, 0);
  return [{ kind: 'key', slot, mapping: undefined, holder: undefined, pair: undefined, has: 'nothing' }];
}

/** Whether the cursor is between a collection's brackets, the last of which may be missing. */
function isInside(node: SketchNode, around: Surroundings): boolean {
  const { text, offset, line } = around;
  if (node.kind === 'scalar' || offset <= node.start) return false;
  if (node.closed) return offset < node.end;
  if (offset > node.end) return false;
  const lead = text.slice(line.start, offset);
  return node.start >= line.start || /\S/.test(lead) || lead.length > node.column;
}
