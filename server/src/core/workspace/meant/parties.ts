import { wordsIn } from '../../util/slug.ts';
import type { Target } from '../scope.ts';
import { NameIndex } from './name-index.ts';
import { type People, textOf } from './people.ts';
import { type Ranked, wholeName } from './ranked.ts';
import { companyWords, isPartOf, keyInAnyOrder, keyOf, tellingWords } from './words.ts';

/** What the roles of parties are called besides. */
const roles: Readonly<Record<string, string>> = {
  supplier: 'vendor',
  provider: 'vendor',
  seller: 'vendor',
  contractor: 'vendor',
  buyer: 'customer',
  client: 'customer',
  purchaser: 'customer',
};

/** A party, and the words that say which it is. */
interface Party {
  readonly id: string;
  readonly names: readonly (readonly string[])[];
  /** The key of its role; empty where none is given. */
  readonly role: string;
}

/** Parties as they are called: they are read once, and asked by each text that may mean one. */
export class Parties {
  readonly #index: NameIndex<Party>;
  readonly #people: () => People;

  constructor(targets: readonly Target[], people: () => People) {
    this.#people = people;
    const parties = targets.filter(({ kind }) => kind === 'party').map(partyOf);
    this.#index = new NameIndex(
      parties.map(party => ({ thing: party, names: party.names, keys: [roleKey(party.role)] })),
    );
  }

  /** The parties that a text may mean: by name with or without its legal form, part of it, role, or one of its people. */
  meant(written: string): Ranked[] {
    const words = companyWords(written.replace(/^.*@/, '').replace(/(?<=\w)\.[a-z]+$/i, ''));
    if (words.length === 0) return [];
    const ranked = this.#index.find(words, words.map(roleNamed).map(roleKey)).flatMap(party => {
      const rank = rankOf(words, party);
      return rank === undefined ? [] : [{ name: party.id, rank }];
    });
    if (ranked.length > 0) return ranked;
    return this.#people()
      .meant(written)
      .flatMap(({ name, rank }) =>
        rank <= wholeName ? [{ name: name.slice(0, name.indexOf('/')), rank: 5 }] : [],
      );
  }
}

function partyOf({ id, owner }: Target): Party {
  return {
    id,
    names: [companyWords(textOf(owner, 'name')), wordsIn(id)].filter(name => name.length > 0),
    role: keyOf(tellingWords(textOf(owner, 'role'))),
  };
}

function rankOf(words: readonly string[], { names, role }: Party): number | undefined {
  if (names.some(name => keyOf(name) === keyOf(words))) return 1;
  if (names.some(name => keyInAnyOrder(name) === keyInAnyOrder(words))) return wholeName;
  if (role !== '' && words.some(word => roleNamed(word) === role)) return 3;
  return names.some(name => isPartOf(words, name) || isPartOf(name, words)) ? 4 : undefined;
}

function roleNamed(word: string): string {
  return keyOf([roles[word] ?? word]);
}

/** No name has a space in its key. */
function roleKey(role: string): string {
  return `as ${role}`;
}
