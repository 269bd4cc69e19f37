import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  type MappingEvent,
  type SequenceEvent,
  YAMLException,
} from 'js-yaml';
import type { Range } from '../util/text.ts';
import { type BlockLines, blockBelow, entriesOf } from './entries.ts';
import { movedEvent, tryEvents } from './events.ts';

/** Shorter entries are read faster than they are divided. */
const LONG = 2_000;

/** How many collections inside of one another are read entry by entry. */
const MAX_LEVELS = 4;

/**
 * Reads texts that differ little, one after the other: after an edit, js-yaml reads only the entries around it again,
 * and the events of the others are moved.
 *
 * Each entry of a block collection begins in the collection's column. Where all of them can be read alone, none leaves
 * anything open that could go on in the next one, so that together they are what the whole text is.
 */
export class IncrementalReader {
  readonly #long: number;
  readonly #known: Levels;
  readonly #read: Levels = Array.from({ length: MAX_LEVELS + 1 }, () => new Map());

  /**
   * @param before what read the text as it was before an edit
   * @param long from which length on, in UTF-16 code units, an entry that is a collection is read entry by entry itself
   */
  constructor(before?: IncrementalReader, long = LONG) {
    this.#long = long;
    this.#known = before ? before.#read : [];
  }

  /**
   * The events of a text. Where there is a mistake in it, or where it is not made of entries: the offset at which the
   * entry of the root begins that cannot be read alone. What stands before it is sound and leaves nothing open.
   */
  read(text: string): readonly Event[] | number {
    // Directives hold for all entries, `...` is none of them, and a carriage return alone ends a line too.
    if (/^(?:%|\.{3})|\r(?!\n)/m.test(text)) return 0;
    const events: Event[] = [DOCUMENT];
    const root: BlockLines = { start: 0, end: text.length, kind: 'mapping', column: 0 };
    for (const entry of entriesOf(text, root)) {
      if (!this.#readEntry(text, entry, root, 0, events)) return entry.start;
    }
    events.push(POP, POP);
    return events.length > 3 ? events : 0;
  }

  /** Adds the events of an entry; before the first one of its block, the event that begins the block. */
  #readEntry(text: string, entry: Range, block: BlockLines, level: number, events: Event[]): boolean {
    const isLong = level < MAX_LEVELS && entry.end - entry.start >= this.#long;
    const below = isLong && block.kind === 'mapping' ? blockBelow(text, entry, block.column) : undefined;
    const own = this.#alone(text, { start: entry.start, end: below?.start ?? entry.end }, block, level);
    if (own === undefined) return false;
    // Read alone, it is a collection of its own; below a key that stands alone there is an empty text.
    const [first, last] = [entry.start === block.start ? 0 : 1, below ? 2 : 1];
    for (let index = first; index < own.length - last; index++) events.push(own[index] as Event);
    return !below || this.#readBlock(text, below, level + 1, events);
  }

  #readBlock(text: string, block: BlockLines, level: number, events: Event[]): boolean {
    const entries = entriesOf(text, block);
    const isRead = entries.every(entry => this.#readEntry(text, entry, block, level, events));
    events.push(POP);
    return isRead && entries.length > 0;
  }

  /** The events of an entry, as a collection that holds nothing else. */
  #alone(
    text: string,
    { start, end }: Range,
    { kind }: BlockLines,
    level: number,
  ): readonly Event[] | undefined {
    const written = text.slice(start, end);
    const read =
      this.#read[level]?.get(written) ?? this.#known[level]?.get(written) ?? readAlone(written, kind, level);
    if (read === undefined) return undefined;
    const by = start - read.start;
    const events = by === 0 ? read.events : read.events.map(event => movedEvent(event, by));
    this.#read[level]?.set(written, { start, events });
    return events;
  }
}

/** What was read of an entry, and where it stood then. */
interface ReadEntry {
  readonly start: number;
  readonly events: readonly Event[];
}

/** For each level of nesting, what was read of entries, by their text. */
type Levels = readonly Map<string, ReadEntry>[];

const DOCUMENT: Event = { type: EVENT_ID.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] };
const POP: Event = { type: EVENT_ID.POP };

/** Reads a text that is one document, and in it nothing but one block collection. */
function readAlone(text: string, kind: BlockLines['kind'], level: number): ReadEntry | undefined {
  const read = tryEvents(text, level);
  if (read instanceof YAMLException) return undefined;
  const [, opening] = read;
  if (opening?.type !== EVENT_ID[kind === 'mapping' ? 'MAPPING' : 'SEQUENCE']) return undefined;
  const { style, anchorStart, tagStart } = opening as MappingEvent | SequenceEvent;
  const isPlain = style === COLLECTION_STYLE.BLOCK && anchorStart === -1 && tagStart === -1;
  const isOne = !read.some(({ type }, index) => type === EVENT_ID.DOCUMENT && index > 0);
  return isPlain && isOne ? { start: 0, events: read.slice(1, -1) } : undefined;
}
