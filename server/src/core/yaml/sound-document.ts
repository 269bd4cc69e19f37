import type { Event } from 'js-yaml';
import { LineIndex } from '../util/text.ts';
import { buildTree } from './build-tree.ts';
import { findComments } from './comments.ts';
import { firstDocument } from './documents.ts';
import { isWrongEncoding } from './encoding.ts';
import { tryEvents } from './events.ts';
import { IncrementalReader } from './incremental.ts';
import { MAX_TEXT_LENGTH } from './limits.ts';
import { conflictsIn } from './recovery/conflicts.ts';
import { hasInvisible } from './recovery/invisible.ts';
import { MendedText } from './recovery/mended.ts';
import type { Division } from './segment-places.ts';
import { type Segment, Segments } from './segments.ts';
import { soundValue } from './sound-value.ts';
import { TopLevel } from './top-level.ts';
import type { YamlComment, YamlDocument, YamlNode } from './tree.ts';

/**
 * A text in which nothing is wrong as YAML, and nothing needs a tree to be understood. Its values are read at once. Its
 * tree is made when somebody asks where things stand, and let go when nobody holds it: of a thousand files that are
 * checked, most are never asked.
 */
export class SoundDocument implements YamlDocument {
  readonly text: string;
  readonly value: unknown;
  readonly problems = [];
  readonly unreadable = [];
  readonly mended = [];
  /** From the second reading on: a file that was edited is likely to be edited again. */
  readonly segments: Segments | undefined;
  readonly #before: IncrementalReader | undefined;
  /** Whether it may be divided: parts are not divided again. */
  #isWhole = false;
  #reader: IncrementalReader | undefined;
  #lines: LineIndex | undefined;
  #comments: readonly YamlComment[] | undefined;
  #root: WeakRef<YamlNode> | undefined;

  private constructor(text: string, value: unknown, segments?: Segments, reader?: IncrementalReader) {
    this.text = text;
    this.value = value;
    this.segments = segments;
    this.#before = reader;
  }

  /** A segment as a text of its own. */
  static of({ text, value }: Segment): SoundDocument {
    return new SoundDocument(text, value);
  }

  /**
   * Reads a text, if it is such a one.
   *
   * @param before the same file before an edit, as with `parseYaml`
   * @param long as with `Segments`
   */
  static read(text: string, before?: YamlDocument, long?: number): SoundDocument | undefined {
    if (text.length > MAX_TEXT_LENGTH || isWrongEncoding(text) || hasInvisible(text)) return undefined;
    if (text.includes(CONFLICT) && conflictsIn(text).length > 0) return undefined;
    const { end, second, strays } = firstDocument(text);
    if (end < text.length || second || strays.length > 0) return undefined;
    if (before) {
      const segments = new Segments(text, before.segments, long);
      return segments.value && new SoundDocument(text, segments.value, segments, before.reader);
    }
    const events = eventsOf(text);
    const sound = events && soundValue(text, events);
    if (!sound) return undefined;
    const document = new SoundDocument(text, sound.value);
    document.#isWhole = !sound.hasAliases;
    return document;
  }

  /** How it is divided to look up places; false where only the tree of the whole can tell, and for a text that is a part. */
  get division(): Division | false {
    return this.segments ?? (this.#isWhole ? (TopLevel.of(this.text, this.value) ?? false) : false);
  }

  /** What reads the tree of a text that was edited: the one before it, until somebody asks for a tree. */
  get reader(): IncrementalReader | undefined {
    return this.#reader ?? this.#before;
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }

  get root(): YamlNode | undefined {
    const known = this.#root?.deref();
    if (known) return known;
    const { root } = buildTree(
      this.text,
      new MendedText(this.text, []).writtenEvents(this.#events),
      this.lines,
    );
    this.#root = root && new WeakRef(root);
    return root;
  }

  get comments(): readonly YamlComment[] {
    if (!this.text.includes('#')) return [];
    this.#comments ??= findComments(this.text, this.#events, []);
    return this.#comments;
  }

  get #events(): readonly Event[] {
    if (this.segments) this.#reader ??= new IncrementalReader(this.#before);
    return eventsOf(this.text, this.#reader) ?? [];
  }
}

const CONFLICT = '<<<<<<<';

/** Undefined where there is a mistake in the text. */
function eventsOf(text: string, reader?: IncrementalReader): readonly Event[] | undefined {
  const read = reader?.read(text) ?? 0;
  if (typeof read !== 'number') return read;
  const events = tryEvents(text);
  return Array.isArray(events) ? events : undefined;
}
