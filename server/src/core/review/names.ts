import { sentence, type Text, t } from '../l10n/message.ts';
import { principleByKey } from '../principles/principles.ts';
import { propertySchema, resolveSchema } from '../schema/navigate.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { isMapping } from '../schema/walk.ts';
import { and, wordsOf } from '../util/lists.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { ReviewedState } from './reviewed-state.ts';

/** What to call a thing in a title: by its name, else by what it is about, else by its id. */
export function nameOf(thing: PlainMapping, schema: SchemaNode, side: ReviewedState): Text {
  const text = (key: string) => (typeof thing[key] === 'string' ? oneLine(thing[key] as string) : undefined);
  switch (schema.title) {
    case 'EscalationStep':
      return stepName(text('level') ?? text('then') ?? '?', ladderOf(thing, side));
    case 'Ladder':
      return t`Ladder “${text('for') ?? text('id') ?? '?'}”`;
    case 'Adviser':
      return t`Adviser ${side.model.person(text('person'))?.name ?? text('person') ?? '?'}`;
    case 'EarlyWarning': {
      const by = thing.by === 'both' ? [] : [thing.by ?? '?'].flat();
      const givers = by.map(party => side.model.nameOf(String(party)));
      return t`Early warning by ${givers.length === 0 ? 'both' : and(givers)}`;
    }
    case 'Person':
      return t`“${text('name') ?? text('title') ?? text('id') ?? '?'}”`;
    default: {
      const name = text('name') ?? text('what') ?? text('id') ?? '?';
      return t`“${name}”`;
    }
  }
}

function stepName(step: string, ladder: PlainMapping | undefined): Text {
  if (!ladder) return t`Escalation, ${step}`;
  return t`Ladder “${oneLine(String(ladder.for ?? ladder.id ?? '?'))}”, ${step}`;
}

/** The ladder that a step belongs to, as a state holds it; none for the escalation that is for all parties. */
export function ladderOf(
  step: PlainMapping,
  { root: { governance } }: ReviewedState,
): PlainMapping | undefined {
  const ladders = isMapping(governance) && Array.isArray(governance.ladders) ? governance.ladders : [];
  return ladders.filter(isMapping).find(({ steps }) => Array.isArray(steps) && steps.includes(step));
}

/** A key in words: `terminationNotice` is the “termination notice”; a principle goes by its name. */
export function labelOf(key: string): Text {
  const principle = principleByKey(key);
  return principle ? sentence(principle.name) : wordsOf(key);
}

/** A value on one line, with the names of the people, parties and forums that it refers to; nothing of what is private. */
export function shown(value: unknown, schema: SchemaNode, side: ReviewedState): string {
  if (schema['x-private']) return '…';
  if (typeof value === 'string') return oneLine(referred(value, schema, side));
  if (Array.isArray(value)) {
    const items = schema.items ? resolveSchema(schema.items) : schema;
    const texts = value.map(item => shown(item, items, side));
    return value.some(isMapping) ? texts.map(text => `(${text})`).join(' ') : texts.join(', ');
  }
  if (!isMapping(value)) return String(value);
  return Object.entries(value)
    .filter(([key, inner]) => inner !== undefined && key !== 'id' && !key.startsWith('x-'))
    .map(([key, inner]) => `${labelOf(key)}: ${shown(inner, propertySchema(schema, key) ?? {}, side)}`)
    .join('; ');
}

function referred(name: string, schema: SchemaNode, { model }: ReviewedState): string {
  if (schema['x-except']?.includes(name)) return name;
  switch (schema['x-references']) {
    case 'party':
      return model.nameOf(name);
    case 'person':
      return model.person(name)?.name ?? name;
    case 'forum':
      return model.forum(name)?.name ?? name;
    default:
      return name;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
