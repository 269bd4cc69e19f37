import { schemas } from '../schema/generated/schema.ts';
import { propertySchema, resolveSchema, variantFor } from '../schema/navigate.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import type { Range } from '../util/text.ts';
import { keyOf, type YamlEntry, type YamlNode } from '../yaml/tree.ts';
import type { Source } from '../yaml/value.ts';
import type { FileModel } from './file-model.ts';

/** An entry of the text, with the schema of its value and of the mapping or list that holds it. */
export interface SchemaEntry {
  readonly entry: YamlEntry;
  readonly schema: SchemaNode;
  readonly owner: SchemaNode;
}

/**
 * The entries that touch a range of the text, in its order, parents before children. Each written entry comes
 * once: what an alias stands for is met where it is written. Unknown keys and what lies below `x-` are passed over.
 */
export function entriesWithin(file: FileModel, range: Range): SchemaEntry[] {
  const { yaml, kind, source } = file;
  const found: SchemaEntry[] = [];
  if (kind && yaml.root) {
    collect(yaml.root, formOf(resolveSchema(schemas[kind]), yaml.root, source), range, source, found);
  }
  return found;
}

function collect(
  node: YamlNode,
  owner: SchemaNode,
  range: Range,
  source: Source,
  found: SchemaEntry[],
): void {
  if (node.kind !== 'mapping' && node.kind !== 'sequence') return;
  const items = owner.items && resolveSchema(owner.items);
  for (const entry of node.kind === 'mapping' ? node.pairs : node.items) {
    if (!touches(entry.range, range)) continue;
    const own = entry.kind === 'item' ? items : schemaOfKey(entry, owner, source);
    if (!own) continue;
    const schema = formOf(own, entry.value, source);
    found.push({ entry, schema, owner });
    collect(entry.value, schema, range, source, found);
  }
}

function schemaOfKey(pair: Extract<YamlEntry, { kind: 'pair' }>, owner: SchemaNode, source: Source) {
  const written = keyOf(pair);
  if (written === undefined || written.startsWith('x-')) return undefined;
  return propertySchema(owner, source.meantKey(pair) ?? written);
}

function formOf(schema: SchemaNode, node: YamlNode, source: Source): SchemaNode {
  const value = node.kind === 'mapping' ? source.valueOfNode(node) : undefined;
  return value ? variantFor(schema, value) : schema;
}

function touches(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}
