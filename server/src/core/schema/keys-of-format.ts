import { definitions } from './generated/schema.ts';
import { propertyNames } from './navigate.ts';
import type { SchemaNode } from './schema-node.ts';

/** Every key that any schema knows. */
export const keysOfFormat: ReadonlySet<string> = new Set(
  Object.values<SchemaNode>(definitions).flatMap(propertyNames),
);
