import type { PlainMapping } from '../yaml/value.ts';
import { propertySchema, resolveSchema, variantFor } from './navigate.ts';
import type { SchemaNode } from './schema-node.ts';
import { isMapping, itemName } from './walk.ts';

/** A value that is looked for, while the survey stands at it. */
export interface Sight {
  readonly value: unknown;
  readonly schema: SchemaNode;
  readonly owner: PlainMapping | unknown[];
  readonly key: string | number;
  /** As `Visit.path`. */
  path(): string;
  /** The nearest mapping around the owner, or the owner itself, that has a key. */
  around(key: string): PlainMapping | undefined;
}

/** What is worth looking at in the values of a schema: a way that leads to nothing is not gone. */
interface Way {
  readonly schema: SchemaNode;
  readonly isWanted: boolean;
  /** By key, as far as they were asked for; null where nothing is below. */
  readonly keys: Map<string, Way | null>;
  items: Way | null | undefined;
  /** Which of several forms a value has is only known by the value. */
  readonly isOpen: boolean;
}

/**
 * Visits the values of certain schemas, in the order of `walk`. Which ways lead to some is found out once for each schema:
 * an agreement is mostly texts that nobody looks for.
 */
export class Survey {
  readonly #isWanted: (schema: SchemaNode) => boolean;
  readonly #ways = new WeakMap<SchemaNode, Way>();
  readonly #leads = new Map<SchemaNode, boolean>();

  /** @param isWanted of which schemas the values are visited */
  constructor(isWanted: (schema: SchemaNode) => boolean) {
    this.#isWanted = isWanted;
  }

  /**
   * What is found in all wanted values.
   *
   * @param read gets one object, which says at each call where the survey stands, and adds to the list what it finds there
   * @param kept what was found in entries of lists before; an entry that is the same object holds the same
   */
  gather<T>(root: unknown, schema: SchemaNode, read: (at: Sight, found: T[]) => void, kept?: Kept<T>): T[] {
    const round = new Round(this, read, kept);
    round.into(root, this.wayOf(resolveSchema(schema)));
    return round.found;
  }

  wayOf(schema: SchemaNode): Way {
    const known = this.#ways.get(schema);
    if (known) return known;
    const isOpen = Boolean(schema.discriminator ?? schema.if);
    const way: Way = { schema, isWanted: this.#isWanted(schema), keys: new Map(), items: undefined, isOpen };
    this.#ways.set(schema, way);
    return way;
  }

  keyOf(way: Way, key: string): Way | null {
    const known = way.keys.get(key);
    if (known !== undefined) return known;
    const next = key.startsWith('x-') ? undefined : this.#next(propertySchema(way.schema, key));
    // Keys that only a pattern knows are as many as people write.
    if (way.schema.properties?.[key]) way.keys.set(key, next ?? null);
    return next ?? null;
  }

  itemOf(way: Way): Way | null {
    way.items ??= this.#next(way.schema.items && resolveSchema(way.schema.items)) ?? null;
    return way.items;
  }

  #next(schema: SchemaNode | undefined): Way | undefined {
    return schema && this.#leadsAnywhere(schema) ? this.wayOf(schema) : undefined;
  }

  /** Whether a value of this schema, or anything below it, may be wanted. */
  #leadsAnywhere(schema: SchemaNode): boolean {
    const known = this.#leads.get(schema);
    if (known !== undefined) return known;
    // A schema that holds itself leads where its other parts lead.
    this.#leads.set(schema, false);
    const below = [
      ...Object.values(schema.properties ?? {}),
      ...Object.values(schema.patternProperties ?? {}),
      ...[schema.items, schema.then, schema.else, ...(schema.oneOf ?? [])].filter(each => each !== undefined),
    ];
    const leads = this.#isWanted(schema) || below.some(each => this.#leadsAnywhere(resolveSchema(each)));
    if (leads) this.#leads.set(schema, true);
    else this.#leads.delete(schema);
    return leads;
  }
}

/** What was found in entries of lists, with the path by which they were reached. */
export type Kept<T> = WeakMap<object, { readonly path: string; readonly found: readonly T[] }>;

/** One run, standing at one value at a time. */
class Round<T> implements Sight {
  readonly found: T[] = [];
  readonly #survey: Survey;
  readonly #read: (at: Sight, found: T[]) => void;
  readonly #kept: Kept<T> | undefined;
  readonly #owners: (PlainMapping | unknown[])[] = [];
  readonly #keys: (string | number)[] = [];
  value: unknown;
  schema: SchemaNode = {};

  constructor(survey: Survey, read: (at: Sight, found: T[]) => void, kept: Kept<T> | undefined) {
    this.#survey = survey;
    this.#read = read;
    this.#kept = kept;
  }

  get owner(): PlainMapping | unknown[] {
    return this.#owners.at(-1) ?? [];
  }

  get key(): string | number {
    return this.#keys.at(-1) ?? '';
  }

  path(): string {
    let path = '';
    for (const [depth, owner] of this.#owners.entries()) {
      const key = this.#keys[depth] as string | number;
      const item = Array.isArray(owner) ? owner[Number(key)] : undefined;
      if (Array.isArray(owner)) path += `[${itemName(item) ?? key}]`;
      else path += path === '' ? key : `.${key}`;
    }
    return path;
  }

  around(key: string): PlainMapping | undefined {
    return this.#owners.findLast((owner): owner is PlainMapping => isMapping(owner) && key in owner);
  }

  into(value: unknown, open: Way): void {
    const way = open.isOpen ? this.#survey.wayOf(variantFor(open.schema, value)) : open;
    if (way.isWanted && this.#owners.length > 0) {
      this.value = value;
      this.schema = way.schema;
      this.#read(this, this.found);
    }
    if (Array.isArray(value)) this.#items(value, way);
    else if (typeof value === 'object' && value !== null) this.#pairs(value as PlainMapping, way);
  }

  #items(list: unknown[], way: Way): void {
    const next = this.#survey.itemOf(way);
    if (!next) return;
    this.#owners.push(list);
    for (let index = 0; index < list.length; index++) {
      this.#keys.push(index);
      this.#item(list[index], next);
      this.#keys.pop();
    }
    this.#owners.pop();
  }

  #item(item: unknown, way: Way): void {
    if (item === undefined) return;
    if (this.#kept && isMapping(item)) this.#keptItem(item, way, this.#kept);
    else this.into(item, way);
  }

  #keptItem(item: PlainMapping, way: Way, kept: Kept<T>): void {
    // Whose people they are is no part of the path in a file that describes a party.
    const path = `${this.#owners[0] === undefined || Array.isArray(this.#owners[0]) ? '' : this.#owners[0].id} ${this.path()}`;
    const known = kept.get(item);
    if (known?.path === path) {
      for (const each of known.found) this.found.push(each);
      return;
    }
    const before = this.found.length;
    this.into(item, way);
    kept.set(item, { path, found: this.found.slice(before) });
  }

  #pairs(mapping: PlainMapping, way: Way): void {
    this.#owners.push(mapping);
    for (const key of Object.keys(mapping)) {
      const next = this.#survey.keyOf(way, key);
      if (!next || mapping[key] === undefined) continue;
      this.#keys.push(key);
      this.into(mapping[key], next);
      this.#keys.pop();
    }
    this.#owners.pop();
  }
}
