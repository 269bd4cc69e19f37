/**
 * This room is what people see who read no YAML: one agreement as plain data, judged and dated, in the reader's language.
 * Preview, report and portfolio show it, and compute nothing.
 */
import type { PrincipleKey } from '../principles/principle.ts';
import type { DateView, FactView, PlaceView } from './basics.ts';
import type { BriefView } from './brief-view.ts';
import type { ChangesView } from './changes-view.ts';
import type { DocumentControlView } from './control-view.ts';
import type { HeadView } from './head-view.ts';
import type { Labels } from './labels.ts';
import type { GovernanceMapView } from './map-view.ts';
import type { TrackRecordView } from './record-view.ts';
import type { YearView } from './year-view.ts';

/** One agreement as people look at it. All texts are in the reader's language and hold no control characters. */
export interface AgreementView {
  /** The code of the language of all texts, such as `en`. */
  readonly language: string;
  readonly labels: Labels;
  readonly id: string | undefined;
  readonly title: string;
  /** The day that it was judged as of. */
  readonly asOf: DateView;
  /** Who is meant to read it: `For Cirrus Oy`; of a page with everything, that it is not for others. */
  readonly madeFor: string;
  /** Whether it shows everything. */
  readonly isInternal: boolean;
  /** Whether all of its text could be read. */
  readonly isWhole: boolean;
  /** What is not known, in sentences: unreadable lines, no records, files that could not be read. */
  readonly notes: readonly string[];
  readonly head: HeadView;
  readonly brief: BriefView;
  /** What changed since an earlier state; undefined where nobody asked. */
  readonly changes: ChangesView | undefined;
  readonly glance: readonly PrincipleTile[];
  readonly contacts: readonly PartyContacts[];
  readonly map: GovernanceMapView;
  readonly year: YearView;
  readonly promises: PromisesView;
  readonly duties: readonly DutyRow[];
  readonly record: TrackRecordView;
  /** What to know before the parties decide whether to go on; empty where the text says nothing of an end. */
  readonly readiness: readonly FactView[];
  /** Undefined where the reader is not meant to see them. */
  readonly points: readonly PointView[] | undefined;
  readonly control: DocumentControlView;
  /** How much was left out for the reader, in sentences; empty where nothing was. */
  readonly withheld: readonly string[];
}

/** What an agreement says of a principle. */
export type Agreed = 'agreed' | 'gaps' | 'words' | 'missing' | 'covered' | 'unreadable';

export interface PrincipleTile {
  readonly principle: PrincipleKey;
  readonly name: string;
  readonly summary: string;
  readonly agreed: Agreed;
  /** `agreed`, `agreed, with 2 points to settle`. */
  readonly agreedWords: string;
  /** `11 of 12 kept; 1 uncertain`, where it has dates and records exist. */
  readonly track: string | undefined;
  readonly place: PlaceView;
}

export interface PartyContacts {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly people: readonly ContactView[];
}

export interface ContactView {
  readonly id: string;
  readonly name: string;
  /** `CIO, executive sponsor`; of a seat that nobody is named for, its title is the name. */
  readonly position: string;
  /** `vacant`, `3 people`, where no name fills the seat. */
  readonly vacancy: string | undefined;
  readonly deputy: string | undefined;
  readonly isKey: boolean;
  readonly place: PlaceView;
}

/** Who promises what to whom. */
export interface PromisesView {
  /** From a party to the others, one for each pair that has any, in the order of the parties. */
  readonly pairs: readonly PromisePair[];
  /** Of three and more parties: how many promises each makes to each. */
  readonly matrix: PromiseMatrix | undefined;
}

export interface PromiseMatrix {
  /** The columns. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly {
    readonly by: string;
    readonly name: string;
    /** In the order of the columns; null to itself. */
    readonly counts: readonly (number | null)[];
  }[];
}

export interface PromisePair {
  readonly by: string;
  readonly byName: string;
  readonly to: string;
  readonly toName: string;
  readonly promises: readonly PromiseCard[];
}

export interface PromiseCard {
  readonly id: string | undefined;
  readonly principle: string;
  readonly what: string;
  readonly facts: readonly FactView[];
  readonly kept: string | undefined;
  readonly place: PlaceView;
}

export interface DutyRow {
  readonly who: string;
  /** The person who sees to it, where somebody is named. */
  readonly owner: string;
  readonly toWhom: string;
  readonly what: string;
  readonly howOften: string;
  readonly next: DateView | undefined;
  readonly clause: string;
  readonly lastEvidence: DateView | undefined;
  readonly kept: string | undefined;
  readonly place: PlaceView;
}

export interface PointView {
  readonly severity: 'error' | 'warning' | 'info';
  /** What is wrong, why, what to do: a sentence each. */
  readonly sentences: readonly string[];
  readonly place: PlaceView;
}
