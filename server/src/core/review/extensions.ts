import { readDay } from '../calendar/date.ts';
import { endsAfter } from '../model/term.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { At, BothSides } from './both-states.ts';
import { effectsOf } from './interests.ts';
import { idOfMapping } from './matching.ts';
import type { UnnamedChange } from './recorder.ts';
import { mappingsIn } from './reviewed-state.ts';

/** The option by which an agreement was extended: it went, and the end moved by as much as it says (decision 99). */
export function usedExtension(before: PlainMapping, after: PlainMapping): PlainMapping | undefined {
  const [was, is] = [readDay(before.ends), readDay(after.ends)];
  if (was === undefined || is === undefined || is <= was) return undefined;
  const left = new Set(mappingsIn(after.extensions).map(idOfMapping));
  return mappingsIn(before.extensions).find(
    extension => !left.has(idOfMapping(extension)) && endsAfter(was, extension).includes(is),
  );
}

/** That it was used, with the end that moved by it: one change, which is better for everybody. */
export function extensionUsed(
  {
    before,
    after,
    schema,
  }: { readonly before: PlainMapping; readonly after: PlainMapping; readonly schema: SchemaNode },
  at: At,
  sides: BothSides,
): UnnamedChange {
  const both = { before, after, key: 'ends', schema };
  const words = sides.words(both, at);
  return {
    kind: 'changed',
    ...words,
    about: { ...words.about, of: 'extension' },
    effects: effectsOf('better', 'all', at.interests, sides.everyone),
    by: [],
    values: [String(before.ends), String(after.ends)],
  };
}
