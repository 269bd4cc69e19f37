import { addDuration } from './add-duration.ts';
import type { Cadence } from './cadence.ts';
import { type Holidays, type IsoDate, lastDate } from './date.ts';
import { compileSeries } from './occurrences.ts';

/**
 * The days on which something is due that is counted from a day: an interval after it, two intervals after it …
 * Made for many questions; only what is asked for is worked out.
 */
export class DueAfter {
  readonly anchor: IsoDate;
  readonly #cadence: Cadence;
  readonly #holidays: Holidays;
  #days: readonly IsoDate[] = [];

  constructor(cadence: Cadence, anchor: IsoDate, holidays: Holidays) {
    this.#cadence = cadence;
    this.anchor = anchor;
    this.#holidays = holidays;
  }

  /**
   * The day `n` intervals after the anchor; undefined where the calendar ends.
   *
   * @param n 1 or more
   */
  day(n: number): IsoDate | undefined {
    const { every, on } = this.#cadence;
    // Without a day of its own the recurrence is plain addition, which costs a hundredth.
    if (!on) {
      const day = addDuration(this.anchor, { amount: every.amount * n, unit: every.unit });
      return day > this.anchor ? day : undefined;
    }
    if (this.#days.length < n) this.#days = this.#expand(Math.max(n, this.#days.length * 2, 8));
    return this.#days[n - 1];
  }

  #expand(count: number): readonly IsoDate[] {
    const { from: _, ...cadence } = this.#cadence;
    const options = {
      anchor: this.anchor,
      holidays: this.#holidays,
      firstDue: 'after-one-interval',
    } as const;
    const series = compileSeries(cadence, options);
    const days = series.ok ? series.value.between(this.anchor, lastDate, count) : series;
    return days.ok ? days.value : [];
  }
}
