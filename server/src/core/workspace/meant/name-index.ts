import { keyInAnyOrder, keyOf } from './words.ts';

/** A thing and the words by which it may be meant. */
export interface Named<T> {
  readonly thing: T;
  /** What it is called: each name as its words. */
  readonly names: readonly (readonly string[])[];
  /** What else it may be known by, such as an office. */
  readonly offices?: readonly (readonly string[])[];
  /** What means it as a whole, such as initials. */
  readonly keys?: readonly string[];
}

/**
 * Finds the things that some words may mean without looking at all of them: those with the same name, those that have the
 * rarest of the words, and those whose own rarest word is among them. What is found is still to be judged; what is not
 * found is not meant.
 */
export class NameIndex<T> {
  readonly #named: readonly Named<T>[];
  readonly #common: ReadonlySet<string>;
  readonly #byKey = new Map<string, number[]>();
  readonly #byWord = new Map<string, number[]>();
  readonly #byRarest = new Map<string, number[]>();

  /** @param common keys of words that people add to names, such as the company: a thing need not have them */
  constructor(named: readonly Named<T>[], common: ReadonlySet<string> = new Set()) {
    this.#named = named;
    this.#common = common;
    named.forEach(({ names, offices = [], keys = [] }, at) => {
      for (const key of new Set([...names.map(keyOf), ...names.map(keyInAnyOrder), ...keys]))
        put(this.#byKey, key, at);
      for (const word of new Set([...names.flat(), ...offices.flat()].map(wordKey)))
        put(this.#byWord, word, at);
    });
    named.forEach(({ names }, at) => {
      for (const name of names) {
        const rarest = this.#rarest(name.filter(isWord).map(wordKey));
        if (rarest !== undefined) put(this.#byRarest, rarest, at);
      }
    });
  }

  /**
   * The things that may be meant, in the order in which they were given.
   *
   * @param keys what else may be the key of one
   */
  find(words: readonly string[], keys: readonly string[] = []): T[] {
    const found = new Set<number>();
    const add = (places: readonly number[] = []) => {
      for (const at of places) found.add(at);
    };
    for (const key of [keyOf(words), keyInAnyOrder(words), ...keys]) add(this.#byKey.get(key));
    for (const word of words) add(this.#byRarest.get(wordKey(word)));
    const whole = words.filter(isWord).map(wordKey);
    const telling = whole.filter(word => !this.#common.has(word));
    const rarest = this.#rarest(telling);
    for (const word of rarest === undefined ? whole : [rarest]) add(this.#byWord.get(word));
    return [...found].sort((a, b) => a - b).flatMap(at => this.#named[at]?.thing ?? []);
  }

  #rarest(words: readonly string[]): string | undefined {
    const count = (word: string) => this.#byWord.get(word)?.length ?? 0;
    let rarest = words[0];
    for (const word of words) if (count(word) < count(rarest ?? word)) rarest = word;
    return rarest;
  }
}

const wordKey = (word: string) => keyOf([word]);

/** A single letter stands for any word that begins with it. */
const isWord = (word: string) => word.length > 1;

function put(map: Map<string, number[]>, key: string, at: number): void {
  const known = map.get(key);
  if (!known) map.set(key, [at]);
  else if (known.at(-1) !== at) known.push(at);
}
