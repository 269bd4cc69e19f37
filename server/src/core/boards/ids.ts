/** Gives ids that nothing else among them has: where one is taken, with the next number behind it. */
export class Ids {
  readonly #taken = new Set<string>();
  /** The last number that stood behind each. */
  readonly #last = new Map<string, number>();

  take(wish: string): string {
    let id = wish;
    for (let number = this.#last.get(wish) ?? 1; this.#taken.has(id); id = `${wish}-${number}`) {
      number++;
      this.#last.set(wish, number);
    }
    this.#taken.add(id);
    return id;
  }
}
