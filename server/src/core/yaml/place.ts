import type { Range } from '../util/text.ts';

/** What knows where the things of one text stand; see `Source`. */
export interface Places {
  /** The value of the whole text; after an edit it is another one, though it stands for the same. */
  readonly root: unknown;
  valueRange(owner: object, key: string | number): Range;
  keyRange(owner: object, key: string): Range;
  headRange(owner: object): Range;
  startOf(owner: object): number | undefined;
}

/**
 * Where something stands, by what it is: a mapping or list, and a key of it. The range is looked up when somebody asks
 * for it, since that takes the tree of the text, and most texts are never asked.
 */
export class Place implements Range {
  readonly #places: Places;
  readonly #part: 'value' | 'key' | 'head';
  readonly #owner: object;
  readonly #isRoot: boolean;
  readonly #key: string | number;
  #range: Range | undefined;

  constructor(places: Places, part: 'value' | 'key' | 'head', owner: object, key: string | number = '') {
    this.#places = places;
    this.#part = part;
    this.#owner = owner;
    this.#isRoot = owner === places.root;
    this.#key = key;
  }

  get start(): number {
    this.#range ??= this.in(this.#places);
    return this.#range.start;
  }

  get end(): number {
    this.#range ??= this.in(this.#places);
    return this.#range.end;
  }

  /** The same place in another state of the text, which holds the same mapping or list. */
  in(places: Places): Range {
    const owner = this.#isRoot ? (places.root as object) : this.#owner;
    if (this.#part === 'head') return places.headRange(owner);
    return this.#part === 'key'
      ? places.keyRange(owner, String(this.#key))
      : places.valueRange(owner, this.#key);
  }

  toJSON(): Range {
    return { start: this.start, end: this.end };
  }
}

/** Where a mapping or list begins, as data of a finding: looked up when the finding is shown. */
export class StartOf {
  readonly #owner: object;

  constructor(owner: object) {
    this.#owner = owner;
  }

  /** A UTF-16 offset; undefined for what does not stand in the text. */
  in(places: Places): number | undefined {
    return places.startOf(this.#owner);
  }
}

/** A range as plain numbers. */
export function rangeIn(range: Range, places: Places): Range {
  return range instanceof Place ? range.in(places) : { start: range.start, end: range.end };
}

/** Plain JSON with the places in it looked up. */
export function dataIn(data: unknown, places: Places): unknown {
  if (data instanceof StartOf) return data.in(places);
  if (Array.isArray(data)) return data.map(each => dataIn(each, places));
  // Messages are more than plain objects, and hold no places.
  if (!isPlain(data)) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, dataIn(value, places)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const isPlain = (data: unknown): data is object =>
  typeof data === 'object' && data !== null && Object.getPrototypeOf(data) === Object.prototype;
