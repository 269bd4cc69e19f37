import { type Text, t } from '../../../l10n/message.ts';
import type { DefinitionKind, ReferenceKind } from '../../../model/references.ts';
import type { SchemaNode } from '../../../schema/schema-node.ts';
import type { SchemaPosition } from '../../../templates/schema-position.ts';
import { toPlainText } from '../../../templates/snippet.ts';
import { text } from '../../../templates/template.ts';
import type { TemplateContext } from '../../../templates/template-context.ts';
import { wordsOf } from '../../../util/lists.ts';
import { slug } from '../../../util/slug.ts';
import type { Choice } from '../choice.ts';

/**
 * Ids to give: those that something refers to already; and as long as nobody has begun to write another one, what the
 * name or title would make.
 *
 * @param typed what stands before the cursor
 */
export function ids(
  templateContext: TemplateContext,
  schema: SchemaNode,
  position: SchemaPosition,
  typed: string,
): Choice[] {
  const kind = schema['x-defines'];
  const taken = new Set(templateContext.file.definitions.map(({ id }) => id));
  const choices = new Map<string, Text>();
  for (const { kind: wanted, name } of templateContext.file.references) {
    if (!kind || !meant[wanted]?.includes(kind)) continue;
    const id = kind === 'person' ? personOf(name, position) : name;
    if (id && !taken.has(id)) choices.set(id, t`referred to already`);
  }
  if (kind === 'agreement' && typed === '')
    choices.set(
      `${toPlainText(templateContext.facts.customer.id)}-${toPlainText(templateContext.facts.vendor.id)}`,
      t`customer and vendor`,
    );
  for (const key of typed === '' ? ['name', 'title', 'what'] : []) {
    const described = position.siblings[key];
    const id = typeof described === 'string' ? slug(described) : undefined;
    if (id && !taken.has(id)) choices.set(id, t`from its ${wordsOf(key)}`);
  }
  return [...choices].map(([id, detail]) => ({ label: id, kind: 'id', detail, value: text(id) }));
}

const meant: Readonly<Partial<Record<ReferenceKind, readonly DefinitionKind[]>>> = {
  party: ['party'],
  person: ['person'],
  forum: ['forum'],
  commitment: ['commitment', 'sharing'],
  'first-choice': ['commitment'],
  sharing: ['sharing'],
  proactivity: ['commitment'],
  activity: ['activity'],
  report: ['report'],
  ladder: ['ladder'],
  measure: ['measure'],
  'early-warning': ['early-warning'],
};

function personOf(name: string, { outer }: SchemaPosition): string | undefined {
  const [party, person] = name.split('/');
  return party === outer.id ? person : undefined;
}
