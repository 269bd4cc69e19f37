import { spans } from '../../docs/markup.ts';
import { sentence, type Text, t } from '../../l10n/message.ts';
import { propertySchema, resolveSchema, typesOf } from '../../schema/navigate.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import type { Kit } from '../../templates/kit.ts';
import { finalStep } from '../../templates/recipes/governance.ts';
import { partyIn, sharedParty } from '../../templates/recipes/parties.ts';
import { records } from '../../templates/recipes/records.ts';
import type { Spot } from '../../templates/spot.ts';
import type { MapTemplate } from '../../templates/template.ts';
import type { Choice } from './choice.ts';
import { mappingFor } from './defaults.ts';
import { partyFiles } from './values/references.ts';

/** Whole mappings that can be the item of a list, filled in: a forum, a commitment, a record of each type. */
export function itemChoices(kit: Kit, schema: SchemaNode, spot: Spot): Choice[] {
  if (schema.discriminator) return recordChoices(kit, schema);
  if (schema.title === 'InlineParty' || schema.title === 'PartyEntry') return partyChoices(kit);
  if (!typesOf(schema).includes('object') || !schema.properties) return [];
  const thing = inWords(schema.title ?? 'entry');
  const choice = itemChoice(
    `new ${thing}`,
    mappingFor(kit, schema, spot),
    schema.description,
    t`new ${sentence(thing)}`,
  );
  if (schema.title !== 'EscalationStep') return [choice];
  return [
    choice,
    itemChoice('then', finalStep(), t`The last step: where the matter goes when the parties cannot agree.`),
  ];
}

function itemChoice(label: string, value: MapTemplate, meaning: Text | undefined, shown?: Text): Choice {
  return {
    label,
    shown,
    kind: 'item',
    detail: value.pairs.map(([key]) => key).join(', '),
    value: { ...value, flow: false },
    documentation: meaning
      ? () => [{ text: typeof meaning === 'string' ? spans(meaning) : [meaning] }]
      : undefined,
  };
}

function recordChoices(kit: Kit, schema: SchemaNode): Choice[] {
  return (schema.oneOf ?? []).flatMap(variant => {
    const resolved = resolveSchema(variant);
    const type = propertySchema(resolved, schema.discriminator?.propertyName ?? '');
    const word = type?.enum?.[0];
    const record = word === undefined ? undefined : records[word];
    return record ? [itemChoice(`type: ${word}`, record(kit), type?.enumDescriptions?.[0])] : [];
  });
}

function partyChoices(kit: Kit): Choice[] {
  const roles = kit.facts.model?.parties.map(party => party.role) ?? [];
  const role = roles.includes('customer') ? 'vendor' : 'customer';
  const shared = partyFiles(kit).map(
    (party): Choice => ({
      ...party,
      label: `party: ${party.label}`,
      value: sharedParty(party.label, kit),
    }),
  );
  return [
    ...shared,
    itemChoice(
      `new ${role}`,
      partyIn(role),
      t`A party that is written out in this agreement.`,
      t`new ${sentence(role)}`,
    ),
  ];
}

/** `SharingCommitment` as `sharing commitment`. */
function inWords(title: string): string {
  return title.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
