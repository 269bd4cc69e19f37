import type { SchemaNode } from '../schema/schema-node.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { At, BothSides } from './both-states.ts';
import type { ChangeKind, Effect, Effects } from './change.ts';
import { combined, type Interests } from './interests.ts';
import { shown } from './names.ts';
import type { UnnamedChange } from './recorder.ts';
import { saysNothing } from './reviewed-state.ts';

/** Who promises to whom: each party by what it is promised now and was promised before, and by whom. */
export function directionChange(
  before: PlainMapping,
  after: PlainMapping,
  at: At,
  sides: BothSides,
): UnnamedChange | undefined {
  for (const key of ['by', 'to']) {
    if (sides.before.isDoubtful(before, key) || sides.after.isDoubtful(after, key)) return undefined;
  }
  const key = sides.directionWords(before, 'by') === sides.directionWords(after, 'by') ? 'to' : 'by';
  const isAsWritten = sides.directionWords(before, key) === sides.directionWords(after, key);
  const [was, is] = [
    sides.interests(before, { interests: 'promise' }, sides.before, at.interests),
    sides.interests(after, { interests: 'promise' }, sides.after, at.interests),
  ];
  const meant = isAsWritten ? undefined : directionEffects(was, is, sides.everyone);
  if (!meant) return undefined;
  const schema = { 'x-references': 'party', 'x-except': ['both'] } as const;
  const both = { before, after, key, schema };
  const kind: ChangeKind = saysNothing(before[key])
    ? 'added'
    : saysNothing(after[key])
      ? 'removed'
      : 'changed';
  return {
    kind,
    ...sides.words(both, at),
    effects: meant,
    by: [...new Set([...was.gives, ...is.gives])],
    values: [directionForm(was), directionForm(is)],
  };
}

/**
 * What of a promise is told together with whom it is made by and to, by definition: what a sentence about it says to a party
 * that it was not promised to, or is not any more, would be false.
 */
export const retoldKeys: Readonly<Record<string, readonly string[]>> = {
  FirstChoiceCommitment: ['events', 'notice', 'with', 'response', 'mechanism', 'negotiate'],
  SharingCommitment: ['what', 'type', 'horizon', 'cadence', 'forum', 'binding'],
  Report: ['what', 'type', 'cadence', 'due', 'forum'],
  ProactivityCommitment: ['what', 'cadence', 'answer'],
  DialogueCommitment: ['what', 'forum'],
  EarlyWarning: ['triggers', 'within', 'channel'],
  AdditionalCommitment: ['what', 'cadence', 'forum'],
};

/** A promise in two states. */
interface Promised {
  readonly before: PlainMapping;
  readonly after: PlainMapping;
  readonly schema: SchemaNode;
  readonly at: At;
}

/**
 * That a promise is made by or to others now, as one change with what else is different in it.
 *
 * @param others the changes of its {@link retoldKeys}
 */
export function retoldPromise(
  direction: UnnamedChange,
  others: readonly UnnamedChange[],
  { before, after, schema, at }: Promised,
  sides: BothSides,
): UnnamedChange {
  if (others.length === 0) return direction;
  // To nobody who was promised it before and is now, more or less of it means nothing.
  const felt = at.interests.certain ? others.map(({ effects }) => effects) : [];
  const { definition, holder, section } = at;
  const all = [direction, ...others];
  return {
    kind: 'changed',
    path: at.path,
    about: { of: 'promise', definition, key: '', values: [before, after], schema, holder, section },
    title: at.thing ?? '',
    before: shown(before, schema, sides.before),
    after: shown(after, schema, sides.after),
    places: { before: sides.before.headOf(before), after: sides.after.headOf(after) },
    effects: lossFirst([direction.effects, ...felt], sides.everyone),
    by: direction.by,
    values: [0, 1].map(state => all.map(({ values }) => values?.[state] ?? '').join('\n')) as [
      string,
      string,
    ],
  };
}

/** Who loses one thing and gains another one by a change has lost something: that is to be accepted. */
function lossFirst(all: readonly Effects[], everyone: readonly string[]): Effects {
  const lost = everyone.filter(party => all.some(effects => effects[party] === 'weakened'));
  return {
    ...combined(all, everyone),
    ...Object.fromEntries(lost.map(party => [party, 'weakened' as const])),
  };
}

/**
 * What another direction of a promise means: who is no longer promised it by somebody loses, who is promised it anew
 * gains. `both` is a promise of each party, so one that drops out of it takes a promise away.
 *
 * @returns undefined when both say the same
 */
function directionEffects(was: Interests, is: Interests, everyone: readonly string[]): Effects | undefined {
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
function directionForm(interests: Interests): string {
  return [...new Set(pairsOf(interests))].sort().join(' ');
}

/** Each party that promises with each that it promises to: `nordbank>cirrus`. */
function pairsOf({ gives, receives }: Interests): string[] {
  return gives.flatMap(by => receives.filter(to => to !== by).map(to => `${by}>${to}`));
}
