import { dayAfter } from './add-duration.ts';
import type { RegularCadence } from './cadence.ts';
import { type Day, type FreeDays, lastDay } from './day.ts';
import { compileSeries } from './occurrences.ts';

/**
 * The days on which something is due that is counted from a day: an interval after it, two intervals after it …
 * Made for many questions; only what is asked for is worked out.
 */
export class DueAfter {
  readonly anchor: Day;
  readonly #cadence: RegularCadence;
  readonly #free: FreeDays;
  #days: readonly Day[] = [];

  constructor(cadence: RegularCadence, anchor: Day, free: FreeDays) {
    this.#cadence = cadence;
    this.anchor = anchor;
    this.#free = free;
  }

  /**
   * The day `n` intervals after the anchor; undefined where the calendar ends.
   *
   * @param n 1 or more
   */
  day(n: number): Day | undefined {
    const { every, on } = this.#cadence;
    // Without a day of its own the recurrence is plain addition, which costs a hundredth.
    if (!on) {
      const day = dayAfter(this.anchor, { amount: every.amount * n, unit: every.unit });
      return day > this.anchor ? day : undefined;
    }
    if (this.#days.length < n) this.#days = this.#expand(Math.max(n, this.#days.length * 2, 8));
    return this.#days[n - 1];
  }

  #expand(count: number): readonly Day[] {
    const { from: _, ...cadence } = this.#cadence;
    const options = {
      anchor: this.anchor,
      free: this.#free,
      firstDue: 'after-one-interval',
    } as const;
    const series = compileSeries(cadence, options);
    const days = series.ok ? series.value.between(this.anchor, lastDay, count) : series;
    return days.ok ? days.value : [];
  }
}
