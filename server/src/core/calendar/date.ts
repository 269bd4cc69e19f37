/**
 * Calendar dates as ISO 8601 texts, as they are read and said. A date here has no time and no zone: summer time cannot
 * touch it. What is reckoned with many days reckons with numbers (day.ts).
 */

import { type Text, t } from '../l10n/message.ts';
import {
  type DateParts,
  type Day,
  dayFrom,
  daysInMonthOf,
  type FreeDays,
  isWorkDay,
  partsOfDay,
  plusDays,
  weekdayOf,
} from './day.ts';

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

/** Whether the text is a date of this calendar, written as the format wants it. */
export function isIsoDate(text: unknown): text is IsoDate {
  return readDay(text) !== undefined;
}

/** The day that a text names, written as the format wants it; undefined where it names none of this calendar. */
export function readDay(text: unknown): Day | undefined {
  if (typeof text !== 'string' || text.length !== 10) return undefined;
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined;
  const year = numberAt(text, 0, 4);
  const month = numberAt(text, 5, 7);
  const day = numberAt(text, 8, 10);
  // What holds anything but digits is no number, and no comparison with it is true.
  const exists = year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1;
  return exists && day <= daysInMonthOf(year, month) ? dayFrom(year, month, day) : undefined;
}

const hyphen = 45;

function numberAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

export function dateParts(date: IsoDate): DateParts {
  return { year: numberAt(date, 0, 4), month: numberAt(date, 5, 7), day: numberAt(date, 8, 10) };
}

/** The day that a date names. */
export function toDay(date: IsoDate): Day {
  const { year, month, day } = dateParts(date);
  return dayFrom(year, month, day);
}

/** The date of a day. */
export function toDate(day: Day): IsoDate {
  const { year, month, day: ofMonth } = partsOfDay(day);
  return `${year}-${twoDigits(month)}-${twoDigits(ofMonth)}` as IsoDate;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** The days of an agreement's holidays; what is no date is none. */
export function freeDaysOf(holidays: Iterable<string> | undefined): FreeDays {
  const free = new Set<Day>();
  for (const holiday of holidays ?? []) {
    const day = readDay(holiday);
    if (day !== undefined) free.add(day);
  }
  return free;
}

/** Negative, zero or positive, as sorting wants it. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

/** The date `days` calendar days later (earlier, if negative); at the ends of the calendar it stays there. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return toDate(plusDays(toDay(date), days));
}

/** Calendar days from one date to another; negative if `to` is the earlier one. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDay(to) - toDay(from);
}

export function weekday(date: IsoDate | Day): Weekday {
  return weekdays[weekdayOf(typeof date === 'number' ? date : toDay(date))] as Weekday;
}

/** The dates of an agreement on which nobody works, besides Saturdays and Sundays. */
export type Holidays = ReadonlySet<string>;

/** Monday to Friday, without the agreement's holidays. */
export function isWorkingDay(date: IsoDate, holidays?: Holidays): boolean {
  return isWorkDay(toDay(date)) && !holidays?.has(date);
}

/** 28 to 31: the number of days in the date's month. Only its year and month are looked at. */
export function daysInMonth(date: IsoDate): number {
  const { year, month } = dateParts(date);
  return daysInMonthOf(year, month);
}

/** `Tuesday`, to be shown. */
export function nameOfWeekday(day: Weekday): Text {
  return weekdayNames[weekdays.indexOf(day)] as Text;
}

/** `Tuesday, 12 January 2027`, to be shown. */
export function formatDay(date: IsoDate | Day): Text {
  const { year, month, day } = partsOf(date);
  return t`${nameOfWeekday(weekday(date))}, ${day} ${monthNames[month - 1] as Text} ${year}`;
}

/** `12 Jan`, to be shown where nobody can mistake the year. */
export function formatDayOfYear(date: IsoDate | Day): Text {
  const { month, day } = partsOf(date);
  return t`${day} ${shortMonthNames[month - 1] as Text}`;
}

/**
 * `12 January 2027`, or short `12 Jan 2027`, to be shown. Names are spelt out here, since what `Intl` prints
 * depends on the machine and its version.
 */
export function formatDate(date: IsoDate | Day, style: 'long' | 'short' = 'long'): Text {
  const { year, month, day } = partsOf(date);
  const name = (style === 'short' ? shortMonthNames : monthNames)[month - 1] as Text;
  return t`${day} ${name} ${year}`;
}

/** `January 2027`, or short `Jan 2027`, to be shown. */
export function formatMonth(date: IsoDate | Day, style: 'long' | 'short' = 'long'): Text {
  const { year, month } = partsOf(date);
  return t`${(style === 'short' ? shortMonthNames : monthNames)[month - 1] as Text} ${year}`;
}

function partsOf(date: IsoDate | Day): DateParts {
  return typeof date === 'number' ? partsOfDay(date) : dateParts(date);
}
