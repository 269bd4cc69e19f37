import type { Text } from '../l10n/message.ts';
import type { Range } from '../util/text.ts';
import { MAX_MISPLACED } from './limits.ts';
import { messages } from './messages.ts';
import { type ColonSign, colonFor, colonSignIn } from './recovery/colon-signs.ts';
import { titles } from './recovery/corrections.ts';
import { keyOf, resolved, type YamlMapping, type YamlNode, type YamlPair, type YamlProblem } from './tree.ts';

/** The pairs of a mapping that count, and what is wrong with the others. */
export interface AcceptedPairs {
  readonly kept: readonly YamlPair[];
  readonly problems: readonly YamlProblem[];
  /** Pairs whose key was mistaken for something else: the entry that was meant is unknown, not absent. */
  readonly leftOut: readonly Range[];
  /** A key that stands in the wrong place, as those behind it show. */
  readonly misplaced: MisplacedKey | undefined;
}

/** A key that was meant to begin something of its own. */
export interface MisplacedKey {
  readonly key: Range;
  /** `section`: it belongs beside the place, further left. `entry`: it lacks its dash, which belongs below the place. */
  readonly as: 'section' | 'entry';
  readonly beside: number;
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
  let misplaced: MisplacedKey | undefined;
  let tried = 0;
  for (const [index, pair] of pairs.entries()) {
    const problem = problemOf(mapping, pair) ?? duplicate(mapping, pair, first);
    if (problem === undefined) kept.push(pair);
    else if (problem === LEFT_OUT) continue;
    else if (problem.code !== 'duplicate-key') {
      const piece = cutByComma(problem, pair, pairs[index - 1], problems.at(-1));
      if (piece?.goesOn) problems.pop();
      problems.push(piece?.problem ?? problem);
      if (problem.code === 'syntax') leftOut.push(pair.range);
    } else if (copy === undefined) {
      copy = problem;
      problems.push(problem);
      if (tried++ < MAX_MISPLACED) misplaced ??= misplacedBefore(mapping, pairs, pair);
      continue;
    } else {
      copy = { ...copy, entry: { start: copy.range.start, end: pair.range.end } };
      problems[problems.length - 1] = copy;
      continue;
    }
    copy = undefined;
  }
  return { kept, problems, leftOut, misplaced };
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
  const sign = colonSignIn(name);
  if (sign && !sign.isCommon && sign.rest !== '') return wrongColon(sign, key.range, name);
  const message = /^[^\s:]+:[^\s/]/.test(name) ? messages.missingSpace(name) : messages.noColon(name);
  return { code: 'syntax', range: key.range, message };
}

/** `{ level = tactical }`, `{ level：tactical }` */
function wrongColon(found: ColonSign, range: Range, written: string): YamlProblem {
  const start = range.start + found.key.length;
  const sign = found.sign.trim();
  const edits = [{ start, end: start + found.sign.length, text: colonFor(found) }];
  const title = sign === ':' ? titles.spaceBehindColon() : titles.replaceByColon(sign);
  const message = sign === ':' ? messages.missingSpace(written) : messages.wrongColon(sign, found.key);
  return { code: 'syntax', range, message, corrections: [{ title, edits, isSure: true }] };
}

/**
 * `{ purpose: Direction, investment and trust }`: what stands behind the comma has no colon, and mostly belongs to the text
 * before it. However many pieces follow, it is one text that was cut.
 *
 * @param own the problem of the pair by itself; where it knows another sign for a colon, the pair is a key rather than text
 * @param last the problem of the pair before it, if it has one
 */
function cutByComma(
  own: YamlProblem,
  pair: YamlPair,
  before: YamlPair | undefined,
  last: YamlProblem | undefined,
): { readonly problem: YamlProblem; readonly goesOn: boolean } | undefined {
  const { range } = pair.key;
  const words = keyOf(pair);
  if (
    !before ||
    words === undefined ||
    !lacksColon(pair.parent, pair) ||
    (/:[^\s/]/.test(words) && !own.corrections)
  )
    return undefined;
  const isKey = own.corrections !== undefined;
  const goesOn =
    !isKey && !last?.corrections && last?.cut !== undefined && last.range.end === before.key.range.end;
  const first = goesOn ? last.cut : textOf(before);
  if (!first) return undefined;
  const cut = { start: first.start, end: range.end };
  if (isKey) return { problem: { ...own, cut }, goesOn };
  return {
    problem: {
      code: 'syntax',
      range: { start: goesOn ? last.range.start : range.start, end: range.end },
      message: goesOn ? last.message : cutMessage(before, words),
      cut,
    },
    goesOn,
  };
}

function cutMessage({ value }: YamlPair, words: string): Text {
  const isRound = value.kind === 'scalar' && value.style === 'plain' && String(value.value).startsWith('(');
  return isRound ? messages.roundList() : messages.cutByComma(words);
}

/** Where the text behind a key stands that a comma may have cut; a list or an alias ends by itself. */
function textOf({ value }: YamlPair): Range | undefined {
  return value.kind === 'scalar' && ['string', 'number'].includes(typeof value.value)
    ? value.range
    : undefined;
}

/** `{ id:x }`, `{ id x }`: a key in braces that has no colon behind it. */
function lacksColon(mapping: YamlMapping, { key, value }: YamlPair): boolean {
  return mapping.flow && value.range.start <= key.range.end && value.range.start === value.range.end;
}

/**
 * A section that stands too far right holds nothing, and its keys follow as if they belonged to the section above: as
 * soon as both have one of the same name, it is plain where it belongs. In a list, several keys that come again, from the
 * first one on, are the next entry without its dash.
 */
function misplacedBefore(
  { flow, parent }: YamlMapping,
  pairs: readonly YamlPair[],
  again: YamlPair,
): MisplacedKey | undefined {
  if (flow || !parent || (parent.kind === 'pair' && parent.parent.flow)) return undefined;
  const index = pairs.indexOf(again);
  const first = pairs.findIndex(pair => keyOf(pair) === keyOf(again));
  if (parent.kind === 'item') {
    const next = pairs[index + 1];
    const isEntry = first === 0 && next && pairs.slice(0, index).some(pair => keyOf(pair) === keyOf(next));
    return isEntry ? { key: again.key.range, as: 'entry', beside: parent.range.start } : undefined;
  }
  const head = pairs.slice(first + 1, index).findLast(({ value }) => isEmpty(value));
  return head && { key: head.key.range, as: 'section', beside: parent.key.range.start };
}

const isEmpty = (node: YamlNode) => node.kind === 'scalar' && node.style === 'empty';

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
