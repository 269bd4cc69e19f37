import { describeWritten } from '../calendar/describe-duration.ts';
import { mappingAt } from '../edits/around.ts';
import { fill } from '../edits/fill.ts';
import { t } from '../l10n/message.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { definitions } from '../schema/generated/schema.ts';
import { propertyNames } from '../schema/navigate.ts';
import { map } from '../templates/template.ts';
import { usualDurations } from '../templates/usual.ts';
import { and } from '../util/lists.ts';

/**
 * Adds the usual lengths of time to a promise that says none: one fix with all of them, or where only one is missing, one for each
 * that is usual, since not every one fits the others.
 *
 * @param keys the keys that are missing
 * @param start where the promise begins, a UTF-16 offset
 * @param definition its schema's name
 */
export function addTimes(
  keys: readonly string[],
  start: number | undefined,
  definition: string,
  { file }: FixContext,
): Fix[] {
  const mapping = mappingAt(file, start);
  const schema = definitions[definition];
  if (!mapping || !schema) return [];
  const [only] = keys;
  const ways =
    keys.length === 1 && only !== undefined
      ? usualDurations(schema.title, only).map(time => [[only, time] as const])
      : [keys.map(key => [key, usualDurations(schema.title, key)[0] ?? ''] as const)];
  return ways.map(way => ({
    title: t`Add ${and(way.map(([key, time]) => t`“${key}: ${describeWritten(time)}”`))}, to adapt`,
    edits: fill(file, mapping, map(Object.fromEntries(way)), propertyNames(schema)),
  }));
}
