import { resolveSchema, typesOf, variantFor } from '../../schema/navigate.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import type { Kit } from '../../templates/kit.ts';
import type { Choice } from './choice.ts';
import type { SketchEntry, SketchPair, SketchSequence } from './cursor/nodes.ts';
import type { ItemPlace } from './cursor/places.ts';
import { type Fitted, fitItem } from './fit.ts';
import { itemChoices } from './items.ts';
import { schemaOfCollection, schemaOfHolder, spotBelow, spotOf } from './spot.ts';
import { type ValueQuestion, valueChoices } from './values.ts';

/** A new item of a list on its own line, with its dash. */
export function atItem(kit: Kit, { slot, sequence, holder }: ItemPlace): Fitted[] {
  const schema = kit.kind && schemaOfHolder(kit.file.text, kit.kind, holder);
  if (!schema || !holder || !typesOf(schema).includes('array')) return [];
  const items = resolveSchema(schema.items ?? {});
  const item: SketchEntry = sequence
    ? { kind: 'item', parent: sequence, start: slot.range.end, value: undefined }
    : holder;
  const choices = choicesOfItems(kit, items, questionAt(kit, items, item, ''));
  return choices.map(choice => fitItem(kit, slot, choice, sequence !== undefined && isInBraces(sequence)));
}

/** Everything that can be one item of a list: its texts, or whole mappings. */
export function choicesOfItems(kit: Kit, items: SchemaNode, question: ValueQuestion): Choice[] {
  const values = valueChoices(kit, { ...question, schema: items });
  return values.length > 0 ? values : itemChoices(kit, variantFor(items, {}), spotBelow(question.spot));
}

/** What is known about a value that an entry holds, or is to hold. */
export function questionAt(kit: Kit, schema: SchemaNode, holder: SketchEntry, typed: string): ValueQuestion {
  const owner = ownerOf(holder);
  const title =
    owner && kit.kind ? schemaOfCollection(kit.file.text, kit.kind, owner.parent)?.title : undefined;
  return { schema, title, key: owner?.key.text ?? '', spot: spotOf(kit.file.text, undefined, holder), typed };
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
