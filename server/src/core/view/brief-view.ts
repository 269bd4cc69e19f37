import type { DateView } from './basics.ts';

/** The first page for those who have a minute: who promised what, what was not kept, what to decide next. */
export interface BriefView {
  /** In the order of the parties: those that promise something. */
  readonly promised: readonly BriefPromises[];
  readonly notKept: BriefList;
  readonly decide: BriefList;
}

export interface BriefPromises {
  readonly party: string;
  readonly name: string;
  /** `17 of 17 kept`, of what it owes alone; undefined where nothing has come due or nothing is recorded. */
  readonly kept: string | undefined;
  /** The first of its promises. */
  readonly what: readonly string[];
  /** How many more there are. */
  readonly more: number;
}

export interface BriefList {
  /** What holds for all of it, in a sentence: `In twelve months 1 was missed.` */
  readonly summary: string;
  readonly lines: readonly BriefLine[];
  /** How many more there are. */
  readonly more: number;
}

export interface BriefLine {
  readonly what: string;
  /** Who is concerned, and anything else worth a word; empty where there is none. */
  readonly about: string;
  readonly day: DateView | undefined;
  /** Whether it is the last day for it, not the day on which it was or is. */
  readonly isLatest: boolean;
}
