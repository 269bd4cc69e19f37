import type { SketchEntry, SketchMapping, SketchPair, SketchScalar } from './nodes.ts';
import {
  type CursorPosition,
  columnOf,
  type Surroundings,
  spaceBeforeComment,
  type ValuePosition,
} from './places.ts';

/**
 * The place of a text or number that the cursor is in, or right behind, perhaps with spaces between: it is
 * replaced as a whole.
 */
export function scalarPlace(
  holder: SketchEntry,
  node: SketchScalar,
  around: Surroundings,
  where: ValuePosition['where'],
  before: string,
): CursorPosition[] {
  const { text, offset, line } = around;
  if (node.style === 'block' || node.start < line.start || Math.min(offset, node.start) < line.start)
    return [];
  if (node.end > line.end) return [];
  const quoted = node.style === 'quoted';
  const inside = quoted ? { start: node.start + 1, end: node.closed ? node.end - 1 : offset } : node;
  if (quoted && (offset < inside.start || offset > inside.end)) return [];
  const range = { start: Math.min(inside.start, offset), end: Math.max(inside.end, offset) };
  const quote = quoted ? text.charAt(node.start) : undefined;
  const flow = where === 'flow';
  const glued = gluedMapping(holder, node, around);
  if (glued) return glued;
  return [
    {
      kind: 'value',
      slot: {
        range,
        before,
        after: quote !== undefined && !node.closed ? quote : flow ? '' : spaceBeforeComment(text, range.end),
        flow,
        column: columnOf(around, range.start),
      },
      holder,
      where,
      node,
      quote,
      lineBreakFrom: where === 'after-colon' && holder.kind === 'pair' ? (holder.colon ?? 0) + 1 : undefined,
    },
  ];
}

/** `- id:x`: a key whose space is still missing begins a mapping. */
function gluedMapping(
  holder: SketchEntry,
  node: SketchScalar,
  around: Surroundings,
): CursorPosition[] | undefined {
  if (node.style !== 'plain' || holder.kind === 'pair') return undefined;
  const { start, end, column } = node;
  const flow = holder.parent.flow;
  const mapping: SketchMapping = {
    kind: 'mapping',
    flow,
    start,
    end,
    closed: true,
    column,
    parent: holder,
    entries: [],
  };
  const text = around.text.slice(start, end);
  const pair: SketchPair = {
    kind: 'pair',
    parent: mapping,
    start,
    key: { start, end, text },
    colon: undefined,
    value: undefined,
  };
  return gluedValue(pair, around, flow);
}

/** `status:dr`: read by YAML as one word, but meant as a key whose space is still missing. */
export function gluedValue(
  pair: SketchPair,
  around: Surroundings,
  flow: boolean,
): CursorPosition[] | undefined {
  const { text, offset } = around;
  const { key, parent } = pair;
  const name = /^([A-Za-z][\w-]*):(?!\/)/.exec(text.slice(key.start, key.end))?.[1];
  if (name === undefined || offset <= key.start + name.length) return undefined;
  const colon = key.start + name.length;
  const holder: SketchPair = {
    kind: 'pair',
    parent,
    start: key.start,
    key: { start: key.start, end: colon, text: name },
    colon,
    value: undefined,
  };
  return [
    {
      kind: 'value',
      slot: {
        range: { start: colon + 1, end: key.end },
        before: ' ',
        after: '',
        flow,
        column: columnOf(around, colon + 1) + 1,
      },
      holder,
      where: flow ? 'flow' : 'after-colon',
      node: undefined,
      quote: undefined,
      lineBreakFrom: flow ? undefined : colon + 1,
    },
  ];
}
