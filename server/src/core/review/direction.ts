import type { Effect, Effects } from './change.ts';
import type { Stake } from './stake.ts';

/**
 * What another direction of a promise means: who is no longer promised it by somebody loses, who is promised it anew
 * gains. `both` is a promise of each party, so one that drops out of it takes a promise away.
 *
 * @returns undefined when both say the same
 */
export function directionEffects(was: Stake, is: Stake, everyone: readonly string[]): Effects | undefined {
  const certain = was.certain && is.certain;
  if (certain && directionForm(was) === directionForm(is)) return undefined;
  const [old, fresh] = [new Set(pairsOf(was)), new Set(pairsOf(is))];
  const effect = (party: string): Effect => {
    if (!certain) return 'undetermined';
    const lost = [...old].some(pair => pair.endsWith(`>${party}`) && !fresh.has(pair));
    const gained = [...fresh].some(pair => pair.endsWith(`>${party}`) && !old.has(pair));
    return lost && gained ? 'undetermined' : lost ? 'weakened' : gained ? 'strengthened' : 'unaffected';
  };
  return Object.fromEntries(everyone.map(party => [party, effect(party)]));
}

/** A direction in one writing. */
export function directionForm(stake: Stake): string {
  return [...new Set(pairsOf(stake))].sort().join(' ');
}

/** Each party that promises with each that it promises to: `nordbank>cirrus`. */
function pairsOf({ gives, receives }: Stake): string[] {
  return gives.flatMap(by => receives.filter(to => to !== by).map(to => `${by}>${to}`));
}
