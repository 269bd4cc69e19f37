import { intervalMonths, type OnDay, type RegularCadence } from './cadence.ts';
import { type Weekday, weekday } from './date.ts';
import { type Day, partsOfDay } from './day.ts';

/** What the first due day is counted from. */
export type FirstDue =
  /** The anchor is the start of the series: first due is the first match on or after it (`from`). */
  | 'on-anchor'
  /** The anchor is something that happened, or the start of the term: first due is an interval later (decision 7). */
  | 'after-one-interval';

const byDay: Readonly<Record<Weekday, string>> = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
};

/**
 * The cadence as an RFC 5545 recurrence rule, to be read with the anchor as its DTSTART: `RRULE:FREQ=MONTHLY;
 * INTERVAL=3;BYDAY=2TU`. Quarters, half-years and years are counted in months from the anchor's month.
 * Holidays cannot be said in a rule; occurrences.ts sees to them.
 */
export function toRRule(cadence: RegularCadence, anchor: Day, firstDue: FirstDue = 'on-anchor'): string {
  const { every, on } = cadence;
  const months = intervalMonths(every);
  if (months !== undefined) return rule('MONTHLY', months, on ? monthDays(on) : anchorDay(anchor));
  if (every.unit === 'day') return rule('DAILY', every.amount, []);
  if (on?.kind !== 'weekday') return rule('WEEKLY', every.amount, []);
  return rule('WEEKLY', every.amount, [
    `BYDAY=${byDay[on.weekday]}`,
    ...weekStart(every.amount, anchor, firstDue),
  ]);
}

function rule(frequency: string, interval: number, parts: readonly string[]): string {
  return [`RRULE:FREQ=${frequency}`, ...(interval === 1 ? [] : [`INTERVAL=${interval}`]), ...parts].join(';');
}

/**
 * With intervals of several weeks it matters where a week starts. A series that starts on a Wednesday and falls
 * on Mondays begins the Monday after, not a whole interval later: so its weeks start on Wednesdays. After a
 * meeting that was held a few days late, it is the calendar week that counts (RFC 5545: Monday, unless said).
 */
function weekStart(weeks: number, anchor: Day, firstDue: FirstDue): string[] {
  const start = byDay[weekday(anchor)];
  return weeks === 1 || firstDue === 'after-one-interval' || start === 'MO' ? [] : [`WKST=${start}`];
}

function monthDays(on: OnDay): string[] {
  switch (on.kind) {
    case 'nth-weekday':
      return [`BYDAY=${on.nth}${byDay[on.weekday]}`];
    case 'working-day':
      return ['BYDAY=MO,TU,WE,TH,FR', `BYSETPOS=${on.nth}`];
    case 'month-day':
      return monthDay(on.day);
    case 'weekday':
      return [];
  }
}

/** Without `on`, the anchor's day of the month; plain RFC 5545 does that by itself up to the 28th. */
function anchorDay(anchor: Day): string[] {
  const { day } = partsOfDay(anchor);
  return day <= 28 ? [] : monthDay(day);
}

/** RFC 5545 skips months that lack the day; here their last day stands in: the last that exists of 28 to N. */
function monthDay(day: number): string[] {
  if (day <= 28) return [`BYMONTHDAY=${day}`];
  const days = Array.from({ length: day - 27 }, (_, i) => 28 + i);
  return [`BYMONTHDAY=${days.join(',')}`, 'BYSETPOS=-1'];
}
