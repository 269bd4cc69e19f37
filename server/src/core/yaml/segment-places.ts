import type { Range } from '../util/text.ts';
import type { Places } from './place.ts';
import type { PlacedSegment, Segment, Segments } from './segments.ts';

/**
 * Where things stand in a text that is divided into segments: looked up in the segment that holds them, so that an edit
 * elsewhere costs nothing. Undefined where only the tree of the whole text can tell.
 */
export class SegmentPlaces {
  readonly #segments: Segments;
  readonly #placesIn: (segment: Segment) => Places;
  readonly #firstLine: () => Range;

  /**
   * @param placesIn what knows where things stand in the text of a segment
   * @param firstLine what stands for the whole text
   */
  constructor(segments: Segments, placesIn: (segment: Segment) => Places, firstLine: () => Range) {
    this.#segments = segments;
    this.#placesIn = placesIn;
    this.#firstLine = firstLine;
  }

  /** As {@link Places.valueRange}. */
  valueRange(owner: object, key: string | number): Range | undefined {
    return (
      this.#in(this.#segments.holderOf(owner), places => places.valueRange(owner, key)) ??
      this.#entry(owner, key)
    );
  }

  /** As {@link Places.keyRange}. */
  keyRange(owner: object, key: string): Range | undefined {
    const held = this.#in(this.#segments.holderOf(owner), places => places.keyRange(owner, key));
    if (held) return held;
    const entry = this.#segments.blockOf(owner)?.entries.get(key);
    if (!entry) return this.headRange(owner);
    return 'key' in entry ? entry.key : this.#in(entry, places => places.keyRange(entry.segment.value, key));
  }

  /** As {@link Places.headRange}. */
  headRange(owner: object): Range | undefined {
    const block = this.#segments.blockOf(owner);
    if (block) return block.key ?? this.#firstLine();
    return this.#in(this.#segments.holderOf(owner), places => places.headRange(owner));
  }

  /** As {@link Places.startOf}. */
  startOf(owner: object): number | undefined {
    const held = this.#segments.holderOf(owner);
    const start = held && this.#placesIn(held.segment).startOf(owner);
    return held && start !== undefined ? held.start + start : undefined;
  }

  #entry(owner: object, key: string | number): Range | undefined {
    const block = this.#segments.blockOf(owner);
    const entry = block?.entries.get(Array.isArray(owner) ? Number(key) : String(key));
    if (!entry) return block && this.headRange(owner);
    if ('key' in entry) return entry.key;
    const { value } = entry.segment;
    return this.#in(entry, places => places.valueRange(value, Array.isArray(value) ? 0 : key));
  }

  #in(placed: PlacedSegment | undefined, find: (places: Places) => Range): Range | undefined {
    if (!placed) return undefined;
    const { start, end } = find(this.#placesIn(placed.segment));
    return { start: placed.start + start, end: placed.start + end };
  }
}
