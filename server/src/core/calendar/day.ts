/**
 * Days as numbers: inside of this folder and of `evidence/` days are compared, added and counted all the time, and as texts
 * each such step would take a date apart and write another one. Dates as texts stand where something is read or said.
 */

declare const dayBrand: unique symbol;

/** Days since 1970-01-01, negative before it; from firstDay to lastDay. Days compare and subtract like the numbers they are. */
export type Day = number & { readonly [dayBrand]: true };

export interface DateParts {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

const msPerDay = 86_400_000;

/** The day of a date that exists. */
export function dayFrom(year: number, month: number, day: number): Day {
  return (Date.UTC(year, month - 1, day) / msPerDay) as Day;
}

/** The calendar of this product: the span in which a partnership can plausibly lie. */
export const firstDay = dayFrom(1900, 1, 1);
export const lastDay = dayFrom(2999, 12, 31);

/** The nearest day of the calendar. */
export function inCalendar(day: number): Day {
  return Math.min(Math.max(Math.trunc(day), firstDay), lastDay) as Day;
}

/** The day `days` days later (earlier, if negative); at the ends of the calendar it stays there. */
export function plusDays(day: Day, days: number): Day {
  return inCalendar(day + days);
}

export function earlierDay(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}

export function partsOfDay(day: Day): DateParts {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 28 to 31 */
export function daysInMonthOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function firstDayOfMonth(day: Day): Day {
  return (day - partsOfDay(day).day + 1) as Day;
}

export function lastDayOfMonth(day: Day): Day {
  const { year, month, day: ofMonth } = partsOfDay(day);
  return (day - ofMonth + daysInMonthOf(year, month)) as Day;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday, three days after a Monday.
  return (((day + 3) % 7) + 7) % 7;
}

/** Whether it is one of Monday to Friday. */
function isWeekday(day: Day): boolean {
  return weekdayOf(day) < 5;
}

/** The days of an agreement on which nobody works, besides Saturdays and Sundays. */
export type FreeDays = ReadonlySet<Day>;

/** Monday to Friday, without the agreement's holidays. */
export function isWorkDay(day: Day, free?: FreeDays): boolean {
  return isWeekday(day) && !free?.has(day);
}
