/**
 * Calendar dates as ISO 8601 texts. A date here has no time and no zone: summer time cannot touch it.
 * Days are counted as days since 1970-01-01; months and recurrences need the library (temporal.ts).
 */

import { type Text, t } from '../l10n/message.ts';

declare const isoDate: unique symbol;

/** `2026-03-12`: a day that exists, from firstDate to lastDate. ISO texts compare like the days they name. */
export type IsoDate = string & { readonly [isoDate]: true };

/** The span in which a partnership can plausibly lie; it turns a mistyped year into a finding. */
export const firstDate = '1900-01-01' as IsoDate;
export const lastDate = '2999-12-31' as IsoDate;

/** In ISO 8601's order: the week starts on Monday. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

const weekdayNames: readonly Text[] = [
  t`Monday`,
  t`Tuesday`,
  t`Wednesday`,
  t`Thursday`,
  t`Friday`,
  t`Saturday`,
  t`Sunday`,
];

/** In English they are also what people write where the format wants a date. */
export const monthNames: readonly Text[] = [
  t`January`,
  t`February`,
  t`March`,
  t`April`,
  t`May`,
  t`June`,
  t`July`,
  t`August`,
  t`September`,
  t`October`,
  t`November`,
  t`December`,
];

const shortMonthNames: readonly Text[] = [
  t`Jan`,
  t`Feb`,
  t`Mar`,
  t`Apr`,
  t`May`,
  t`Jun`,
  t`Jul`,
  t`Aug`,
  t`Sep`,
  t`Oct`,
  t`Nov`,
  t`Dec`,
];

const msPerDay = 86_400_000;

/** Whether the text is a date of this calendar, written as the format wants it. */
export function isIsoDate(text: unknown): text is IsoDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  if (text < firstDate || text > lastDate) return false;
  const { month, day } = dateParts(text as IsoDate);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(text as IsoDate);
}

export interface DateParts {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

export function dateParts(date: IsoDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days since 1970-01-01, negative before it. */
export function toEpochDay(date: IsoDate): number {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, month - 1, day) / msPerDay;
}

export const firstEpochDay = toEpochDay(firstDate);
export const lastEpochDay = toEpochDay(lastDate);

/** The date of a day count; days outside the calendar become its first or last date. */
export function fromEpochDay(epochDay: number): IsoDate {
  const clamped = Math.min(Math.max(Math.trunc(epochDay), firstEpochDay), lastEpochDay);
  return new Date(clamped * msPerDay).toISOString().slice(0, 10) as IsoDate;
}

/** Negative, zero or positive, as sorting wants it. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

/** The date `days` calendar days later (earlier, if negative); at the ends of the calendar it stays there. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** Calendar days from one date to another; negative if `to` is the earlier one. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

export function weekday(date: IsoDate): Weekday {
  return weekdays[weekdayIndex(date)] as Weekday;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayIndex(date: IsoDate): number {
  return weekdayIndexOf(toEpochDay(date));
}

function weekdayIndexOf(epochDay: number): number {
  // 1970-01-01 was a Thursday, three days after a Monday.
  return (((epochDay + 3) % 7) + 7) % 7;
}

/** Whether the day with this count is one of Monday to Friday. */
export function isWeekday(epochDay: number): boolean {
  return weekdayIndexOf(epochDay) < 5;
}

/** The dates of an agreement on which nobody works, besides Saturdays and Sundays. */
export type Holidays = ReadonlySet<string>;

/** Monday to Friday, without the agreement's holidays. */
export function isWorkingDay(date: IsoDate, holidays?: Holidays): boolean {
  return isWeekday(toEpochDay(date)) && !holidays?.has(date);
}

/** 28 to 31: the number of days in the date's month. Only its year and month are looked at. */
export function daysInMonth(date: IsoDate): number {
  const { year, month } = dateParts(date);
  // Day 0 of the next month is the last one of this.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function firstOfMonth(date: IsoDate): IsoDate {
  return `${date.slice(0, 8)}01` as IsoDate;
}

export function lastOfMonth(date: IsoDate): IsoDate {
  return `${date.slice(0, 8)}${daysInMonth(date)}` as IsoDate;
}

/** `Tuesday`, to be shown. */
export function nameOfWeekday(day: Weekday): Text {
  return weekdayNames[weekdays.indexOf(day)] as Text;
}

/** `Tuesday, 12 January 2027`, to be shown. */
export function formatDay(date: IsoDate): Text {
  const { year, month, day } = dateParts(date);
  return t`${nameOfWeekday(weekday(date))}, ${day} ${monthNames[month - 1] as Text} ${year}`;
}

/** `12 Jan`, to be shown where nobody can mistake the year. */
export function formatDayOfYear(date: IsoDate): Text {
  const { month, day } = dateParts(date);
  return t`${day} ${shortMonthNames[month - 1] as Text}`;
}

/**
 * `12 January 2027`, or short `12 Jan 2027`, to be shown. Names are spelt out here, since what `Intl` prints
 * depends on the machine and its version.
 */
export function formatDate(date: IsoDate, style: 'long' | 'short' = 'long'): Text {
  const { year, month, day } = dateParts(date);
  const name = (style === 'short' ? shortMonthNames : monthNames)[month - 1] as Text;
  return t`${day} ${name} ${year}`;
}
