import type { Cadence } from '../calendar/cadence.ts';
import { isIsoDate } from '../calendar/date.ts';
import { parseCadence } from '../calendar/parse-cadence.ts';
import type { Draft } from '../model/draft.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Agreement } from '../schema/generated/types.ts';
import { isMapping } from '../schema/walk.ts';
import type { PlainMapping, Source } from '../yaml/value.ts';

/**
 * A cadence that a mapping has under a key; that of a health check may have its `from` beside it (decision 15). `from` and
 * `until` of a forum say how long there is one (decision 94).
 *
 * @returns undefined where there is none, or a part of it could not be understood: nobody knows the days that it plans
 */
export function plannedCadence(
  owner: PlainMapping,
  key: string,
  { source, value }: FileModel,
): Cadence | undefined {
  const written = owner[key];
  if (written === undefined || (key === 'cadence' && isSpanDoubtful(owner, source))) return undefined;
  if (isMapping(written) && source.hasDoubts(written)) return undefined;
  const parsed = parseCadence(written);
  if (!parsed.ok) return undefined;
  const { from, isMinimum } = parsed.value;
  // What is counted from the last time is planned by no day (decision 90).
  const isHealthCheck = (value as Draft<Agreement> | undefined)?.openDialogue?.healthCheck === owner;
  if (from || isMinimum || !isHealthCheck || !isIsoDate(owner.from)) return parsed.value;
  return { ...parsed.value, from: owner.from };
}

function isSpanDoubtful(owner: PlainMapping, source: Source): boolean {
  return source.isDoubtful(owner, 'from') || source.isDoubtful(owner, 'until');
}
