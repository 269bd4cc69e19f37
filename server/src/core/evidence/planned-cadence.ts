import type { Cadence } from '../calendar/cadence.ts';
import { isIsoDate } from '../calendar/date.ts';
import { parseCadence } from '../calendar/parse-cadence.ts';
import { isMapping } from '../schema/walk.ts';
import type { PlainMapping, Source } from '../yaml/value.ts';

/**
 * A cadence that a mapping has under a key; its `from` may stand beside it (decision 15).
 *
 * @returns undefined where there is none, or a part of it could not be understood: nobody knows the days that it plans
 */
export function plannedCadence(owner: PlainMapping, key: string, source: Source): Cadence | undefined {
  const written = owner[key];
  if (written === undefined || (key === 'cadence' && source.isDoubtful(owner, 'from'))) return undefined;
  if (isMapping(written) && source.hasDoubts(written)) return undefined;
  const parsed = parseCadence(written);
  if (!parsed.ok) return undefined;
  const { from, isMinimum } = parsed.value;
  // What is counted from the last time is planned by no day (decision 90).
  if (from || isMinimum || key !== 'cadence' || !isIsoDate(owner.from)) return parsed.value;
  return { ...parsed.value, from: owner.from };
}
