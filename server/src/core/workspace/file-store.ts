import { type FileModel, type FileSnapshot, readFile } from '../model/file-model.ts';

/** The texts of files, each read once, and only when it is asked for. */
export class FileStore {
  readonly #snapshots = new Map<string, FileSnapshot>();
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
    const known = this.#snapshots.get(uri);
    return known?.text !== text || known.unread !== unread;
  }

  set(snapshot: FileSnapshot): void {
    const { uri } = snapshot;
    if (!this.#snapshots.has(uri)) this.#sorted = undefined;
    this.#snapshots.set(uri, this.#served(snapshot));
    const outdated = this.#files.get(uri);
    if (outdated) this.#outdated.set(uri, outdated);
    this.#files.delete(uri);
  }

  /** A file serves as something else than before; returns whether there is such a file. */
  readAgain(uri: string): boolean {
    const snapshot = this.#snapshots.get(uri);
    if (!snapshot) return false;
    this.#snapshots.set(uri, this.#served(snapshot));
    this.#outdated.delete(uri);
    this.#files.delete(uri);
    return true;
  }

  /** Returns whether there was such a file. */
  delete(uri: string): boolean {
    if (!this.#snapshots.delete(uri)) return false;
    this.#outdated.delete(uri);
    this.#files.delete(uri);
    this.#sorted = undefined;
    return true;
  }

  /** All files, in a stable order. */
  uris(): readonly string[] {
    this.#sorted ??= [...this.#snapshots.keys()].sort();
    return this.#sorted;
  }

  /** A file as read; undefined when it is not there. */
  file(uri: string): FileModel | undefined {
    const known = this.#files.get(uri);
    if (known) return known;
    const snapshot = this.#snapshots.get(uri);
    if (!snapshot) return undefined;
    const file = this.#readElsewhere(snapshot) ?? readFile(snapshot, this.#outdated.get(uri));
    this.#outdated.delete(uri);
    this.#files.set(uri, file);
    return file;
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
    for (const [uri, snapshot] of other.#snapshots) this.#snapshots.set(uri, snapshot);
    for (const [uri, file] of other.#files) this.#files.set(uri, file);
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
