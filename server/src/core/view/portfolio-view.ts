import type { Agreed } from './agreement-view.ts';
import type { DateView } from './basics.ts';
import type { Labels } from './labels.ts';

/** All agreements of a folder at a glance. All texts are in the reader’s language. */
export interface PortfolioView {
  readonly language: string;
  readonly labels: Labels;
  readonly asOf: DateView;
  /** The names of the seven principles, in their order. */
  readonly principles: readonly string[];
  readonly agreements: readonly PortfolioRow[];
  /** What is overdue anywhere, the oldest first. */
  readonly overdue: readonly PortfolioDue[];
  readonly timeline: TimelineView;
  /** Parties that have several agreements, those with most first. */
  readonly parties: readonly SharedParty[];
  /** People who sit in several forums, those with most first. */
  readonly people: readonly BusyPerson[];
  /** What was not read, in sentences. */
  readonly notes: readonly string[];
}

export interface PortfolioRow {
  /** Tells it from all others of the page. */
  readonly key: string;
  readonly title: string;
  readonly file: string;
  readonly parties: readonly string[];
  readonly standing: string;
  readonly version: string;
  readonly ends: DateView | undefined;
  /** What it says of each principle, in their order. */
  readonly principles: readonly { readonly agreed: Agreed; readonly words: string }[];
  readonly track: string | undefined;
  readonly overdue: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface PortfolioDue {
  readonly day: DateView;
  readonly what: string;
  readonly who: string;
  readonly agreement: string;
  readonly key: string;
}

/** Renewals, ends and joint reviews of the next twelve months on one line. */
export interface TimelineView {
  /** The months that begin within it, and the one of its first day. */
  readonly months: readonly { readonly name: string; readonly at: number }[];
  /** In the order of days. */
  readonly entries: readonly TimelineEntry[];
}

export type TimelineKind = 'decide' | 'ends' | 'review';

export interface TimelineEntry extends PortfolioDue {
  readonly kind: TimelineKind;
  /** Where on the line, from 0 (today) to 1. */
  readonly at: number;
}

export interface SharedParty {
  readonly name: string;
  readonly agreements: readonly string[];
}

export interface BusyPerson {
  readonly name: string;
  readonly party: string;
  readonly forums: number;
  readonly agreements: number;
}
