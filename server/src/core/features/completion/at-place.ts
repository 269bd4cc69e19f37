import { variantFor } from '../../schema/navigate.ts';
import type { SchemaPosition } from '../../templates/schema-position.ts';
import type { TemplateContext } from '../../templates/template-context.ts';
import { atItem } from './at-item.ts';
import { atValue } from './at-value.ts';
import type { Candidates } from './candidates.ts';
import type { CursorContext } from './cursor/cursor-context.ts';
import type { CursorPosition, KeyPosition } from './cursor/places.ts';
import { fileChoices, firstKeys } from './files.ts';
import { type Fitted, fitItem, fitKey } from './fit.ts';
import { keyChoices } from './keys.ts';
import { plainOf, schemaOfHolder, schemaPositionOf } from './schema-position.ts';

/** Everything that can be written at one place. */
export function completionsAt(
  templateContext: TemplateContext,
  place: CursorPosition,
  context: CursorContext,
  offset: number,
): Candidates {
  switch (place.kind) {
    case 'key':
      return { items: atKey(templateContext, place, context), incomplete: false };
    case 'value':
      return atValue(templateContext, place, offset);
    case 'item':
      return { items: atItem(templateContext, place), incomplete: false };
  }
}

function atKey(templateContext: TemplateContext, place: KeyPosition, context: CursorContext): Fitted[] {
  const { mapping, holder, pair, slot, has } = place;
  const { file, kind } = templateContext;
  const isTop = !holder;
  const present = new Set(isTop ? context.topLevel.keys() : []);
  for (const { key, colon } of mapping?.entries ?? []) if (colon !== undefined) present.add(key.text);
  if (pair?.colon !== undefined) present.delete(pair.key.text);
  if (isTop && !kind) {
    const whole = present.size === 0 && has === 'nothing' && !slot.flow ? fileChoices(templateContext) : [];
    return [
      ...whole.map(choice => fitItem(templateContext, slot, choice, false)),
      ...firstKeys(present).map(choice => fitKey(templateContext, slot, choice, has)),
    ];
  }
  if (!kind) return [];
  const base = schemaOfHolder(file.text, kind, holder);
  if (!base) return [];
  // The key that is being replaced does not decide which form the mapping has.
  const schema = variantFor(base, plainOf(file.text, mapping, pair));
  const position = schemaPositionOf(file.text, mapping, holder, pair);
  const choices = keyChoices(
    templateContext,
    schema,
    isTop ? withTopLevel(position, context) : position,
    present,
  );
  return choices.map(choice => fitKey(templateContext, slot, choice, has));
}

/** Top-level keys stand all over the text; the sketch has only those near the cursor. */
function withTopLevel(position: SchemaPosition, { topLevel }: CursorContext): SchemaPosition {
  return { ...position, siblings: { ...Object.fromEntries(topLevel), ...position.siblings } };
}
