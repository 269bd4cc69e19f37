import type { GovernanceLevel } from '../model/sections.ts';
import { wordPattern } from './words.ts';

/** What the levels are called, in English and Swedish. */
const words: readonly (readonly [GovernanceLevel, readonly string[]])[] = [
  ['strategic', ['strategic', 'strategisk(?:a|t)?', 'executive', 'ledningsnivå(?:n)?', 'executives']],
  ['tactical', ['tactical', 'taktisk(?:a|t)?']],
  ['operational', ['operational', 'operations? level', 'operativ(?:a|t)?', 'day[- ]to[- ]day']],
];

const patterns = words.map(([level, each]) => [level, wordPattern(each)] as const);

/** The level that a text names; undefined where it names none, or several. */
export function levelIn(text: string): GovernanceLevel | undefined {
  const found = patterns.filter(([, pattern]) => pattern.test(text)).map(([level]) => level);
  return found.length === 1 ? found[0] : undefined;
}

/** Whether a text says a level and nothing that a name of a board would say besides: “Strategic level”, “Tier 2 – Tactical”. */
export function isOnlyLevel(text: string): boolean {
  if (levelIn(text) === undefined) return false;
  const rest = patterns
    .reduce((left, [, pattern]) => left.replace(pattern, ' '), text.toLowerCase())
    .replace(
      /(?<![\p{L}])(?:level|tier|layer|governance|boards?|forums?|fora|meetings|committees|the|of|and|at|nivå(?:n)?|styrning|samverkan|forum|möten|[ivx]+)(?![\p{L}])/giu,
      ' ',
    );
  // “Strategic Board” may be the name of one; where it is meant as a heading it stands alone or says “level”.
  const saysLevel = /level|tier|layer|nivå|governance|styrning|forums|fora|meetings|boards/i.test(text);
  const isAlone = /^\W*[\p{L}]+\W*$/u.test(text);
  return !/[\p{L}]/u.test(rest) && (saysLevel || isAlone);
}
