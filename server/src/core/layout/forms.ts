import { propertySchema, resolveSchema, typesOf } from '../schema/navigate.ts';
import type { SchemaNode } from '../schema/schema-node.ts';

/** What may stand at a place. Undefined: anything, as below a key of one's own. */
export type Allowed = SchemaNode | undefined;

/** What a key may hold in a mapping, whichever of its forms that has; `false` where none knows the key. */
export function allowedBelow(mapping: Allowed, key: string): Allowed | false {
  if (!mapping || key.startsWith('x-')) return undefined;
  for (const form of formsOf(mapping)) {
    const found = propertySchema(form, key);
    if (found) return found;
  }
  return false;
}

/** What the entries of a list may be. */
export function allowedInList(list: Allowed): Allowed {
  const items = list && formsOf(list).find(form => form.items)?.items;
  return items && resolveSchema(items);
}

/** Whether a list, or else a mapping, may stand at a place. */
export function mayHold(allowed: Allowed, isList: boolean): boolean {
  if (!allowed) return true;
  const type = isList ? 'array' : 'object';
  return formsOf(allowed).some(form => typesOf(form).includes(type));
}

/** A schema and all its forms. */
function formsOf(schema: SchemaNode): SchemaNode[] {
  const { then, else: otherwise, oneOf = [] } = schema;
  const others = [then, otherwise, ...oneOf].filter(form => form !== undefined).map(resolveSchema);
  return [schema, ...others];
}
