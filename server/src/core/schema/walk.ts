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
  /** The visit of the owner. */
  readonly parent: Visit | undefined;
}

/**
 * Visits every value that a schema describes, parents before children. Unknown keys and everything below
 * `x-` keys are passed over (decision 53).
 */
export function walk(root: unknown, schema: SchemaNode, visit: (visit: Visit) => void): void {
  const top = variantFor(resolveSchema(schema), root);
  step({ value: root, schema: top, owner: undefined, key: '', parent: undefined }, visit);
}

function step(at: Visit, visit: (visit: Visit) => void): void {
  visit(at);
  const { value } = at;
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    if (!at.schema.items) return;
    const items = resolveSchema(at.schema.items);
    for (let key = 0; key < value.length; key++) {
      const item = value[key];
      step({ value: item, schema: variantFor(items, item), owner: value, key, parent: at }, visit);
    }
    return;
  }
  const owner = value as PlainMapping;
  for (const key of Object.keys(owner)) {
    const schema = key.startsWith('x-') ? undefined : propertySchema(at.schema, key);
    const inner = owner[key];
    if (!schema || inner === undefined) continue;
    step({ value: inner, schema: variantFor(schema, inner), owner, key, parent: at }, visit);
  }
}

/**
 * The path by ids rather than positions: `governance.strategic.forums[steering-committee].cadence`. Stable when
 * things move. Made only when asked for, since most visits need none.
 */
export function pathOf({ value, owner, key, parent }: Visit): string {
  const before = parent ? pathOf(parent) : '';
  if (Array.isArray(owner)) return `${before}[${itemName(value) ?? key}]`;
  return before === '' ? String(key) : `${before}.${key}`;
}

/** The nearest mapping around a value that has a key. */
export function around({ parent }: Visit, key: string): PlainMapping | undefined {
  if (!parent) return undefined;
  return isMapping(parent.value) && key in parent.value ? parent.value : around(parent, key);
}

/** Whether a plain value is a mapping. */
export function isMapping(value: unknown): value is PlainMapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How a list's item is called in paths: its id, or what else tells it from its neighbours (decision 67). */
export function itemName(item: unknown): string | undefined {
  if (!isMapping(item)) return typeof item === 'string' ? item : undefined;
  const { id, party, level, person, then, finding, change } = item;
  const name = recordName(item) ?? id ?? party ?? level ?? person ?? then ?? finding ?? change ?? item.by;
  return typeof name === 'string' ? name : undefined;
}

/** A record has no id: it is what happened to what, and when. */
function recordName({ type, date, occurrence, ...of }: PlainMapping): string | undefined {
  const when = date ?? occurrence;
  if (typeof type !== 'string' || typeof when !== 'string') return undefined;
  const target = [of.forum, of.commitment, of.activity, of.scope, of.party];
  return [type, ...target.filter(each => typeof each === 'string'), when].join(' ');
}
