import type { Range } from '../../../util/text.ts';
import type { SketchEntry, SketchMapping, SketchPair, SketchScalar, SketchSequence } from './nodes.ts';

/** How a piece of text has to be put into the document at a place. */
export interface InsertRange {
  /** What is replaced: on one line, and the cursor is inside or at its ends. */
  readonly range: Range;
  /** Comes before the new text: missing indentation, a space, a comma, a dash. */
  readonly before: string;
  /** Comes after it: a comma or a line break before what follows. */
  readonly after: string;
  /** In brackets, where no line may be broken. */
  readonly flow: boolean;
  /** The column at which the new text starts, behind `before`. */
  readonly column: number;
}

/** A key can be written here. */
export interface KeyPosition {
  readonly kind: 'key';
  readonly slot: InsertRange;
  /** The mapping that gets the key; undefined when the key begins a new one. */
  readonly mapping: SketchMapping | undefined;
  /** What holds the mapping; nothing holds the root. */
  readonly holder: SketchEntry | undefined;
  /** The entry under the cursor, whose key would be replaced. */
  readonly pair: SketchPair | undefined;
  /** What stands there already: nothing, the lines of its value, or the colon too. */
  readonly has: 'nothing' | 'lines' | 'colon';
}

/** A value can be written here. */
export interface ValuePosition {
  readonly kind: 'value';
  readonly slot: InsertRange;
  readonly holder: SketchEntry;
  readonly where: 'after-colon' | 'after-dash' | 'own-line' | 'flow';
  /** The value under the cursor, which would be replaced. */
  readonly node: SketchScalar | undefined;
  /** The quote that the text stands in. */
  readonly quote: string | undefined;
  /** Behind the colon: where a value starts that goes on below. */
  readonly lineBreakFrom: number | undefined;
}

/** An item of a block list can be written here, with its dash. */
export interface ItemPosition {
  readonly kind: 'item';
  readonly slot: InsertRange;
  readonly sequence: SketchSequence | undefined;
  readonly holder: SketchEntry | undefined;
}

export type CursorPosition = KeyPosition | ValuePosition | ItemPosition;

/** What the places are found in. */
export interface Surroundings {
  readonly text: string;
  readonly offset: number;
  /** The cursor's line, without its line break. */
  readonly line: Range;
  readonly eol: string;
}

/** How far the offset is from the start of its line. */
export function columnOf({ line }: Surroundings, offset: number): number {
  return offset - line.start;
}

/** A comment right behind needs a space before it. */
export function spaceBeforeComment(text: string, at: number): string {
  return text[at] === '#' ? ' ' : '';
}

/** The slot of a word that stands first on its line, moved to the column at which it should stand. */
export function ownLineRange(around: Surroundings, range: Range, column: number): InsertRange {
  const { text, line } = around;
  const lead = text.slice(line.start, range.start);
  const usable = /^ *$/.test(lead) ? Math.min(lead.length, column) : 0;
  return {
    range: { start: line.start + usable, end: range.end },
    before: ' '.repeat(column - usable),
    after: spaceBeforeComment(text, range.end),
    flow: false,
    column,
  };
}
