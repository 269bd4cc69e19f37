/** Up to how many words each is looked at. */
const FEW = 200;

/** How many neighbours in the order of the alphabet are looked at, on each side. */
const BESIDE = 40;

/** A word, and how it is compared with others. */
export interface Entry {
  readonly word: string;
  /** Without what does not count: case, spaces, dashes and underscores. */
  readonly plain: string;
}

/**
 * Words that others are held against. Of many words only those are looked at that stand near in the alphabet, read from
 * the front or from the back: a slip leaves one end of a word as it is. So a thousand words that nobody knows among a
 * thousand others cost a thousand looks, not a million.
 */
export class Vocabulary {
  readonly #words: readonly Entry[];
  readonly #known: ReadonlySet<string>;
  #byParty: Map<string, string[]> | undefined;
  #fromFront: Order | undefined;
  #fromBack: Order | undefined;

  constructor(words: Iterable<string>) {
    this.#known = new Set(words);
    this.#words = [...this.#known].map(word => ({ word, plain: Vocabulary.plain(word) }));
  }

  /** A word without what does not count in a comparison. */
  static plain(word: string): string {
    return word.toLowerCase().replace(/[\s_-]+/g, '');
  }

  /**
   * All words, in the order in which they were given.
   *
   * @param party only those that begin with this id and a slash
   */
  words(party?: string): readonly string[] {
    if (party === undefined) return this.#words.map(({ word }) => word);
    if (!this.#byParty) {
      this.#byParty = new Map();
      for (const { word } of this.#words) {
        const key = word.slice(0, Math.max(0, word.indexOf('/')));
        const same = this.#byParty.get(key);
        if (same) same.push(word);
        else this.#byParty.set(key, [word]);
      }
    }
    return this.#byParty.get(party) ?? [];
  }

  has(word: string): boolean {
    return this.#known.has(word);
  }

  /** The words that may be near to another one, given without what does not count; each once. */
  around(plain: string): Iterable<Entry> {
    if (this.#words.length <= FEW) return this.#words;
    this.#fromFront ??= new Order(this.#words, word => word);
    this.#fromBack ??= new Order(this.#words, reversed);
    return new Set([...this.#fromFront.around(plain), ...this.#fromBack.around(plain)]);
  }
}

/** Words in the order of some spelling of them. */
class Order {
  readonly #spell: (plain: string) => string;
  readonly #entries: readonly { readonly spelt: string; readonly entry: Entry }[];

  constructor(words: readonly Entry[], spell: (plain: string) => string) {
    this.#spell = spell;
    this.#entries = words
      .map(entry => ({ spelt: spell(entry.plain), entry }))
      .sort((a, b) => (a.spelt < b.spelt ? -1 : a.spelt > b.spelt ? 1 : 0));
  }

  around(plain: string): Entry[] {
    const spelt = this.#spell(plain);
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle]?.spelt ?? '') < spelt) low = middle + 1;
      else high = middle;
    }
    return this.#entries.slice(Math.max(0, low - BESIDE), low + BESIDE).map(({ entry }) => entry);
  }
}

const reversed = (word: string) => [...word].reverse().join('');
