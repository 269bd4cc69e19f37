import type { PointView } from '../agreement-view.ts';
import type { DateView, FactView } from '../basics.ts';
import type { ChangesView } from '../changes-view.ts';
import type { Labels } from '../labels.ts';
import type { ActionView, DecisionsView, MatterView, MeasureView } from '../record-view.ts';
import type { PackWords } from './pack-words.ts';

/** What a forum needs for one of its meetings, as people read it. All texts are in the reader's language. */
export interface PackView {
  /** The code of the language of all texts, such as `en`. */
  readonly language: string;
  readonly labels: Labels;
  readonly words: PackWords;
  /** The forum and the day: `Service Board, 17 December 2026`. */
  readonly title: string;
  /** The title of the agreement. */
  readonly agreement: string;
  readonly version: string;
  /** What it was made from, in a form that reading it back understands; see {@link packReference}. */
  readonly reference: string;
  readonly asOf: DateView;
  /** The day for which it was prepared. */
  readonly day: DateView;
  /** What is not known, in sentences. */
  readonly notes: readonly string[];
  /** When, for how long, who chairs, when papers are due and from whom, what makes a quorum. */
  readonly facts: readonly FactView[];
  /** The standing items, in order. */
  readonly agenda: readonly string[];
  readonly expected: readonly ExpectedView[];
  /** Decisions of the last meeting on record before this one. */
  readonly previous: DecisionsView | undefined;
  /** What meetings of this forum left open. */
  readonly actions: readonly PackActionView[];
  /** What the forum looks at: plans, reports, benchmarks and other promises that name it. */
  readonly topics: readonly TopicView[];
  /** Notices and proposals that came, or wait for an answer. */
  readonly answers: readonly TopicView[];
  readonly escalations: readonly MatterView[];
  readonly warnings: readonly MatterView[];
  readonly scorecard: readonly MeasureView[];
  /** What changed in the agreement against the branch that all work goes into; undefined where nobody asked or nothing did. */
  readonly changes: ChangesView | undefined;
  /** Undefined unless somebody asked for them. */
  readonly points: readonly PointView[] | undefined;
  /** How much was left out for the readers, in sentences. */
  readonly withheld: readonly string[];
}

/** Somebody who is to be there. */
export interface ExpectedView {
  /** `party/person`; undefined for observers that are told in words. */
  readonly id: string | undefined;
  readonly name: string;
  readonly party: string;
  readonly position: string;
  readonly deputy: string;
  /** `member`, `chair`, `secretary`, `observer`. */
  readonly as: string;
}

/** An open action, with the id by which later minutes name it. */
export interface PackActionView extends ActionView {
  /** Undefined where the minutes gave it none. */
  readonly id: string | undefined;
}

/** Something that the forum looks at, and what became of it since the last meeting. */
export interface TopicView {
  readonly what: string;
  readonly who: string;
  readonly due: DateView;
  /** `came on 3 November 2026`, `overdue`, `due`. */
  readonly word: string;
  /** Whether it should be there and is not. */
  readonly isOverdue: boolean;
}
