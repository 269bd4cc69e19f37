import { type IsoDate, toDate } from '../../calendar/date.ts';
import type { Day, FreeDays } from '../../calendar/day.ts';
import type { Occurrence } from '../../evidence/occurrence.ts';
import type { PlannedSeries } from '../../evidence/planned-series.ts';
import { type RulePart, rulePartsOf } from './rule-parts.ts';

/** A rule with its exceptions, as calendars have it. */
export interface Recurring {
  readonly start: Day;
  readonly rule: string;
  readonly until: IsoDate | undefined;
  readonly excluded: readonly IsoDate[];
  readonly moved: readonly Moved[];
}

interface Moved {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** `holiday`: the rule does not know it. `held`: it took place on another day than planned. */
  readonly why: 'holiday' | 'held';
}

/**
 * A planned series as RFC 5545 says it, so that its days are exactly those of the series: by one rule, or by two.
 *
 * @param occurrences what became of each: what was skipped is left out, what was held on another day is moved
 * @param moves whether holding it on another day moves it: meetings, not what is only due on the day
 */
export function recurring(
  series: PlannedSeries,
  occurrences: readonly Occurrence[],
  free: FreeDays,
  moves: boolean,
): Recurring[] {
  const { first, last } = series;
  const own = occurrences.filter(
    ({ planned }) => planned >= first && (last === undefined || planned <= last),
  );
  return rulePartsOf(series, free).map(part => {
    const mine = own.filter(({ planned }) => part.holds(planned));
    return withExceptions(part, mine, moves);
  });
}

function withExceptions(part: RulePart, occurrences: readonly Occurrence[], moves: boolean): Recurring {
  const excluded = new Set(part.excluded);
  const moved = new Map<Day, { to: Day; why: Moved['why'] }>();
  for (const [planned, from] of part.ruleDayOf) moved.set(from, { to: planned, why: 'holiday' });
  for (const { planned, state, record } of occurrences) {
    const day = part.ruleDayOf.get(planned) ?? planned;
    if (state === 'waived') {
      moved.delete(day);
      excluded.add(day);
    } else if (moves && record && (state === 'held' || state === 'late') && record.day !== planned)
      moved.set(day, { to: record.day, why: 'held' });
  }
  return {
    start: part.start,
    rule: part.rule,
    until: part.until === undefined ? undefined : toDate(part.until),
    excluded: [...excluded].sort((a, b) => a - b).map(toDate),
    moved: [...moved]
      .filter(([from, { to }]) => from !== to)
      .sort(([a], [b]) => a - b)
      .map(([from, { to, why }]) => ({ from: toDate(from), to: toDate(to), why })),
  };
}
