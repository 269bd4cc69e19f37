import {
  formatOn,
  intervalMonths,
  type NthWorkingDay,
  type OnDay,
  onFits,
  type RegularCadence,
} from './cadence.ts';
import { freeDaysOf, type IsoDate, isIsoDate, toDate, toDay } from './date.ts';
import {
  type Day,
  type FreeDays,
  firstDayOfMonth,
  isWorkDay,
  lastDay,
  lastDayOfMonth,
  laterDay,
  plusDays,
  weekdayOf,
} from './day.ts';
import { Recurrence } from './recurrence.ts';
import { failure, type Result, success } from './result.ts';
import { type FirstDue, toRRule } from './rrule.ts';

/** Enough for three years of daily occurrences. */
const defaultLimit = 1000;
/** Nobody reads more, and no caller can ask for an unbounded expansion. */
const highestLimit = 10_000;

export interface SeriesOptions {
  /** What the series is counted from, where the cadence has no `from` of its own. */
  readonly anchor?: Day | undefined;
  /** What the anchor is; a cadence's own `from` is always the start of the series. */
  readonly firstDue?: FirstDue | undefined;
  /** The agreement's holidays: only working days depend on them (decision 44). */
  readonly free?: FreeDays | undefined;
}

/** A cadence with its anchor: the days on which it is due. */
export interface Series {
  /** The RFC 5545 rule, to be read with `anchor` as its DTSTART. */
  readonly rule: string;
  readonly anchor: Day;
  /** The due days from one day to another, both included, in order; the first `limit` of them. */
  between(from: Day, to: Day, limit?: number): Result<readonly Day[]>;
  /** The first due day after another; undefined at the end of the calendar. */
  next(after: Day): Result<Day | undefined>;
}

/**
 * Compiles a cadence once, for many questions (compiling costs more than asking). Dates are plain: neither the
 * time of day nor the time zone plays a part.
 *
 * @returns a failure if there is nothing to count from, or if the parts do not come from this folder's parsers
 */
export function compileSeries(cadence: RegularCadence, options: SeriesOptions = {}): Result<Series> {
  const anchor = cadence.from ? toDay(cadence.from) : options.anchor;
  if (anchor === undefined) return failure('say from which date it is counted, with `from`');
  const { amount } = cadence.every;
  if (!Number.isInteger(amount) || amount < 1 || amount > 99_999)
    return failure(`every ${amount} is no interval`);
  const { on } = cadence;
  if (on && !onFits(on, cadence.every)) return failure(`${formatOn(on)} does not fit the interval`);
  return success(new RecurringSeries(cadence, anchor, options));
}

/** The same with dates as they are written. */
export interface DatedOptions {
  readonly anchor?: IsoDate | undefined;
  readonly firstDue?: FirstDue | undefined;
  readonly holidays?: Iterable<string> | undefined;
}

function compileDated(cadence: RegularCadence, { anchor, firstDue, holidays }: DatedOptions): Result<Series> {
  if (anchor !== undefined && !isIsoDate(anchor)) return failure(`${String(anchor)} is no date`);
  const options = { anchor: anchor && toDay(anchor), firstDue, free: freeDaysOf(holidays) };
  return compileSeries(cadence, options);
}

/** The due days of a cadence from one date to another; see {@link Series.between}. */
export function occurrencesBetween(
  cadence: RegularCadence,
  options: DatedOptions & { readonly from: IsoDate; readonly to: IsoDate; readonly limit?: number },
): Result<readonly IsoDate[]> {
  const { from, to, limit } = options;
  if (!isIsoDate(from) || !isIsoDate(to)) return failure('occurrences need two dates');
  const series = compileDated(cadence, options);
  const found = series.ok ? series.value.between(toDay(from), toDay(to), limit) : series;
  return found.ok ? success(found.value.map(toDate)) : found;
}

/** The first due day after a date; see {@link Series.next}. */
export function nextOccurrence(
  cadence: RegularCadence,
  anchor: IsoDate | undefined,
  after: IsoDate,
  options: Omit<DatedOptions, 'anchor'> = {},
): Result<IsoDate | undefined> {
  if (!isIsoDate(after)) return failure('the next occurrence needs a date');
  const series = compileDated(cadence, { ...options, anchor });
  const found = series.ok ? series.value.next(toDay(after)) : series;
  return found.ok ? success(found.value === undefined ? undefined : toDate(found.value)) : found;
}

class RecurringSeries implements Series {
  readonly rule: string;
  readonly anchor: Day;
  readonly #recurrence: Recurrence;
  readonly #workingDay: (OnDay & { kind: 'working-day' }) | undefined;
  readonly #free: FreeDays | undefined;
  readonly #firstPossible: Day;

  constructor(cadence: RegularCadence, anchor: Day, options: SeriesOptions) {
    const firstDue = cadence.from ? 'on-anchor' : (options.firstDue ?? 'on-anchor');
    this.rule = toRRule(cadence, anchor, firstDue);
    this.anchor = anchor;
    this.#workingDay = cadence.on?.kind === 'working-day' ? cadence.on : undefined;
    this.#free = options.free;
    this.#firstPossible = firstDue === 'on-anchor' ? anchor : dayAfterPeriod(cadence, anchor);
    // Before holidays are seen to, the working day of the anchor's month may still lie before the anchor.
    const start = this.#workingDay ? firstDayOfMonth(anchor) : anchor;
    this.#recurrence = new Recurrence(this.rule, start, longestGap(cadence));
  }

  between(from: Day, to: Day, limit = defaultLimit): Result<readonly Day[]> {
    const wanted = Math.min(Math.max(Math.trunc(limit) || 0, 0), highestLimit);
    const first = laterDay(from, this.#firstPossible);
    if (wanted === 0 || first > to) return success([]);
    try {
      return success(this.#expand(first, to, wanted));
    } catch (error) {
      // The library gives up on rules that it cannot expand within its own bounds.
      return failure(`cannot be counted: ${String(error)}`);
    }
  }

  next(after: Day): Result<Day | undefined> {
    if (after >= lastDay) return success(undefined);
    const found = this.between(plusDays(after, 1), lastDay, 1);
    return found.ok ? success(found.value[0]) : found;
  }

  #expand(from: Day, to: Day, wanted: number): Day[] {
    const workingDay = this.#workingDay;
    // A holiday moves the day within its month: so look at whole months, and cut afterwards.
    const [first, last] = workingDay ? [firstDayOfMonth(from), lastDayOfMonth(to)] : [from, to];
    const found: Day[] = [];
    for (const due of this.#recurrence.from(first)) {
      if (due > last) break;
      const day = workingDay ? workingDayOf(due, workingDay.nth, this.#free) : due;
      if (day !== undefined && day >= from && day <= to) found.push(day);
      if (found.length === wanted) break;
    }
    return found;
  }
}

/** Which of a month's working days it is, given a day of that month; nothing if there are not as many. */
export function workingDayOf(due: Day, nth: NthWorkingDay, free: FreeDays | undefined): Day | undefined {
  const [first, last] = [firstDayOfMonth(due), lastDayOfMonth(due)];
  const [start, step] = nth < 0 ? [last, -1] : [first, 1];
  let left = Math.abs(nth);
  for (let day = start; day >= first && day <= last; day = (day + step) as Day)
    if (isWorkDay(day, free) && --left === 0) return day;
  return undefined;
}

/** The day after the period that the anchor lies in: its day, its calendar week, or its month. */
function dayAfterPeriod(cadence: RegularCadence, anchor: Day): Day {
  if (!cadence.on) return plusDays(anchor, 1);
  if (intervalMonths(cadence.every) !== undefined) return plusDays(lastDayOfMonth(anchor), 1);
  return plusDays(anchor, 7 - weekdayOf(anchor));
}

function longestGap({ every }: RegularCadence): number {
  const months = intervalMonths(every);
  // From the first day of one month to the last of another: one month more than the interval.
  if (months !== undefined) return (months + 1) * 31;
  return every.unit === 'week' ? every.amount * 7 : every.amount;
}
