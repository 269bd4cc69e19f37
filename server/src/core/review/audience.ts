import type { PlainMapping } from '../yaml/value.ts';
import type { Both } from './both-states.ts';
import { saysNothing } from './reviewed-state.ts';

/** Only what is red is for named persons: whoever may see the rest is told by its classification (decision 4). */
const namedOnly = 'red';

/**
 * Whether the persons who may see something come or go with its classification. That they were named and are not any more
 * takes nothing from them then.
 */
export function comesWithClassification(before: PlainMapping, after: PlainMapping): boolean {
  const [was, is] = [before.classification === namedOnly, after.classification === namedOnly];
  if (was === is || saysNothing(before.classification) || saysNothing(after.classification)) return false;
  return saysNothing((was ? after : before).audience);
}

/** The persons that a classification is for; none where it names nobody. */
export function namedPersons({ classification, audience }: PlainMapping): unknown[] {
  return classification === namedOnly && Array.isArray(audience) ? audience : [];
}

/** What tells one change of a value from another one. Of what is private, nothing goes anywhere. */
export function valuesTold(
  values: readonly [string, string],
  { before, after, key, schema }: Both,
): [string, string] {
  if (schema['x-private']) return ['', ''];
  return key === 'classification' ? withPersons(values, before, after) : [...values];
}

/** Values of a classification with the persons that it is for: another circle is another change. */
function withPersons(
  [from, to]: readonly [string, string],
  before: PlainMapping,
  after: PlainMapping,
): [string, string] {
  if (!comesWithClassification(before, after)) return [from, to];
  const named = (thing: PlainMapping) => namedPersons(thing).map(String).sort().join(' ');
  return [`${from} ${named(before)}`.trim(), `${to} ${named(after)}`.trim()];
}
