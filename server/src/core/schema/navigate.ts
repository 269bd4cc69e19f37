import { suggestions } from '../util/suggest.ts';
import { definitions } from './generated/schema.ts';
import type { SchemaNode } from './schema-node.ts';

/**
 * Finding the way in a schema. A schema node that stands behind a `$ref` keeps its own words: what it says
 * itself (description, what it defines or refers to) goes before what the reference says.
 */
export function resolveSchema(schema: SchemaNode): SchemaNode {
  if (!schema.$ref) return schema;
  const known = resolvedNodes.get(schema);
  if (known) return known;
  const { $ref, ...own } = schema;
  const merged = { ...resolveSchema(definition($ref)), ...own };
  resolvedNodes.set(schema, merged);
  return merged;
}

/** Schemas are constants, so each reference is resolved once in the life of the process. */
const resolvedNodes = new WeakMap<SchemaNode, SchemaNode>();

function definition(ref: string): SchemaNode {
  return (definitions as Readonly<Record<string, SchemaNode>>)[ref.replace('#/definitions/', '')] ?? {};
}

/**
 * Of a schema with several forms (`oneOf` by `type`, `if … then … else`, a list or a mapping), the one that a value is
 * written in, or is meant to be written in.
 */
export function variantFor(schema: SchemaNode, value: unknown): SchemaNode {
  if (!schema.discriminator && !schema.if) return isMeantAsList(schema, value) ? listFormOf(schema) : schema;
  const mapping = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (schema.discriminator && schema.oneOf) {
    return variantsOf(schema).get(mapping[schema.discriminator.propertyName]) ?? schema;
  }
  if (schema.if && schema.then && schema.else && !schema.properties) {
    return resolveSchema(hasKeysOf(mapping, schema.if) ? schema.then : schema.else);
  }
  return schema;
}

/**
 * Whether a mapping is meant as a list, where a schema allows either: one that lost its dashes, or has numbers or names for
 * them. It has none of the keys that make it a mapping, nor one that is like them.
 */
function isMeantAsList(schema: SchemaNode, value: unknown): boolean {
  if (!isListOrMapping(schema) || typeof value !== 'object' || value === null || Array.isArray(value))
    return false;
  const keys = Object.keys(value).filter(key => !key.startsWith('x-'));
  const known = propertyNames(schema);
  return keys.length > 0 && keys.every(key => suggestions(key, known, 1).length === 0);
}

function isListOrMapping({ type }: SchemaNode): boolean {
  return typeof type === 'object' && type.includes('array') && type.includes('object');
}

/** What a schema says of a list alone. */
function listFormOf(schema: SchemaNode): SchemaNode {
  const known = listForms.get(schema);
  if (known) return known;
  const { properties, patternProperties, additionalProperties, required, ...others } = schema;
  const list: SchemaNode = { ...others, type: 'array' };
  listForms.set(schema, list);
  return list;
}

/** As with references: schemas are constants. */
const listForms = new WeakMap<SchemaNode, SchemaNode>();

/** Whether a mapping has the keys by which a condition tells forms apart. */
function hasKeysOf(mapping: object, { required = [], anyOf, not }: SchemaNode): boolean {
  if (!required.every(key => key in mapping)) return false;
  if (not && hasKeysOf(mapping, not)) return false;
  return !anyOf || anyOf.some(each => hasKeysOf(mapping, each));
}

/** The keys each of which tells by itself that a value is written in the first of two forms; none where there are no two. */
export function selectingKeys({ if: condition, then: first, else: second }: SchemaNode): readonly string[] {
  if (!condition || !first || !second) return [];
  return [condition, ...(condition.anyOf ?? [])]
    .filter(({ not }) => !not)
    .flatMap(({ required = [] }) => required);
}

/** The forms of a schema by the value that tells them apart. */
function variantsOf(schema: SchemaNode): ReadonlyMap<unknown, SchemaNode> {
  const known = knownVariants.get(schema);
  if (known) return known;
  const tag = schema.discriminator?.propertyName ?? '';
  const variants = new Map(
    (schema.oneOf ?? [])
      .map(resolveSchema)
      .flatMap(variant => valuesOf(propertySchema(variant, tag)).map(value => [value, variant] as const))
      .reverse(),
  );
  knownVariants.set(schema, variants);
  return variants;
}

/** As with references: schemas are constants. */
const knownVariants = new WeakMap<SchemaNode, ReadonlyMap<unknown, SchemaNode>>();

/** The fixed values that a schema allows; none where it is open. */
export function valuesOf(schema: SchemaNode | undefined): readonly unknown[] {
  return schema?.enum ?? (schema?.const === undefined ? [] : [schema.const]);
}

/** The schema of a key's value, or undefined for a key that the schema does not know. */
export function propertySchema(schema: SchemaNode, key: string): SchemaNode | undefined {
  const own = schema.properties?.[key];
  if (own) return resolveSchema(own);
  const open = Object.entries(schema.patternProperties ?? {}).find(([pattern]) =>
    new RegExp(pattern).test(key),
  );
  return open && open[0] !== '^x-' ? resolveSchema(open[1]) : undefined;
}

/** The keys that a schema knows, in its canonical order. */
export function propertyNames(schema: SchemaNode): string[] {
  return Object.keys(schema.properties ?? {});
}

/** The JSON types that a schema allows. */
export function typesOf(schema: SchemaNode): readonly string[] {
  return schema.type === undefined ? [] : [schema.type].flat();
}

/** The first sentence of a description, for messages. */
export function firstSentence(schema: SchemaNode | undefined): string {
  return /^.*?[.?!](?=\s|$)/s.exec(schema?.description ?? '')?.[0] ?? schema?.description ?? '';
}

/** Whether a value is words of somebody's own: of no vocabulary, no name, no date. Unknown things may be that, too. */
export function isFreeText(schema: SchemaNode | undefined): boolean {
  if (!schema) return true;
  const { enum: words, examples, 'x-type': type, 'x-references': reference } = schema;
  return typesOf(schema).includes('string') && !words && !examples && !type && !reference;
}
