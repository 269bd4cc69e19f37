import { isName } from '../model/references.ts';
import { propertySchema, resolveSchema } from '../schema/navigate.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { isMapping } from '../schema/walk.ts';
import type { PlainMapping } from '../yaml/value.ts';
import { idOfMapping, type Matcher, matched } from './matching.ts';
import { mappingsIn, type ReviewedState } from './reviewed-state.ts';

/**
 * What things were called before and are called now. References that follow a rename are no changes (decision 65), so
 * values of the state before are read with the names of the state after.
 */
export class Renames {
  readonly #parties = new Map<string, string>();
  readonly #people = new Map<string, string>();
  readonly #others = new Map<string, string>();

  /** Whether everything is called what it was. */
  get none(): boolean {
    return [this.#parties, this.#people, this.#others].every(({ size }) => size === 0);
  }

  party(before: string, after: string): void {
    if (before !== after) this.#parties.set(before, after);
  }

  /** @param before, after `party/person` */
  person(before: string, after: string): void {
    if (before !== after) this.#people.set(before, after);
  }

  /** Forums, commitments, activities and measures, which share one namespace. */
  thing(before: string, after: string): void {
    if (before !== after) this.#others.set(before, after);
  }

  /** What a party of the state before is called now. */
  partyNow(id: string): string {
    return this.#parties.get(id) ?? id;
  }

  /** What a person of the state before is called now, as `party/person`. */
  personNow(reference: string): string {
    const known = this.#people.get(reference);
    if (known !== undefined) return known;
    const slash = reference.indexOf('/');
    return slash < 0 ? reference : `${this.partyNow(reference.slice(0, slash))}${reference.slice(slash)}`;
  }

  thingNow(id: string): string {
    return this.#others.get(id) ?? id;
  }

  /** A value of the state before, with the names of the state after in all its references. */
  now(value: unknown, schema: SchemaNode): unknown {
    if (typeof value === 'string') return this.#reference(value, schema);
    if (Array.isArray(value)) {
      const items = schema.items ? resolveSchema(schema.items) : schema;
      return value.map(item => this.now(item, items));
    }
    if (!isMapping(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, this.now(inner, propertySchema(schema, key) ?? {})]),
    );
  }

  #reference(name: string, schema: SchemaNode): string {
    const kind = schema['x-references'];
    if (kind === undefined || !isName(name, schema)) return name;
    if (kind === 'party') return this.partyNow(name);
    if (kind === 'person') return this.personNow(name);
    return kind === 'file' ? name : this.thingNow(name);
  }
}

/** The renames of parties and people: everything else refers to them, so they are known before all else. */
export function renamesOfPeople(before: ReviewedState, after: ReviewedState): Renames {
  const renames = new Renames();
  for (const [party, now] of sameOnes(before.root.parties, after.root.parties)) {
    renames.party(String(party.id), String(now.id));
    for (const [person, itself] of sameOnes(party.people, now.people)) {
      renames.person(`${party.id}/${person.id}`, `${now.id}/${itself.id}`);
    }
  }
  return renames;
}

function sameOnes(before: unknown, after: unknown): [PlainMapping, PlainMapping][] {
  return matched(mappingsIn(before), mappingsIn(after), byIdOrName).flatMap(pair =>
    pair.before && pair.after ? [[pair.before, pair.after]] : [],
  );
}

const byIdOrName: Matcher = {
  judgement: { sameName: true },
  keyBefore: idOfMapping,
  keyAfter: idOfMapping,
  likeness: () => 'different',
};

/** What refers to others comes after them, so that renames are known: people, forums, what is shared, measures, the rest. */
export function inOrderOfReferring(keys: readonly string[]): string[] {
  const first = ['parties', 'governance', 'sharing', 'scorecard'];
  const rest = keys.filter(key => !first.includes(key) && key !== 'retired');
  return [...first.filter(key => keys.includes(key)), ...rest, ...keys.filter(key => key === 'retired')];
}
