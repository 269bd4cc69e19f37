import type { Range } from '../text.ts';
import { messages } from './messages.ts';
import { keyOf, resolved, type YamlMapping, type YamlPair, type YamlProblem } from './tree.ts';

/** The pairs of a mapping that count, and what is wrong with the others. */
export interface AcceptedPairs {
  readonly kept: readonly YamlPair[];
  readonly problems: readonly YamlProblem[];
  /** Pairs whose key was mistaken for something else: the entry that was meant is unknown, not absent. */
  readonly leftOut: readonly Range[];
}

/**
 * Leaves out the pairs that YAML reports itself, so that no rule reports them again: a key that is written
 * twice, `<<`, a key that is no text, and `{key:value}`, which YAML reads as one long key.
 */
export function acceptedPairs(mapping: YamlMapping, pairs: readonly YamlPair[]): AcceptedPairs {
  const first = new Map<string, YamlPair>();
  const problems: YamlProblem[] = [];
  const leftOut: Range[] = [];
  const kept = pairs.filter(pair => {
    const problem = problemOf(mapping, pair, first);
    if (problem === undefined) return true;
    problems.push(problem);
    if (lacksSpace(mapping, pair)) leftOut.push(pair.range);
    return false;
  });
  return { kept, problems, leftOut };
}

function problemOf(
  mapping: YamlMapping,
  pair: YamlPair,
  first: Map<string, YamlPair>,
): YamlProblem | undefined {
  const { key } = pair;
  if (key.kind === 'scalar' && key.style === 'plain' && key.value === '<<') {
    return { code: 'merge-key', range: key.range, message: messages.mergeKey(), entry: pair.range };
  }
  const name = keyOf(pair);
  if (name === undefined) {
    // An alias without a target was reported where it stands.
    if (resolved(key) === undefined) return undefined;
    return { code: 'syntax', range: key.range, message: messages.complexKey() };
  }
  if (lacksSpace(mapping, pair))
    return { code: 'syntax', range: key.range, message: messages.missingSpace(name) };
  const earlier = first.get(name);
  if (earlier === undefined) {
    first.set(name, pair);
    return undefined;
  }
  const related = { range: earlier.key.range, message: messages.firstKey(name) };
  return {
    code: 'duplicate-key',
    range: key.range,
    message: messages.duplicateKey(name),
    related,
    entry: pair.range,
    instead: earlier.range,
  };
}

/** `{ id:x }`: a key with a colon in it and none behind it. */
function lacksSpace(mapping: YamlMapping, { key, value }: YamlPair): boolean {
  if (!mapping.flow || key.kind !== 'scalar' || key.style !== 'plain') return false;
  const colonBehind = value.range.start > key.range.end;
  return !colonBehind && typeof key.value === 'string' && /^[^\s:]+:[^\s/]/.test(key.value);
}
