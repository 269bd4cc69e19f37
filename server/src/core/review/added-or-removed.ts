import { propertyNames, propertySchema, resolveSchema, variantFor } from '../schema/navigate.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { isMapping } from '../schema/walk.ts';
import type { PlainMapping } from '../yaml/value.ts';
import { canonical } from './canonical.ts';
import type { Effects } from './change.ts';
import { combined, effectsOf, type Interests, interestsOf, sharedBy } from './interests.ts';
import type { Judgement } from './judgement.ts';
import { judgements } from './judgements.ts';
import { type ReviewedState, saysNothing } from './reviewed-state.ts';
import { opposite, type Verdict } from './verdict.ts';

/** What comes or goes as a whole, and who has an interest in it. */
export interface AddedOrRemoved {
  readonly effects: Effects;
  readonly by: readonly string[];
}

/** What the coming or going of values is worked out from. */
export interface AddedOrRemovedContext {
  readonly side: ReviewedState;
  readonly now: (partyId: string) => string;
  readonly everyone: readonly string[];
  readonly direction: 'added' | 'removed';
}

/**
 * What it means to each party that a value comes or goes: as its judgement says, or for what only holds other things,
 * what these mean together.
 *
 * @param interests of the thing that the value belongs to
 */
export function addedOrRemoved(
  value: unknown,
  schema: SchemaNode,
  judgement: Judgement,
  interests: Interests,
  context: AddedOrRemovedContext,
): AddedOrRemoved {
  const { everyone, direction } = context;
  const verdict = (presence: Verdict) => (direction === 'added' ? presence : opposite(presence));
  const worth = (presence: Verdict, of: Interests): AddedOrRemoved => ({
    effects: effectsOf(verdict(presence), 'receivers', of, everyone),
    by: of.gives,
  });
  switch (judgement.how) {
    case 'value':
      return {
        effects: effectsOf(verdict(judgement.presence), judgement.benefit, interests, everyone),
        by: interests.gives,
      };
    case 'part':
      if (judgement.presence) return worth(judgement.presence, interests);
      if (isMapping(value)) return together(contents(value, schema, interests, context), everyone);
      return worth(judgement.word?.presence ?? 'undetermined', interests);
    case 'level':
      return isMapping(value)
        ? together(contents(value, schema, interests, context), everyone)
        : worth('undetermined', interests);
    case 'things': {
      const items = schema.items ? resolveSchema(schema.items) : {};
      const list = (Array.isArray(value) ? value : [value]).filter(isMapping);
      return together(
        list.map(item => {
          const own = interestsOf(item, judgement.interests, context.side, context.now, everyone, interests);
          if (judgement.presence) return worth(judgement.presence, own);
          return together(contents(item, variantFor(items, item), own, context), everyone);
        }),
        everyone,
      );
    }
    case 'direction':
      return worth('undetermined', sharedBy(everyone));
    default:
      return { effects: combined([], everyone), by: [] };
  }
}

/** What came or went in one writing, so that accepting it accepts what it says and nothing else. */
export function wholeValues(
  direction: AddedOrRemovedContext['direction'],
  value: unknown,
  schema: SchemaNode,
): [string, string] {
  const text = canonical(value, schema);
  return direction === 'added' ? ['', text] : [text, ''];
}

function contents(
  mapping: PlainMapping,
  schema: SchemaNode,
  interests: Interests,
  context: AddedOrRemovedContext,
): AddedOrRemoved[] {
  const table = judgements[schema.title ?? ''] ?? {};
  return propertyNames(schema).flatMap(key => {
    const judgement = table[key];
    if (!judgement || saysNothing(mapping[key])) return [];
    return addedOrRemoved(mapping[key], propertySchema(schema, key) ?? {}, judgement, interests, context);
  });
}

function together(parts: readonly AddedOrRemoved[], everyone: readonly string[]): AddedOrRemoved {
  return {
    effects: combined(
      parts.map(({ effects }) => effects),
      everyone,
    ),
    by: [...new Set(parts.flatMap(({ by }) => by))],
  };
}
