import type { OccurrenceState } from '../evidence/occurrence.ts';
import type { GovernanceLevel } from '../model/sections.ts';
import type { DateView, FactView, PlaceView } from './basics.ts';

/** Who meets whom on which level, and where a matter goes that cannot be settled there. */
export interface GovernanceMapView {
  /** The columns. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly levels: readonly LevelView[];
  readonly escalation: readonly LadderView[];
  /** What of it stands in the contract, beside the levels: `Escalation: covered by Schedule 8`. */
  readonly covered: readonly string[];
}

export interface LevelView {
  readonly level: GovernanceLevel;
  readonly name: string;
  /** Where else it is agreed: `covered by Schedule 2.2`. */
  readonly covered: string | undefined;
  readonly forums: readonly ForumCard[];
  /** By party, those whose highest forum is on this level. */
  readonly people: readonly { readonly party: string; readonly people: readonly string[] }[];
}

export interface ForumCard {
  readonly id: string | undefined;
  readonly name: string;
  readonly purpose: string;
  /** `every quarter, second Tuesday, at 09:00`. */
  readonly rhythm: string;
  readonly chair: string;
  readonly members: readonly string[];
  /** Who else sits there: vice chair, secretary, observers. */
  readonly others: readonly FactView[];
  /** The forum to which it reports or makes recommendations. */
  readonly reportsTo: { readonly id: string | undefined; readonly name: string } | undefined;
  /** What it may decide, and how. */
  readonly rights: readonly FactView[];
  /** The parties that have members in it. */
  readonly parties: readonly string[];
  readonly next: DateView | undefined;
  /** The last four occasions, the oldest first. */
  readonly last: readonly MarkView[];
  readonly place: PlaceView;
}

/** What became of an occasion. */
export interface MarkView {
  readonly state: OccurrenceState;
  /** `held late` */
  readonly word: string;
  readonly day: DateView;
}

export interface LadderView {
  readonly name: string;
  /** Between whom it settles matters. */
  readonly parties: readonly string[];
  readonly steps: readonly StepView[];
  /** Where it goes when the parties cannot agree. */
  readonly outside: string | undefined;
}

export interface StepView {
  readonly level: string;
  readonly owners: readonly string[];
  /** The forum that deals with it; empty where none is named. */
  readonly forum: string;
  readonly within: string;
  readonly place: PlaceView;
}
