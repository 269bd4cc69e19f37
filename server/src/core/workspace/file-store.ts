import { type FileModel, type FileSnapshot, readFile } from '../model/file-model.ts';
import type { NotHandedOut } from '../model/unread.ts';
import { type Listing, listingOf } from './listing.ts';

/** A file that its host has looked through, and whose text it hands out when somebody asks for it. */
export interface ListedFile {
  readonly uri: string;
  /** How it is listed; undefined where only reading can tell. */
  readonly listing: Listing | undefined;
  /** Its text, the same whenever it is asked for, or why there is none. What a host throws ends whatever was asked. */
  readonly read: () => string | NotHandedOut;
}

/** The texts of files, each read once, and only when it is asked for. */
export class FileStore {
  readonly #held = new Map<string, FileSnapshot | ListedFile>();
  readonly #files = new Map<string, FileModel>();
  /** Files as they were before an edit, until they are read as they are now. */
  readonly #outdated = new Map<string, FileModel>();
  readonly #isConfiguration: (uri: string) => boolean;
  readonly #readElsewhere: (snapshot: FileSnapshot) => FileModel | undefined;
  #sorted: readonly string[] | undefined;

  /**
   * @param isConfiguration whether a file serves as a configuration, though its name does not say so
   * @param readElsewhere a file that another state has read already from this very text
   */
  constructor(
    isConfiguration: (uri: string) => boolean,
    readElsewhere: (snapshot: FileSnapshot) => FileModel | undefined,
  ) {
    this.#isConfiguration = isConfiguration;
    this.#readElsewhere = readElsewhere;
  }

  /** Whether this is another text than before, or another reason why there is none. */
  isNews({ uri, text, unread }: FileSnapshot): boolean {
    const known = this.#held.get(uri);
    return !known || 'read' in known || known.text !== text || known.unread !== unread;
  }

  set(snapshot: FileSnapshot): void {
    this.#hold(this.#served(snapshot));
  }

  /** Holds a file that is read when it is asked for. */
  list(file: ListedFile): void {
    this.#hold(file);
  }

  #hold(held: FileSnapshot | ListedFile): void {
    const { uri } = held;
    if (!this.#held.has(uri)) this.#sorted = undefined;
    this.#held.set(uri, held);
    const outdated = this.#files.get(uri);
    if (outdated) this.#outdated.set(uri, outdated);
    this.#files.delete(uri);
  }

  /** A file serves as something else than before; returns whether there is such a file. */
  readAgain(uri: string): boolean {
    const held = this.#held.get(uri);
    if (!held) return false;
    this.#held.set(uri, 'read' in held ? { ...held, listing: undefined } : this.#served(held));
    this.#outdated.delete(uri);
    this.#files.delete(uri);
    return true;
  }

  /** Returns whether there was such a file. */
  delete(uri: string): boolean {
    if (!this.#held.delete(uri)) return false;
    this.#outdated.delete(uri);
    this.#files.delete(uri);
    this.#sorted = undefined;
    return true;
  }

  /** Forgets what was read of files whose texts can be asked for again. */
  letGo(uris: Iterable<string> = this.#files.keys()): void {
    for (const uri of uris) {
      const held = this.#held.get(uri);
      // A configuration holds for many files.
      if (held && 'read' in held && held.listing?.kind !== 'Config') this.#files.delete(uri);
    }
  }

  /** All files, in a stable order. */
  uris(): readonly string[] {
    this.#sorted ??= [...this.#held.keys()].sort();
    return this.#sorted;
  }

  /** A file as read; undefined when it is not there. */
  file(uri: string): FileModel | undefined {
    const known = this.#files.get(uri);
    if (known) return known;
    const held = this.#held.get(uri);
    if (!held) return undefined;
    const snapshot = 'read' in held ? this.#asked(held) : held;
    const file = this.#readElsewhere(snapshot) ?? readFile(snapshot, this.#outdated.get(uri));
    this.#outdated.delete(uri);
    this.#files.set(uri, file);
    return file;
  }

  /** Whether a file was listed, and is read when somebody asks for it. */
  isListed(uri: string): boolean {
    const held = this.#held.get(uri);
    return held !== undefined && 'read' in held;
  }

  /** How a file is listed; it is read where only that can tell. */
  listing(uri: string): Listing | undefined {
    const held = this.#held.get(uri);
    if (held && 'read' in held && held.listing) return held.listing;
    const file = this.file(uri);
    const listing = file && listingOf(file);
    if (held && 'read' in held) this.#held.set(uri, { ...held, listing });
    return listing;
  }

  /** A file as read, if it has been, and from this very text. */
  readAlready({ uri, text, isConfiguration, unread }: FileSnapshot): FileModel | undefined {
    const file = this.#files.get(uri);
    if (file?.text !== text || file.unread !== unread) return undefined;
    return file.isConfiguration === isConfiguration ? file : undefined;
  }

  /** A file, if it has been read as it is now. */
  known(uri: string): FileModel | undefined {
    return this.#files.get(uri);
  }

  /** The same files; what has been read is not read again. */
  takeOver(other: FileStore): void {
    for (const [uri, held] of other.#held) this.#held.set(uri, held);
    for (const [uri, file] of other.#files) this.#files.set(uri, file);
  }

  #asked({ uri, read }: ListedFile): FileSnapshot {
    const found = read();
    return this.#served(typeof found === 'string' ? { uri, text: found } : { uri, text: '', ...found });
  }

  /** As what it serves now. */
  #served({ uri, text, unread }: FileSnapshot): FileSnapshot {
    return {
      uri,
      text,
      ...(this.#isConfiguration(uri) && { isConfiguration: true }),
      ...(unread !== undefined && { unread }),
    };
  }
}
