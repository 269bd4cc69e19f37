import type { PlainMapping, Source } from '../yaml/value.ts';
import type { Located } from './locate.ts';
import { knownKeys } from './misspelt.ts';
import { propertySchema, resolveSchema } from './navigate.ts';
import type { SchemaNode } from './schema-node.ts';
import { isMapping, type Visit, walk } from './walk.ts';

/**
 * Keys that nobody knows and that have no value. Nothing of them is in the plain value, so the validator does not
 * see them; they are as much a slip as any other unknown key.
 */
export function unknownEmptyKeys(root: PlainMapping, schema: SchemaNode, source: Source): Located[] {
  if (!source.hasEmptyKeys) return [];
  const found: Located[] = [];
  walk(root, schema, visit => {
    const { value } = visit;
    if (!isMapping(value) || visit.schema.additionalProperties !== false) return;
    for (const extraKey of source.emptyKeys(value)) {
      const pair = source.pair(value, extraKey);
      if (!pair || source.meantKey(pair) !== undefined || extraKey.startsWith('x-')) continue;
      const located = locatedAt(visit, extraKey);
      const isKnown = propertySchema(visit.schema, extraKey) || knownKeys(located).includes(extraKey);
      if (!isKnown) found.push(located);
    }
  });
  return found;
}

/** As the validator would say it of a key with a value. */
function locatedAt(visit: Visit, extraKey: string): Located {
  const { value, owner, key, schema, parent } = visit;
  const around = parent?.schema ?? schema;
  const form = Array.isArray(owner) ? around.items : propertySchema(around, String(key));
  return {
    keyword: 'additionalProperties',
    params: { additionalProperty: extraKey },
    value,
    owner,
    key,
    schema,
    form: parent && form ? resolveSchema(form) : schema,
    ownerSchema: around,
    path: visit.path,
    extraKey,
    missingKey: '',
  };
}
