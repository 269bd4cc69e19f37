import { intervalMonths, type NthWorkingDay } from '../../calendar/cadence.ts';
import { type IsoDate, toDate } from '../../calendar/date.ts';
import {
  type Day,
  type FreeDays,
  firstDayOfMonth,
  lastDay,
  lastDayOfMonth,
  laterDay,
  plusDays,
} from '../../calendar/day.ts';
import { workingDayOf } from '../../calendar/occurrences.ts';
import type { Occurrence } from '../../evidence/occurrence.ts';
import type { PlannedSeries } from '../../evidence/planned-series.ts';

/** A planned series as RFC 5545 says it, so that its days are exactly those of the series. */
export interface Recurring {
  readonly start: IsoDate;
  readonly rule: string;
  readonly until: IsoDate | undefined;
  readonly excluded: readonly IsoDate[];
  readonly moved: readonly {
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly why: 'holiday' | 'held';
  }[];
}

/** More than that many exceptions nobody's calendar reads. */
const mostDays = 10_000;

/**
 * @param occurrences what became of each: what was skipped is left out, what was held on another day is moved
 * @param moves whether holding it on another day moves it: meetings, not what is only due on the day
 * @returns undefined where there is no such day
 */
export function recurring(
  part: PlannedSeries,
  occurrences: readonly Occurrence[],
  free: FreeDays,
  moves: boolean,
): Recurring | undefined {
  const { series, cadence, first, last } = part;
  const next = series.next(plusDays(first, -1));
  const start = next.ok ? next.value : undefined;
  if (start === undefined || (last !== undefined && start > last)) return undefined;
  const rule = series.rule.replace(/^RRULE:/, '');
  const { on } = cadence;
  const own = on?.kind === 'working-day' ? workingDays(part, start, on.nth, free) : plain(start, last);
  const excluded = new Set(own.excluded);
  const moved = new Map([...own.ruleDayOf].map(([planned, from]) => [from, { to: planned, why: 'holiday' }]));
  for (const { planned, state, record } of occurrences) {
    if (planned < start || (last !== undefined && planned > last)) continue;
    const day = own.ruleDayOf.get(planned) ?? planned;
    if (state === 'waived') {
      moved.delete(day);
      excluded.add(day);
    } else if (moves && record && (state === 'held' || state === 'late') && record.day !== planned)
      moved.set(day, { to: record.day, why: 'held' });
  }
  return {
    start: toDate(own.start),
    rule,
    until: own.until === undefined ? undefined : toDate(own.until),
    excluded: [...excluded].sort((a, b) => a - b).map(toDate),
    moved: [...moved]
      .filter(([from, { to }]) => from !== to)
      .sort(([a], [b]) => a - b)
      .map(([from, { to, why }]) => ({ from: toDate(from), to: toDate(to), why: why as 'holiday' | 'held' })),
  };
}

interface Days {
  readonly start: Day;
  readonly until: Day | undefined;
  readonly excluded: readonly Day[];
  /** Where a planned day is not that of the rule: the rule's. */
  readonly ruleDayOf: ReadonlyMap<Day, Day>;
}

/** Whatever does not count working days is exactly its rule. */
function plain(start: Day, until: Day | undefined): Days {
  return { start, until, excluded: [], ruleDayOf: new Map() };
}

/** A rule knows no holidays: where one of them moves a working day, the rule's own day is moved, or left out. */
function workingDays(
  { series, cadence, last }: PlannedSeries,
  start: Day,
  nth: NthWorkingDay,
  free: FreeDays,
): Days {
  const lastFree = [...free].reduce<Day>(laterDay, start);
  const horizon = last === undefined ? lastDayOfMonth(lastFree) : lastDayOfMonth(last);
  const until = last === undefined ? undefined : lastDayOfMonth(last);
  const found = series.between(start, horizon < lastDay ? horizon : lastDay, mostDays);
  const planned = new Map(
    (found.ok ? found.value : [])
      .filter(day => last === undefined || day <= last)
      .map(day => [firstDayOfMonth(day), day]),
  );
  const months = intervalMonths(cadence.every) ?? 1;
  const excluded: Day[] = [];
  const ruleDayOf = new Map<Day, Day>();
  let day: Day | undefined;
  for (let month = firstDayOfMonth(start), n = 0; month <= horizon && n < mostDays; n++) {
    const ofRule = workingDayOf(month, nth, undefined);
    const own = planned.get(month);
    if (ofRule !== undefined) {
      day ??= ofRule;
      if (own === undefined) excluded.push(ofRule);
      else if (own !== ofRule) ruleDayOf.set(own, ofRule);
    }
    for (let i = 0; i < months; i++) month = plusDays(lastDayOfMonth(month), 1);
    if (month >= lastDay) break;
  }
  return { start: day ?? start, until, excluded, ruleDayOf };
}
