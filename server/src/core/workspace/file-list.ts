import type { FileModel } from '../model/file-model.ts';
import { sameItems } from '../util/same-items.ts';

/** The list of no files, always the same one. */
export const noFiles: readonly FileModel[] = Object.freeze([]);

/**
 * Files in the order of their URIs, kept up to date file by file. They are read when somebody asks for them. What was handed
 * out never changes: then a change makes another list. So the same list means the same files, however many there are.
 */
export class FileList {
  readonly #read: (uri: string) => FileModel | undefined;
  readonly #uris: string[] = [];
  #files: readonly FileModel[] | undefined;

  /** @param read a file as it is now */
  constructor(read: (uri: string) => FileModel | undefined) {
    this.#read = read;
  }

  get files(): readonly FileModel[] {
    this.#files ??= this.isEmpty ? noFiles : this.#uris.flatMap(uri => this.#read(uri) ?? []);
    return this.#files;
  }

  /** The same without reading any; it changes with the list. */
  get uris(): readonly string[] {
    return this.#uris;
  }

  get first(): FileModel | undefined {
    const [uri] = this.#uris;
    return uri === undefined ? undefined : this.#read(uri);
  }

  get isEmpty(): boolean {
    return this.#uris.length === 0;
  }

  /** Adds a file, or notes that it has changed. */
  put(uri: string): void {
    const at = this.#placeOf(uri);
    if (this.#uris[at] !== uri) this.#uris.splice(at, 0, uri);
    this.#files = undefined;
  }

  remove(uri: string): void {
    const at = this.#placeOf(uri);
    if (this.#uris[at] !== uri) return;
    this.#uris.splice(at, 1);
    this.#files = undefined;
  }

  /** Forgets what was read. */
  letGo(): void {
    this.#files = undefined;
  }

  /** Where a file stands, or where it would stand. */
  #placeOf(uri: string): number {
    let [low, high] = [0, this.#uris.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#uris[middle] as string) < uri) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The list that was there before where it holds the same files, so that the same list means the same files here too. */
export function keptWhereSame(
  before: readonly FileModel[] | undefined,
  now: readonly FileModel[],
): readonly FileModel[] {
  return before && sameItems(before, now) ? before : now;
}

/** Files that are chosen from others when somebody asks for them; the same list for as long as it holds the same files. */
export class ChosenFiles {
  readonly #choose: () => readonly FileModel[];
  #files: readonly FileModel[] | undefined;
  #isOutdated = true;

  constructor(choose: () => readonly FileModel[]) {
    this.#choose = choose;
  }

  get files(): readonly FileModel[] {
    if (this.#isOutdated || !this.#files) this.#files = keptWhereSame(this.#files, this.#choose());
    this.#isOutdated = false;
    return this.#files;
  }

  outdate(): void {
    this.#isOutdated = true;
  }
}
