import { t } from '../../l10n/message.ts';
import { resolveSchema, typesOf, variantFor } from '../../schema/navigate.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import type { SchemaPosition } from '../../templates/schema-position.ts';
import { toPlainText } from '../../templates/snippet.ts';
import { list, text } from '../../templates/template.ts';
import type { TemplateContext } from '../../templates/template-context.ts';
import { choicesOfItems, isInBraces, questionAt } from './at-item.ts';
import type { Candidates } from './candidates.ts';
import type { Choice } from './choice.ts';
import type { ValuePosition } from './cursor/places.ts';
import { defaultFor, mappingFor } from './defaults.ts';
import { type Fitted, fitItem, fitKey, fitValue } from './fit.ts';
import { itemChoices } from './items.ts';
import { keyChoices } from './keys.ts';
import { positionBelow, schemaOfHolder } from './schema-position.ts';
import { dependsOnTyping, type ValueQuestion, valueChoices } from './values.ts';

/** What can stand behind a colon or dash, in brackets, or on its own line below a key. */
export function atValue(templateContext: TemplateContext, place: ValuePosition, offset: number): Candidates {
  const { holder, slot, quote } = place;
  const schema =
    templateContext.kind && schemaOfHolder(templateContext.file.text, templateContext.kind, holder);
  if (!schema) return { items: [], incomplete: false };
  const typed = templateContext.file.text
    .slice(slot.range.start, Math.max(offset, slot.range.start))
    .trimStart();
  const question = questionAt(templateContext, schema, holder, typed);
  const types = typesOf(schema);
  const values = valueChoices(templateContext, question);
  const choices = values.length > 0 ? values : exampleAt(templateContext, place, question);
  const items: (Fitted | undefined)[] = choices.map(choice => fitValue(templateContext, place, choice));
  if (quote === undefined) {
    if (types.includes('object') || schema.oneOf || schema.if)
      items.push(...mappingsAt(templateContext, place, schema, question.position));
    if (types.includes('array')) items.push(...listsAt(templateContext, place, schema, question));
  }
  return { items: items.filter(item => item !== undefined), incomplete: dependsOnTyping(question) };
}

/** Free text: how it could read. Names of people and parties are nobody's to guess. */
function exampleAt(
  templateContext: TemplateContext,
  { holder }: ValuePosition,
  { schema, title, key, position, typed }: ValueQuestion,
): Choice[] {
  const isFree =
    typesOf(schema).length === 1 && schema.type === 'string' && !schema['x-type'] && !schema.pattern;
  if (!isFree || holder.kind === 'item' || typed !== '' || key === 'name') return [];
  const value = defaultFor(templateContext, title, key, schema, {
    ...position,
    path: position.path.slice(0, -1),
  });
  if (value.kind !== 'text') return [];
  const label = toPlainText(value.pieces);
  return [{ label, kind: 'example', detail: t`an example`, value: text(label) }];
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
