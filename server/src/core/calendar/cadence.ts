/**
 * This room holds dates, durations, cadences and occurrences. It knows no agreement: what is promised and kept is
 * in `evidence/`.
 */
/** How often something happens: one shape for the short (`quarterly`) and the exact writing (`every`, `on`, …). */

import type { IsoDate, Weekday } from './date.ts';
import { type Duration, nominalDays, nominalTicks, ticksPer } from './duration.ts';
import { counted } from './words.ts';

export type IntervalUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * The time from one occurrence to the next, in its normal form (see `interval`): so 3 months and a quarter
 * are the same value.
 */
export interface Interval extends Duration {
  readonly amount: number;
  readonly unit: IntervalUnit;
}

/** Counted from the front, or -1 for the last. */
export type Nth = 1 | 2 | 3 | 4 | -1;

/** Of a month's working days: counted from the front, since each month has ten of them, or -1 for the last. */
export type NthWorkingDay = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | -1;

/** The day within the interval: a weekday goes with weeks, the others with months, quarters and years. */
export type OnDay =
  | { readonly kind: 'weekday'; readonly weekday: Weekday }
  | { readonly kind: 'nth-weekday'; readonly nth: Nth; readonly weekday: Weekday }
  | { readonly kind: 'working-day'; readonly nth: NthWorkingDay }
  /** 1 to 31; in a shorter month its last day (decision 44). */
  | { readonly kind: 'month-day'; readonly day: number };

/** How often, and when within the interval. */
export interface Rhythm {
  readonly every: Interval;
  /** It is the longest that two occurrences are apart, and more often is as good: `atLeast` (decision 90). */
  readonly isMinimum?: true;
  readonly on?: OnDay;
  /** Time of day in the agreement's time zone, `09:00`. It plays no part in which days are due. */
  readonly at?: string;
  /** How far from the planned day a meeting still counts as that meeting. */
  readonly window?: Duration;
}

/** It takes place when somebody calls for it: nothing is due, and nothing is missed (decision 92). */
export interface OnDemand {
  /** The id of the party that may call for it, or `both`. */
  readonly calledBy?: string;
  readonly notice?: Duration;
  /** The shortest that two calls are apart. */
  readonly atMost?: Interval;
}

/** What holds for a part of the time (decision 91). */
export interface Phase extends Partial<Rhythm> {
  /** Its last day; absent where it holds to the end. */
  readonly until?: IsoDate;
  readonly onDemand?: OnDemand;
}

/** A rhythm, or several in turn, or on demand, or on demand beside one of the others. */
export interface Cadence extends Partial<Rhythm> {
  /** Anchors the series: the first occurrence is the first match on or after it. */
  readonly from?: IsoDate;
  /** In place of a rhythm of its own: one after the other. */
  readonly phases?: readonly Phase[];
  readonly onDemand?: OnDemand;
}

/** A cadence with one rhythm. */
export type RegularCadence = Rhythm & Pick<Cadence, 'from'>;

/**
 * What a cadence comes to in the end: of several phases the last. What is judged of a text without looking at the day is judged
 * by this.
 *
 * @returns undefined where it takes place on demand only
 */
export function regularPart(cadence: Cadence): RegularCadence | undefined {
  const { phases, onDemand: _, ...whole } = cadence;
  if (!phases) return asRegular(whole);
  const { until: _until, onDemand: _onDemand, ...last } = phases.at(-1) ?? {};
  return asRegular(last);
}

/** Whether nothing of it is ever due, in no phase. */
export function isOnDemandOnly({ every, phases = [] }: Cadence): boolean {
  return every === undefined && phases.every(phase => phase.every === undefined);
}

function asRegular(cadence: Partial<RegularCadence>): RegularCadence | undefined {
  return cadence.every && { ...cadence, every: cadence.every };
}

/**
 * The normal form of an interval: 7 days are a week, 3 months a quarter, 6 months 2 quarters (a half-year),
 * 12 months and 4 quarters a year. Only exact equalities count: 52 weeks are no year.
 */
export function interval(amount: number, unit: IntervalUnit | 'half-year'): Interval {
  if (unit === 'day') return amount % 7 === 0 ? { amount: amount / 7, unit: 'week' } : { amount, unit };
  if (unit === 'week') return { amount, unit };
  const months = amount * monthsPer[unit];
  if (months % 12 === 0) return { amount: months / 12, unit: 'year' };
  if (months === 3 || months === 6) return { amount: months / 3, unit: 'quarter' };
  return { amount: months, unit: 'month' };
}

const monthsPer = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** The interval in months, or nothing if it is one of days or weeks. */
export function intervalMonths({ amount, unit }: Interval): number | undefined {
  return unit === 'day' || unit === 'week' ? undefined : amount * monthsPer[unit];
}

/** Whether a day can lie in such an interval: weekdays in weeks, the others in months; none in days. */
export function onFits(on: OnDay, every: Interval): boolean {
  if (every.unit === 'day') return false;
  return (on.kind === 'weekday') === (intervalMonths(every) === undefined);
}

/** The nominal days from one occurrence to the next (sources: see duration.ts); a quarter is 91.31. */
export function nominalIntervalDays(cadence: Rhythm): number {
  return nominalDays(cadence.every);
}

/** Negative if `a` happens nominally less often than `b`, zero if equally often, else positive. */
export function compareFrequency(a: Rhythm, b: Rhythm): number {
  return nominalTicks(b.every) - nominalTicks(a.every);
}

/** Whether two cadences have the same interval, whatever day, anchor or time they name. */
export function sameInterval(a: Rhythm, b: Rhythm): boolean {
  return a.every.amount === b.every.amount && a.every.unit === b.every.unit;
}

/**
 * How many times a year, nominally, rounded to what people would say: 365, 52, 26, 12, 4, 1; one decimal
 * below ten (1.5 for every 8 months), two below one (0.33 for every 3 years).
 */
export function occurrencesPerYear(cadence: Rhythm): number {
  const exact = ticksPer.year / nominalTicks(cadence.every);
  const precision = exact >= 10 ? 1 : exact >= 1 ? 10 : 100;
  return Math.round(exact * precision) / precision;
}

/**
 * The window where none is written, in calendar days to either side: a quarter of the nominal interval, at most
 * 30 days (decision 6), in whole days, so that the windows of neighbours never touch.
 */
export function defaultWindowDays(cadence: Rhythm): number {
  return Math.min(30, Math.floor(nominalIntervalDays(cadence) / 4));
}

const adverbs: readonly (readonly [string, number, IntervalUnit])[] = [
  ['daily', 1, 'day'],
  ['weekly', 1, 'week'],
  ['fortnightly', 2, 'week'],
  ['monthly', 1, 'month'],
  ['quarterly', 1, 'quarter'],
  ['half-yearly', 2, 'quarter'],
  ['yearly', 1, 'year'],
];

/** The words for frequent intervals, most frequent first: `daily` to `yearly`. */
export const cadenceWords: readonly string[] = adverbs.map(([word]) => word);

/** The interval that one of the words stands for. */
export function intervalOfWord(word: string): Interval | undefined {
  const found = adverbs.find(([each]) => each === word);
  return found && { amount: found[1], unit: found[2] };
}

/** The shortest writing of a cadence's interval, as the short form has it: `quarterly`, `every 5 weeks`. */
export function formatInterval({ amount, unit }: Interval): string {
  const adverb = adverbs.find(each => each[1] === amount && each[2] === unit);
  return adverb ? adverb[0] : `every ${counted(amount, unit)}`;
}

/** The interval as the value of `every`: `quarter`, `half-year`, `5 weeks`. */
export function formatEvery({ amount, unit }: Interval): string {
  if (amount === 2 && unit === 'quarter') return 'half-year';
  return amount === 1 && unit !== 'day' ? unit : counted(amount, unit);
}

/** The words for the first to the tenth, and the last. */
export const ordinals = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
  9: 'ninth',
  10: 'tenth',
  '-1': 'last',
} as const;

/** The value of `on`: `tuesday`, `second tuesday`, `last working day`, `day 15`. */
export function formatOn(on: OnDay): string {
  if (on.kind === 'weekday') return on.weekday;
  if (on.kind === 'month-day') return `day ${on.day}`;
  return `${ordinals[on.nth]} ${on.kind === 'working-day' ? 'working day' : on.weekday}`;
}
