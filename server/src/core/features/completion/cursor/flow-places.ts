import type { Range } from '../../../util/text.ts';
import { isSpace } from '../../../yaml/characters.ts';
import type { SketchCollection, SketchEntry, SketchItem, SketchPair } from './nodes.ts';
import { type CursorPosition, columnOf, type InsertRange, type Surroundings } from './places.ts';
import { gluedValue, scalarPlace } from './value-places.ts';

/** What can be written at a place inside brackets. */
export function placesInFlow(node: SketchCollection, around: Surroundings): CursorPosition[] {
  const { offset } = around;
  for (const entry of node.entries) {
    if (entry.start > offset) break;
    const places = entry.kind === 'pair' ? inPair(entry, around) : inItem(entry, around);
    if (places) return places;
  }
  return newEntry(node, around);
}

/** @returns undefined when the cursor is behind the pair */
function inPair(pair: SketchPair, around: Surroundings): CursorPosition[] | undefined {
  const { offset } = around;
  const { key, colon, value } = pair;
  if (colon === undefined) {
    if (offset > key.end) return isBlankBetween(around, key.end) ? [] : undefined;
    return gluedValue(pair, around, true) ?? [keyAt(pair, around)];
  }
  if (offset <= key.end) {
    if (offset === key.start) return undefined;
    return [keyAt(pair, around)];
  }
  if (offset <= colon) return [];
  if (!value) {
    if (!isBlankBetween(around, colon + 1)) return undefined;
    const before = offset === colon + 1 && around.text[offset - 1] === ':' ? ' ' : '';
    return [
      valueAt(pair, around, { start: offset, end: offset }, before, before === ' ' ? spaceAfter(around) : ''),
    ];
  }
  return inValue(pair, around, offset === colon + 1 ? ' ' : '');
}

function inItem(item: SketchItem, around: Surroundings): CursorPosition[] | undefined {
  return item.value ? inValue(item, around, '') : undefined;
}

function inValue(entry: SketchEntry, around: Surroundings, before: string): CursorPosition[] | undefined {
  const { offset } = around;
  const value = entry.value as NonNullable<SketchEntry['value']>;
  if (value.kind !== 'scalar') {
    if (offset <= value.start) return [];
    return offset < value.end || (!value.closed && offset === value.end)
      ? placesInFlow(value, around)
      : undefined;
  }
  if (offset <= value.end) return scalarPlace(entry, value, around, 'flow', before);
  // A plain text goes on behind a space, as far as the next comma.
  if (value.style === 'plain' && isBlankBetween(around, value.end)) {
    return scalarPlace(entry, value, around, 'flow', before);
  }
  return undefined;
}

function keyAt(pair: SketchPair, around: Surroundings): CursorPosition {
  return {
    kind: 'key',
    slot: flowSlot(around, pair.key, '', ''),
    mapping: pair.parent,
    holder: pair.parent.parent,
    pair,
    has: pair.colon === undefined ? 'nothing' : 'colon',
  };
}

function valueAt(
  holder: SketchEntry,
  around: Surroundings,
  range: Range,
  before: string,
  after: string,
): CursorPosition {
  return {
    kind: 'value',
    slot: flowSlot(around, range, before, after),
    holder,
    where: 'flow',
    node: undefined,
    quote: undefined,
    lineBreakFrom: undefined,
  };
}

/** A new entry between others, with the commas that it needs. */
function newEntry(node: SketchCollection, around: Surroundings): CursorPosition[] {
  const { text, offset } = around;
  const previous = nearest(text, offset - 1, -1);
  const next = nearest(text, offset, 1);
  const lacksComma = !'[{,'.includes(previous);
  const follows = next !== '' && !',]}'.includes(next) && node.entries.some(entry => entry.start >= offset);
  const after = !follows ? '' : isSpace(text.charCodeAt(offset)) ? ',' : ', ';
  const before = lacksComma ? ', ' : indentation(node, around);
  const range = { start: lacksComma ? endOfBlanks(around) : offset, end: offset };
  if (node.kind === 'sequence') {
    const item: SketchItem = { kind: 'item', parent: node, start: offset, value: undefined };
    return [valueAt(item, around, range, before, after)];
  }
  // Braces are written with a space inside: `{ id: x }`.
  const open = text[offset - 1] === '{' ? ' ' : '';
  const close = text[offset] === '}' ? ' ' : '';
  const slot = flowSlot(around, range, before || open, after || close);
  return [{ kind: 'key', slot, mapping: node, holder: node.parent, pair: undefined, has: 'nothing' }];
}

/** A space behind a comma; on a line of its own, as many as make it stand inside what holds the brackets. */
function indentation(node: SketchCollection, { text, offset, line }: Surroundings): string {
  if (/\S/.test(text.slice(line.start, offset))) return text[offset - 1] === ',' ? ' ' : '';
  const lead = offset - line.start;
  return lead > node.column ? '' : ' '.repeat(node.column + 2 - lead);
}

/** Where the spaces before the cursor begin, so that a comma can stand right behind what is before them. */
function endOfBlanks({ text, offset, line }: Surroundings): number {
  const before = text.slice(line.start, offset).trimEnd();
  return before === '' ? offset : line.start + before.length;
}

function flowSlot(around: Surroundings, range: Range, before: string, after: string): InsertRange {
  return {
    range: { start: range.start, end: range.end },
    before,
    after,
    flow: true,
    column: columnOf(around, range.start),
  };
}

function isBlankBetween({ text, offset }: Surroundings, from: number): boolean {
  return !/[^ \t]/.test(text.slice(from, offset));
}

/** Without a space before it, a following comma or bracket is fine; another word is not. */
function spaceAfter({ text, offset }: Surroundings): string {
  return /[\s,\]}]|^$/.test(text.charAt(offset)) ? '' : ' ';
}

/** The nearest character that is no space, in either direction. */
function nearest(text: string, from: number, step: 1 | -1): string {
  for (let i = from; i >= 0 && i < text.length; i += step) {
    if (!isSpace(text.charCodeAt(i))) return text.charAt(i);
  }
  return '';
}
