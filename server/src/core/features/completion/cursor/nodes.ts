import type { Range } from '../../../util/text.ts';

/**
 * A rough tree of YAML that may be half-typed. The tree of `parse.ts` tells what a text *says*, so it leaves out
 * what cannot be read; this one tells where in the text somebody *is*, so it keeps a word that is not yet a key,
 * a bracket that is not yet closed, a line that is not yet indented right.
 */
export type SketchNode = SketchScalar | SketchMapping | SketchSequence;

export type SketchCollection = SketchMapping | SketchSequence;

/** What holds a value; nothing holds the root. */
export type SketchEntry = SketchPair | SketchItem;

export interface SketchScalar {
  readonly kind: 'scalar';
  readonly style: 'plain' | 'quoted' | 'block';
  readonly start: number;
  /** Grows while further lines continue it. */
  end: number;
  /** Column of its first character. */
  readonly column: number;
  /** False for a quote that is not closed. */
  readonly closed: boolean;
  readonly parent: SketchEntry | undefined;
}

interface CollectionBase {
  /** In brackets. */
  readonly flow: boolean;
  readonly start: number;
  /** Behind the closing bracket; of an open one, where the text shows that it should have been closed. */
  end: number;
  /** False for a bracket that is not closed. Blocks are always closed. */
  closed: boolean;
  /** Of the keys or dashes; in brackets, of the key or dash that holds them. */
  readonly column: number;
  readonly parent: SketchEntry | undefined;
}

export interface SketchMapping extends CollectionBase {
  readonly kind: 'mapping';
  readonly entries: SketchPair[];
}

export interface SketchSequence extends CollectionBase {
  readonly kind: 'sequence';
  readonly entries: SketchItem[];
}

export interface SketchPair {
  readonly kind: 'pair';
  readonly parent: SketchMapping;
  /** Offset of the key. */
  readonly start: number;
  readonly key: Range & { readonly text: string };
  /** Offset of the colon; undefined while it is not typed. */
  readonly colon: number | undefined;
  value: SketchNode | undefined;
}

export interface SketchItem {
  readonly kind: 'item';
  readonly parent: SketchSequence;
  /** Offset of the dash; in brackets, of the value. */
  readonly start: number;
  value: SketchNode | undefined;
}

/** One stretch of a text, sketched. */
export interface Sketch {
  readonly root: SketchNode | undefined;
  /** Offsets of the `#` of comments. */
  readonly comments: readonly number[];
}

/** What a plain or quoted word says, good enough to recognise keys and ids. */
export function textOf(text: string, node: SketchNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.style === 'block') return undefined;
  const raw = text.slice(node.start, node.end);
  return node.style === 'plain' ? raw : raw.slice(1, node.closed ? -1 : undefined);
}
