import type { Range } from './text.ts';

/** A range in some file. */
export interface Location {
  readonly uri: string;
  readonly range: Range;
}
