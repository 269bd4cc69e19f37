import { lastBefore } from './block-places.ts';
import { placesInFlow } from './flow-places.ts';
import type { SketchCollection, SketchEntry, SketchNode } from './nodes.ts';
import { type CursorPosition, columnOf, ownLineRange, type Surroundings } from './places.ts';

/** What can be written on a line that is blank, but perhaps for a comment behind the cursor. */
export function placesOnBlankLine(root: SketchNode | undefined, around: Surroundings): CursorPosition[] {
  const { text, offset, line } = around;
  const rest = text.slice(offset, line.end);
  if (/\S/.test(text.slice(line.start, offset)) || /^\s*[^\s#]/.test(rest)) return [];
  const range = { start: offset, end: rest.trim() === '' ? line.end : offset };
  const blank: Blank = { around, range, column: columnOf(around, offset) };
  if (!root) return [newKey(blank, undefined, undefined, 0)];
  const { frames, last, below } = openAt(root, offset);
  const inner = frames.at(-1);
  if (!inner) return below ? besideRoot(below, blank) : [];
  if (below) return behindValue(below, inner, frames, blank);
  const places: CursorPosition[] = [];
  // The value of a key or dash that stands on a line above.
  if (last && !last.value) {
    if (blank.column > inner.column) return [ownLineValue(last, blank)];
    if (last.kind === 'pair' && blank.column === inner.column && !continuesBehind(inner, offset))
      places.push(newItem(blank, undefined, last, inner.column));
  }
  return [...places, ...inFrames(frames, blank)];
}

interface Blank {
  readonly around: Surroundings;
  readonly range: { readonly start: number; readonly end: number };
  readonly column: number;
}

interface Open {
  /** The block collections around the line, outermost first; the last may begin only behind it. */
  readonly frames: readonly SketchCollection[];
  /** The last entry before the line in the innermost one. */
  readonly last: SketchEntry | undefined;
  /** What that entry holds, if it is no block collection. */
  readonly below: SketchNode | undefined;
}

function openAt(root: SketchNode, offset: number): Open {
  const frames: SketchCollection[] = [];
  let node: SketchNode | undefined = root;
  let last: SketchEntry | undefined;
  while (node && node.kind !== 'scalar' && !node.flow) {
    frames.push(node);
    last = lastBefore<SketchEntry>(node.entries, offset);
    node = last?.value;
  }
  return { frames, last, below: node };
}

function besideRoot(root: SketchNode, blank: Blank): CursorPosition[] {
  if (root.kind === 'scalar' || root.start > blank.around.offset || root.closed) return [];
  return blank.column > root.column ? placesInFlow(root, blank.around) : [];
}

/** Behind a text or brackets: the text may go on, brackets may be open still. */
function behindValue(
  value: SketchNode,
  owner: SketchCollection,
  frames: readonly SketchCollection[],
  blank: Blank,
): CursorPosition[] {
  const { offset } = blank.around;
  if (value.start > offset || value.end > offset) return [];
  if (blank.column > owner.column) {
    if (value.kind === 'scalar') return [];
    if (!value.closed) return placesInFlow(value, blank.around);
  }
  return inFrames(frames, blank);
}

/**
 * Between the lines of a collection only its own entries can stand; behind it, also those of what is around it.
 * The column tells which; a column that fits none is put right.
 */
function inFrames(frames: readonly SketchCollection[], blank: Blank): CursorPosition[] {
  const { offset } = blank.around;
  const least = Math.max(
    0,
    frames.findLastIndex(frame => continuesBehind(frame, offset)),
  );
  let index = frames.length - 1;
  while (index > least && (frames[index] as SketchCollection).column > blank.column) index--;
  const chosen = frames[index] as SketchCollection;
  const places = [inFrame(chosen, blank)];
  // A list may stand at the column of the key that holds it.
  const outer = frames[index - 1];
  if (outer?.kind === 'mapping' && outer.column === chosen.column && index > least)
    places.push(inFrame(outer, blank));
  return places;
}

function continuesBehind(frame: SketchCollection, offset: number): boolean {
  const last = frame.entries.at(-1);
  return last !== undefined && last.start > offset;
}

function inFrame(frame: SketchCollection, blank: Blank): CursorPosition {
  if (frame.kind === 'sequence') return newItem(blank, frame, frame.parent, frame.column);
  return newKey(blank, frame, frame.parent, frame.column);
}

function newKey(
  blank: Blank,
  mapping: Extract<SketchCollection, { kind: 'mapping' }> | undefined,
  holder: SketchEntry | undefined,
  column: number,
): CursorPosition {
  const slot = ownLineRange(blank.around, blank.range, column);
  return { kind: 'key', slot, mapping, holder, pair: undefined, has: 'nothing' };
}

function newItem(
  blank: Blank,
  sequence: Extract<SketchCollection, { kind: 'sequence' }> | undefined,
  holder: SketchEntry | undefined,
  column: number,
): CursorPosition {
  const slot = ownLineRange(blank.around, blank.range, column);
  return {
    kind: 'item',
    slot: { ...slot, before: `${slot.before}- `, column: column + 2 },
    sequence,
    holder,
  };
}

function ownLineValue(holder: SketchEntry, blank: Blank): CursorPosition {
  return {
    kind: 'value',
    slot: ownLineRange(blank.around, blank.range, blank.column),
    holder,
    where: 'own-line',
    node: undefined,
    quote: undefined,
    lineBreakFrom: undefined,
  };
}
