import { entriesOf } from './entries.ts';
import type { DividedBlock, PlacedSegment } from './segments.ts';

/**
 * The entries of the top level of a text whose values are known already, each as a segment: of a text that nobody edits,
 * only the entry is read again in which somebody asks where a thing stands.
 */
export class TopLevel {
  readonly #value: object;
  readonly #block: DividedBlock;
  readonly #holders = new Map<object, PlacedSegment>();

  private constructor(value: object, entries: ReadonlyMap<string, PlacedSegment>) {
    this.#value = value;
    this.#block = { key: undefined, entries };
    for (const placed of entries.values())
      for (const each of Object.values(placed.segment.value)) this.#hold(each, placed);
  }

  /** Undefined where entries cannot be told by the look of their lines. */
  static of(text: string, value: unknown): TopLevel | undefined {
    if (typeof value !== 'object' || value === null || /^(?:%|\.{3}|---)|\r(?!\n)/m.test(text))
      return undefined;
    const keys = Object.keys(value);
    const found = entriesOf(text, { start: 0, end: text.length, kind: 'mapping', column: 0 });
    if (found.length !== keys.length) return undefined;
    const entries = new Map<string, PlacedSegment>();
    for (const [index, { start, end }] of found.entries()) {
      const key = keys[index] as string;
      const written = text.slice(start, end);
      if (!beginsWith(key, written)) return undefined;
      const said = { [key]: (value as Record<string, unknown>)[key] };
      const segment = { text: written, value: said, size: 0 };
      entries.set(key, { start, segment });
    }
    return new TopLevel(value, entries);
  }

  /** As `Segments.holderOf`. */
  holderOf(value: object): PlacedSegment | undefined {
    return this.#holders.get(value);
  }

  /** As `Segments.blockOf`. */
  blockOf(value: object): DividedBlock | undefined {
    return value === this.#value ? this.#block : undefined;
  }

  #hold(value: unknown, placed: PlacedSegment): void {
    if (typeof value !== 'object' || value === null) return;
    this.#holders.set(value, placed);
    for (const each of Object.values(value)) this.#hold(each, placed);
  }
}

/** Whether an entry is that of a key, behind the comments above it. Keys in quotes are left to the tree. */
function beginsWith(key: string, entry: string): boolean {
  const first = entry.search(/^[^\s#]/m);
  return entry.startsWith(key, first) && /^[ \t]*:/.test(entry.slice(first + key.length));
}
