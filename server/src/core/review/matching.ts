import type { PlainMapping } from '../yaml/value.ts';
import type { ThingsJudgement } from './judgement.ts';

/** A thing before and after; undefined where that state does not have it. */
export interface Pair {
  readonly before: PlainMapping | undefined;
  readonly after: PlainMapping | undefined;
}

/** How far two things of different ids agree otherwise. */
export type Likeness = 'same' | 'same-but-texts' | 'different';

/** How things of two lists are told from each other. */
export interface Matcher {
  readonly judgement: Pick<ThingsJudgement, 'key' | 'sameName'>;
  /** The name by which a thing of the state before goes now. */
  readonly keyBefore: (thing: PlainMapping) => string | undefined;
  readonly keyAfter: (thing: PlainMapping) => string | undefined;
  readonly likeness: (before: PlainMapping, after: PlainMapping) => Likeness;
}

/** Comparing each leftover with each other one is for the few that were renamed, not for lists that were replaced. */
const most = 2000;

/**
 * Matches things with their earlier selves: by id or key; then by a former id, which says outright that it is the
 * same thing; then, of what is left, by content (decision 65). Order and position play no part.
 */
export function matched(
  before: readonly PlainMapping[],
  after: readonly PlainMapping[],
  matcher: Matcher,
): Pair[] {
  const pairs: Pair[] = [];
  const [old, fresh] = [[...before], [...after]];
  const take = (isPair: (before: PlainMapping, after: PlainMapping) => boolean) => {
    for (const a of [...fresh]) {
      const b = old.find(each => isPair(each, a));
      if (!b) continue;
      pairs.push({ before: b, after: a });
      old.splice(old.indexOf(b), 1);
      fresh.splice(fresh.indexOf(a), 1);
    }
  };
  const sameKey = (b: PlainMapping, a: PlainMapping) =>
    matcher.keyBefore(b) !== undefined && matcher.keyBefore(b) === matcher.keyAfter(a);
  // Of several things with one key, those that say the same belong together.
  if (hasTwins(old, matcher.keyBefore) || hasTwins(fresh, matcher.keyAfter)) {
    take((b, a) => sameKey(b, a) && matcher.likeness(b, a) === 'same');
  }
  take(sameKey);
  // Things whose name could not be read are told by their place, as far as they have the same one.
  take((b, a) => isNameless(b, matcher.keyBefore) && isNameless(a, matcher.keyAfter));
  if (matcher.judgement.sameName) {
    take((b, a) => wasCalled(b, a) || isOfSameName(b, a));
  } else {
    take(wasCalled);
    if (old.length * fresh.length <= most) {
      take((b, a) => matcher.likeness(b, a) === 'same');
      take((b, a) => matcher.likeness(b, a) === 'same-but-texts');
    }
    // Of what goes by who promises whom, the only one that is left may have changed hands.
    const isOnlyOne = old.length === 1 && fresh.length === 1 && matcher.judgement.key?.includes('by');
    if (isOnlyOne) take(sharesTriggers);
  }
  return [
    ...pairs,
    ...old.map(thing => ({ before: thing, after: undefined })),
    ...fresh.map(thing => ({ before: undefined, after: thing })),
  ];
}

/** A seat without a name goes by its title. */
function isOfSameName(b: PlainMapping, a: PlainMapping): boolean {
  if (b.name !== undefined || a.name !== undefined) return b.name === a.name;
  return b.title !== undefined && b.title === a.title;
}

/** The id of a thing, where it has one that can be read. */
export function idOfMapping({ id }: PlainMapping): string | undefined {
  return typeof id === 'string' ? id : undefined;
}

function hasTwins(things: readonly PlainMapping[], key: Matcher['keyBefore']): boolean {
  const keys = things.flatMap(thing => key(thing) ?? []);
  return new Set(keys).size < keys.length;
}

function isNameless(thing: PlainMapping, key: Matcher['keyBefore']): boolean {
  return key(thing) === undefined;
}

function sharesTriggers(before: PlainMapping, after: PlainMapping): boolean {
  const [was, is] = [before, after].map(({ triggers }) => (Array.isArray(triggers) ? triggers : []));
  return was?.some(trigger => is?.includes(trigger)) === true;
}

/** Read from both sides, so that a change and its reversal are told alike. */
function wasCalled(before: PlainMapping, after: PlainMapping): boolean {
  const lists = (former: unknown, id: unknown) => Array.isArray(former) && former.includes(id);
  return lists(after.formerly, before.id) || lists(before.formerly, after.id);
}
