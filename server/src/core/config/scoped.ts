import { isBelow } from '../util/uri.ts';

/** A setting that may be another one in some folders. */
export class Scoped<T> {
  readonly #otherwise: T;
  readonly #byFolder: ReadonlyMap<string, T>;

  /** @param byFolder URIs of folders, without a slash at their end; where one lies in another, the inner one counts */
  constructor(otherwise: T, byFolder: ReadonlyMap<string, T> = new Map()) {
    this.#otherwise = otherwise;
    this.#byFolder = byFolder;
  }

  /** A setting that is the same everywhere, or that is scoped already. */
  static from<T>(setting: T | Scoped<T | undefined> | undefined): Scoped<T | undefined> {
    return setting instanceof Scoped ? setting : new Scoped<T | undefined>(setting);
  }

  /** What holds for a file. */
  of(uri: string): T {
    let best: string | undefined;
    for (const folder of this.#byFolder.keys()) {
      if (isBelow(uri, folder) && folder.length > (best?.length ?? -1)) best = folder;
    }
    return best === undefined ? this.#otherwise : (this.#byFolder.get(best) as T);
  }

  /** All that holds anywhere. */
  values(): T[] {
    return [this.#otherwise, ...this.#byFolder.values()];
  }
}
