import type { PlainMapping } from '../../yaml/value.ts';
import type { Cadence } from '../calendar/cadence.ts';
import { isIsoDate } from '../calendar/date.ts';
import { parseCadence } from '../calendar/parse-cadence.ts';

/** A cadence that a mapping has under a key; its `from` may stand beside it (decision 15). */
export function cadenceOf(owner: PlainMapping, key: string): Cadence | undefined {
  const parsed = owner[key] === undefined ? undefined : parseCadence(owner[key]);
  if (!parsed?.ok) return undefined;
  if (parsed.value.from || key !== 'cadence' || !isIsoDate(owner.from)) return parsed.value;
  return { ...parsed.value, from: owner.from };
}
