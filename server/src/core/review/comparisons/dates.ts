import { byGrowth, type Judge, opposite } from '../verdict.ts';

/** Later is better: an agreement that ends later. ISO dates sort as text. */
export const later: Judge = (before, after) => {
  const [was, is] = [String(before), String(after)];
  return byGrowth(is > was ? 1 : is < was ? -1 : 0);
};

/** Earlier is better: a forum that begins earlier. */
export const earlier: Judge = (before, after) => opposite(later(before, after));
