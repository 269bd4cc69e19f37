import { schemas } from './generated/schema.ts';
import { propertyNames, propertySchema, resolveSchema } from './navigate.ts';
import type { ScalarType, SchemaNode } from './schema-node.ts';

/** The top-level keys of an agreement below which values of a type may stand, in the order of the format. */
export function sectionsHolding(type: ScalarType): readonly string[] {
  const agreement = resolveSchema(schemas.Agreement);
  const seen = new Map<SchemaNode, boolean>();
  const holds = (schema: SchemaNode): boolean => {
    const node = resolveSchema(schema);
    const known = seen.get(node);
    if (known !== undefined) return known;
    seen.set(node, false);
    const parts = [
      ...Object.values(node.properties ?? {}),
      node.items,
      node.then,
      node.else,
      ...(node.oneOf ?? []),
    ];
    const found = node['x-type'] === type || parts.some(part => part !== undefined && holds(part));
    seen.set(node, found);
    return found;
  };
  return propertyNames(agreement).filter(key => holds(propertySchema(agreement, key) ?? {}));
}
