import { readDay } from '../calendar/date.ts';
import { endsAfter } from '../model/term.ts';
import { propertySchema } from '../schema/navigate.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { At, Both, BothSides } from './both-states.ts';
import { effectsOf } from './interests.ts';
import { idOfMapping } from './matching.ts';
import type { UnnamedChange } from './recorder.ts';
import { mappingsIn } from './reviewed-state.ts';

/** The option by which an agreement was extended: it went, and the end moved by as much as it says (decision 99). */
function usedExtension(before: PlainMapping, after: PlainMapping): PlainMapping | undefined {
  const [was, is] = [readDay(before.ends), readDay(after.ends)];
  if (was === undefined || is === undefined || is <= was) return undefined;
  const left = new Set(mappingsIn(after.extensions).map(idOfMapping));
  return mappingsIn(before.extensions).find(
    extension => !left.has(idOfMapping(extension)) && endsAfter(was, extension).includes(is),
  );
}

/** A term that was extended. */
export interface ExtendedTerm {
  readonly used: PlainMapping;
  /** One change for the option and the end that moved by it: better for everybody. */
  readonly change: UnnamedChange;
  /** The term as it was, without that option. */
  readonly left: PlainMapping;
}

/** @returns undefined where it was not extended by one of its options, and for everything else than a term */
export function extendedTerm(
  { before, after, schema }: Omit<Both, 'key'>,
  at: At,
  sides: BothSides,
): ExtendedTerm | undefined {
  const used = at.definition === 'AgreementTerm' ? usedExtension(before, after) : undefined;
  if (!used) return undefined;
  const words = sides.words({ before, after, key: 'ends', schema: propertySchema(schema, 'ends') ?? {} }, at);
  const change: UnnamedChange = {
    kind: 'changed',
    ...words,
    about: { ...words.about, of: 'extension' },
    effects: effectsOf('better', 'all', at.interests, sides.everyone),
    by: [],
    values: [String(before.ends), String(after.ends)],
  };
  const extensions = mappingsIn(before.extensions).filter(extension => extension !== used);
  return { used, change, left: { ...before, extensions } };
}
