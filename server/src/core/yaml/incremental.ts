import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  type MappingEvent,
  type SequenceEvent,
  YAMLException,
} from 'js-yaml';
import type { Range } from '../text.ts';
import { type Block, blockBelow, entriesOf } from './entries.ts';
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

  /** The events of a text; undefined when there is a mistake in it, or when it is not made of entries. */
  read(text: string): readonly Event[] | undefined {
    // Directives hold for all entries, `...` is none of them, and a carriage return alone ends a line too.
    if (/^(?:%|\.{3})|\r(?!\n)/m.test(text)) return undefined;
    const events: Event[] = [DOCUMENT];
    const root: Block = { start: 0, end: text.length, kind: 'mapping', column: 0 };
    if (!this.#readBlock(text, root, 0, events)) return undefined;
    events.push(POP);
    return events;
  }

  /** Adds the events of a block collection; false when it cannot be read entry by entry. */
  #readBlock(text: string, block: Block, level: number, events: Event[]): boolean {
    const entries = entriesOf(text, block);
    const opening = events.length;
    for (const entry of entries) {
      const below =
        level < MAX_LEVELS && block.kind === 'mapping' && entry.end - entry.start >= this.#long
          ? blockBelow(text, entry, block.column)
          : undefined;
      const own = this.#entry(text, { start: entry.start, end: below?.start ?? entry.end }, block, level);
      if (own === undefined) return false;
      // The events of an entry that is read alone are those of a collection of its own.
      const [first, last] = [events.length === opening ? 0 : 1, below ? 2 : 1];
      for (let index = first; index < own.length - last; index++) events.push(own[index] as Event);
      if (below && !this.#readBlock(text, below, level + 1, events)) return false;
    }
    events.push(POP);
    return entries.length > 0;
  }

  /** The events of an entry, as a collection that holds nothing else. */
  #entry(text: string, { start, end }: Range, { kind }: Block, level: number): readonly Event[] | undefined {
    const written = text.slice(start, end);
    const read =
      this.#read[level]?.get(written) ?? this.#known[level]?.get(written) ?? alone(written, kind, level);
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
function alone(text: string, kind: Block['kind'], level: number): ReadEntry | undefined {
  const read = tryEvents(text, level);
  if (read instanceof YAMLException) return undefined;
  const [, opening] = read;
  if (opening?.type !== EVENT_ID[kind === 'mapping' ? 'MAPPING' : 'SEQUENCE']) return undefined;
  const { style, anchorStart, tagStart } = opening as MappingEvent | SequenceEvent;
  const isPlain = style === COLLECTION_STYLE.BLOCK && anchorStart === -1 && tagStart === -1;
  const isOne = !read.some(({ type }, index) => type === EVENT_ID.DOCUMENT && index > 0);
  return isPlain && isOne ? { start: 0, events: read.slice(1, -1) } : undefined;
}
