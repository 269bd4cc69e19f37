/**
 * This room is what people see who read no YAML: one agreement as plain data, judged and dated, in the reader's language.
 * Preview, report and portfolio show it, and compute nothing.
 */
import type { OccurrenceState } from '../evidence/occurrence.ts';
import type { GovernanceLevel } from '../model/sections.ts';
import type { PrincipleKey } from '../principles/principle.ts';
import type { DateView, FactView, PlaceView } from './basics.ts';
import type { ChangesView } from './changes-view.ts';
import type { Labels } from './labels.ts';
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
  /** Whether all of its text could be read. */
  readonly isWhole: boolean;
  /** What is not known, in sentences: unreadable lines, no records, files that could not be read. */
  readonly notes: readonly string[];
  readonly head: HeadView;
  /** What changed since an earlier state; undefined where nobody asked. */
  readonly changes: ChangesView | undefined;
  readonly glance: readonly PrincipleTile[];
  readonly contacts: readonly PartyContacts[];
  readonly map: GovernanceMapView;
  readonly year: YearView;
  readonly promises: PromisesView;
  readonly duties: readonly DutyRow[];
  readonly record: TrackRecordView;
  /** Undefined where the reader is not meant to see them. */
  readonly points: readonly PointView[] | undefined;
  readonly control: DocumentControlView;
  /** How much was left out for the reader, in sentences; empty where nothing was. */
  readonly withheld: readonly string[];
}

export interface HeadView {
  /** `In force until 31 December 2027`. */
  readonly standing: string;
  readonly status: string;
  readonly version: string;
  readonly parties: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  readonly contract: string | undefined;
  readonly term: TermView | undefined;
  readonly place: PlaceView;
}

/** The term as a bar. */
export interface TermView {
  readonly starts: DateView | undefined;
  readonly ends: DateView | undefined;
  /** Days to remember within it, in order, each at a share of the whole: 0 is the first day, 1 the last. */
  readonly marks: readonly TermMark[];
}

export interface TermMark {
  readonly kind: 'today' | 'decide-by' | 'notice' | 'end';
  readonly label: string;
  readonly day: DateView;
  /** 0 to 1; undefined where the term has no two ends. */
  readonly at: number | undefined;
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
  /** `CIO, executive sponsor`. */
  readonly position: string;
  readonly deputy: string | undefined;
  readonly isKey: boolean;
  readonly place: PlaceView;
}

export interface GovernanceMapView {
  /** The columns. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly levels: readonly LevelView[];
  readonly escalation: readonly LadderView[];
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
  readonly steps: readonly StepView[];
  /** Where it goes when the parties cannot agree. */
  readonly outside: string | undefined;
}

export interface StepView {
  readonly level: string;
  readonly owners: readonly string[];
  readonly within: string;
  readonly place: PlaceView;
}

/** Who promises what to whom. */
export interface PromisesView {
  /** From a party to the others, one for each pair that has any, in the order of the parties. */
  readonly pairs: readonly PromisePair[];
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
  readonly toWhom: string;
  readonly what: string;
  readonly howOften: string;
  readonly next: DateView | undefined;
  readonly clause: string;
  readonly lastEvidence: DateView | undefined;
  readonly kept: string | undefined;
  readonly place: PlaceView;
}

export interface TrackRecordView {
  /** Undefined where nothing is recorded. */
  readonly forums: readonly CountRow[];
  readonly parties: readonly CountRow[];
  readonly overdue: readonly DueView[];
  readonly upcoming: readonly DueView[];
  readonly actions: readonly ActionView[];
  readonly isRecorded: boolean;
}

export interface CountRow {
  readonly name: string;
  readonly word: string;
  readonly held: number;
  readonly late: number;
  readonly missed: number;
  readonly waived: number;
  readonly uncertain: number;
}

export interface DueView {
  readonly what: string;
  readonly who: string;
  readonly day: DateView;
  readonly times: number;
}

export interface ActionView {
  readonly what: string;
  readonly owner: string;
  readonly due: DateView | undefined;
  readonly isOverdue: boolean;
  readonly agreed: string;
}

export interface PointView {
  readonly severity: 'error' | 'warning' | 'info';
  /** What is wrong, why, what to do: a sentence each. */
  readonly sentences: readonly string[];
  readonly place: PlaceView;
}

export interface DocumentControlView {
  readonly version: string;
  readonly signatures: readonly { readonly party: string; readonly name: string }[];
  /** Of what the page was made from. */
  readonly fingerprint: string;
  readonly made: string;
}
