import type { OccurrenceState } from '../evidence/occurrence.ts';
import type { GovernanceLevel } from '../model/sections.ts';
import type { DateView, PlaceView } from './basics.ts';

export type YearKind =
  | 'meeting'
  | 'sharing'
  | 'report'
  | 'proposal'
  | 'benchmark'
  | 'health-check'
  | 'review'
  | 'promise'
  | 'term'
  | 'action';

export interface YearItem {
  readonly id: string;
  readonly kind: YearKind;
  readonly name: string;
  readonly who: string;
  readonly day: DateView;
  /** Whether it comes weekly or more often. */
  readonly isFrequent: boolean;
  /** The day is the last one for it, not one that is planned. */
  readonly isLatest: boolean;
  readonly state: OccurrenceState;
  readonly word: string;
  /** The ring of the wheel; undefined where it belongs to none. */
  readonly level: GovernanceLevel | undefined;
  readonly place: PlaceView;
  /** Where the record of it stands. */
  readonly record: PlaceView | undefined;
}

export interface MonthView {
  /** `2026-03` */
  readonly month: string;
  readonly name: string;
  readonly isPast: boolean;
  readonly items: readonly YearItem[];
  /** What comes weekly or more often. */
  readonly series: readonly SeriesView[];
}

/** What a promise that comes weekly or more often came to in a month. */
export interface SeriesView {
  readonly kind: YearKind;
  readonly name: string;
  readonly who: string;
  /** `4 held, 1 missed` */
  readonly words: string;
  readonly states: readonly OccurrenceState[];
  readonly place: PlaceView;
}

export interface YearView {
  /** From the first month of the calendar year of the day to twelve months ahead. */
  readonly months: readonly MonthView[];
  readonly wheel: WheelView;
}

/** The calendar year of the day as a picture. */
export interface WheelView {
  readonly year: number;
  /** 0 to 1: how much of the year has passed. */
  readonly today: number;
  readonly rings: readonly RingView[];
}

export interface RingView {
  readonly level: GovernanceLevel | 'other';
  readonly name: string;
  readonly marks: readonly WheelMark[];
  /** What comes weekly or more often. */
  readonly arcs: readonly WheelArc[];
  /** How many more marks there are than are shown. */
  readonly more: number;
}

export interface WheelMark {
  readonly item: string;
  readonly name: string;
  readonly word: string;
  readonly state: OccurrenceState;
  readonly day: DateView;
  /** 0 to 1 */
  readonly at: number;
}

export interface WheelArc {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}
