import type { Judge, SidedJudge } from '../verdict.ts';

/** More items are better, fewer are worse; where some went and others came, the text decides nothing. */
export const wider: Judge = (before, after) => {
  const [was, is] = [new Set([before ?? []].flat()), new Set([after ?? []].flat())];
  const gained = [...is].some(item => !was.has(item));
  const lost = [...was].some(item => !is.has(item));
  if (gained === lost) return 'undetermined';
  return gained ? 'better' : 'worse';
};

/** The same of interests: who says that there are none tells of nothing. */
export const moreTold: Judge = (before, after) => wider(interests(before), interests(after));

function interests(value: unknown): unknown[] {
  return [value ?? []].flat().filter(each => each !== 'none');
}

/**
 * The steps from a list to another one, each judged by itself: where items went and others came, first without those, then
 * with these. Where only one of that means something, it is one step.
 */
export function stepsBetween(
  before: unknown,
  after: unknown,
  judge: SidedJudge,
): (readonly [unknown, unknown])[] {
  const [was, is] = [[before ?? []].flat(), [after ?? []].flat()];
  const now = new Set(is);
  const stayed = was.filter(item => now.has(item));
  const steps = [[was, stayed] as const, [stayed, is] as const];
  return steps.every(step => judge(...step) !== 'undetermined') ? steps : [[before, after]];
}

/** An order that carries no promise: the same items in another order are only reworded. */
export const sameItemsReworded: Judge = (before, after) =>
  sorted(before) === sorted(after) ? 'reworded' : 'undetermined';

function sorted(list: unknown): string {
  return JSON.stringify([list ?? []].flat().sort());
}
