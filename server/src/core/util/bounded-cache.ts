/**
 * What was worked out for texts, kept for those that come again soon, in bounded memory: of `size` answers that were asked for
 * last none is lost, and never more than twice as many are kept.
 */
export class BoundedCache<T extends object> {
  readonly #size: number;
  #recent = new Map<string, T>();
  /** Those of the time before; what is asked for again moves on. */
  #before = new Map<string, T>();

  constructor(size: number) {
    this.#size = size;
  }

  /** What is known of a text, else what `make` says of it. */
  get(text: string, make: (text: string) => T): T {
    const recent = this.#recent.get(text);
    if (recent) return recent;
    // A text that nobody writes twice is not worth its memory.
    if (text.length > longest) return make(text);
    const own = copied(text);
    const value = this.#before.get(text) ?? make(own);
    if (this.#recent.size >= this.#size) {
      this.#before = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(own, value);
    return value;
  }
}

const longest = 120;

/** The same text by itself: a part that was cut out of a file would keep all of the file in memory. */
function copied(text: string): string {
  return text.split('').join('');
}
