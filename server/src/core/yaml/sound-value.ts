import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { MAX_NODES } from './limits.ts';
import { resolvePlain } from './scalar.ts';

/**
 * The plain values of a text, straight from js-yaml's events, without a tree.
 *
 * Only of what means what it says at first sight: undefined where there are tags, empty values, aliases without their
 * anchor, keys that are written twice or are no text. What these mean is said by the tree, `toValue` and their problems; where this gives a
 * value, it is the same one.
 *
 * @param text that the events were read from
 */
export function soundValue(text: string, events: readonly Event[]): { readonly value: unknown } | undefined {
  if (events.length > MAX_NODES || events[0]?.type !== EVENT_ID.DOCUMENT) return undefined;
  const value = new Construction(text, events).node();
  return value === UNCLEAR ? undefined : { value };
}

const UNCLEAR = Symbol('unclear');

class Construction {
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #anchors = new Map<string, { readonly value: unknown; readonly size: number }>();
  #at = 1;
  /** How many keys and values there are, aliases counted as all that they stand for. */
  #count = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  node(): unknown {
    const event = this.#events[this.#at++];
    const before = this.#count++;
    if (event === undefined || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP)
      return UNCLEAR;
    const name = event.anchorStart === -1 ? '' : this.#text.slice(event.anchorStart, event.anchorEnd);
    if (event.type === EVENT_ID.ALIAS) return this.#alias(name);
    if (event.tagStart !== -1) return UNCLEAR;
    // Inside of what it names, an anchor cannot be used yet.
    if (name !== '') this.#anchors.delete(name);
    const value =
      event.type === EVENT_ID.SCALAR
        ? this.#scalar(event)
        : event.type === EVENT_ID.MAPPING
          ? this.#mapping()
          : this.#sequence();
    if (name !== '') this.#anchors.set(name, { value, size: this.#count - before });
    return value;
  }

  #alias(name: string): unknown {
    const known = this.#anchors.get(name);
    this.#count += (known?.size ?? 1) - 1;
    return known === undefined || this.#count > MAX_NODES ? UNCLEAR : known.value;
  }

  #scalar(event: ScalarEvent): unknown {
    if (event.valueStart === -1) return UNCLEAR;
    const source = getScalarValue(this.#text, event);
    const value = event.style === SCALAR_STYLE.PLAIN ? resolvePlain(source) : source;
    return value === null || value === '' ? UNCLEAR : value;
  }

  #mapping(): unknown {
    const mapping: Record<string, unknown> = {};
    while (!this.#takeEnd()) {
      const key = this.#key();
      // Object.hasOwn: `toString` is a key like any other.
      if (key === undefined || Object.hasOwn(mapping, key)) return UNCLEAR;
      const value = this.node();
      if (value === UNCLEAR) return UNCLEAR;
      mapping[key] = value;
    }
    return mapping;
  }

  /** Undefined for a key with a meaning of its own. */
  #key(): string | undefined {
    const event = this.#events[this.#at];
    if (event?.type !== EVENT_ID.SCALAR) return undefined;
    const key = this.node();
    if (key === UNCLEAR || key === '<<' || key === '__proto__') return undefined;
    return String(key);
  }

  #sequence(): unknown {
    const list: unknown[] = [];
    while (!this.#takeEnd()) {
      const value = this.node();
      if (value === UNCLEAR) return UNCLEAR;
      list.push(value);
    }
    return list;
  }

  #takeEnd(): boolean {
    if (this.#events[this.#at]?.type !== EVENT_ID.POP) return false;
    this.#at++;
    return true;
  }
}
