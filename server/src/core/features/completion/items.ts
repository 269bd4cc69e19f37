import { spans } from '../../docs/markup.ts';
import { sentence, type Text, t } from '../../l10n/message.ts';
import { propertySchema, resolveSchema, typesOf } from '../../schema/navigate.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import { finalStep } from '../../templates/recipes/governance.ts';
import { partyIn, seat, sharedParty } from '../../templates/recipes/parties.ts';
import { records } from '../../templates/recipes/records.ts';
import type { SchemaPosition } from '../../templates/schema-position.ts';
import type { MapTemplate } from '../../templates/template.ts';
import type { TemplateContext } from '../../templates/template-context.ts';
import type { Choice } from './choice.ts';
import { mappingFor } from './defaults.ts';
import { partyFiles } from './values/references.ts';

/** Whole mappings that can be the item of a list, filled in: a forum, a commitment, a record of each type. */
export function itemChoices(
  templateContext: TemplateContext,
  schema: SchemaNode,
  position: SchemaPosition,
): Choice[] {
  if (schema.discriminator) return recordChoices(templateContext, schema);
  if (schema.title === 'InlineParty' || schema.title === 'PartyEntry') return partyChoices(templateContext);
  if (!typesOf(schema).includes('object') || !schema.properties) return [];
  const thing = inWords(schema.title ?? 'entry');
  const choice = itemChoice(
    `new ${thing}`,
    mappingFor(templateContext, schema, position),
    schema.description,
    t`new ${sentence(thing)}`,
  );
  if (schema.title === 'Person') {
    const people = peopleAround(templateContext, position);
    return [
      choice,
      itemChoice(
        'new seat',
        seat(people),
        t`A position without a name: who holds it may change.`,
        t`new seat`,
      ),
    ];
  }
  if (schema.title !== 'EscalationStep') return [choice];
  return [
    choice,
    itemChoice('then', finalStep(), t`The last step: where the matter goes when the parties cannot agree.`),
  ];
}

/** The ids of a party's people. */
function peopleAround({ file }: TemplateContext, { outer }: SchemaPosition): string[] {
  const party = String(outer.id ?? file.value?.id ?? '');
  return file.definitions
    .filter(({ kind, name }) => kind === 'person' && name.startsWith(`${party}/`))
    .map(({ id }) => id);
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

function recordChoices(templateContext: TemplateContext, schema: SchemaNode): Choice[] {
  return (schema.oneOf ?? []).flatMap(variant => {
    const resolved = resolveSchema(variant);
    const type = propertySchema(resolved, schema.discriminator?.propertyName ?? '');
    const word = type?.enum?.[0];
    const record = word === undefined ? undefined : records[word];
    return record ? [itemChoice(`type: ${word}`, record(templateContext), type?.enumDescriptions?.[0])] : [];
  });
}

function partyChoices(templateContext: TemplateContext): Choice[] {
  const roles = templateContext.facts.model?.parties.map(party => party.role) ?? [];
  const role = roles.includes('customer') ? 'vendor' : 'customer';
  const shared = partyFiles(templateContext).map(
    (party): Choice => ({
      ...party,
      label: `party: ${party.label}`,
      value: sharedParty(party.label, templateContext),
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
