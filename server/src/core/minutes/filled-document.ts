/**
 * This room reads minutes that somebody has filled in: what a file consists of comes from outside, as texts and tables, and what
 * it records comes out, exactly. What cannot be read is listed with its place; nothing is guessed.
 */

/** What a filled-in file consists of, from top to bottom, whatever program it was written with. */
export type FilledPart = FilledText | FilledTable;

/** A heading, a paragraph, an item of a list. */
export interface FilledText {
  readonly kind: 'text';
  readonly text: string;
  /** Of a heading its rank, 1 for the highest. */
  readonly rank?: number;
}

export interface FilledTable {
  readonly kind: 'table';
  /** With as many cells in each row as the widest one has. */
  readonly rows: readonly (readonly FilledCell[])[];
}

export interface FilledCell {
  /** Its lines as they stand below each other; an item of a list begins with `• `. */
  readonly text: string;
  /** Whether some of its text is struck through. */
  readonly isStruck: boolean;
  /** Over how many columns it goes; those that it covers follow as empty cells. */
  readonly span: number;
  /** It is empty since the cell above, or that on the left, goes over it too. */
  readonly isPartOf?: 'above' | 'left';
}
