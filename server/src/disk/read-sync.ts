import { closeSync, lstatSync, openSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import path from 'node:path';
import { type Existence, isLfsPointer, mostBytes } from '../core/index.ts';
import { decode, flag, followedSync, isAbsent, isGits, NotRead } from './read.ts';
import { contains } from './root.ts';

/** What is read of a file, and how to know whether it is still the same. */
export interface ReadText {
  readonly text: string;
  readonly stamp: Stamp;
}

/** Size in bytes, and when it was changed, in milliseconds. */
export type Stamp = `${number} ${number}`;

/**
 * The same door as {@link import('./read.ts').Reader}, for a program that has nothing else to do meanwhile: it opens the same
 * files and no others. Of thousands of small files, waiting for each costs more than reading it.
 */
export class SyncReader {
  readonly #folders: readonly string[];
  #roots: readonly string[] | undefined;
  /** Where folders really are, as far as what is in them may be read. */
  readonly #real = new Map<string, string>();

  /** @param folders absolute paths */
  constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  /** What a file holds; see {@link decode}. @throws the system's error, {@link NotRead} where it may not be opened */
  read(file: string): ReadText {
    const { place, found = lstatSync(place) } = this.#look(file);
    if (found.isDirectory()) throw new NotRead('folder');
    if (!found.isFile()) throw new NotRead('special');
    if (found.size > mostBytes) throw new NotRead('large');
    const text = decode(bytesOf(place));
    if (isLfsPointer(text)) throw new NotRead('lfs');
    return { text, stamp: stampOf(found) };
  }

  /** Whether something is there; undefined where that cannot be found out. */
  existence(file: string): Existence | undefined {
    try {
      this.#look(file);
      return 'there';
    } catch (error) {
      if (isAbsent(error)) return 'missing';
      const why = error instanceof NotRead ? error.why : undefined;
      return why === 'broken' ? 'missing' : why === 'outside' || why === 'git' ? 'outside' : undefined;
    }
  }

  #look(file: string): { place: string; found?: Stats } {
    const found = lookAt(file);
    if (found.isSymbolicLink()) {
      const place = followedSync(file);
      this.#allow(place);
      return { place };
    }
    const [folder, name] = [path.dirname(file), path.basename(file)];
    const real = this.#real.get(folder) ?? realpathSync.native(folder);
    // What holds for a folder holds for each file in it.
    if (!this.#real.has(folder)) this.#allow(real);
    this.#real.set(folder, real);
    if (isGits(name)) throw new NotRead('git');
    return { place: path.join(real, name), found };
  }

  /** @throws NotRead for what lies elsewhere, or is git's own */
  #allow(place: string): void {
    this.#roots ??= this.#folders.map(realOr);
    const root = this.#roots.find(each => contains(each, place));
    if (root === undefined) throw new NotRead('outside');
    if (isGits(path.relative(root, place))) throw new NotRead('git');
  }
}

function bytesOf(place: string): Uint8Array {
  const opened = openSync(place, flag);
  try {
    return readFileSync(opened);
  } finally {
    closeSync(opened);
  }
}

function lookAt(file: string): Stats {
  try {
    return lstatSync(file);
  } catch (error) {
    // The system hands out names as text; by one that is none, nothing is found again.
    throw isAbsent(error) && file.includes('\ufffd') ? new NotRead('name') : error;
  }
}

function realOr(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}

function stampOf({ size, mtimeMs }: Stats): Stamp {
  return `${size} ${mtimeMs}`;
}
