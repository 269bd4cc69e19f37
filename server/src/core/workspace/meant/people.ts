import { wordsIn } from '../../util/slug.ts';
import type { Target } from '../scope.ts';
import { NameIndex } from './name-index.ts';
import { type Ranked, wholeName } from './ranked.ts';
import {
  areInitials,
  companyWords,
  initialsOf,
  isPartOf,
  keyInAnyOrder,
  keyOf,
  tellingWords,
  withoutAddress,
} from './words.ts';

/** A person, and the words that say who it is. */
interface Person {
  readonly target: Target;
  readonly names: readonly (readonly string[])[];
  readonly offices: readonly (readonly string[])[];
  /** The words of the name of the person's party, as keys. */
  readonly company: ReadonlySet<string>;
}

/** People as they are called: they are read once, and asked by each text that may mean one. */
export class People {
  readonly #index: NameIndex<Person>;
  /** By the key of the names of their party. */
  readonly #byCompany: ReadonlyMap<string, readonly Target[]>;

  constructor(targets: readonly Target[]) {
    const people = targets.filter(({ kind }) => kind === 'person');
    const parties = new Map(targets.filter(({ kind }) => kind === 'party').map(party => [party.id, party]));
    const companies = new Map<string, ReadonlySet<string>>();
    const companyOf = (id: string) => {
      const known = companies.get(id) ?? companyKeys(id, parties.get(id));
      companies.set(id, known);
      return known;
    };
    const all = people.map(target => personOf(target, companyOf(partyOf(target))));
    this.#index = new NameIndex(
      all.map(person => ({
        thing: person,
        names: person.names,
        offices: person.offices,
        keys: person.names.filter(name => name.length > 1).map(initialsOf),
      })),
      new Set([...companies.values()].flatMap(words => [...words])),
    );
    this.#byCompany = byCompany(people, parties);
  }

  /** The people whom a text may mean: by name, part of it, initials, address, role, title, or as those of a party. */
  meant(written: string): Ranked[] {
    const slash = written.indexOf('/');
    const of = slash < 0 ? [] : companyWords(written.slice(0, slash));
    const words = tellingWords(withoutAddress(written.slice(slash + 1)));
    if (words.length === 0) return [];
    const ranked = this.#index.find(words, [words.join('')]).flatMap(person => {
      const isOther = of.length > 0 && !of.every(word => person.company.has(keyOf([word])));
      const rank = rankOf(words, person);
      return rank === undefined ? [] : [{ name: person.target.name, rank: rank + (isOther ? 10 : 0) }];
    });
    if (ranked.length > 0) return ranked;
    const colleagues = this.#byCompany.get(keyOf(companyWords(words.join(' ')))) ?? [];
    return colleagues.map(({ name }) => ({ name, rank: 9 }));
  }
}

function personOf(target: Target, company: ReadonlySet<string>): Person {
  const { id, owner } = target;
  return {
    target,
    names: [wordsIn(textOf(owner, 'name')), wordsIn(id)].filter(each => each.length > 0),
    offices: [...listOf(owner, 'roles'), textOf(owner, 'title')].map(tellingWords),
    company,
  };
}

function companyKeys(id: string, party: Target | undefined): Set<string> {
  const company = [id, textOf(party?.owner, 'name'), textOf(party?.owner, 'role')];
  return new Set(company.flatMap(text => companyWords(text)).map(word => keyOf([word])));
}

function rankOf(words: readonly string[], { names, offices, company }: Person): number | undefined {
  const own = words.filter(word => !company.has(keyOf([word])));
  if (names.some(name => keyOf(name) === keyOf(words))) return 1;
  if (names.some(name => keyInAnyOrder(name) === keyInAnyOrder(words))) return wholeName;
  if (names.some(name => isPartOf(words, name))) return 3;
  if (own.length > 0 && names.some(name => isPartOf(own, name))) return 4;
  // “Anna Lind, Vendor Manager”
  if (names.some(name => name.length > 1 && isPartOf(name, words))) return 5;
  if (names.some(name => areInitials(words, name))) return 6;
  const isOfCompany = own.length < words.length;
  if (own.length > 0 && offices.some(office => isPartOf(own, office))) return isOfCompany ? 7 : 8;
  return undefined;
}

/** The people of each party, for a party where one of its people belongs. */
function byCompany(
  people: readonly Target[],
  parties: ReadonlyMap<string, Target>,
): Map<string, readonly Target[]> {
  const byParty = new Map<string, Target[]>();
  for (const person of people) {
    const same = byParty.get(partyOf(person));
    if (same) same.push(person);
    else byParty.set(partyOf(person), [person]);
  }
  const found = new Map<string, Target[]>();
  for (const { id, owner } of parties.values()) {
    const names = [companyWords(textOf(owner, 'name')), wordsIn(id)];
    for (const key of new Set(names.map(keyOf)))
      found.set(key, [...(found.get(key) ?? []), ...(byParty.get(id) ?? [])]);
  }
  return found;
}

function partyOf({ name }: Target): string {
  return name.slice(0, name.indexOf('/'));
}

export function textOf(owner: object | undefined, key: string): string {
  const value = (owner as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'string' ? value : '';
}

function listOf(owner: object, key: string): string[] {
  const value = (owner as Record<string, unknown>)[key];
  return Array.isArray(value) ? value.filter(each => typeof each === 'string') : [];
}
