import { schemas } from '../../schema/generated/schema.ts';
import type { FileKind } from '../../schema/kind.ts';
import { propertySchema, resolveSchema, variantFor } from '../../schema/navigate.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import type { SchemaPosition } from '../../templates/schema-position.ts';
import {
  type SketchEntry,
  type SketchMapping,
  type SketchNode,
  type SketchPair,
  textOf,
} from './cursor/nodes.ts';

/** The schema of what an entry holds, with its variants; undefined below unknown and `x-` keys. */
export function schemaOfHolder(
  text: string,
  kind: FileKind,
  holder: SketchEntry | undefined,
): SchemaNode | undefined {
  if (!holder) return resolveSchema(schemas[kind]);
  const owner = schemaOfCollection(text, kind, holder.parent);
  if (!owner) return undefined;
  if (holder.kind === 'item') return owner.items && resolveSchema(owner.items);
  const key = holder.key.text;
  if (key.startsWith('x-')) return undefined;
  const base = schemaOfHolder(text, kind, holder.parent.parent);
  return (base && tagSchema(base, key)) ?? propertySchema(owner, key);
}

/** Of a mapping that has several forms: the key that tells them apart, with the words for all of them. */
export function tagSchema(schema: SchemaNode, key: string): SchemaNode | undefined {
  if (schema.discriminator?.propertyName !== key) return undefined;
  const tags = (schema.oneOf ?? []).flatMap(variant => propertySchema(resolveSchema(variant), key) ?? []);
  return {
    type: 'string',
    description: schema.description ?? '',
    enum: tags.flatMap(tag => tag.enum ?? []),
    enumDescriptions: tags.flatMap(tag => tag.enumDescriptions ?? []),
  };
}

/** The schema of a mapping or list, in the variant that its keys choose. */
export function schemaOfCollection(
  text: string,
  kind: FileKind,
  node: Exclude<SketchNode, { kind: 'scalar' }>,
): SchemaNode | undefined {
  const schema = schemaOfHolder(text, kind, node.parent);
  return schema && node.kind === 'mapping' ? variantFor(schema, plainOf(text, node)) : schema;
}

/** What a mapping says, as far as a glance tells: its texts and lists of texts, anything else as an empty text. */
export function plainOf(
  text: string,
  mapping: SketchMapping | undefined,
  without?: SketchPair,
): Record<string, string | readonly string[]> {
  const plain: Record<string, string | readonly string[]> = {};
  for (const pair of mapping?.entries ?? []) {
    if (pair === without || pair.colon === undefined) continue;
    plain[pair.key.text] =
      pair.value?.kind === 'sequence'
        ? pair.value.entries.flatMap(item => textOf(text, item.value) ?? [])
        : (textOf(text, pair.value) ?? '');
  }
  return plain;
}

/** Describes the place of a key in `mapping`, or of a value that `holder` holds. */
export function schemaPositionOf(
  text: string,
  mapping: SketchMapping | undefined,
  holder: SketchEntry | undefined,
  without?: SketchPair,
): SchemaPosition {
  const around = mapping ?? enclosingMapping(holder);
  const list = !mapping && holder?.kind === 'item' ? holder.parent : undefined;
  return {
    path: pathTo(holder),
    siblings: plainOf(text, around, without ?? (mapping ? undefined : pairIn(around, holder))),
    outer: plainOf(text, enclosingMapping(around?.parent)),
    listed: (list?.entries ?? []).flatMap(item =>
      item === holder || item.start === holder?.start ? [] : (textOf(text, item.value) ?? []),
    ),
  };
}

/** The position of a mapping that is still to be written at a place. */
export function positionBelow(position: SchemaPosition): SchemaPosition {
  return { ...position, outer: position.siblings, siblings: {} };
}

function pathTo(holder: SketchEntry | undefined): string[] {
  const path: string[] = [];
  for (let entry = holder; entry; entry = entry.parent.parent) {
    if (entry.kind === 'pair') path.unshift(entry.key.text);
  }
  return path;
}

/** The mapping that an entry is in, looking through lists. */
function enclosingMapping(entry: SketchEntry | undefined): SketchMapping | undefined {
  for (let at = entry; at; at = at.parent.parent) if (at.kind === 'pair') return at.parent;
  return undefined;
}

function pairIn(mapping: SketchMapping | undefined, holder: SketchEntry | undefined): SketchPair | undefined {
  for (let at = holder; at; at = at.parent.parent) if (at.kind === 'pair' && at.parent === mapping) return at;
  return undefined;
}
