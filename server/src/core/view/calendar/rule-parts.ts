import { intervalMonths, type NthWorkingDay } from '../../calendar/cadence.ts';
import {
  type Day,
  dayFrom,
  daysInMonthOf,
  type FreeDays,
  firstDayOfMonth,
  lastDay,
  lastDayOfMonth,
  laterDay,
  partsOfDay,
  plusDays,
} from '../../calendar/day.ts';
import { workingDayOf } from '../../calendar/occurrences.ts';
import type { PlannedSeries } from '../../evidence/planned-series.ts';

/** One rule, of which all that a series plans needs one, or two. */
export interface RulePart {
  /** RFC 5545, without its name. */
  readonly rule: string;
  readonly start: Day;
  readonly until: Day | undefined;
  readonly excluded: readonly Day[];
  /** Where a planned day is not that of the rule: the rule's. */
  readonly ruleDayOf: ReadonlyMap<Day, Day>;
  /** Whether a planned day is one of this rule. */
  readonly holds: (planned: Day) => boolean;
}

/** More than that many days nobody looks at one by one. */
const mostDays = 10_000;

/**
 * The rules whose days are those of a series. Widely used calendars know `BYSETPOS` beside `BYDAY` only, and no calendar knows
 * holidays; so the last days of months and working days take more than the one rule that says them in full.
 */
export function rulePartsOf(part: PlannedSeries, free: FreeDays): RulePart[] {
  const { series, first, last, cadence } = part;
  const start = firstFrom(part, first);
  if (start === undefined) return [];
  const rule = series.rule.replace(/^RRULE:/, '');
  const nothing = { excluded: [], ruleDayOf: new Map<Day, Day>() };
  if (cadence.on?.kind === 'working-day')
    return [{ rule, holds: () => true, ...workingDays(part, start, cadence.on.nth, free) }];
  const lastOfMonth = /;BYMONTHDAY=28(?:,\d+)*,(29|30|31);BYSETPOS=-1$/.exec(rule);
  const end = lastOfMonth?.index;
  if (!lastOfMonth || end === undefined) return [{ rule, start, until: last, holds: () => true, ...nothing }];
  const dayOfMonth = Number(lastOfMonth[1]);
  if (dayOfMonth === 31)
    return [
      { rule: `${rule.slice(0, end)};BYMONTHDAY=-1`, start, until: last, holds: () => true, ...nothing },
    ];
  return lateDays(part, start, dayOfMonth, rule.slice(0, end));
}

/** The 29th or 30th: in February its last day stands in, by a rule of its own. */
function lateDays(part: PlannedSeries, start: Day, dayOfMonth: number, rule: string): RulePart[] {
  const { series, last } = part;
  const isShort = (day: Day) => partsOfDay(day).day < dayOfMonth;
  const months = intervalMonths(part.cadence.every) ?? 1;
  const betweenFebruaries = leastCommonMultiple(months, 12);
  // Four of them hold one that is no leap year.
  const far = Math.min(start + (betweenFebruaries * 4 + 12) * 31, last ?? lastDay) as Day;
  const found = series.between(start, far, mostDays);
  const days = found.ok ? found.value : [];
  const [long, short] = [days.find(day => !isShort(day)), days.find(isShort)];
  const ruleDayOf = new Map<Day, Day>();
  const parts: RulePart[] = [];
  if (long !== undefined)
    parts.push({
      rule: `${rule};BYMONTHDAY=${dayOfMonth}`,
      start: long,
      until: last,
      excluded: [],
      ruleDayOf,
      holds: day => !isShort(day),
    });
  if (short !== undefined)
    parts.push({
      rule: `FREQ=MONTHLY;INTERVAL=${betweenFebruaries};BYMONTHDAY=${dayOfMonth === 29 ? 28 : -1}`,
      start: short,
      until: last,
      excluded: dayOfMonth === 29 ? leapYears(short, betweenFebruaries / 12, last) : [],
      ruleDayOf,
      holds: isShort,
    });
  return parts;
}

/** How long ahead the leap years of a rule without an end are told: nobody’s calendar reaches further. */
const farYears = 100;

/** The 28th of February in years that have a 29th. */
function leapYears(start: Day, step: number, last: Day | undefined): Day[] {
  const { year: first } = partsOfDay(start);
  const end = Math.min(last === undefined ? first + farYears : partsOfDay(last).year, 2999);
  const found: Day[] = [];
  for (let year = first; year <= end; year += step)
    if (daysInMonthOf(year, 2) === 29) found.push(dayFrom(year, 2, 28));
  return found.filter(day => last === undefined || day <= last);
}

function leastCommonMultiple(a: number, b: number): number {
  let multiple = a;
  while (multiple % b !== 0) multiple += a;
  return multiple;
}

function firstFrom({ series, last }: PlannedSeries, first: Day): Day | undefined {
  const next = series.next(plusDays(first, -1));
  if (!next.ok || next.value === undefined || (last !== undefined && next.value > last)) return undefined;
  return next.value;
}

/** A rule knows no holidays: where one of them moves a working day, the rule's own day is moved, or left out. */
function workingDays(
  { series, cadence, last }: PlannedSeries,
  start: Day,
  nth: NthWorkingDay,
  free: FreeDays,
): Omit<RulePart, 'rule' | 'holds'> {
  const until = last === undefined ? undefined : lastDayOfMonth(last);
  const horizon = until ?? lastDayOfMonth([...free].reduce<Day>(laterDay, start));
  const found = series.between(start, last ?? horizon, mostDays);
  const planned = new Map((found.ok ? found.value : []).map(day => [firstDayOfMonth(day), day]));
  const months = intervalMonths(cadence.every) ?? 1;
  const excluded: Day[] = [];
  const ruleDayOf = new Map<Day, Day>();
  let first: Day | undefined;
  for (let month = firstDayOfMonth(start); month <= horizon && month < lastDay; ) {
    const ofRule = workingDayOf(month, nth, undefined);
    const own = planned.get(month);
    if (ofRule !== undefined) {
      first ??= ofRule;
      if (own === undefined) excluded.push(ofRule);
      else if (own !== ofRule) ruleDayOf.set(own, ofRule);
    }
    for (let i = 0; i < months; i++) month = plusDays(lastDayOfMonth(month), 1);
  }
  return { start: first ?? start, until, excluded, ruleDayOf };
}
