import { isMapping } from '../schema/walk.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { ReviewedState } from './reviewed-state.ts';

/** The exit plan may stand under `term` or under `exit`; where it only moved, nothing has changed (decision 100). */
export function isExitPlan(key: string): boolean {
  return key === 'exitPlan' || key === 'plan';
}

/** The exit plan that a state names, wherever it stands. */
export function exitPlanOf({ root: { term, exit } }: ReviewedState): unknown {
  const plan = isMapping(exit) ? exit.plan : undefined;
  return plan ?? (isMapping(term) ? term.exitPlan : undefined);
}

/** Whether the plan that the section names is the one that the other state names as well. */
export function holdsSamePlan(exit: unknown, other: ReviewedState): boolean {
  return isMapping(exit) && exit.plan !== undefined && exit.plan === exitPlanOf(other);
}

/** What a section says; nothing where it is not there. */
export function mappingOf(section: unknown): PlainMapping {
  return isMapping(section) ? section : {};
}
