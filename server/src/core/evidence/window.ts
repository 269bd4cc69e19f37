import { dayAfter, dayBefore } from '../calendar/add-duration.ts';
import { defaultWindowDays, type Rhythm } from '../calendar/cadence.ts';
import { type Day, type FreeDays, plusDays } from '../calendar/day.ts';

/** How far from the planned day something still counts as that occasion. */
export interface Window {
  /** The first day of a planned day's window. */
  readonly opens: (planned: Day) => Day;
  /** Its last day. */
  readonly closes: (planned: Day) => Day;
}

/** The window of a cadence; where none is written, a quarter of the interval, at most 30 days (decision 6). */
export function windowOf(cadence: Rhythm, free: FreeDays): Window {
  const { window } = cadence;
  const days = defaultWindowDays(cadence);
  return {
    opens: day => (window ? dayBefore(day, window, free) : plusDays(day, -days)),
    closes: day => (window ? dayAfter(day, window, free) : plusDays(day, days)),
  };
}
