import { directionOf, type Promise as Promised } from '../model/commitments.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { Effect, Effects } from './change.ts';
import type { Benefit, ThingsJudgement } from './judgement.ts';
import type { ReviewedState } from './reviewed-state.ts';
import { type Leaning, opposite, type Verdict } from './verdict.ts';

/** Who promises a thing and who benefits from it, by the party ids of the state after. */
export interface Interests {
  readonly gives: readonly string[];
  readonly receives: readonly string[];
  /** False where a party is missing or unknown, so that nobody can say who gains. */
  readonly certain: boolean;
}

/** What is promised to nobody in particular is there for all. */
export function sharedBy(parties: readonly string[]): Interests {
  return { gives: [], receives: parties, certain: true };
}

/**
 * @param now what a party or person of that side is called in the state after
 * @param everyone all parties of the agreement
 * @param around in what the thing is a part of
 */
export function interestsOf(
  thing: PlainMapping,
  kind: ThingsJudgement['interests'],
  side: ReviewedState,
  now: (partyId: string) => string,
  everyone: readonly string[],
  around: Interests,
): Interests {
  switch (kind) {
    case 'around':
      return around;
    case 'promise': {
      const { by, to, certain } = directionOf(thing as Promised, side.model);
      return { gives: by.map(now), receives: to.map(now), certain };
    }
    case 'forum': {
      const members = Array.isArray(thing.members) ? thing.members : [];
      const parties = new Set(members.map(member => now(String(member).split('/')[0] ?? '')));
      const known = everyone.filter(party => parties.has(party));
      return sharedBy(known.length > 0 ? known : everyone);
    }
    case 'adviser': {
      const gives = now(String(thing.person ?? '').split('/')[0] ?? '');
      const receives = now(String(thing.advises ?? ''));
      return {
        gives: [gives],
        receives: [receives],
        certain: everyone.includes(gives) && everyone.includes(receives),
      };
    }
    case 'ladder': {
      const between = Array.isArray(thing.between) ? thing.between : [];
      const parties = new Set(between.map(party => now(String(party))));
      const known = everyone.filter(party => parties.has(party));
      return sharedBy(known.length > 0 ? known : everyone);
    }
    case 'all':
      return sharedBy(everyone);
  }
}

/** The interests in a thing that is there before and after: those who benefit both times; of a forum or a ladder, either time. */
export function jointInterests(a: Interests, b: Interests, kind: ThingsJudgement['interests']): Interests {
  const union = (x: readonly string[], y: readonly string[]) => [...new Set([...x, ...y])];
  if (kind === 'around') return b;
  if (kind === 'forum' || kind === 'ladder') return sharedBy(union(a.receives, b.receives));
  const later = new Set(b.receives);
  const receives = a.receives.filter(party => later.has(party));
  const isNobodys = a.receives.length === 0 && b.receives.length === 0;
  const certain = a.certain && b.certain && (receives.length > 0 || isNobodys);
  return { gives: union(a.gives, b.gives), receives, certain };
}

/** What a verdict means to each party (decisions 61 to 63). */
export function effectsOf(
  verdict: Verdict | Leaning,
  benefit: Benefit,
  interests: Interests,
  everyone: readonly string[],
): Effects {
  if (typeof verdict === 'object') return sidedEffects(verdict, interests, everyone);
  const [givers, receivers] = [new Set(interests.gives), new Set(interests.receives)];
  const effect = (party: string): Effect => {
    if (benefit === 'all') return named[verdict];
    if (!interests.certain) return verdict === 'reworded' ? 'reworded' : 'undetermined';
    const [gives, receives] = [givers.has(party), receivers.has(party)];
    if (benefit === 'givers') return gives ? named[verdict] : 'unaffected';
    if (benefit === 'receivers') return receives ? named[verdict] : 'unaffected';
    if (gives && receives) return verdict === 'reworded' ? 'reworded' : 'undetermined';
    return receives ? named[verdict] : gives ? named[opposite(verdict)] : 'unaffected';
  };
  return Object.fromEntries(everyone.map(party => [party, effect(party)]));
}

/** What one party gains the others that are concerned lose. */
function sidedEffects(
  { party, verdict }: Leaning,
  { gives, receives }: Interests,
  everyone: readonly string[],
): Effects {
  const concerned = new Set([...gives, ...receives]);
  const isKnown = everyone.includes(party);
  const effect = (each: string): Effect => {
    if (!isKnown) return 'undetermined';
    if (each === party) return named[verdict];
    return concerned.size === 0 || concerned.has(each) ? named[opposite(verdict)] : 'unaffected';
  };
  return Object.fromEntries(everyone.map(each => [each, effect(each)]));
}

const named: Record<Verdict, Effect> = {
  better: 'strengthened',
  worse: 'weakened',
  reworded: 'reworded',
  undetermined: 'undetermined',
};

/** What several things that come or go together mean to each party. */
export function combined(all: readonly Effects[], everyone: readonly string[]): Effects {
  const combine = (party: string): Effect => {
    const found = new Set(all.map(effects => effects[party]));
    if (found.has('strengthened') && found.has('weakened')) return 'undetermined';
    const order: readonly Effect[] = ['strengthened', 'weakened', 'undetermined', 'reworded'];
    return order.find(effect => found.has(effect)) ?? 'unaffected';
  };
  return Object.fromEntries(everyone.map(party => [party, combine(party)]));
}
