import type { RegularCadence } from '../calendar/cadence.ts';
import { type Day, type FreeDays, laterDay } from '../calendar/day.ts';
import { compileSeries, type Series } from '../calendar/occurrences.ts';
import { formOf } from './expand.ts';
import { expandPhases } from './expand-phases.ts';
import type { Expansion } from './expansion.ts';
import type { RegularPromise } from './promise.ts';
import { type Term, termOf } from './term.ts';

/** One rhythm of a promise whose days are planned: of several phases one. */
export interface PlannedSeries {
  readonly cadence: RegularCadence;
  readonly series: Series;
  /** The first and last day on which it may plan something. */
  readonly first: Day;
  readonly last: Day | undefined;
}

/** What a promise comes to without its records. */
export interface PlannedParts {
  readonly planned: readonly PlannedSeries[];
  /** Whether some of it has no days of its own, and is due by a day only. */
  readonly hasOthers: boolean;
}

/** The days that promises plan, as rules: whatever comes of them is what `expandPlanned` holds records against. */
export function plannedParts(
  promise: RegularPromise,
  { today, free, ...whole }: Term & { readonly today: Day; readonly free: FreeDays },
): PlannedParts {
  const { cadence, kind } = promise;
  const hasDays = cadence.from !== undefined;
  const { starts, ends } = termOf(whole, promise);
  const nothing = { records: [], waivers: [] };
  const expansion = { cadence, starts, ends, anchor: starts, today, until: today, free, ...nothing };
  const found: PlannedSeries[] = [];
  let hasOthers = false;
  // A cadence of one rhythm is one phase without an end.
  const phases = cadence.phases ?? [withoutStart(cadence)];
  expandPhases(phases, expansion, part => {
    const series = formOf(kind, part.cadence, hasDays) === 'planned' ? seriesOf(part) : undefined;
    if (series) found.push(series);
    else hasOthers = true;
    return [];
  });
  return { planned: found, hasOthers };
}

function withoutStart({ from: _, phases: __, ...rhythm }: RegularPromise['cadence']) {
  return rhythm;
}

function seriesOf({ cadence, starts, ends, free }: Expansion): PlannedSeries | undefined {
  const series = compileSeries(cadence, { anchor: starts, free, firstDue: 'after-one-interval' });
  if (!series.ok) return undefined;
  const { anchor } = series.value;
  return { cadence, series: series.value, first: laterDay(starts ?? anchor, anchor), last: ends };
}
