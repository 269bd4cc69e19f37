import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { freeDaysOf, type Holidays, type IsoDate, toDate, toDay } from './date.ts';
import { type Day, type FreeDays, firstDay, inCalendar, isWorkDay, lastDay, plusDays } from './day.ts';
import type { Duration } from './duration.ts';

/**
 * The date a duration after another. Working days are counted from the next day on, Monday to Friday without
 * holidays; months keep the day or, in a shorter month, take its last day (31 January and a month: 28 February);
 * hours and minutes count as the days they touch. At the end of the calendar it stays there.
 */
export function addDuration(date: IsoDate, duration: Duration, holidays?: Holidays): IsoDate {
  return toDate(dayAfter(toDay(date), duration, freeDaysFor(duration, holidays)));
}

/** The date a duration before another, e.g. when the papers of a meeting are due; see {@link addDuration}. */
export function subtractDuration(date: IsoDate, duration: Duration, holidays?: Holidays): IsoDate {
  return toDate(dayBefore(toDay(date), duration, freeDaysFor(duration, holidays)));
}

/** Holidays matter only where working days are counted. */
function freeDaysFor({ unit }: Duration, holidays: Holidays | undefined): FreeDays | undefined {
  return unit === 'working day' ? freeDaysOf(holidays) : undefined;
}

/** The day a duration after another; see {@link addDuration}. */
export function dayAfter(day: Day, duration: Duration, free?: FreeDays): Day {
  return shift(day, duration, 1, free);
}

/** The day a duration before another. */
export function dayBefore(day: Day, duration: Duration, free?: FreeDays): Day {
  return shift(day, duration, -1, free);
}

function shift(day: Day, { amount, unit }: Duration, sign: 1 | -1, free: FreeDays | undefined): Day {
  switch (unit) {
    case 'minute':
      return plusDays(day, sign * Math.ceil(amount / 1440));
    case 'hour':
      return plusDays(day, sign * Math.ceil(amount / 24));
    case 'day':
      return plusDays(day, sign * amount);
    case 'week':
      return plusDays(day, sign * amount * 7);
    case 'working day':
      return shiftWorkingDays(day, amount, sign, free);
    case 'month':
      return addMonths(day, sign * amount);
    case 'quarter':
      return addMonths(day, sign * amount * 3);
    case 'year':
      return addMonths(day, sign * amount * 12);
  }
}

function shiftWorkingDays(from: Day, amount: number, sign: 1 | -1, free: FreeDays | undefined): Day {
  let day = from;
  for (let left = amount; left > 0 && day > firstDay && day < lastDay; ) {
    day = (day + sign) as Day;
    if (isWorkDay(day, free)) left--;
  }
  return day;
}

/** Month arithmetic is the library's: a day that the month lacks becomes its last one. */
function addMonths(day: Day, months: number): Day {
  const sum = Math.round(addMonthsTo(new UTCDateMini(day * msPerDay), months).getTime() / msPerDay);
  // Out of the calendar, or out of what a Date can hold: stay at the calendar's end.
  return Number.isNaN(sum) ? (months < 0 ? firstDay : lastDay) : inCalendar(sum);
}

const msPerDay = 86_400_000;
