import { resolveSchema, typesOf, variantFor } from '../../schema/navigate.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import type { TemplateContext } from '../../templates/template-context.ts';
import type { Choice } from './choice.ts';
import type { SketchEntry, SketchPair, SketchSequence } from './cursor/nodes.ts';
import type { ItemPosition } from './cursor/places.ts';
import { type Fitted, fitItem } from './fit.ts';
import { itemChoices } from './items.ts';
import { positionBelow, schemaOfCollection, schemaOfHolder, schemaPositionOf } from './schema-position.ts';
import { type ValueQuestion, valueChoices } from './values.ts';

/** A new item of a list on its own line, with its dash. */
export function atItem(templateContext: TemplateContext, { slot, sequence, holder }: ItemPosition): Fitted[] {
  const schema =
    templateContext.kind && schemaOfHolder(templateContext.file.text, templateContext.kind, holder);
  if (!schema || !holder || !typesOf(schema).includes('array')) return [];
  const items = resolveSchema(schema.items ?? {});
  const item: SketchEntry = sequence
    ? { kind: 'item', parent: sequence, start: slot.range.end, value: undefined }
    : holder;
  const choices = choicesOfItems(templateContext, items, questionAt(templateContext, items, item, ''));
  return choices.map(choice =>
    fitItem(templateContext, slot, choice, sequence !== undefined && isInBraces(sequence)),
  );
}

/** Everything that can be one item of a list: its texts, or whole mappings. */
export function choicesOfItems(
  templateContext: TemplateContext,
  items: SchemaNode,
  question: ValueQuestion,
): Choice[] {
  const values = valueChoices(templateContext, { ...question, schema: items });
  return values.length > 0
    ? values
    : itemChoices(templateContext, variantFor(items, {}), positionBelow(question.position));
}

/** What is known about a value that an entry holds, or is to hold. */
export function questionAt(
  templateContext: TemplateContext,
  schema: SchemaNode,
  holder: SketchEntry,
  typed: string,
): ValueQuestion {
  const owner = ownerOf(holder);
  const title =
    owner && templateContext.kind
      ? schemaOfCollection(templateContext.file.text, templateContext.kind, owner.parent)?.title
      : undefined;
  return {
    schema,
    title,
    key: owner?.key.text ?? '',
    position: schemaPositionOf(templateContext.file.text, undefined, holder),
    typed,
  };
}

/** The pair behind whose key a value or the list around it stands. */
function ownerOf(entry: SketchEntry): SketchPair | undefined {
  let at: SketchEntry | undefined = entry;
  while (at && at.kind === 'item') at = at.parent.parent;
  return at;
}

/** Whether the items of a list are written in braces, so that a new one should be too. */
export function isInBraces(sequence: SketchSequence): boolean {
  const last = sequence.entries.findLast(item => item.value)?.value;
  return last?.kind === 'mapping' && last.flow;
}
