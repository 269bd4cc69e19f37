import { RRuleTemporal } from 'rrule-temporal';
import { type Cadence, formatOn, intervalMonths, type OnDay, onFits } from './cadence.ts';
import {
  addDays,
  earlier,
  firstOfMonth,
  fromEpochDay,
  type Holidays,
  type IsoDate,
  isIsoDate,
  isWorkingDay,
  lastDate,
  lastOfMonth,
  later,
  toEpochDay,
  weekdayIndex,
} from './date.ts';
import { failure, type Result, success } from './result.ts';
import { type FirstDue, toRRule } from './rrule.ts';

const msPerDay = 86_400_000;

/** Enough for three years of daily occurrences. */
const defaultLimit = 1000;
/** Nobody reads more, and no caller can ask for an unbounded expansion. */
const highestLimit = 10_000;
/** How many occurrences are asked of the library at once. */
const largestStep = 1000;

export interface SeriesOptions {
  /** What the series is counted from, where the cadence has no `from` of its own. */
  readonly anchor?: IsoDate | undefined;
  /** What the anchor is; a cadence's own `from` is always the start of the series. */
  readonly firstDue?: FirstDue | undefined;
  /** The agreement's holidays: only the first and last working day depend on them (decision 44). */
  readonly holidays?: Iterable<string> | undefined;
}

/** A cadence with its anchor: the days on which it is due. */
export interface Series {
  /** The RFC 5545 rule, to be read with `anchor` as its DTSTART. */
  readonly rule: string;
  readonly anchor: IsoDate;
  /** The due days from one date to another, both included, in order; the first `limit` of them. */
  between(from: IsoDate, to: IsoDate, limit?: number): Result<readonly IsoDate[]>;
  /** The first due day after a date; undefined at the end of the calendar. */
  next(after: IsoDate): Result<IsoDate | undefined>;
}

/**
 * Compiles a cadence once, for many questions (compiling costs more than asking). Dates are plain: neither the
 * time of day nor the time zone plays a part.
 *
 * @returns a failure if there is nothing to count from, or if the parts do not come from this folder's parsers
 */
export function compileSeries(cadence: Cadence, options: SeriesOptions = {}): Result<Series> {
  const anchor = cadence.from ?? options.anchor;
  if (anchor === undefined) return failure('say from which date it is counted, with `from`');
  if (!isIsoDate(anchor)) return failure(`${String(anchor)} is no date`);
  const { amount } = cadence.every;
  if (!Number.isInteger(amount) || amount < 1 || amount > 99_999)
    return failure(`every ${amount} is no interval`);
  const { on } = cadence;
  if (on && !onFits(on, cadence.every)) return failure(`${formatOn(on)} does not fit the interval`);
  try {
    return success(new RecurringSeries(cadence, anchor, options));
  } catch (error) {
    return failure(`cannot be counted: ${String(error)}`);
  }
}

/** The due days of a cadence from one date to another; see {@link Series.between}. */
export function occurrencesBetween(
  cadence: Cadence,
  options: SeriesOptions & { readonly from: IsoDate; readonly to: IsoDate; readonly limit?: number },
): Result<readonly IsoDate[]> {
  const series = compileSeries(cadence, options);
  return series.ok ? series.value.between(options.from, options.to, options.limit) : series;
}

/** The first due day after a date; see {@link Series.next}. */
export function nextOccurrence(
  cadence: Cadence,
  anchor: IsoDate | undefined,
  after: IsoDate,
  options: Omit<SeriesOptions, 'anchor'> = {},
): Result<IsoDate | undefined> {
  const series = compileSeries(cadence, { ...options, anchor });
  return series.ok ? series.value.next(after) : series;
}

class RecurringSeries implements Series {
  readonly rule: string;
  readonly anchor: IsoDate;
  readonly #recurrence: RRuleTemporal;
  readonly #workingDay: (OnDay & { kind: 'working-day' }) | undefined;
  readonly #holidays: Holidays;
  readonly #firstPossible: IsoDate;
  /** No two occurrences are further apart than this many days. */
  readonly #longestGap: number;

  constructor(cadence: Cadence, anchor: IsoDate, options: SeriesOptions) {
    const firstDue = cadence.from ? 'on-anchor' : (options.firstDue ?? 'on-anchor');
    this.rule = toRRule(cadence, anchor, firstDue);
    this.anchor = anchor;
    this.#workingDay = cadence.on?.kind === 'working-day' ? cadence.on : undefined;
    this.#holidays = new Set(options.holidays ?? []);
    this.#firstPossible = firstDue === 'on-anchor' ? anchor : dayAfterPeriod(cadence, anchor);
    this.#longestGap = longestGap(cadence);
    // Before holidays are seen to, the first working day of the anchor's month may still lie before the anchor.
    const start = this.#workingDay ? firstOfMonth(anchor) : anchor;
    this.#recurrence = new RRuleTemporal({
      rruleString: `DTSTART;VALUE=DATE:${start.replaceAll('-', '')}\n${this.rule}`,
    });
  }

  between(from: IsoDate, to: IsoDate, limit = defaultLimit): Result<readonly IsoDate[]> {
    if (!isIsoDate(from) || !isIsoDate(to)) return failure('occurrences need two dates');
    const wanted = Math.min(Math.max(Math.trunc(limit) || 0, 0), highestLimit);
    const found: IsoDate[] = [];
    try {
      let start = later(from, this.#firstPossible);
      // One step nearly always does: a high limit takes several, since the library expands 10,000 days at most,
      // and so do holidays that swallow whole months.
      for (let spare = 1; start <= to && found.length < wanted; spare = Math.min(spare * 2, largestStep)) {
        const span = (Math.min(wanted - found.length, largestStep) + spare) * this.#longestGap;
        const end = earlier(to, addDays(start, span));
        for (const date of this.#expand(start, end)) found.push(date);
        if (end === lastDate) break;
        start = addDays(end, 1);
      }
      return success(found.slice(0, wanted));
    } catch (error) {
      // The library gives up on rules that it cannot expand within its own bounds.
      return failure(`cannot be counted: ${String(error)}`);
    }
  }

  next(after: IsoDate): Result<IsoDate | undefined> {
    if (after === lastDate) return success(undefined);
    const found = this.between(isIsoDate(after) ? addDays(after, 1) : after, lastDate, 1);
    return found.ok ? success(found.value[0]) : found;
  }

  #expand(from: IsoDate, to: IsoDate): IsoDate[] {
    const workingDay = this.#workingDay;
    if (!workingDay) return this.#recur(from, to);
    // A holiday moves the day within its month: so look at whole months, and cut afterwards.
    return this.#recur(firstOfMonth(from), lastOfMonth(to)).flatMap(date => {
      const worked = offHolidays(date, workingDay.nth, this.#holidays);
      return worked && worked >= from && worked <= to ? [worked] : [];
    });
  }

  #recur(from: IsoDate, to: IsoDate): IsoDate[] {
    const dates = this.#recurrence.between(toInstant(from), toInstant(to), true);
    return dates.map(date => fromEpochDay(date.epochMilliseconds / msPerDay));
  }
}

/** The first or last working day of a month, given its first or last weekday; nothing if all are holidays. */
function offHolidays(date: IsoDate, nth: 1 | -1, holidays: Holidays): IsoDate | undefined {
  let day = date;
  while (!isWorkingDay(day, holidays)) {
    const neighbour = addDays(day, nth);
    if (neighbour === day || firstOfMonth(neighbour) !== firstOfMonth(date)) return undefined;
    day = neighbour;
  }
  return day;
}

/** The day after the period that the anchor lies in: its day, its calendar week, or its month. */
function dayAfterPeriod(cadence: Cadence, anchor: IsoDate): IsoDate {
  if (!cadence.on) return addDays(anchor, 1);
  if (intervalMonths(cadence.every) !== undefined) return addDays(lastOfMonth(anchor), 1);
  return addDays(anchor, 7 - weekdayIndex(anchor));
}

function longestGap({ every }: Cadence): number {
  const months = intervalMonths(every);
  // From the first day of one month to the last of another: one month more than the interval.
  if (months !== undefined) return (months + 1) * 31;
  return every.unit === 'week' ? every.amount * 7 : every.amount;
}

function toInstant(date: IsoDate): Date {
  return new Date(toEpochDay(date) * msPerDay);
}
