import type { DateView, PlaceView } from './basics.ts';

/** Who agreed on what, until when, and what for. */
export interface HeadView {
  /** `In force until 31 December 2027`. */
  readonly standing: string;
  readonly status: string;
  readonly version: string;
  readonly parties: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  readonly contract: string | undefined;
  /** What the partnership is for; empty where nothing says it. */
  readonly purpose: string;
  readonly objectives: readonly ObjectiveView[];
  /** What stands in the contract instead, in sentences. */
  readonly covered: readonly string[];
  /** Who approved the present version, of each side; empty where no approval of any version is on record. */
  readonly approvals: readonly ApprovalView[];
  readonly term: TermView | undefined;
  readonly place: PlaceView;
}

export interface ObjectiveView {
  readonly what: string;
  readonly owner: string;
  readonly due: DateView | undefined;
  /** `92 % on 1 Oct 2026, target 90 %`; empty where it is not measured. */
  readonly latest: string;
  readonly place: PlaceView;
}

/** Whether a side has approved the present version. */
export interface ApprovalView {
  readonly party: string;
  readonly state: 'approved' | 'other-text' | 'refused' | 'missing' | 'unclear';
  /** `Nordbank Abp: approved by Anna Lind on 3 May 2026`. */
  readonly words: string;
}

/** The term as a bar. */
export interface TermView {
  readonly starts: DateView | undefined;
  readonly ends: DateView | undefined;
  /** Days to remember within it, in order, each at a share of the whole: 0 is the first day, 1 the last. */
  readonly marks: readonly TermMark[];
}

export interface TermMark {
  readonly kind: 'today' | 'decide-by' | 'extension' | 'notice' | 'end';
  readonly label: string;
  readonly day: DateView;
  /** 0 to 1; undefined where the term has no two ends. */
  readonly at: number | undefined;
}
