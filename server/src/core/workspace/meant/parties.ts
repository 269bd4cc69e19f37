import { wordsIn } from '../../util/slug.ts';
import type { Target } from '../scope.ts';
import { peopleMeant, textOf } from './people.ts';
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

/** The parties that a text may mean: by name with or without its legal form, part of it, role, or one of its people. */
export function partiesMeant(written: string, targets: readonly Target[]): Ranked[] {
  const words = companyWords(written.replace(/^.*@/, '').replace(/(?<=\w)\.[a-z]+$/i, ''));
  if (words.length === 0) return [];
  const ranked = targets.flatMap(({ kind, id, owner }) => {
    const rank = kind === 'party' ? rankOf(words, id, owner) : undefined;
    return rank === undefined ? [] : [{ name: id, rank }];
  });
  if (ranked.length > 0) return ranked;
  return peopleMeant(written, targets).flatMap(({ name, rank }) =>
    rank <= wholeName ? [{ name: name.slice(0, name.indexOf('/')), rank: 5 }] : [],
  );
}

function rankOf(words: readonly string[], id: string, owner: object): number | undefined {
  const names = [companyWords(textOf(owner, 'name')), wordsIn(id)].filter(name => name.length > 0);
  if (names.some(name => keyOf(name) === keyOf(words))) return 1;
  if (names.some(name => keyInAnyOrder(name) === keyInAnyOrder(words))) return wholeName;
  const role = keyOf(tellingWords(textOf(owner, 'role')));
  if (words.some(word => role !== '' && keyOf([roles[word] ?? word]) === role)) return 3;
  return names.some(name => isPartOf(words, name) || isPartOf(name, words)) ? 4 : undefined;
}
