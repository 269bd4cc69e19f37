import { type RegularCadence, regularPart } from '../calendar/cadence.ts';
import { expandIntervals } from './expand-intervals.ts';
import { expandPhases } from './expand-phases.ts';
import { expandPlanned } from './expand-planned.ts';
import { expandRolling } from './expand-rolling.ts';
import type { Expansion, WrittenExpansion } from './expansion.ts';
import type { Occurrence } from './occurrence.ts';
import type { PromiseKind } from './promise.ts';

/**
 * Expands a promise into its occasions from the start of the term on, in order, and says what became of each. Which
 * days they come to depends on how the cadence is written (decision 7): with `from` the days are planned; a forum with
 * only a rhythm meets once in each interval; everything else, and what is to take place at least so often (decision 90), is
 * counted from the last record. What takes place on demand has none (decision 92).
 */
export function expand(kind: PromiseKind, expansion: WrittenExpansion): readonly Occurrence[] {
  const { cadence } = expansion;
  const hasDays = cadence.from !== undefined;
  if (cadence.phases)
    return expandPhases(cadence.phases, expansion, phase => expandRhythm(kind, phase, hasDays));
  const regular = regularPart(cadence);
  return regular ? expandRhythm(kind, { ...expansion, cadence: regular }, hasDays) : [];
}

function expandRhythm(kind: PromiseKind, expansion: Expansion, hasDays: boolean): readonly Occurrence[] {
  const { cadence } = expansion;
  switch (formOf(kind, cadence, hasDays)) {
    case 'planned':
      return expandPlanned(expansion);
    case 'intervals':
      return expandIntervals(expansion);
    case 'rolling':
      return expandRolling({ ...expansion, cadence: asCounted(cadence) });
  }
}

/** How a rhythm comes to its days: they are planned, or there is one in each interval, or they are counted from the last. */
export type RhythmForm = 'planned' | 'intervals' | 'rolling';

/** @param hasDays whether the cadence says from which day on it is counted, be it in a phase before */
export function formOf(kind: PromiseKind, cadence: RegularCadence, hasDays: boolean): RhythmForm {
  if (cadence.isMinimum) return 'rolling';
  if (hasDays || (kind === 'forum' && cadence.on)) return 'planned';
  return kind === 'forum' ? 'intervals' : 'rolling';
}

/** The rhythm by which something is due after the last time: of a minimum the day only describes (decision 90). */
export function asCounted(cadence: RegularCadence): RegularCadence {
  if (!cadence.isMinimum) return cadence;
  const { on: _, ...rest } = cadence;
  return rest;
}
