import type { ReferenceKind } from '../model/references.ts';
import { slug, wordsIn } from '../util/slug.ts';
import { suggestions } from '../util/suggest.ts';
import { partiesMeant } from './meant/parties.ts';
import { peopleMeant, textOf } from './meant/people.ts';
import { best, type Meant, type Ranked, wholeName } from './meant/ranked.ts';
import { isPartOf, keyInAnyOrder, keyOf, tellingWords } from './meant/words.ts';
import { isMeantBy, type Target } from './scope.ts';

/** How well a word is written with a slip or two: worse than anything that is written right. */
const slip = 20;

/**
 * The ids that are meant by a text in their place that is none of them: people and parties as people write them, and
 * other things by what they are called. Only ids that exist.
 *
 * @param targets all that can be named from where the text stands
 * @param except words that may stand there, too, such as `both`
 */
export function idsMeant(
  kind: ReferenceKind,
  written: string,
  targets: readonly Target[],
  except: readonly string[] = [],
): Meant {
  const accepted = targets.filter(target => isMeantBy(kind, target));
  const words = wordsIn(written);
  const exceptions = except.flatMap(word =>
    words.includes(word) ? [{ name: word, rank: wholeName + 1 }] : [],
  );
  const found = [...ranked(kind, written, targets, accepted), ...exceptions];
  const meant = best(found.length > 0 ? found : misspelt(written, accepted, except));
  return meant;
}

function ranked(
  kind: ReferenceKind,
  written: string,
  targets: readonly Target[],
  accepted: readonly Target[],
): Ranked[] {
  if (kind === 'person') return peopleMeant(written, targets);
  if (kind === 'party') return partiesMeant(written, targets);
  const words = tellingWords(written);
  if (words.length === 0) return [];
  return accepted.flatMap(({ name, owner }) => {
    const rank = rankOf(words, [name, ...calledIn(owner)].map(wordsIn));
    return rank === undefined ? [] : [{ name, rank }];
  });
}

function rankOf(words: readonly string[], names: readonly (readonly string[])[]): number | undefined {
  const known = names.filter(name => name.length > 0);
  if (known.some(name => keyOf(name) === keyOf(words))) return 1;
  if (known.some(name => keyInAnyOrder(name) === keyInAnyOrder(words))) return wholeName;
  return known.some(name => isPartOf(words, name)) ? wholeName + 1 : undefined;
}

/** Under what else a thing is known. */
function calledIn(owner: object): string[] {
  return ['name', 'title', 'what'].map(key => textOf(owner, key));
}

function misspelt(written: string, accepted: readonly Target[], except: readonly string[]): Ranked[] {
  const byText = new Map<string, string>(except.map(word => [word, word]));
  for (const { name, id, kind, owner } of accepted) {
    const called = kind === 'person' ? [textOf(owner, 'name')] : calledIn(owner);
    for (const text of [name, id, ...called.map(each => slug(each) ?? '')])
      if (text !== '') byText.set(text, name);
  }
  const near = [...suggestions(written, byText.keys()), ...suggestions(slug(written) ?? '', byText.keys())];
  return near.map(text => ({ name: byText.get(text) as string, rank: slip }));
}
