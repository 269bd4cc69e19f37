import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Text } from '../l10n/message.ts';
import type { LineIndex, Range } from '../util/text.ts';
import { Anchors } from './anchors.ts';
import { isSeparator } from './characters.ts';
import { Cursor, type PropertyEvent } from './cursor.ts';
import { acceptedPairs } from './keys.ts';
import { columnOf, spanOf, writtenRange } from './ranges.ts';
import type { ReadEvents } from './recovery/mended.ts';
import type { Repair } from './recovery/repairs/repair.ts';
import { repairOfKey } from './recovery/repairs.ts';
import { resolvePlain, styleOf } from './scalar.ts';
import { collectionTagMessage, readTagged } from './tags.ts';
import type {
  YamlEntry,
  YamlItem,
  YamlMapping,
  YamlNode,
  YamlPair,
  YamlProblem,
  YamlScalar,
  YamlSequence,
} from './tree.ts';

/** The root of a text with the problems that only the tree shows. */
export interface BuiltTree {
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  /** The place where the tree passed the limit of nodes; it must not be used then. */
  readonly tooMany: Range | undefined;
  /** Entries that were left out because they cannot be understood. */
  readonly leftOut: readonly Range[];
  /** A key that stands in the wrong place: with this, the text is better read again. */
  readonly repair: Repair | undefined;
}

/**
 * Builds the positioned tree of a text from js-yaml's events for it.
 *
 * The events say what was read and where its words stand, but not where collections end or where empty values
 * belong. So the builder walks through the text along with the events: between two words there are only
 * indicators, spaces and comments.
 */
export function buildTree(text: string, read: ReadEvents, lines: LineIndex): BuiltTree {
  return new TreeBuilder(text, read, lines).build();
}

/** While it is built, a node or entry can be written to. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type CollectionEvent = MappingEvent | SequenceEvent;

class TreeBuilder {
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #sourceOf: ReadEvents['sourceOf'];
  readonly #cursor: Cursor;
  readonly #problems: YamlProblem[] = [];
  readonly #leftOut: Range[] = [];
  readonly #anchors: Anchors;
  #repair: Repair | undefined;
  /** How many keys are being read, one inside the other. */
  #keyDepth = 0;

  constructor(text: string, { events, sourceOf }: ReadEvents, lines: LineIndex) {
    this.#text = text;
    this.#lines = lines;
    this.#sourceOf = sourceOf;
    this.#cursor = new Cursor(text, events);
    this.#anchors = new Anchors(text, (range, message) => this.#problem(range, message));
  }

  build(): BuiltTree {
    const start = this.#cursor.take();
    // Spaces and comments alone are no document; `---` alone is one, with nothing in it.
    let root = start === undefined ? undefined : this.#node(undefined, this.#text.length);
    if (root?.kind === 'scalar' && root.style === 'empty') root = undefined;
    return {
      root,
      problems: this.#problems,
      tooMany: this.#anchors.tooMany,
      leftOut: this.#leftOut,
      repair: this.#repair,
    };
  }

  /** Reads one node. `empty` is where it stands in case that nothing was written for it. */
  #node(parent: YamlEntry | undefined, empty: number): YamlNode {
    const event = this.#cursor.take() as Event;
    if (event.type === EVENT_ID.ALIAS) {
      this.#cursor.at = event.anchorEnd;
      return this.#anchors.alias({ start: event.anchorStart, end: event.anchorEnd }, parent);
    }
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event, parent, empty);
    return this.#collection(event as CollectionEvent, parent);
  }

  #scalar(event: ScalarEvent, parent: YamlEntry | undefined, empty: number): YamlScalar {
    this.#cursor.skipProperties(event);
    const source = this.#sourceOf(event);
    const written = event.valueStart !== -1;
    const node: Writable<YamlScalar> = {
      kind: 'scalar',
      value: event.style === SCALAR_STYLE.PLAIN ? resolvePlain(source) : source,
      style: written ? styleOf(event.style) : 'empty',
      range: written ? writtenRange(this.#text, event, this.#cursor.at) : { start: empty, end: empty },
      parent,
    };
    const tag = this.#describe(node, event);
    if (tag !== undefined) {
      const { value, message } = readTagged(tag, source);
      node.value = value;
      if (message !== undefined) this.#tagProblem(event, message);
    }
    // Empty lines below a block are read with it.
    if (written) this.#cursor.at = Math.max(node.range.end, event.valueEnd);
    this.#anchors.count(node.range);
    if (node.anchor !== undefined) this.#anchors.define(node.anchor, node, 1);
    return node;
  }

  #collection(event: CollectionEvent, parent: YamlEntry | undefined): YamlMapping | YamlSequence {
    this.#cursor.skipProperties(event);
    const flow = event.style === COLLECTION_STYLE.FLOW;
    const bracketed = flow && this.#opensBracket(event);
    const node = (
      event.type === EVENT_ID.MAPPING
        ? { kind: 'mapping', flow, pairs: [], range: { start: 0, end: 0 }, parent }
        : { kind: 'sequence', flow, items: [], range: { start: 0, end: 0 }, parent }
    ) as Writable<YamlMapping> | Writable<YamlSequence>;
    const tag = this.#describe(node, event);
    const message = tag === undefined ? undefined : collectionTagMessage(tag, node.kind);
    if (message !== undefined) this.#tagProblem(event, message);
    const before = this.#anchors.total;
    if (node.anchor !== undefined) this.#anchors.open(node.anchor);
    const opening = this.#cursor.skipTo(false);
    if (bracketed) this.#cursor.at = opening + 1;
    const entries = node.kind === 'mapping' ? this.#pairs(node) : this.#items(node);
    if (bracketed) this.#cursor.at = this.#cursor.skipTo(true) + 1;
    node.range = bracketed ? { start: opening, end: this.#cursor.at } : spanOf(entries, opening);
    this.#anchors.count(node.range);
    if (node.anchor !== undefined) this.#anchors.define(node.anchor, node, this.#anchors.total - before);
    return node;
  }

  /**
   * Whether a flow collection has brackets. `[a: 1]` holds a mapping without any; in `[{a: 1}: 2]` its first
   * key begins with the same bracket, and two collections cannot share one.
   */
  #opensBracket(event: CollectionEvent): boolean {
    if (event.type === EVENT_ID.SEQUENCE) return true;
    const first = this.#cursor.peek();
    const shared = first?.type === EVENT_ID.MAPPING || first?.type === EVENT_ID.SEQUENCE ? first.start : -1;
    return this.#text[event.start] === '{' && shared !== event.start;
  }

  #pairs(mapping: Writable<YamlMapping>): readonly YamlPair[] {
    const pairs: YamlPair[] = [];
    while (!this.#cursor.takeEnd()) pairs.push(this.#pair(mapping));
    mapping.pairs = pairs;
    // A collection that is itself a key is one mistake, whatever is in it.
    if (this.#keyDepth > 0) return pairs;
    const { kept, problems, leftOut, misplaced } = acceptedPairs(mapping, pairs);
    if (misplaced) this.#repair ??= repairOfKey(misplaced, this.#text, this.#lines);
    for (const problem of problems) this.#problems.push(problem);
    for (const range of leftOut) this.#leftOut.push(range);
    mapping.pairs = kept;
    return pairs;
  }

  #pair(parent: YamlMapping): YamlPair {
    const pair = { kind: 'pair', parent } as Writable<YamlPair>;
    let start = this.#cursor.skipTo(parent.flow);
    this.#cursor.at = start;
    const explicit = this.#text[start] === '?' && isSeparator(this.#text, start + 1);
    const column = explicit && !parent.flow ? columnOf(this.#text, start) : -1;
    if (explicit) start = this.#cursor.at = start + 1;
    this.#keyDepth++;
    pair.key = this.#node(pair, start);
    this.#keyDepth--;
    let empty = pair.key.range.end;
    const colon = this.#cursor.skipTo(false);
    // `? key` may go without a colon; the next one then belongs to a mapping around this one.
    const own = parent.flow || !explicit || columnOf(this.#text, colon) === column;
    if (this.#text[colon] === ':' && own) empty = this.#cursor.at = colon + 1;
    pair.value = this.#node(pair, empty);
    pair.range = { start: pair.key.range.start, end: Math.max(pair.key.range.end, pair.value.range.end) };
    return pair;
  }

  #items(sequence: Writable<YamlSequence>): readonly YamlItem[] {
    const items: YamlItem[] = [];
    sequence.items = items;
    while (!this.#cursor.takeEnd()) {
      const start = this.#cursor.skipTo(sequence.flow);
      const item = { kind: 'item', parent: sequence, range: { start, end: start } } as Writable<YamlItem>;
      this.#cursor.at = sequence.flow ? start : start + 1;
      item.value = this.#node(item, sequence.flow ? start : start + 1);
      item.range = { start: sequence.flow ? item.value.range.start : start, end: item.value.range.end };
      items.push(item);
    }
    return items;
  }

  /** Writes anchor and tag to the node; returns the tag. */
  #describe(node: { anchor?: string; tag?: string }, event: PropertyEvent): string | undefined {
    if (event.anchorStart !== -1) node.anchor = this.#text.slice(event.anchorStart, event.anchorEnd);
    if (event.tagStart !== -1) node.tag = this.#text.slice(event.tagStart, event.tagEnd);
    return node.tag;
  }

  #tagProblem(event: PropertyEvent, message: Text): void {
    this.#problem({ start: event.tagStart, end: event.tagEnd }, message);
  }

  #problem(range: Range, message: Text): void {
    this.#problems.push({ code: 'syntax', range, message });
  }
}
