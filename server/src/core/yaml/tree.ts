import type { Text } from '../l10n/message.ts';
import type { LineIndex, Range } from '../util/text.ts';
import type { IncrementalReader } from './incremental.ts';
import type { Correction } from './recovery/corrections.ts';
import type { ScalarStyle } from './scalar.ts';
import type { Segments } from './segments.ts';

/** A YAML value with its place in the text. */
export type YamlNode = YamlScalar | YamlMapping | YamlSequence | YamlAlias;

/** What holds a value: an entry of a mapping or of a sequence; nothing for the root. */
export type YamlEntry = YamlPair | YamlItem;

interface NodeBase {
  /** The value itself with its quotes or brackets, without anchor, tag and trailing comment. */
  readonly range: Range;
  readonly parent: YamlEntry | undefined;
  readonly anchor?: string;
  readonly tag?: string;
}

export interface YamlScalar extends NodeBase {
  readonly kind: 'scalar';
  /** Resolved by the YAML 1.2 core schema: `2026-01-01` and `09:00` stay text, `on` too. */
  readonly value: string | number | boolean | null;
  /** `empty`: nothing was written (`key:`); the range is then empty and stands behind the colon or dash. */
  readonly style: ScalarStyle;
}

export interface YamlMapping extends NodeBase {
  readonly kind: 'mapping';
  readonly flow: boolean;
  readonly pairs: readonly YamlPair[];
}

export interface YamlSequence extends NodeBase {
  readonly kind: 'sequence';
  readonly flow: boolean;
  readonly items: readonly YamlItem[];
}

/** `*name`: the place where it stands; `target` is what it stands for, absent when the anchor is unknown. */
export interface YamlAlias extends NodeBase {
  readonly kind: 'alias';
  readonly name: string;
  readonly target: Exclude<YamlNode, YamlAlias> | undefined;
}

/** `key: value`. The range goes from the key's start to the value's end. */
export interface YamlPair {
  readonly kind: 'pair';
  readonly range: Range;
  readonly parent: YamlMapping;
  readonly key: YamlNode;
  readonly value: YamlNode;
}

/** `- value`. The range goes from the dash (in flow style: the value's start) to the value's end. */
export interface YamlItem {
  readonly kind: 'item';
  readonly range: Range;
  readonly parent: YamlSequence;
  readonly value: YamlNode;
}

/** The text behind a `#`, trimmed; the range starts at the `#`. */
export interface YamlComment {
  readonly range: Range;
  readonly text: string;
}

/** One mistake of YAML itself. The code is the last part of the rule's id: `yaml/syntax` … */
export interface YamlProblem {
  readonly code: 'syntax' | 'duplicate-key' | 'merge-key';
  readonly range: Range;
  readonly message: Text;
  readonly related?: { readonly range: Range; readonly message: Text };
  /** The whole entry that is not in the tree because of it; and the one that stands for it, if any. */
  readonly entry?: Range;
  readonly instead?: Range;
  /** A text that a comma in braces has cut, with the pieces behind it. */
  readonly cut?: Range;
  /** How to write what was meant, where that is plain; absent where it can only be guessed. */
  readonly corrections?: readonly Correction[];
}

/** The whole result of reading one text. Reading never throws. */
export interface YamlDocument {
  readonly text: string;
  readonly lines: LineIndex;
  /** Absent for an empty text, one of only comments, and one that no recovery could read. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  readonly comments: readonly YamlComment[];
  /** Lines that recovery blanked before reading again: what stood there is unknown, not absent. */
  readonly unreadable: readonly Range[];
  /** What is read as something else than was written: its mistake is reported, and what is wrong there besides is not. */
  readonly mended: readonly Range[];
  /** What read it, for the text after the next edit; kept from the second reading on. */
  readonly reader?: IncrementalReader | undefined;
  /** The segments of the last sound state of the text, for the next one; kept as the reader is. */
  readonly segments?: Segments | undefined;
}

/** Follows an alias to what it stands for; other nodes are returned as they are. */
export function resolved(node: YamlNode | undefined): Exclude<YamlNode, YamlAlias> | undefined {
  return node?.kind === 'alias' ? node.target : node;
}

/** The text of a pair's key when it is a scalar (every key the format knows is). */
export function keyOf(pair: YamlPair): string | undefined {
  const key = resolved(pair.key);
  return key?.kind === 'scalar' ? String(key.value) : undefined;
}

/** Whether a mapping may be a text in which a colon stands: one key without braces, and a text behind it. */
export function isCutByColon({ flow, pairs, range, parent }: YamlMapping): boolean {
  const [only, another] = pairs;
  if (!only || another || only.value.kind !== 'scalar' || only.key.kind !== 'scalar') return false;
  return parent?.kind === 'item' && (!flow || only.key.range.start === range.start);
}
