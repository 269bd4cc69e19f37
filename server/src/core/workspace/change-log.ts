/** What has changed in a workspace since some point. */
export interface Changes {
  /** The point in time that it is now. */
  readonly now: number;
  /** The files whose text alone has changed; undefined when any file may be concerned. */
  readonly uris: readonly string[] | undefined;
}

/** How far back single changes are told apart. */
const longest = 1000;

/** Remembers which files have changed, so that what did not need not be looked at again. */
export class ChangeLog {
  readonly #uris: string[] = [];
  /** The point at which the log begins. */
  #start = 0;

  /** @param anywhere whether the change may concern any file, not only those that rest on this one */
  add(uri: string, anywhere: boolean): void {
    if (anywhere || this.#uris.length >= longest) {
      this.#start += this.#uris.length + 1;
      this.#uris.length = 0;
    } else {
      this.#uris.push(uri);
    }
  }

  /** Grows whenever any file may be concerned. */
  get epoch(): number {
    return this.#start;
  }

  since(point: number): Changes {
    const now = this.#start + this.#uris.length;
    return { now, uris: point < this.#start ? undefined : this.#uris.slice(point - this.#start) };
  }
}
