import type { IsoDate } from '../calendar/date.ts';
import type { BegunRecord } from '../recording/begun.ts';

/** A place in a text of the workspace, for links in an editor. */
export interface PlaceView {
  readonly uri: string;
  /** UTF-16 offset. */
  readonly start: number;
}

/** A record that somebody may begin to make. */
export interface BegunView {
  /** The agreement. */
  readonly uri: string;
  /** What is known of it already, by the names of the answers to its form. */
  readonly answers: BegunRecord;
}

/** A day with its words. */
export interface DateView {
  readonly date: IsoDate;
  /** `12 January 2027` */
  readonly long: string;
  /** `12 Jan 2027` */
  readonly short: string;
}

/** A label with a text. */
export interface FactView {
  readonly label: string;
  readonly text: string;
}
