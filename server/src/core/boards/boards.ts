/**
 * This room understands tables of boards as contracts, councils and service schedules have them: who meets, how often, who sits
 * there. What is certain becomes the skeleton of an agreement; what is not becomes a placeholder, and each cell is told as what it
 * was taken for, or why it was not understood. Documents come in as texts and tables.
 */
import type { Text } from '../l10n/message.ts';
import type { GovernanceLevel } from '../model/sections.ts';
import type { WrittenCadence } from './cells/frequency.ts';
import type { WrittenQuorum } from './cells/quorum.ts';
import type { Remark } from './raw-board.ts';
import type { FoundParty } from './register.ts';

/** What somebody knows beforehand of the parties. */
export interface PartyNames {
  readonly customer?: string | undefined;
  readonly vendor?: string | undefined;
}

/** What a document says of boards. */
export interface BoardsRead {
  readonly boards: readonly ReadBoard[];
  readonly parties: readonly FoundParty[];
  /** The language of the headings, where it is not English. */
  readonly language: 'sv' | undefined;
  /** What belongs to no board. */
  readonly remarks: readonly Remark[];
  /** Tables that are none of boards, as sentences. */
  readonly leftOut: readonly Text[];
}

export interface ReadBoard {
  /** Where it stands: `Table 1, row 2`. */
  readonly place: Text;
  readonly level: GovernanceLevel;
  readonly forum: ForumWriting;
  /** Cell by cell, in the order of the columns. */
  readonly cells: readonly ReadCell[];
  /** What a board has to say and this one does not: each has a placeholder. */
  readonly missing: readonly Text[];
}

/** One cell: what it was taken for, or why it was not understood; both where a part of it was. */
export interface ReadCell {
  /** Empty for a column that has none. */
  readonly heading: Text;
  /** Empty where no cell says it. */
  readonly text: string;
  /** As the agreement has it. */
  readonly as?: Text | undefined;
  readonly wrong?: Text | undefined;
  readonly remedy?: Text | undefined;
}

/** A forum as it is written; what is not known is a placeholder. */
export interface ForumWriting {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly cadence: WrittenCadence;
  readonly duration?: string | undefined;
  readonly chair: string | { readonly rotates: string };
  readonly viceChair?: string | undefined;
  readonly secretary?: string | undefined;
  readonly members: readonly string[];
  readonly observers: readonly string[];
  readonly reportsTo?: string | undefined;
  readonly quorum?: WrittenQuorum | undefined;
  readonly decides: readonly string[];
  readonly agenda: readonly string[];
  readonly papers?: string | undefined;
  readonly minutes?: string | undefined;
  /** What the format has no key for, by `x-` keys of its own. */
  readonly beside: Readonly<Record<string, string>>;
}
