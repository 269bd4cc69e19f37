import { type Cadence, type Phase, type RegularCadence, regularPart } from './cadence.ts';
import { toDate } from './date.ts';
import type { Day } from './day.ts';

/** Whether all phases but the last have an end, and each ends after the one before: else nobody knows which holds when. */
export function arePhasesInOrder(phases: readonly Phase[]): boolean {
  return phases.every(({ until }, index) => {
    const before = phases[index - 1]?.until;
    if (until === undefined) return index === phases.length - 1;
    return before === undefined || before < until;
  });
}

/** The rhythm that holds on a day; undefined where nothing is regular then. */
export function rhythmAt(cadence: Cadence, day: Day): RegularCadence | undefined {
  const { phases } = cadence;
  if (!phases) return regularPart(cadence);
  const date = toDate(day);
  const phase = phases.find(({ until }) => until === undefined || date <= until);
  return phase && regularPart({ phases: [phase] });
}
