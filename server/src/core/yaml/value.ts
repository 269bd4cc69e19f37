import type { Range } from '../util/text.ts';
import { type Collection, Origins } from './origins.ts';
import { Place } from './place.ts';
import { SegmentPlaces } from './segment-places.ts';
import type { Segment } from './segments.ts';
import { SoundDocument } from './sound-document.ts';
import {
  keyOf,
  type YamlDocument,
  type YamlEntry,
  type YamlItem,
  type YamlMapping,
  type YamlNode,
  type YamlPair,
} from './tree.ts';

/** A mapping as a plain value. */
export type PlainMapping = Record<string, unknown>;

/** Whether there is no value in a piece of a line, or only the end of one. */
const isNothing = (written: string) => /^[\s\]}]*(?:#.*)?$/.test(written);

const NO_ORIGINS = new Origins();

/** They go with the segment, which stays the same as long as its text does. */
const sources = new WeakMap<Segment, Source>();

function sourceOf(segment: Segment): Source {
  const source = sources.get(segment) ?? new Source(SoundDocument.of(segment));
  sources.set(segment, source);
  return source;
}

/** Up to how many keys looking through them is faster than an index. */
const FEW = 16;

/** Where the mappings and lists of one document stand in its text. */
export class Source {
  /** The items of lists of which some have no value. */
  readonly #items = new Map<object, readonly YamlItem[]>();
  readonly #empty = new Map<object, string[]>();
  readonly #doubtful = new Map<object, Set<string>>();
  readonly #meant = new Map<YamlPair, string>();
  /** The entries of misspelt keys, by what they are read as. */
  readonly #meantPairs = new Map<YamlMapping, Map<string, YamlPair>>();
  /** The entries of mappings with many keys, by what is written. */
  readonly #pairs = new Map<YamlMapping, Map<string | undefined, YamlPair>>();
  /** For lines that were asked for, where the empty ones above them begin. */
  readonly #empties = new Map<number, number>();
  readonly #yaml: YamlDocument;
  #divided: SegmentPlaces | false | undefined;
  readonly #known: Origins | undefined;
  /** Made anew with each tree of a sound text, and let go with it. */
  readonly #made = new WeakMap<YamlNode, Origins>();

  /** The value of the whole text. */
  root: unknown;

  /** @param origins without them they are found when somebody asks: values and tree of a sound text have one shape */
  constructor(yaml: YamlDocument, origins?: Origins) {
    this.#yaml = yaml;
    this.#known = origins;
    if (yaml instanceof SoundDocument) this.root = yaml.value;
  }

  get #segments(): SegmentPlaces | undefined {
    if (this.#divided === undefined) {
      const division = this.#yaml instanceof SoundDocument && this.#yaml.division;
      this.#divided = division && new SegmentPlaces(division, sourceOf, () => this.#firstLine());
    }
    return this.#divided || undefined;
  }

  get #origins(): Origins {
    if (this.#known) return this.#known;
    const { root } = this.#yaml;
    if (!root || !(this.#yaml instanceof SoundDocument)) return NO_ORIGINS;
    const made = this.#made.get(root) ?? Origins.ofSound(root, this.#yaml.value);
    this.#made.set(root, made);
    return made;
  }

  /** Whether nothing of the text is empty, doubtful, or read as something else than was written. */
  get isSound(): boolean {
    return this.#known === undefined;
  }

  /** @internal */
  keepItems(list: object, kept: readonly YamlItem[]): void {
    this.#items.set(list, kept);
  }

  /** The value that a mapping or sequence of the tree became. */
  valueOfNode(node: Collection): object | undefined {
    return this.#origins.valueOf(node);
  }

  /** The tree node that a mapping or list came from. */
  nodeOf(value: object): Collection | undefined {
    return this.#origins.nodeOf(value);
  }

  /** Where a mapping or list begins: what a finding's data says of it, so that a fix finds it again. */
  startOf(value: object): number | undefined {
    return this.#segments?.startOf(value) ?? this.nodeOf(value)?.range.start;
  }

  /** The entry of a mapping's key, also when it was left empty. */
  pair(mapping: object, key: string): YamlPair | undefined {
    const node = this.nodeOf(mapping);
    if (node?.kind !== 'mapping') return undefined;
    return this.#meantPairs.get(node)?.get(key) ?? this.#written(node, key);
  }

  #written(node: YamlMapping, key: string): YamlPair | undefined {
    if (node.pairs.length < FEW) return node.pairs.find(pair => keyOf(pair) === key);
    let pairs = this.#pairs.get(node);
    if (!pairs) {
      // Of equal keys the first one counts.
      pairs = new Map(
        node.pairs.map((pair): [string | undefined, YamlPair] => [keyOf(pair), pair]).reverse(),
      );
      this.#pairs.set(node, pairs);
    }
    return pairs.get(key);
  }

  /** The entry that holds a key's or an index's value. */
  entry(owner: object, key: string | number): YamlEntry | undefined {
    return Array.isArray(owner) ? this.#itemsOf(owner)[Number(key)] : this.pair(owner, String(key));
  }

  /**
   * Where a finding about a value stands: on the value when it is text or a number, on the key or the first
   * line when it is a whole mapping or list, on the key when it was left empty, and on {@link headOf} its
   * owner when it is absent (decision 12).
   */
  placeOf(owner: object, key: string | number): Place {
    return new Place(this, 'value', owner, key);
  }

  /** Where a key is written, or {@link headOf} its owner when it is not. */
  keyOf(owner: object, key: string): Place {
    return new Place(this, 'key', owner, key);
  }

  /** What stands for a whole mapping or list: its key, the first entry of its list item, or line 1. */
  headOf(owner: object): Place {
    return new Place(this, 'head', owner);
  }

  /** {@link placeOf}, looked up at once: while values are still being taken out, places change. */
  valueRange(owner: object, key: string | number): Range {
    const divided = this.#segments?.valueRange(owner, key);
    if (divided) return divided;
    const entry = this.entry(owner, key);
    if (!entry) return this.headRange(owner);
    const value = entry.value;
    const isEmpty = value.kind === 'scalar' && (value.value === null || value.value === '');
    if (value.kind !== 'mapping' && value.kind !== 'sequence' && !isEmpty) {
      return this.firstLineOf(value.range);
    }
    return entry.kind === 'pair' ? entry.key.range : this.firstLineOf(entry.range);
  }

  /** {@link keyOf}, looked up at once. */
  keyRange(owner: object, key: string): Range {
    return this.#segments?.keyRange(owner, key) ?? this.pair(owner, key)?.key.range ?? this.headRange(owner);
  }

  /** {@link headOf}, looked up at once. */
  headRange(owner: object): Range {
    const divided = this.#segments?.headRange(owner);
    if (divided) return divided;
    const node = this.nodeOf(owner);
    const parent = node?.parent;
    if (!node || !parent) return this.#firstLine();
    if (parent.kind === 'pair') return parent.key.range;
    const first = node.kind === 'mapping' && !node.flow ? node.pairs[0] : undefined;
    return this.firstLineOf(first?.range ?? node.range);
  }

  /** The part of a range that stands on its first line. */
  firstLineOf(range: Range): Range {
    const { lines } = this.#yaml;
    return { start: range.start, end: Math.min(range.end, lines.line(lines.lineAt(range.start)).end) };
  }

  /** Whether a range is the last thing that is written before a place. */
  endsBefore({ end }: Range, place: number): boolean {
    if (end > place) return false;
    const { text, lines } = this.#yaml;
    const line = lines.lineAt(place);
    const from = lines.lineAt(end);
    if (from === line) return isNothing(text.slice(end, place));
    // From the place back: what stands before it is looked at once, however far away the other end is.
    if (!isNothing(text.slice(lines.line(line).start, place))) return false;
    return this.#emptyFrom(line) <= from + 1 && isNothing(text.slice(end, lines.line(from).end));
  }

  /** The first of the lines right above one that hold nothing of a value; the line itself where there is none. */
  #emptyFrom(line: number): number {
    const { lines } = this.#yaml;
    let first = line;
    while (first > 0 && !this.#empties.has(first) && isNothing(lines.lineText(first - 1))) first--;
    first = this.#empties.get(first) ?? first;
    this.#empties.set(line, first);
    return first;
  }

  /** What was written for a key's or an index's value, as it stands in the text. */
  written(owner: object, key: string | number): string {
    const range = this.entry(owner, key)?.value.range;
    return range ? this.#yaml.text.slice(range.start, range.end) : '';
  }

  /** Line 1 without the comment at its end. */
  #firstLine(): Range {
    const line = this.#yaml.lines.line(0);
    if (this.#yaml.text.slice(line.start, line.end).trimStart().indexOf('#') < 1) return line;
    const comment = this.#yaml.comments[0];
    if (!comment || comment.range.start >= line.end) return line;
    const before = this.#yaml.text.slice(line.start, comment.range.start).trimEnd().length;
    return before === 0 ? line : { start: line.start, end: line.start + before };
  }

  /** Removes a list's items, so that the indexes of value and text go on agreeing. */
  removeItems(list: unknown[], doomed: (item: unknown, index: number) => boolean): void {
    const items = this.#itemsOf(list);
    const kept = list.map((item, index) => !doomed(item, index));
    const left = list.filter((_, index) => kept[index]);
    this.#items.set(
      list,
      items.filter((_, index) => kept[index] ?? true),
    );
    left.forEach((item, index) => {
      list[index] = item;
    });
    list.length = left.length;
  }

  /** The items that became the values of a list. */
  #itemsOf(list: object): readonly YamlItem[] {
    const node = this.nodeOf(list);
    return this.#items.get(list) ?? (node?.kind === 'sequence' ? node.items : []);
  }

  /** Makes the entry that was written `written` readable as `meant` (a misspelt key). */
  readAs(mapping: PlainMapping, written: string, meant: string): void {
    const pair = this.pair(mapping, written);
    if (!pair) return;
    this.#meant.set(pair, meant);
    const pairs = this.#meantPairs.get(pair.parent) ?? new Map<string, YamlPair>();
    this.#meantPairs.set(pair.parent, pairs);
    const other = pairs.get(meant);
    if (!other || pair.range.start < other.range.start) pairs.set(meant, pair);
    if (written in mapping) mapping[meant] = mapping[written];
    delete mapping[written];
  }

  /** What a misspelt key is read as; undefined for a key that is right. */
  meantKey(pair: YamlPair): string | undefined {
    return this.#meant.get(pair);
  }

  /** @internal */
  markEmpty(mapping: object, key: string): void {
    const keys = this.#empty.get(mapping);
    if (keys) keys.push(key);
    else this.#empty.set(mapping, [key]);
  }

  /** The keys of a mapping that were left empty. */
  emptyKeys(mapping: object): readonly string[] {
    return this.#empty.get(mapping) ?? [];
  }

  /** Whether any mapping has a key that was left empty. */
  get hasEmptyKeys(): boolean {
    return this.#empty.size > 0;
  }

  /** Notes that something was written here that could not be understood: it is neither usable nor absent. */
  markDoubtful(owner: object, key: string): void {
    const keys = this.#doubtful.get(owner) ?? new Set();
    this.#doubtful.set(owner, keys.add(key));
  }

  isDoubtful(owner: object, key: string): boolean {
    return this.#doubtful.get(owner)?.has(key) ?? false;
  }

  /** Whether anything in a mapping or list was taken out or is missing against its schema. */
  hasDoubts(owner: object): boolean {
    return this.#doubtful.has(owner);
  }
}
