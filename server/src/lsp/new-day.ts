import type { IsoDate } from '../core/index.ts';

/** The clock of the place that the server runs in. */
export interface Clock {
  /** Today in the user's calendar. */
  readonly today: () => IsoDate;
  /** Calls again and again, after each so many milliseconds, without keeping the process alive for that. */
  readonly every: (milliseconds: number, call: () => void) => void;
}

/** How often the clock is looked at, in milliseconds: nobody minds yesterday's findings for that long. */
const lookEvery = 30_000;

/**
 * Calls when the day is another one. The clock is looked at again and again, since a timer until midnight would be wrong
 * whenever the machine slept, its clock was set, or it was taken to another time zone.
 */
export function onNewDay({ today, every }: Clock, call: () => void): void {
  let day = today();
  every(lookEvery, () => {
    const now = today();
    if (now === day) return;
    day = now;
    call();
  });
}
