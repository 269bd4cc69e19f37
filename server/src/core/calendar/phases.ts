import type { Phase } from './cadence.ts';

/** Whether all phases but the last have an end, and each ends after the one before: else nobody knows which holds when. */
export function arePhasesInOrder(phases: readonly Phase[]): boolean {
  return phases.every(({ until }, index) => {
    const before = phases[index - 1]?.until;
    if (until === undefined) return index === phases.length - 1;
    return before === undefined || before < until;
  });
}
