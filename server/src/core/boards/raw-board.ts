import type { Text } from '../l10n/message.ts';
import type { GovernanceLevel } from '../model/sections.ts';
import type { Heading } from './headings.ts';

/** One board with the cells that are about it, before they are understood. */
export interface RawBoard {
  readonly place: Text;
  readonly name: string;
  /** By a heading of its rows or above its table. */
  readonly level?: { readonly level: GovernanceLevel; readonly text: string } | undefined;
  readonly cells: readonly RawCell[];
}

export interface RawCell {
  /** Counted from 0. */
  readonly column: number;
  /** What the column tells; undefined: nobody knows. */
  readonly heading: Heading | undefined;
  /** The heading as it stands there. */
  readonly title: string;
  readonly text: string;
  readonly isStruck: boolean;
}

/** What a document holds that is about no board. */
export interface Remark {
  readonly place: Text;
  readonly wrong: Text;
  readonly remedy: Text;
}
