import type { SchemaNode } from '../schema/schema-node.ts';
import type { PlainMapping } from '../yaml/value.ts';
import { type At, aboutThing, type Both, type BothSides } from './both-states.ts';
import { canonical } from './canonical.ts';
import { effectsOf } from './interests.ts';
import type { UnnamedChange } from './recorder.ts';
import { saysNothing } from './reviewed-state.ts';

/**
 * Another account of ids that older records use.
 *
 * @param comeOrGone ids of things that came, went or were renamed: what is said of them here follows from that
 * @returns undefined where nothing else is said than what follows
 */
export function formerChange(
  { before, after, key, schema }: Both,
  at: At,
  sides: BothSides,
  comeOrGone: ReadonlySet<unknown>,
): UnnamedChange | undefined {
  const follows = (id: unknown) => id === before.id || id === after.id || comeOrGone.has(id);
  const rest = (list: unknown) => [list ?? []].flat().filter(id => !follows(id));
  const values = [rest(before[key]), rest(after[key])].map(list => canonical(list, schema));
  if (values[0] === values[1]) return undefined;
  return {
    kind: saysNothing(before[key]) ? 'added' : saysNothing(after[key]) ? 'removed' : 'changed',
    ...sides.words({ before, after, key, schema }, at),
    effects: effectsOf('reworded', 'receivers', at.interests, sides.everyone),
    by: at.interests.gives,
    values: [values[0] ?? '', values[1] ?? ''],
  };
}

/** That a thing has another id now, which refers to it from now on. @param at the list, @param inner the thing */
export function renamedChange(
  before: PlainMapping,
  after: PlainMapping,
  schema: SchemaNode,
  { at, inner }: { readonly at: At; readonly inner: At },
  sides: BothSides,
): UnnamedChange {
  return {
    kind: 'renamed',
    path: inner.path,
    about: aboutThing([before, after], schema, '', at),
    title: inner.thing ?? '',
    before: String(before.id),
    after: String(after.id),
    places: { before: sides.before.placeOf(before, 'id'), after: sides.after.placeOf(after, 'id') },
    effects: effectsOf('reworded', 'receivers', inner.interests, sides.everyone),
    by: inner.interests.gives,
    values: [String(before.id), String(after.id)],
  };
}
