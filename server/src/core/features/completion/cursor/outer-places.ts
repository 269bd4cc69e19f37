import type { SketchCollection, SketchEntry, SketchNode } from './nodes.ts';
import { type CursorPosition, ownLineRange, type Surroundings } from './places.ts';

/**
 * Where a line could go on instead, further left: in the collections around a place, from the inside to the outside,
 * as far as the place is at the end of what they hold. None within brackets or behind other words of the line.
 */
export function outerPlaces(place: CursorPosition | undefined, around: Surroundings): CursorPosition[] {
  const { text, line } = around;
  if (!place || place.slot.flow || /^\s*[^\s#]/.test(text.slice(place.slot.range.end, line.end))) return [];
  const word = place.kind === 'key' ? place.pair : undefined;
  if (word?.colon !== undefined) return [];
  const range = { start: word?.key.start ?? around.offset, end: place.slot.range.end };
  if (/[^ ]/.test(text.slice(line.start, range.start))) return [];
  const places: CursorPosition[] = [];
  for (let inner = collectionOf(place); inner && !goesOn(inner, around.offset); ) {
    const frame: SketchCollection | undefined = inner.parent?.parent;
    if (frame) places.push(placeIn(frame, around, range));
    inner = frame;
  }
  return places;
}

/** The same behind a finished word or brackets, on a blank line that stands further right than what holds them. */
export function placesBehind(entry: SketchEntry, around: Surroundings): CursorPosition[] {
  const { offset, line } = around;
  const frame = entry.parent;
  if (goesOn(frame, offset) || frame.flow) return [];
  const place = placeIn(frame, around, { start: offset, end: line.end });
  return [place, ...outerPlaces(place, around)];
}

/** The entry whose plain text, on one line above, a blank line would go on with. */
export function entryAbove(
  root: SketchNode | undefined,
  { offset, line }: Surroundings,
): SketchEntry | undefined {
  let node = root;
  let last: SketchEntry | undefined;
  while (node && node.kind !== 'scalar' && !node.flow) {
    const entries: readonly SketchEntry[] = node.entries;
    const entry = entries.findLast(each => each.start <= offset);
    if (!entry) return undefined;
    last = entry;
    node = entry.value;
  }
  return node?.kind === 'scalar' && node.style === 'plain' && node.end < line.start ? last : undefined;
}

function collectionOf(place: CursorPosition): SketchCollection | undefined {
  if (place.kind === 'key') return place.mapping ?? place.holder?.parent;
  return place.kind === 'item' ? (place.sequence ?? place.holder?.parent) : place.holder.parent;
}

function goesOn(frame: SketchCollection, offset: number): boolean {
  return (frame.entries.at(-1)?.start ?? 0) > offset;
}

function placeIn(
  frame: SketchCollection,
  around: Surroundings,
  range: { readonly start: number; readonly end: number },
): CursorPosition {
  const slot = ownLineRange(around, range, frame.column);
  const holder = frame.parent;
  if (frame.kind === 'mapping')
    return { kind: 'key', slot, mapping: frame, holder, pair: undefined, has: 'nothing' };
  const dashed = { ...slot, before: `${slot.before}- `, column: frame.column + 2 };
  return { kind: 'item', slot: dashed, sequence: frame, holder };
}
