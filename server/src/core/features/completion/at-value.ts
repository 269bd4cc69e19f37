import { resolveSchema, typesOf, variantFor } from '../../schema/navigate.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import type { SchemaPosition } from '../../templates/schema-position.ts';
import { list } from '../../templates/template.ts';
import type { TemplateContext } from '../../templates/template-context.ts';
import { choicesOfItems, isInBraces, questionAt } from './at-item.ts';
import type { Candidates } from './candidates.ts';
import type { Choice } from './choice.ts';
import type { SketchEntry } from './cursor/nodes.ts';
import type { ValuePosition } from './cursor/places.ts';
import { mappingFor } from './defaults.ts';
import { firstKeyNames } from './files.ts';
import { type Fitted, fitItem, fitKey, fitValue } from './fit.ts';
import { itemChoices } from './items.ts';
import { keyChoices } from './keys.ts';
import { positionBelow, schemaOfHolder } from './schema-position.ts';
import { dependsOnTyping, isOpen, type ValueQuestion, valueChoices } from './values.ts';

/** What can stand behind a colon or dash, in brackets, or on its own line below a key. */
export function atValue(templateContext: TemplateContext, place: ValuePosition, offset: number): Candidates {
  const { holder, slot, quote } = place;
  const schema = schemaAt(templateContext, holder);
  if (!schema) return { items: [], incomplete: false };
  const typed = templateContext.file.text
    .slice(slot.range.start, Math.max(offset, slot.range.start))
    .trimStart();
  const question = questionAt(templateContext, schema, holder, typed);
  const types = typesOf(schema);
  const choices = valuesFor(templateContext, question);
  const items: (Fitted | undefined)[] = choices.map(choice => fitValue(templateContext, place, choice));
  if (quote === undefined) {
    if (types.includes('object') || schema.oneOf || schema.if)
      items.push(...mappingsAt(templateContext, place, schema, question.position));
    if (types.includes('array')) items.push(...listsAt(templateContext, place, schema, question));
  }
  return { items: items.filter(item => item !== undefined), incomplete: dependsOnTyping(question) };
}

/** The first two keys have a meaning while nobody knows yet what the file is. */
function schemaAt(templateContext: TemplateContext, holder: SketchEntry): SchemaNode | undefined {
  const { kind, file } = templateContext;
  const isFirstKey = holder.kind === 'pair' && !holder.parent.parent && firstKeyNames.has(holder.key.text);
  if (!kind && !isFirstKey) return undefined;
  return schemaOfHolder(file.text, kind ?? 'Agreement', holder);
}

/**
 * The values that can stand there. Where people may write words of their own, only those that go on with what they
 * have typed: an editor would take another one, with some of its letters, for what was meant.
 */
function valuesFor(templateContext: TemplateContext, question: ValueQuestion): Choice[] {
  const choices = valueChoices(templateContext, question);
  const { typed } = question;
  if (typed === '' || !isOpen(question)) return choices;
  return choices.filter(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase()));
}

/** A mapping as a value: its keys where they stand, or the whole of it behind a colon or in brackets. */
function mappingsAt(
  templateContext: TemplateContext,
  place: ValuePosition,
  schema: SchemaNode,
  position: SchemaPosition,
): (Fitted | undefined)[] {
  const { slot, where, holder } = place;
  const variant = variantFor(schema, {});
  const below = positionBelow(position);
  const keys = () =>
    keyChoices(templateContext, variant, below, new Set()).map(choice =>
      fitKey(templateContext, slot, choice),
    );
  if (holder.kind === 'item') {
    const flow = where === 'flow' || isInBraces(holder.parent);
    const items = itemChoices(templateContext, variant, below).map(choice =>
      fitItem(templateContext, slot, choice, flow),
    );
    return flow ? items : [...items, ...keys()];
  }
  if (where === 'own-line') return keys();
  // The exact writing of a cadence is among its values.
  if (schema['x-type'] === 'cadence') return [];
  const value = mappingFor(templateContext, variant, below);
  if (value.pairs.length === 0) return [];
  const names = value.pairs.map(([key]) => key).join(', ');
  return [
    fitValue(templateContext, place, {
      label: `{ ${names} }`,
      kind: 'item',
      detail: schema.description,
      value,
      filter: names,
    }),
  ];
}

/** A list as a value: one item to begin with, in brackets or with a dash. */
function listsAt(
  templateContext: TemplateContext,
  place: ValuePosition,
  schema: SchemaNode,
  question: ValueQuestion,
): (Fitted | undefined)[] {
  const items = resolveSchema(schema.items ?? {});
  if (typesOf(schema).includes('string')) return [];
  const choices = choicesOfItems(templateContext, items, question);
  if (place.where === 'own-line') {
    const slot = { ...place.slot, before: `${place.slot.before}- `, column: place.slot.column + 2 };
    return choices.map(choice => fitItem(templateContext, slot, choice, false));
  }
  return choices.map(choice =>
    fitValue(templateContext, place, {
      ...choice,
      value: list([choice.value], choice.value.kind === 'text'),
    }),
  );
}
