import { constants, realpathSync, type Stats, statSync } from 'node:fs';
import { lstat, open, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isLfsPointer, mostBytes, type UnreadReason } from '../core/index.ts';
import { contains } from './root.ts';

/** A file or folder is there and is not read; its reason has words in `core/model/unread.ts`. */
export class NotRead extends Error {
  readonly why: UnreadReason;

  constructor(why: UnreadReason) {
    super(`It is not read (${why}).`);
    this.why = why;
  }
}

/** Whether something does not exist. Nothing else that goes wrong proves that. */
export function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/**
 * A text of the user's own settings, wherever it lies and links lead: nothing of it is ever shown. Undefined where there is
 * none, or none that can be read.
 *
 * @param file absolute path
 */
export async function readSetting(file: string): Promise<string | undefined> {
  try {
    const found = await stat(file);
    if (!found.isFile() || found.size > mostBytes) return undefined;
    return decode(await readFile(file, { flag: constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) }));
  } catch {
    return undefined;
  }
}

/** Why something that is there was not read, from what the system or {@link Reader} said. */
export function whyNotRead(error: unknown): UnreadReason {
  if (error instanceof NotRead) return error.why;
  const { code = '' } = error as NodeJS.ErrnoException;
  return reasons[code] ?? 'failed';
}

const reasons: Readonly<Record<string, UnreadReason>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'folder',
  ELOOP: 'circle',
};

/** What has become a link or a pipe meanwhile is neither followed nor waited for. */
export const flag = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The only door to the texts on the disk. It opens regular files whose real place lies inside of some folders, and nothing
 * else: no devices or pipes, which may never end or do something when they are opened; nothing that a link leads to
 * elsewhere, since a text of somebody else's could show its lines to everybody; nothing of git's own.
 */
export class Reader {
  readonly #folders: readonly string[];
  #roots: Promise<readonly string[]> | undefined;
  /** Where folders really are. A reader lives as long as one search, and folders stay where they are meanwhile. */
  readonly #real = new Map<string, Promise<string>>();

  /** @param folders absolute paths */
  constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  /** What a file holds; see {@link decode}. @throws the system's error, {@link NotRead} where it may not be opened */
  async text(file: string): Promise<string> {
    const text = decode(await this.bytes(file));
    if (isLfsPointer(text)) throw new NotRead('lfs');
    return text;
  }

  /** The bytes of a file. @throws as {@link text} does */
  async bytes(file: string): Promise<Uint8Array> {
    const { place, size } = await this.#regular(file);
    if (size > mostBytes) throw new NotRead('large');
    return readFile(place, { flag });
  }

  /** The first bytes of a file as text. @throws as {@link text} does */
  async head(file: string, bytes: number): Promise<string> {
    const opened = await open((await this.#regular(file)).place, flag);
    try {
      const { buffer, bytesRead } = await opened.read(Buffer.alloc(bytes), 0, bytes, 0);
      return decode(buffer.subarray(0, bytesRead));
    } finally {
      await opened.close();
    }
  }

  async #regular(file: string): Promise<{ place: string; size: number }> {
    const { place, found = await lstat(place) } = await this.#look(file);
    if (found.isDirectory()) throw new NotRead('folder');
    if (!found.isFile()) throw new NotRead('special');
    return { place, size: found.size };
  }

  /**
   * Where something really is, links followed.
   *
   * @throws the system's error where it does not exist; {@link NotRead} where it may not be looked at
   */
  async place(file: string): Promise<string> {
    return (await this.#look(file)).place;
  }

  /** @returns what is there, too, where that is known: it is no link */
  async #look(file: string): Promise<{ place: string; found?: Stats }> {
    const found = await lstat(file).catch(error => {
      // The system hands out names as text; by one that is none, nothing is found again.
      throw isAbsent(error) && file.includes('\ufffd') ? new NotRead('name') : error;
    });
    const place = found.isSymbolicLink()
      ? await followed(file)
      : path.join(await this.#realFolder(path.dirname(file)), path.basename(file));
    this.#roots ??= Promise.all(this.#folders.map(folder => realpath(folder).catch(() => folder)));
    const root = (await this.#roots).find(each => contains(each, place));
    if (root === undefined) throw new NotRead('outside');
    if (isGits(path.relative(root, place))) throw new NotRead('git');
    return found.isSymbolicLink() ? { place } : { place, found };
  }

  #realFolder(folder: string): Promise<string> {
    const known = this.#real.get(folder) ?? realpath(folder);
    this.#real.set(folder, known);
    return known;
  }
}

/** What a link leads to. @throws NotRead where that does not exist: the link does */
async function followed(link: string): Promise<string> {
  return realpath(link).catch(async error => {
    if (!isAbsent(error)) throw error;
    // A shell hands a pipe over by a link to what has no place on the disk.
    const isThere = await stat(link).then(
      () => true,
      () => false,
    );
    throw new NotRead(isThere ? 'special' : 'broken');
  });
}

/** The same for a program that has nothing else to do meanwhile. */
export function followedSync(link: string): string {
  try {
    return realpathSync.native(link);
  } catch (error) {
    if (!isAbsent(error)) throw error;
    throw new NotRead(statSync(link, { throwIfNoEntry: false }) ? 'special' : 'broken');
  }
}

/** Whether a path goes through `.git`, in whatever case the disk may take for the same. */
export function isGits(relative: string): boolean {
  return relative.split(/[\\/]/).some(name => name.toLowerCase() === '.git');
}

const decoder = new TextDecoder('utf-8');

/** UTF-8 to text. A byte order mark is left out, as editors do; what is no UTF-8 becomes U+FFFD, which the core reports. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Whether something is there, and what. Links count as what they lead to; one that leads to nothing is there itself. */
export async function kindOfPath(place: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(place)
    .catch(() => lstat(place))
    .catch(error => {
      if (isAbsent(error)) return undefined;
      throw error;
    });
  return found && (found.isDirectory() ? 'folder' : 'file');
}

/** How many files are open at once while many are read. */
const batch = 64;

/** Reads many files; `failed` hears of each one that cannot be read. */
export async function readTexts(
  files: readonly string[],
  reader: Reader,
  read: (file: string, text: string) => void,
  failed: (file: string, error: NodeJS.ErrnoException) => void,
): Promise<void> {
  for (let start = 0; start < files.length; start += batch) {
    const some = files.slice(start, start + batch);
    const texts = await Promise.all(
      some.map(file =>
        reader.text(file).then(
          text => ({ file, text }),
          error => ({ file, error }),
        ),
      ),
    );
    for (const each of texts) {
      if ('text' in each) read(each.file, each.text);
      else failed(each.file, each.error);
    }
  }
}
