import type { FileModel } from '../model/file-model.ts';
import { sameItems } from '../util/same-items.ts';

/** The list of no files, always the same one. */
export const noFiles: readonly FileModel[] = Object.freeze([]);

/**
 * Files in the order of their URIs, kept up to date file by file. What was handed out never changes: then a change makes
 * another list. So the same list means the same files, however many there are.
 */
export class FileList {
  #files: FileModel[] = [];
  #isHandedOut = false;

  get files(): readonly FileModel[] {
    this.#isHandedOut = true;
    return this.#files;
  }

  get isEmpty(): boolean {
    return this.#files.length === 0;
  }

  /** Adds a file, or puts it in the place of the one of its URI. */
  put(file: FileModel): void {
    const at = this.#placeOf(file.uri);
    this.#ownFiles().splice(at, this.#files[at]?.uri === file.uri ? 1 : 0, file);
  }

  remove(uri: string): void {
    const at = this.#placeOf(uri);
    if (this.#files[at]?.uri === uri) this.#ownFiles().splice(at, 1);
  }

  #ownFiles(): FileModel[] {
    if (this.#isHandedOut) this.#files = [...this.#files];
    this.#isHandedOut = false;
    return this.#files;
  }

  /** Where a file stands, or where it would stand. */
  #placeOf(uri: string): number {
    let [low, high] = [0, this.#files.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#files[middle] as FileModel).uri < uri) low = middle + 1;
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
