import { dayAfter } from './add-duration.ts';
import { type Interval, intervalMonths, type RegularCadence } from './cadence.ts';
import { readDay, toDate } from './date.ts';
import { type Day, dayFrom, inCalendar, lastDay, partsOfDay, plusDays } from './day.ts';
import { nominalDays } from './duration.ts';

/** A stretch of the calendar that something looks back on: from its first day to its last one, both included. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  /** Where a change of lengths cuts it short: the days that it would have had. */
  readonly whole?: Period;
}

/** Periods in the order of time, of which no two have a day in common. */
export interface PeriodSequence {
  /** The first one; undefined where they reach back through all of the calendar. */
  readonly first: Period | undefined;
  /** The one that a day lies in; undefined where there is none. */
  at(day: Day): Period | undefined;
  /** The next one behind another; undefined where there is none. */
  after(period: Period): Period | undefined;
  /** The one that ended last, on a day or before it. */
  endedBy(day: Day): Period | undefined;
}

/**
 * The periods of one rhythm, one behind the other without a gap. Without `from`, months, quarters, half-years and years
 * are those of the calendar; all others are counted from `from`, else from the start of the term (decision 97).
 */
export class Periods implements PeriodSequence {
  readonly #every: Interval;
  /** The first day of the first one; undefined where the calendar says it. */
  readonly #anchor: Day | undefined;

  private constructor(every: Interval, anchor: Day | undefined) {
    this.#every = every;
    this.#anchor = anchor;
  }

  /**
   * @param starts the first day of the term, where it is known
   * @returns undefined where nothing says what they are counted from
   */
  static of({ every, from }: RegularCadence, starts: Day | undefined): Periods | undefined {
    if (!from && isOfCalendar(every)) return new Periods(every, undefined);
    const anchor = from === undefined ? starts : readDay(from);
    return anchor === undefined ? undefined : new Periods(every, anchor);
  }

  get first(): Period | undefined {
    return this.#anchor === undefined ? undefined : this.at(this.#anchor);
  }

  at(day: Day): Period | undefined {
    const anchor = this.#anchor;
    if (anchor === undefined) return this.#inCalendar(day);
    if (day < anchor) return undefined;
    // Nominal lengths are off by a little at most.
    let n = Math.max(0, Math.floor((day - anchor) / nominalDays(this.#every)) - 1);
    while (this.#start(anchor, n + 1) <= day && this.#start(anchor, n + 1) < lastDay) n++;
    return { first: this.#start(anchor, n), last: this.#lastBefore(this.#start(anchor, n + 1)) };
  }

  after({ last }: Period): Period | undefined {
    return last >= lastDay ? undefined : this.at(plusDays(last, 1));
  }

  endedBy(day: Day): Period | undefined {
    const around = this.at(day);
    if (!around || around.last === day) return around;
    return this.at(plusDays(around.first, -1));
  }

  #inCalendar(day: Day): Period {
    const months = intervalMonths(this.#every) ?? 1;
    const { year, month } = partsOfDay(day);
    const first = month - ((month - 1) % months);
    return monthsFrom(year, first, months);
  }

  #start(anchor: Day, n: number): Day {
    const { amount, unit } = this.#every;
    return dayAfter(anchor, { amount: amount * n, unit });
  }

  #lastBefore(next: Day): Day {
    return next >= lastDay ? lastDay : plusDays(next, -1);
  }
}

/** Whether the calendar itself has such periods. */
function isOfCalendar(every: Interval): boolean {
  return [1, 3, 6, 12].includes(intervalMonths(every) ?? 0);
}

/** @param month 1 to 12 */
function monthsFrom(year: number, month: number, count: number): Period {
  const next = month + count;
  const behind = next > 12 ? dayFrom(year + 1, next - 12, 1) : dayFrom(year, next, 1);
  return { first: dayFrom(year, month, 1), last: inCalendar(behind - 1) };
}

/** A period as records name it: `2026-01`, `2026-Q1`, `2026-H1`, `2026`; one that is none of the calendar's by its first day. */
export function nameOfPeriod(named: Period): string {
  const period = named.whole ?? named;
  const { year, month } = partsOfDay(period.first);
  const names = [
    `${year}-${String(month).padStart(2, '0')}`,
    `${year}-Q${Math.ceil(month / 3)}`,
    `${year}-H${Math.ceil(month / 6)}`,
    `${year}`,
  ];
  const isIt = (name: string) => {
    const named = readPeriod(name);
    return (
      named && 'period' in named && named.period.first === period.first && named.period.last === period.last
    );
  };
  return names.find(isIt) ?? toDate(period.first);
}

/** What a text says of a period: itself, or a day that lies in it. */
export type PeriodName = { readonly period: Period } | { readonly day: Day };

/**
 * Reads `2026-01`, `2026-Q1`, `2026-H1`, `2026` and `2026-01-15`.
 *
 * @returns undefined for everything else, and for days that no calendar has
 */
export function readPeriod(written: unknown): PeriodName | undefined {
  const text = String(written);
  const day = readDay(text);
  if (day !== undefined) return { day };
  const parts = /^(\d{4})(?:-(?:([QH])(\d)|(\d{2})))?$/.exec(text);
  if (!parts) return undefined;
  const [, year, kind, part, month] = parts;
  const [of, number] = kind ? [kind === 'Q' ? 3 : 6, Number(part)] : month ? [1, Number(month)] : [12, 1];
  if (number < 1 || number * of > 12) return undefined;
  const period = monthsFrom(Number(year), (number - 1) * of + 1, of);
  return period.first === inCalendar(period.first) ? { period } : undefined;
}
