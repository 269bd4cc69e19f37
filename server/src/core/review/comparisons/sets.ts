import type { Judge } from '../verdict.ts';

/** More items are better, fewer are worse; where some went and others came, the text decides nothing. */
export const wider: Judge = (before, after) => {
  const [was, is] = [new Set([before ?? []].flat()), new Set([after ?? []].flat())];
  const gained = [...is].some(item => !was.has(item));
  const lost = [...was].some(item => !is.has(item));
  if (gained === lost) return 'undetermined';
  return gained ? 'better' : 'worse';
};

/** An order that carries no promise: the same items in another order are only reworded. */
export const sameItemsReworded: Judge = (before, after) =>
  sorted(before) === sorted(after) ? 'reworded' : 'undetermined';

function sorted(list: unknown): string {
  return JSON.stringify([list ?? []].flat().sort());
}
