import { compareFrequency, equalCadence, sameInterval } from '../../calendar/cadence.ts';
import { parseCadence } from '../../calendar/parse-cadence.ts';
import { byGrowth, type Judge } from '../verdict.ts';

/**
 * More often is better. With the same interval, another day, time or start is only wording (decision 68); another
 * window, within which a meeting still counts, decides nothing.
 */
export const oftener: Judge = (before, after) => {
  const [was, is] = [parseCadence(before), parseCadence(after)];
  if (!was.ok || !is.ok) return 'undetermined';
  const frequency = compareFrequency(is.value, was.value);
  if (frequency !== 0 || !sameInterval(was.value, is.value)) return byGrowth(frequency);
  const { window } = was.value;
  const { window: _, ...others } = is.value;
  return equalCadence({ ...others, ...(window && { window }) }, is.value) ? 'reworded' : 'undetermined';
};
