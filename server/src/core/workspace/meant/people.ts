import { wordsIn } from '../../util/slug.ts';
import type { Target } from '../scope.ts';
import { type Ranked, wholeName } from './ranked.ts';
import {
  areInitials,
  companyWords,
  isPartOf,
  keyInAnyOrder,
  keyOf,
  tellingWords,
  withoutAddress,
} from './words.ts';

/** The people whom a text may mean: by name, part of it, initials, address, role, title, or as those of a party. */
export function peopleMeant(written: string, targets: readonly Target[]): Ranked[] {
  const people = targets.filter(({ kind }) => kind === 'person');
  const parties = new Map(targets.filter(({ kind }) => kind === 'party').map(party => [party.id, party]));
  const slash = written.indexOf('/');
  const of = slash < 0 ? [] : companyWords(written.slice(0, slash));
  const words = tellingWords(withoutAddress(written.slice(slash + 1)));
  if (words.length === 0) return [];
  const ranked = people.flatMap(person => {
    const party = parties.get(partyOf(person));
    const company = [partyOf(person), textOf(party?.owner, 'name'), textOf(party?.owner, 'role')];
    const companyKeys = new Set(company.flatMap(text => companyWords(text)).map(word => keyOf([word])));
    const isOther = of.length > 0 && !of.every(word => companyKeys.has(keyOf([word])));
    const rank = rankOf(words, person, companyKeys);
    return rank === undefined ? [] : [{ name: person.name, rank: rank + (isOther ? 10 : 0) }];
  });
  return ranked.length > 0 ? ranked : peopleOf(words, people, parties);
}

/** @param company the words of the name of the person's party, as keys */
function rankOf(words: readonly string[], person: Target, company: ReadonlySet<string>): number | undefined {
  const ids = wordsIn(person.id);
  const names = [wordsIn(textOf(person.owner, 'name')), ids].filter(each => each.length > 0);
  const own = words.filter(word => !company.has(keyOf([word])));
  if (names.some(name => keyOf(name) === keyOf(words))) return 1;
  if (names.some(name => keyInAnyOrder(name) === keyInAnyOrder(words))) return wholeName;
  if (names.some(name => isPartOf(words, name))) return 3;
  if (own.length > 0 && names.some(name => isPartOf(own, name))) return 4;
  // “Anna Lind, Vendor Manager”
  if (names.some(name => name.length > 1 && isPartOf(name, words))) return 5;
  if (names.some(name => areInitials(words, name))) return 6;
  const offices = [...listOf(person.owner, 'roles'), textOf(person.owner, 'title')].map(tellingWords);
  const isOfCompany = own.length < words.length;
  if (own.length > 0 && offices.some(office => isPartOf(own, office))) return isOfCompany ? 7 : 8;
  return undefined;
}

/** A party where one of its people belongs. */
function peopleOf(
  words: readonly string[],
  people: readonly Target[],
  parties: ReadonlyMap<string, Target>,
): Ranked[] {
  const meant = [...parties.values()].filter(({ id, owner }) =>
    [companyWords(textOf(owner, 'name')), wordsIn(id)].some(
      name => keyOf(name) === keyOf(companyWords(words.join(' '))),
    ),
  );
  return people.flatMap(person =>
    meant.some(({ id }) => id === partyOf(person)) ? [{ name: person.name, rank: 9 }] : [],
  );
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
