import type { PlainMapping } from '../yaml/value.ts';
import { propertySchema, resolveSchema, variantFor } from './navigate.ts';
import type { SchemaNode } from './schema-node.ts';

/** One value below a schema, with what holds it. */
export class Visit {
  /** A text, number, list or mapping; never absent. */
  readonly value: unknown;
  readonly schema: SchemaNode;
  /** The mapping or list that holds the value; undefined for the root. */
  readonly owner: PlainMapping | unknown[] | undefined;
  /** The key in a mapping or the index in a list. */
  readonly key: string | number;
  /** The visit of the owner. */
  readonly parent: Visit | undefined;
  #path: string | undefined;

  constructor(
    value: unknown,
    schema: SchemaNode,
    owner?: Visit['owner'],
    key: string | number = '',
    parent?: Visit,
  ) {
    this.value = value;
    this.schema = schema;
    this.owner = owner;
    this.key = key;
    this.parent = parent;
  }

  /**
   * The path by ids rather than positions: `governance.strategic.forums[steering-committee].cadence`. Stable when
   * things move. Made only when asked for, since most visits need none.
   */
  get path(): string {
    this.#path ??= this.#findPath();
    return this.#path;
  }

  #findPath(): string {
    const before = this.parent?.path ?? '';
    if (Array.isArray(this.owner)) return `${before}[${itemName(this.value) ?? this.key}]`;
    return before === '' ? String(this.key) : `${before}.${this.key}`;
  }
}

/**
 * Visits every value that a schema describes, parents before children. Unknown keys and everything below
 * `x-` keys are passed over (decision 53).
 *
 * @param isWanted of which schemas the texts and numbers are visited; all without it. Mappings and lists always are
 */
export function walk(
  root: unknown,
  schema: SchemaNode,
  visit: (visit: Visit) => void,
  isWanted: (schema: SchemaNode) => boolean = () => true,
): void {
  new Walker(visit, isWanted).step(new Visit(root, variantFor(resolveSchema(schema), root)));
}

class Walker {
  readonly #visit: (visit: Visit) => void;
  readonly #isWanted: (schema: SchemaNode) => boolean;

  constructor(visit: (visit: Visit) => void, isWanted: (schema: SchemaNode) => boolean) {
    this.#visit = visit;
    this.#isWanted = isWanted;
  }

  step(at: Visit): void {
    this.#visit(at);
    const { value, schema } = at;
    if (Array.isArray(value)) {
      if (!schema.items) return;
      const items = resolveSchema(schema.items);
      for (let key = 0; key < value.length; key++) this.#into(value[key], items, value, key, at);
    } else if (isMapping(value)) {
      for (const key of Object.keys(value)) {
        const known = key.startsWith('x-') ? undefined : propertySchema(schema, key);
        if (known) this.#into(value[key], known, value, key, at);
      }
    }
  }

  #into(value: unknown, open: SchemaNode, owner: Visit['owner'], key: string | number, parent: Visit): void {
    if (value === undefined) return;
    const schema = variantFor(open, value);
    if (typeof value === 'object' || this.#isWanted(schema))
      this.step(new Visit(value, schema, owner, key, parent));
  }
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
function recordName(of: PlainMapping): string | undefined {
  const { type } = of;
  const when = of.date ?? of.occurrence;
  if (typeof type !== 'string' || typeof when !== 'string') return undefined;
  const target = [of.forum, of.commitment, of.activity, of.scope, of.party];
  return [type, ...target.filter(each => typeof each === 'string'), when].join(' ');
}
