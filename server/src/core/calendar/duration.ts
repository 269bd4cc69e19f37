/** Lengths of time as agreements promise them: a whole number and a unit. */

import { counted } from './words.ts';

export const durationUnits = [
  'minute',
  'hour',
  'day',
  'working day',
  'week',
  'month',
  'quarter',
  'year',
] as const;

/** `day` is a calendar day, `working day` Monday to Friday without the agreement's holidays. */
export type DurationUnit = (typeof durationUnits)[number];

export interface Duration {
  /** A whole number, zero or more. */
  readonly amount: number;
  readonly unit: DurationUnit;
}

/**
 * How long each unit nominally is, in ticks of six seconds. Sources: the Gregorian calendar's mean year
 * of 365.2425 days (97 leap years in 400), a month as its twelfth, five working days to seven calendar
 * days. Six seconds is the coarsest tick in which all of them are whole numbers, so lengths that are
 * equal compare as exactly equal: 12 months, 4 quarters and 1 year; 5 working days and 1 week.
 */
export const ticksPer: Readonly<Record<DurationUnit, number>> = {
  minute: 10,
  hour: 600,
  day: 14_400,
  'working day': 20_160,
  week: 100_800,
  month: 438_291,
  quarter: 1_314_873,
  year: 5_259_492,
};

/** The nominal length in ticks of six seconds: exact, for comparing. */
export function nominalTicks(duration: Duration): number {
  return duration.amount * ticksPer[duration.unit];
}

/** The nominal length in calendar days, for reckoning and for people; compare with `compareDurations`. */
export function nominalDays(duration: Duration): number {
  return nominalTicks(duration) / ticksPer.day;
}

/** Negative if `a` is nominally shorter than `b`, zero if they are equally long, else positive. */
export function compareDurations(a: Duration, b: Duration): number {
  return nominalTicks(a) - nominalTicks(b);
}

/** Whether two durations say the same in other words: `12 months` and `4 quarters`, `2 weeks` and `14 days`. */
export function equalDurations(a: Duration, b: Duration): boolean {
  if (compareDurations(a, b) !== 0) return false;
  // Nominally, 5 working days are a week; but around a holiday they are not, so they do not say the same.
  return a.amount === 0 || (a.unit === 'working day') === (b.unit === 'working day');
}

/** The normal writing, as the format reads it: `10 working days`, `1 month`. */
export function formatDuration(duration: Duration): string {
  return counted(duration.amount, duration.unit);
}
