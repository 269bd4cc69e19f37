import { RRuleTemporal } from 'rrule-temporal';
import {
  addDays,
  dateParts,
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

let someDay: PlainDate | undefined;
type PlainDate = ReturnType<ReturnType<RRuleTemporal['options']>['dtstart']['toPlainDate']>;

/** Month arithmetic is the library's: its Temporal is not exported, but every rule holds a date of it. */
function addMonths(date: IsoDate, months: number): IsoDate {
  someDay ??= new RRuleTemporal({ rruleString: 'DTSTART;VALUE=DATE:20000101\nRRULE:FREQ=DAILY' })
    .options()
    .dtstart.toPlainDate();
  // Temporal's default overflow is "constrain": a day that the month lacks becomes its last one.
  const sum = someDay.with({ ...dateParts(date) }).add({ months });
  if (sum.year > dateParts(lastDate).year) return lastDate;
  if (sum.year < dateParts(firstDate).year) return firstDate;
  return sum.toString() as IsoDate;
}
