import { expect, test } from 'vitest';
import { judgements } from '../../../../server/src/core/review/judgements.ts';
import { schemas } from '../../../../server/src/core/schema/generated/schema.ts';
import { propertyNames, propertySchema, resolveSchema } from '../../../../server/src/core/schema/navigate.ts';
import type { SchemaNode } from '../../../../server/src/core/schema/schema-node.ts';

/** Every property of every mapping that an agreement can hold, as `Definition.key`, down to what is judged as a whole. */
function propertiesBelow(schema: SchemaNode, found = new Set<string>(), seen = new Set<string>()) {
  const title = schema.title ?? '';
  if (seen.has(title)) return found;
  seen.add(title);
  for (const key of propertyNames(schema)) {
    found.add(`${title}.${key}`);
    if (judgements[title]?.[key]?.how === 'value') continue;
    const inner = propertySchema(schema, key) as SchemaNode;
    for (const form of [inner, ...(inner.items ? formsOf(resolveSchema(inner.items)) : [])]) {
      if (form.properties) propertiesBelow(form, found, seen);
    }
  }
  return found;
}

function formsOf(schema: SchemaNode): SchemaNode[] {
  return schema.then && schema.else ? [resolveSchema(schema.then), resolveSchema(schema.else)] : [schema];
}

const inSchema = [...propertiesBelow(schemas.Agreement)].sort();
const inTable = Object.entries(judgements)
  .flatMap(([title, keys]) => Object.keys(keys).map(key => `${title}.${key}`))
  .sort();

test('the table judges every property of the format, and no other', () => {
  expect(inTable).toEqual(inSchema);
});

test('people in Party files are the people of agreements', () => {
  const people = propertySchema(schemas.Party, 'people')?.items;
  expect(people && resolveSchema(people).title).toBe('Person');
});
