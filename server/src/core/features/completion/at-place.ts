import { variantFor } from '../../schema/navigate.ts';
import type { Kit } from '../../templates/kit.ts';
import type { Spot } from '../../templates/spot.ts';
import type { CursorContext } from '../../yaml/cursor-context.ts';
import type { KeyPlace, Place } from '../../yaml/sketch/places.ts';
import { atItem } from './at-item.ts';
import { atValue } from './at-value.ts';
import { fileChoices, firstKeys } from './files.ts';
import { type Fitted, fitItem, fitKey } from './fit.ts';
import { keyChoices } from './keys.ts';
import { plainOf, schemaOfHolder, spotOf } from './spot.ts';

/** What was found at one place. */
export interface Found {
  readonly items: readonly Fitted[];
  /** Whether it depends on each letter that is typed. */
  readonly incomplete: boolean;
}

/** Everything that can be written at one place. */
export function completionsAt(kit: Kit, place: Place, context: CursorContext, offset: number): Found {
  switch (place.kind) {
    case 'key':
      return { items: atKey(kit, place, context), incomplete: false };
    case 'value':
      return atValue(kit, place, offset);
    case 'item':
      return { items: atItem(kit, place), incomplete: false };
  }
}

function atKey(kit: Kit, place: KeyPlace, context: CursorContext): Fitted[] {
  const { mapping, holder, pair, slot, has } = place;
  const { file, kind } = kit;
  const isTop = !holder;
  const present = new Set(isTop ? context.topLevel.keys() : []);
  for (const { key, colon } of mapping?.entries ?? []) if (colon !== undefined) present.add(key.text);
  if (pair?.colon !== undefined) present.delete(pair.key.text);
  if (isTop && !kind) {
    const whole = present.size === 0 && has === 'nothing' && !slot.flow ? fileChoices(kit) : [];
    return [
      ...whole.map(choice => fitItem(kit, slot, choice, false)),
      ...firstKeys(present).map(choice => fitKey(kit, slot, choice, has)),
    ];
  }
  if (!kind) return [];
  const base = schemaOfHolder(file.text, kind, holder);
  if (!base) return [];
  // The key that is being replaced does not decide which form the mapping has.
  const schema = variantFor(base, plainOf(file.text, mapping, pair));
  const spot = spotOf(file.text, mapping, holder, pair);
  const choices = keyChoices(kit, schema, isTop ? withTopLevel(spot, context) : spot, present);
  return choices.map(choice => fitKey(kit, slot, choice, has));
}

/** Top-level keys stand all over the text; the sketch has only those near the cursor. */
function withTopLevel(spot: Spot, { topLevel }: CursorContext): Spot {
  return { ...spot, siblings: { ...Object.fromEntries(topLevel), ...spot.siblings } };
}
