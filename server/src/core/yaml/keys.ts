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
 * twice, `<<`, a key that is no text, no key at all, and what lacks its colon in braces.
 */
export function acceptedPairs(mapping: YamlMapping, pairs: readonly YamlPair[]): AcceptedPairs {
  const first = new Map<string, YamlPair>();
  const problems: YamlProblem[] = [];
  const leftOut: Range[] = [];
  const kept: YamlPair[] = [];
  /** The second of two equal keys, as long as the keys behind it are second ones too: one piece that was copied. */
  let copy: YamlProblem | undefined;
  for (const pair of pairs) {
    const problem = problemOf(mapping, pair) ?? duplicate(mapping, pair, first);
    if (problem === undefined) kept.push(pair);
    else if (problem === LEFT_OUT) continue;
    else if (problem.code !== 'duplicate-key') {
      problems.push(problem);
      if (problem.code === 'syntax') leftOut.push(pair.range);
    } else if (copy === undefined) {
      copy = problem;
      problems.push(problem);
      continue;
    } else {
      copy = { ...copy, entry: { start: copy.range.start, end: pair.range.end } };
      problems[problems.length - 1] = copy;
      continue;
    }
    copy = undefined;
  }
  return { kept, problems, leftOut };
}

/** An alias without a target was reported where it stands. */
const LEFT_OUT = 'left out';

/** What is wrong with a pair by itself. */
function problemOf(mapping: YamlMapping, pair: YamlPair): YamlProblem | typeof LEFT_OUT | undefined {
  const { key } = pair;
  const name = keyOf(pair);
  if (name === undefined) {
    if (resolved(key) === undefined) return LEFT_OUT;
    return { code: 'syntax', range: key.range, message: messages.complexKey() };
  }
  if (key.kind !== 'scalar' || key.style === 'single-quoted' || key.style === 'double-quoted')
    return undefined;
  if (key.style === 'empty') {
    const range = { start: key.range.start, end: key.range.start + 1 };
    return { code: 'syntax', range, message: messages.noKey() };
  }
  if (name === '<<')
    return { code: 'merge-key', range: key.range, message: messages.mergeKey(), entry: pair.range };
  if (!lacksColon(mapping, pair)) return undefined;
  const message = /^[^\s:]+:[^\s/]/.test(name) ? messages.missingSpace(name) : messages.noColon(name);
  return { code: 'syntax', range: key.range, message };
}

/** `{ id:x }`, `{ id x }`: a key in braces that has no colon behind it. */
function lacksColon(mapping: YamlMapping, { key, value }: YamlPair): boolean {
  return mapping.flow && value.range.start <= key.range.end && value.range.start === value.range.end;
}

function duplicate(
  mapping: YamlMapping,
  pair: YamlPair,
  first: Map<string, YamlPair>,
): YamlProblem | undefined {
  const name = keyOf(pair) as string;
  const { range } = pair.key;
  const earlier = first.get(name);
  if (earlier === undefined) {
    first.set(name, pair);
    return undefined;
  }
  // An entry of a list whose first key comes again: the next entry, without its dash.
  const begins = mapping.parent?.kind === 'item' && !mapping.flow && earlier === first.values().next().value;
  return {
    code: 'duplicate-key',
    range,
    message: begins ? messages.duplicateEntry(name) : messages.duplicateKey(name),
    related: { range: earlier.key.range, message: messages.firstKey(name) },
    entry: pair.range,
    instead: earlier.range,
  };
}
