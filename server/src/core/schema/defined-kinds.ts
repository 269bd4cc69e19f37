import { resolveSchema } from './navigate.ts';
import type { DefinedThing, SchemaNode } from './schema-node.ts';

/**
 * What kinds of thing a text can name below a schema (`x-defines`). Where such a part could not be read, a
 * reference that finds nothing may mean something in it.
 */
export function kindsDefinedBelow(schema: SchemaNode): ReadonlySet<DefinedThing> {
  const node = resolveSchema(schema);
  const known = kindsByNode.get(node);
  if (known) return known;
  const kinds = new Set<DefinedThing>(node['x-defines'] ? [node['x-defines']] : []);
  kindsByNode.set(node, kinds);
  for (const part of partsOf(node)) for (const kind of kindsDefinedBelow(part)) kinds.add(kind);
  return kinds;
}

/** Schemas are constants, so each is searched once in the life of the process. */
const kindsByNode = new WeakMap<SchemaNode, Set<DefinedThing>>();

function partsOf({ properties = {}, items, oneOf = [], ...node }: SchemaNode): SchemaNode[] {
  const forms = [items, node.then, node.else].filter(form => form !== undefined);
  return [...Object.values(properties), ...forms, ...oneOf];
}
