import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import {
  addDays,
  firstDate,
  firstEpochDay,
  fromEpochDay,
  type Holidays,
  type IsoDate,
  isIsoDate,
  isWeekday,
  lastDate,
  lastEpochDay,
  toEpochDay,
} from './date.ts';
import type { Duration } from './duration.ts';

/**
 * The date a duration after another. Working days are counted from the next day on, Monday to Friday without
 * holidays; months keep the day or, in a shorter month, take its last day (31 January and a month: 28 February);
 * hours and minutes count as the days they touch. At the end of the calendar it stays there.
 */
export function addDuration(date: IsoDate, duration: Duration, holidays?: Holidays): IsoDate {
  return shift(date, duration, 1, holidays);
}

/** The date a duration before another, e.g. when the papers of a meeting are due; see {@link addDuration}. */
export function subtractDuration(date: IsoDate, duration: Duration, holidays?: Holidays): IsoDate {
  return shift(date, duration, -1, holidays);
}

function shift(
  date: IsoDate,
  { amount, unit }: Duration,
  sign: 1 | -1,
  holidays: Holidays | undefined,
): IsoDate {
  switch (unit) {
    case 'minute':
      return addDays(date, sign * Math.ceil(amount / 1440));
    case 'hour':
      return addDays(date, sign * Math.ceil(amount / 24));
    case 'day':
      return addDays(date, sign * amount);
    case 'week':
      return addDays(date, sign * amount * 7);
    case 'working day':
      return shiftWorkingDays(date, amount, sign, holidays);
    case 'month':
      return addMonths(date, sign * amount);
    case 'quarter':
      return addMonths(date, sign * amount * 3);
    case 'year':
      return addMonths(date, sign * amount * 12);
  }
}

function shiftWorkingDays(
  date: IsoDate,
  amount: number,
  sign: 1 | -1,
  holidays: Holidays | undefined,
): IsoDate {
  const free = new Set([...(holidays ?? [])].filter(isIsoDate).map(toEpochDay));
  let day = toEpochDay(date);
  // On day counts, since formatting a date for each of many days would be what takes the time.
  for (let left = amount; left > 0 && day > firstEpochDay && day < lastEpochDay; ) {
    day += sign;
    if (isWeekday(day) && !free.has(day)) left--;
  }
  return fromEpochDay(day);
}

/** Month arithmetic is the library's: a day that the month lacks becomes its last one. */
function addMonths(date: IsoDate, months: number): IsoDate {
  const sum = addMonthsTo(new UTCDateMini(toEpochDay(date) * msPerDay), months);
  const day = Math.round(sum.getTime() / msPerDay);
  // Out of the calendar, or out of what a Date can hold: stay at the calendar's end.
  if (Number.isNaN(day)) return months < 0 ? firstDate : lastDate;
  return fromEpochDay(Math.max(firstEpochDay, Math.min(day, lastEpochDay)));
}

const msPerDay = 86_400_000;
