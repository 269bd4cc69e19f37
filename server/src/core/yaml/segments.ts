import { COLLECTION_STYLE, EVENT_ID, type MappingEvent, type SequenceEvent, YAMLException } from 'js-yaml';
import { sameItems } from '../util/same-items.ts';
import type { Range } from '../util/text.ts';
import { type BlockLines, blockBelow, entriesOf } from './entries.ts';
import { tryEvents } from './events.ts';
import { MAX_NODES } from './limits.ts';
import { soundValue } from './sound-value.ts';

/** Shorter entries are read faster than they are divided. */
const LONG = 2_000;

/** How many collections inside of one another are divided. */
const MAX_LEVELS = 4;

/** A stretch of lines that can be read alone: an entry of the top level, or of a long list or mapping below it. */
export interface Segment {
  readonly text: string;
  /** What it says by itself: a mapping with one key, or a list with one item. */
  readonly value: Readonly<Record<string, unknown>> | readonly unknown[];
  /** How many events js-yaml has for it: no fewer than there are keys and values. */
  readonly size: number;
}

/** A segment with the place at which it stands, in UTF-16 code units of the whole text. */
export interface PlacedSegment {
  readonly start: number;
  readonly segment: Segment;
}

/** A mapping or list that is made of several segments. */
export interface DividedBlock {
  /** Its key; undefined for the whole text. */
  readonly key: Range | undefined;
  /** By key or index; a block in a block by its own key. */
  readonly entries: ReadonlyMap<string | number, PlacedSegment | { readonly key: Range }>;
}

/**
 * Reads the values of texts that differ little, one after the other. A segment whose text is the same is the same object
 * after an edit, and so are the values in it: what was found out about them still holds.
 *
 * As with `IncrementalReader`, entries that can all be read alone are together what the whole text is.
 */
export class Segments {
  /** Undefined where something is wrong, or needs a tree to be understood. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
  readonly #known: Known = new Map();
  readonly #starts = new Map<Segment, number>();
  readonly #blocks = new Map<object, DividedBlock>();
  /** What divided sections became, by the keys around them. */
  readonly #made = new Map<string, object>();

  readonly #long: number;
  #size = 0;

  /**
   * @param before those of the text as it was before an edit
   * @param long from which length on, in UTF-16 code units, an entry that is a collection is divided itself
   */
  constructor(text: string, before?: Segments, long = LONG) {
    this.#long = long;
    // Directives hold for all entries, `...` is none of them, and a carriage return alone ends a line too.
    if (/^(?:%|\.{3}|---)|\r(?!\n)/m.test(text)) return;
    const known = [...(before ? before.#known : [])].map(
      ([key, segments]) => [key, [...segments]] as [string, Segment[]],
    );
    const left: Left = { segments: new Map(known), made: before ? before.#made : new Map() };
    const root: BlockLines = { start: 0, end: text.length, kind: 'mapping', column: 0 };
    const value = this.#readBlock(
      text,
      root,
      { level: 0, path: '', key: undefined },
      left,
    ) as Segments['value'];
    // Larger ones are refused, and the reading of the whole says so.
    if (this.#size <= MAX_NODES) this.value = value;
  }

  /** Where the segment stands that holds a mapping or list; undefined for one that is made of several. */
  holderOf(value: object): PlacedSegment | undefined {
    const segment = holders.get(value);
    const start = segment && this.#starts.get(segment);
    return segment && start !== undefined ? { start, segment } : undefined;
  }

  /** The parts of a mapping or list that is made of several segments. */
  blockOf(value: object): DividedBlock | undefined {
    return this.#blocks.get(value);
  }

  #readBlock(
    text: string,
    block: BlockLines,
    { level, path, key }: { level: number; path: string; key: Range | undefined },
    left: Left,
  ): object | undefined {
    const list: unknown[] = [];
    const mapping: Record<string, unknown> = {};
    const entries = new Map<string | number, PlacedSegment | { key: Range }>();
    for (const entry of entriesOf(text, block)) {
      const isLong = level < MAX_LEVELS && entry.end - entry.start >= this.#long;
      const below = isLong && block.kind === 'mapping' ? blockBelow(text, entry, block.column) : undefined;
      const start = entry.start;
      let [name, value]: [string | number, unknown] = ['', undefined];
      if (below) {
        const own = { start: start + block.column, end: text.indexOf(':', start) };
        name = text.slice(own.start, own.end);
        value = this.#readBlock(text, below, { level: level + 1, path: `${path}/${name}`, key: own }, left);
        entries.set(name, { key: own });
      } else {
        const segment = this.#alone(text.slice(start, entry.end), start, block.kind, level, left);
        if (!segment) return undefined;
        [name, value] = Object.entries(segment.value)[0] ?? [name, value];
        if (block.kind === 'sequence') name = list.length;
        entries.set(name, { start, segment });
      }
      if (value === undefined || Object.hasOwn(mapping, name)) return undefined;
      if (block.kind === 'sequence') list.push(value);
      else mapping[name] = value;
    }
    if (entries.size === 0) return undefined;
    const read = block.kind === 'sequence' ? list : mapping;
    const before = left.made.get(path);
    const made = before && isAlike(before, read) ? before : read;
    this.#made.set(path, made);
    this.#blocks.set(made, { key, entries });
    return made;
  }

  #alone(
    text: string,
    start: number,
    kind: BlockLines['kind'],
    level: number,
    left: Left,
  ): Segment | undefined {
    // Two places with one text are two things.
    const segment = left.segments.get(text)?.shift() ?? readAlone(text, kind, level);
    if (!segment) return undefined;
    const same = this.#known.get(text);
    if (same) same.push(segment);
    else this.#known.set(text, [segment]);
    this.#starts.set(segment, start);
    this.#size += segment.size;
    return segment;
  }
}

/** The segments of each text, in their order. */
type Known = Map<string, Segment[]>;

/** What may be used again. */
interface Left {
  readonly segments: Known;
  readonly made: ReadonlyMap<string, object>;
}

/** Whether two mappings or lists hold the same things under the same keys, in the same order. */
function isAlike(one: object, other: object): boolean {
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  return (
    sameItems(Object.keys(one), Object.keys(other)) && sameItems(Object.values(one), Object.values(other))
  );
}

/** Which segment a mapping or list belongs to. */
const holders = new WeakMap<object, Segment>();

/** Reads a text that is nothing but one entry of a block collection. */
function readAlone(text: string, kind: BlockLines['kind'], level: number): Segment | undefined {
  const events = tryEvents(text, level);
  if (events instanceof YAMLException) return undefined;
  const opening = events[1];
  if (opening?.type !== EVENT_ID[kind === 'mapping' ? 'MAPPING' : 'SEQUENCE']) return undefined;
  if ((opening as MappingEvent | SequenceEvent).style !== COLLECTION_STYLE.BLOCK) return undefined;
  const isOne = !events.some(({ type }, index) => type === EVENT_ID.DOCUMENT && index > 0);
  const value = isOne ? (soundValue(text, events)?.value as Segment['value'] | undefined) : undefined;
  if (!value || Object.keys(value).length !== 1) return undefined;
  const segment = { text, value, size: events.length };
  for (const each of Object.values(value)) hold(each, segment);
  return segment;
}

function hold(value: unknown, segment: Segment): void {
  if (typeof value !== 'object' || value === null) return;
  holders.set(value, segment);
  for (const each of Object.values(value)) hold(each, segment);
}
