import type { OccurrenceState } from '../evidence/occurrence.ts';
import type { BegunRecord } from '../recording/begun.ts';
import type { DateView, PlaceView } from './basics.ts';

/** What was kept in the last twelve months, what is overdue, what comes, and what is open. */
export interface TrackRecordView {
  readonly forums: readonly CountRow[];
  readonly parties: readonly CountRow[];
  readonly overdue: readonly DueView[];
  readonly upcoming: readonly DueView[];
  /** What was not kept as planned in the last twelve months, the newest first. */
  readonly lapses: readonly LapseView[];
  /** In the order in which they were agreed on. */
  readonly actions: readonly ActionView[];
  /** The same by the person who is to do them, those with most overdue first. */
  readonly actionsBy: readonly PersonActions[];
  readonly escalations: readonly MatterView[];
  readonly warnings: readonly MatterView[];
  readonly scorecard: readonly MeasureView[];
  /** What meetings of the last twelve months decided, the newest first. */
  readonly decisions: readonly DecisionsView[];
  /** Whether anything is recorded. */
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

/** An occasion that was missed, kept late or skipped, or of which nobody can tell. */
export interface LapseView {
  readonly state: OccurrenceState;
  readonly word: string;
  readonly what: string;
  readonly who: string;
  /** The day for which it was planned. */
  readonly day: DateView;
  /** What that rests on, in sentences. */
  readonly basis: readonly string[];
  readonly place: PlaceView;
  /** Where the record of it stands. */
  readonly record: PlaceView | undefined;
}

export interface DueView {
  readonly what: string;
  readonly who: string;
  readonly day: DateView;
  readonly times: number;
  /** Where it is promised or asked for. */
  readonly place: PlaceView;
  /** The record that settles it; undefined where none does, or not yet, and for readers who record nothing here. */
  readonly record?: BegunRecord;
}

export interface ActionView {
  readonly what: string;
  readonly owner: string;
  readonly due: DateView | undefined;
  readonly isOverdue: boolean;
  readonly agreed: string;
  /** Where it was agreed on. */
  readonly place: PlaceView | undefined;
  /** The record of what has become of it; undefined where it has no id, and for readers who record nothing here. */
  readonly record?: BegunRecord;
}

export interface PersonActions {
  /** Empty for those that nobody owns. */
  readonly owner: string;
  readonly overdue: number;
  readonly actions: readonly ActionView[];
}

/** An escalation or an early warning that is not over. */
export interface MatterView {
  readonly what: string;
  /** The level that it has got to; the party that warned. */
  readonly where: string;
  readonly since: DateView;
  readonly due: DateView | undefined;
  /** `time has run out`, `given late`. */
  readonly word: string;
  /** Whether it is worse than open. */
  readonly isLate: boolean;
  readonly place: PlaceView;
}

/** A measure of the scorecard, with what was recorded of it. */
export interface MeasureView {
  readonly what: string;
  readonly target: string;
  readonly owner: string;
  readonly values: readonly {
    readonly day: DateView;
    readonly value: string;
    readonly isMissed: boolean | undefined;
  }[];
  /** What became of the last value against the target: `meets the target`; empty where nobody can tell. */
  readonly word: string;
  /** The values as a line; undefined where fewer than two are numbers of one unit. */
  readonly line: MeasureLine | undefined;
  readonly next: DateView | undefined;
  readonly place: PlaceView;
}

/** All from 0 to 1: `x` from the first day to the last, `y` from the lowest number to the highest, target included. */
export interface MeasureLine {
  readonly points: readonly { readonly x: number; readonly y: number; readonly isMissed: boolean }[];
  readonly target: number | undefined;
}

export interface DecisionsView {
  readonly forum: string;
  readonly day: DateView;
  readonly decisions: readonly string[];
  /** What is known of who was there where it matters: `below its quorum`. */
  readonly attendance: string | undefined;
  readonly note: string;
  readonly place: PlaceView;
}
