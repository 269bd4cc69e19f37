/** What has changed in a workspace since some point. */
export interface Changes {
  /** The point in time that it is now. */
  readonly now: number;
  /** The files whose text alone has changed; undefined when any file may be concerned. */
  readonly uris: readonly string[] | undefined;
  /** Those of them that name other things than before. */
  readonly renaming: ReadonlySet<string>;
}

/** How far back single changes are told apart. */
const longest = 1000;

/** Remembers which files have changed, so that what did not need not be looked at again. */
export class ChangeLog {
  readonly #uris: string[] = [];
  /** For each of them whether it names other things than before. */
  readonly #renaming: boolean[] = [];
  /** The point at which the log begins. */
  #start = 0;

  /**
   * @param anywhere whether the change may concern any file, not only those that rest on this one
   * @param isRenaming whether it may concern those, too, that rest on its names alone
   */
  add(uri: string, anywhere: boolean, isRenaming = true): void {
    if (anywhere || this.#uris.length >= longest) {
      this.#start += this.#uris.length + 1;
      this.#uris.length = 0;
      this.#renaming.length = 0;
    } else {
      this.#uris.push(uri);
      this.#renaming.push(isRenaming);
    }
  }

  /** Grows whenever any file may be concerned. */
  get epoch(): number {
    return this.#start;
  }

  since(point: number): Changes {
    const now = this.#start + this.#uris.length;
    if (point < this.#start) return { now, uris: undefined, renaming: new Set() };
    const first = point - this.#start;
    const uris = this.#uris.slice(first);
    return { now, uris, renaming: new Set(uris.filter((_, index) => this.#renaming[first + index])) };
  }
}
