import { wordsOf } from '../../../l10n/lists.ts';
import { type Text, t } from '../../../l10n/message.ts';
import type { DefinitionKind, ReferenceKind } from '../../../model/references.ts';
import type { SchemaNode } from '../../../schema/schema-node.ts';
import type { SchemaPosition } from '../../../templates/schema-position.ts';
import { toPlainText } from '../../../templates/snippet.ts';
import { text } from '../../../templates/template.ts';
import type { TemplateContext } from '../../../templates/template-context.ts';
import type { Choice } from '../choice.ts';

/** Ids to give: those that something refers to already, and what the name or title would make. */
export function ids(
  templateContext: TemplateContext,
  schema: SchemaNode,
  position: SchemaPosition,
): Choice[] {
  const kind = schema['x-defines'];
  const taken = new Set(templateContext.file.definitions.map(({ id }) => id));
  const choices = new Map<string, Text>();
  for (const { kind: wanted, name } of templateContext.file.references) {
    if (!kind || !meant[wanted]?.includes(kind)) continue;
    const id = kind === 'person' ? personOf(name, position) : name;
    if (id && !taken.has(id)) choices.set(id, t`referred to already`);
  }
  if (kind === 'agreement')
    choices.set(
      `${toPlainText(templateContext.facts.customer.id)}-${toPlainText(templateContext.facts.vendor.id)}`,
      t`customer and vendor`,
    );
  for (const key of ['name', 'title', 'what']) {
    const id = kebab(position.siblings[key]);
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
};

function personOf(name: string, { outer }: SchemaPosition): string | undefined {
  const [party, person] = name.split('/');
  return party === outer.id ? person : undefined;
}

/** `Executive Steering Committee` as an id: `executive-steering-committee`. */
export function kebab(words: unknown): string | undefined {
  if (typeof words !== 'string') return undefined;
  const id = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return /[a-z]/.test(id) ? id : undefined;
}
