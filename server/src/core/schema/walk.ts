import type { PlainMapping } from '../yaml/value.ts';
import { propertySchema, resolveSchema, variantFor } from './navigate.ts';
import type { SchemaNode } from './schema-node.ts';

/** One value below a schema, with what holds it. */
export interface Visit {
  /** A text, number, list or mapping; never absent. */
  readonly value: unknown;
  readonly schema: SchemaNode;
  /** The mapping or list that holds the value; undefined for the root. */
  readonly owner: PlainMapping | unknown[] | undefined;
  /** The key in a mapping or the index in a list. */
  readonly key: string | number;
  /** Stable path by ids rather than positions: `governance.strategic.forums[steering-committee].cadence`. */
  readonly path: string;
  /** The mappings around the value, the outermost first. */
  readonly ancestors: readonly PlainMapping[];
}

/**
 * Visits every value that a schema describes, parents before children. Unknown keys and everything below
 * `x-` keys are passed over (decision 53).
 */
export function walk(root: unknown, schema: SchemaNode, visit: (visit: Visit) => void): void {
  step(
    {
      value: root,
      schema: variantFor(resolveSchema(schema), root),
      owner: undefined,
      key: '',
      path: '',
      ancestors: [],
    },
    visit,
  );
}

function step(at: Visit, visit: (visit: Visit) => void): void {
  visit(at);
  if (Array.isArray(at.value)) {
    const items = at.schema.items;
    if (!items) return;
    at.value.forEach((value, index) => {
      const path = `${at.path}[${itemName(value) ?? index}]`;
      step(
        {
          ...at,
          value,
          schema: variantFor(resolveSchema(items), value),
          owner: at.value as unknown[],
          key: index,
          path,
        },
        visit,
      );
    });
  } else if (isMapping(at.value)) {
    const ancestors = [...at.ancestors, at.value];
    for (const [key, value] of Object.entries(at.value)) {
      const schema = key.startsWith('x-') ? undefined : propertySchema(at.schema, key);
      if (!schema || value === undefined) continue;
      step(
        {
          value,
          schema: variantFor(schema, value),
          owner: at.value,
          key,
          path: at.path ? `${at.path}.${key}` : key,
          ancestors,
        },
        visit,
      );
    }
  }
}

/** Whether a plain value is a mapping. */
export function isMapping(value: unknown): value is PlainMapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How a list's item is called in paths: its id, or what else tells it from its neighbours (decision 67). */
export function itemName(item: unknown): string | undefined {
  if (!isMapping(item)) return typeof item === 'string' ? item : undefined;
  const name = item.id ?? item.party ?? item.level ?? item.person ?? item.then;
  return typeof name === 'string' ? name : undefined;
}
