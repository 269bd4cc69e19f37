import type { ReferenceKind } from '../model/references.ts';
import { once } from '../util/once.ts';
import { slug, wordsIn } from '../util/slug.ts';
import { suggestions } from '../util/suggest.ts';
import { Vocabulary } from '../util/vocabulary.ts';
import { type Named, NameIndex } from './meant/name-index.ts';
import { Parties } from './meant/parties.ts';
import { People, textOf } from './meant/people.ts';
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
  const names = known.get(targets) ?? new Names(targets);
  known.set(targets, names);
  return names.meant(kind, written, except);
}

/** The same list of things is asked about many texts, and by several rules about the same one. */
const known = new WeakMap<readonly Target[], Names>();

/** How things are called, each read once. */
class Names {
  readonly #targets: readonly Target[];
  readonly #people = once(() => new People(this.#targets));
  readonly #parties = once(() => new Parties(this.#targets, this.#people));
  readonly #things = new Map<ReferenceKind, NameIndex<Named<string>>>();
  readonly #spellings = new Map<string, Spellings>();
  readonly #answers = new Map<string, Meant>();

  constructor(targets: readonly Target[]) {
    this.#targets = targets;
  }

  meant(kind: ReferenceKind, written: string, except: readonly string[]): Meant {
    const key = JSON.stringify([kind, except, written]);
    const answer = this.#answers.get(key) ?? this.#find(kind, written, except);
    this.#answers.set(key, answer);
    return answer;
  }

  #find(kind: ReferenceKind, written: string, except: readonly string[]): Meant {
    const words = wordsIn(written);
    const exceptions = except.flatMap(word =>
      words.includes(word) ? [{ name: word, rank: wholeName + 1 }] : [],
    );
    const found = [...this.#ranked(kind, written), ...exceptions];
    return best(found.length > 0 ? found : this.#misspelt(kind, written, except));
  }

  #ranked(kind: ReferenceKind, written: string): Ranked[] {
    if (kind === 'person') return this.#people().meant(written);
    if (kind === 'party') return this.#parties().meant(written);
    const words = tellingWords(written);
    if (words.length === 0) return [];
    const things = this.#things.get(kind) ?? new NameIndex(this.#accepted(kind).map(thingOf));
    this.#things.set(kind, things);
    return things.find(words).flatMap(({ thing: name, names }) => {
      const rank = rankOf(words, names);
      return rank === undefined ? [] : [{ name, rank }];
    });
  }

  #misspelt(kind: ReferenceKind, written: string, except: readonly string[]): Ranked[] {
    const key = JSON.stringify([kind, except]);
    const { byText, vocabulary } = this.#spellings.get(key) ?? spellings(kind, this.#accepted(kind), except);
    this.#spellings.set(key, { byText, vocabulary });
    const near = [...suggestions(written, vocabulary), ...suggestions(slug(written) ?? '', vocabulary)];
    return near.map(text => ({ name: byText.get(text) as string, rank: slip }));
  }

  #accepted(kind: ReferenceKind): Target[] {
    return this.#targets.filter(target => isMeantBy(kind, target));
  }
}

function thingOf({ name, owner }: Target): Named<Named<string>> {
  const names = [name, ...calledIn(owner)].map(wordsIn).filter(each => each.length > 0);
  return { thing: { thing: name, names }, names };
}

function rankOf(words: readonly string[], names: readonly (readonly string[])[]): number | undefined {
  if (names.some(name => keyOf(name) === keyOf(words))) return 1;
  if (names.some(name => keyInAnyOrder(name) === keyInAnyOrder(words))) return wholeName;
  return names.some(name => isPartOf(words, name)) ? wholeName + 1 : undefined;
}

/** Under what else a thing is known. */
function calledIn(owner: object): string[] {
  return ['name', 'title', 'what'].map(key => textOf(owner, key));
}

/** How things may be written, and the names of those that are meant by it. */
interface Spellings {
  readonly byText: ReadonlyMap<string, string>;
  readonly vocabulary: Vocabulary;
}

function spellings(kind: ReferenceKind, accepted: readonly Target[], except: readonly string[]): Spellings {
  const byText = new Map<string, string>(except.map(word => [word, word]));
  for (const { name, id, owner } of accepted) {
    const called = kind === 'person' ? [textOf(owner, 'name')] : calledIn(owner);
    for (const text of [name, id, ...called.map(each => slug(each) ?? '')])
      if (text !== '') byText.set(text, name);
  }
  return { byText, vocabulary: new Vocabulary(byText.keys()) };
}
