import { compareDurations } from '../../calendar/duration.ts';
import { parseDuration } from '../../calendar/parse-duration.ts';
import { byGrowth, type Judge, opposite } from '../verdict.ts';

/** Longer is better; nominal lengths count. Equally long in other units (5 working days, 1 week) decides nothing. */
export const longer: Judge = (before, after) => {
  const [was, is] = [parseDuration(String(before)), parseDuration(String(after))];
  return was.ok && is.ok ? byGrowth(compareDurations(is.value, was.value)) : 'undetermined';
};

export const shorter: Judge = (before, after) => opposite(longer(before, after));
