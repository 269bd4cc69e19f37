import { addDuration, subtractDuration } from '../calendar/add-duration.ts';
import { type Cadence, defaultWindowDays } from '../calendar/cadence.ts';
import { addDays, type Holidays, type IsoDate } from '../calendar/date.ts';

/** How far from the planned day something still counts as that occasion. */
export interface Window {
  /** The first day of a planned day's window. */
  readonly opens: (planned: IsoDate) => IsoDate;
  /** Its last day. */
  readonly closes: (planned: IsoDate) => IsoDate;
}

/** The window of a cadence; where none is written, a quarter of the interval, at most 30 days (decision 6). */
export function windowOf(cadence: Cadence, holidays: Holidays): Window {
  const { window } = cadence;
  const days = defaultWindowDays(cadence);
  return {
    opens: day => (window ? subtractDuration(day, window, holidays) : addDays(day, -days)),
    closes: day => (window ? addDuration(day, window, holidays) : addDays(day, days)),
  };
}
