import type { At, Both, BothSides } from './both-states.ts';
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
