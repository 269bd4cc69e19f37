import { keyOf, type YamlEntry, type YamlNode } from '../yaml/tree.ts';
import type { Source } from '../yaml/value.ts';
import { schemas } from './generated/schema.ts';
import type { FileKind } from './kind.ts';
import { propertySchema, resolveSchema, variantFor } from './navigate.ts';
import type { SchemaNode } from './schema-node.ts';

/** The schema of an entry's value, and that of what holds the entry. */
export interface EntrySchema {
  readonly schema: SchemaNode;
  readonly owner: SchemaNode;
}

/** Follows the tree up to the root and the schema down again; undefined below unknown and `x-` keys. */
export function schemaOfEntry(kind: FileKind, entry: YamlEntry, source: Source): EntrySchema | undefined {
  const owner = schemaOfNode(kind, entry.parent, source);
  if (!owner) return undefined;
  const own =
    entry.kind === 'item' ? owner.items && resolveSchema(owner.items) : propertyOf(owner, entry, source);
  return own && { schema: variant(own, entry.value, source), owner };
}

function schemaOfNode(kind: FileKind, node: YamlNode, source: Source): SchemaNode | undefined {
  if (!node.parent) return variant(resolveSchema(schemas[kind]), node, source);
  return schemaOfEntry(kind, node.parent, source)?.schema;
}

function propertyOf(
  owner: SchemaNode,
  entry: Extract<YamlEntry, { kind: 'pair' }>,
  source: Source,
): SchemaNode | undefined {
  const written = keyOf(entry);
  if (written === undefined || written.startsWith('x-')) return undefined;
  return propertySchema(owner, source.meantKey(entry) ?? written);
}

function variant(schema: SchemaNode, node: YamlNode, source: Source): SchemaNode {
  const value = node.kind === 'mapping' ? source.valueOfNode(node) : undefined;
  return value ? variantFor(schema, value) : schema;
}
