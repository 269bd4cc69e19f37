import type { IsoDate } from '../../calendar/date.ts';

/** What people put into their calendars: plain data, for whatever writes it into a file. */
export interface CalendarView {
  /** The code of the language of all texts. */
  readonly language: string;
  readonly name: string;
  /** The day as of which it is. */
  readonly asOf: IsoDate;
  readonly entries: readonly CalendarEntry[];
  /** What is not in it, so that nobody takes silence for an answer. */
  readonly notes: readonly string[];
}

export type CalendarKind = 'meeting' | 'due' | 'papers' | 'minutes' | 'report' | 'term';

/** One entry, which may come again and again. */
export interface CalendarEntry {
  /** The same for the same thing in every version of the agreement. */
  readonly uid: string;
  /** Grows with the version of the agreement. */
  readonly sequence: number;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly kind: CalendarKind;
  readonly summary: string;
  /** Several lines. */
  readonly description: string;
  /** The first day. */
  readonly start: IsoDate;
  /** Time of day, `09:00`; without it the entry is for whole days. */
  readonly time: string | undefined;
  /** The name of the time zone in the IANA database; without it the time is that of wherever one is. */
  readonly zone: string | undefined;
  /** How long it takes, in minutes; undefined where nothing says it. */
  readonly minutes: number | undefined;
  /** How it comes again; undefined where it comes once. */
  readonly recurrence: RecurrenceView | undefined;
  /** How many days before, at nine, people are reminded; undefined: not at all. */
  readonly alarmDays: number | undefined;
  /** Who is invited: only those whose addresses the reader may have. */
  readonly attendees: readonly AttendeeView[];
  /** What it is of, to choose by. */
  readonly forum: string | undefined;
  /** References of the people whom it concerns, `party/person`. */
  readonly people: readonly string[];
  readonly parties: readonly string[];
}

/** The days of a series: those of a rule, but for some. */
export interface RecurrenceView {
  /** RFC 5545, without its name and without an end: `FREQ=MONTHLY;BYDAY=2TU`. */
  readonly rule: string;
  /** The last day on which the rule holds; undefined: for ever. */
  readonly until: IsoDate | undefined;
  /** Days of the rule on which there is nothing. */
  readonly excluded: readonly IsoDate[];
  readonly moved: readonly MovedView[];
}

/** A day of a rule that was moved. */
export interface MovedView {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Why, in a sentence. */
  readonly why: string;
}

export interface AttendeeView {
  readonly name: string;
  readonly email: string;
  readonly role: 'chair' | 'member' | 'guest';
}
