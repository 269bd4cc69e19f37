import { byGrowth, type Judge } from '../verdict.ts';

/** Less is better: a tolerance. */
export const tighter: Judge = (before, after) => {
  const [was, is] = [Number.parseFloat(String(before)), Number.parseFloat(String(after))];
  return Number.isNaN(was) || Number.isNaN(is) ? 'undetermined' : byGrowth(was - is);
};
