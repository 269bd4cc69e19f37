import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import {
  type FileModel,
  findNamedFiles,
  isBelow,
  namedFiles,
  sameItems,
  type Workspace,
} from '../core/index.ts';
import { normalUri } from './client-uri.ts';
import type { Files } from './files.ts';

/** What is asked of the session each time, since folders come and go. */
export interface Surroundings {
  readonly files: () => Files;
  readonly folders: () => readonly string[];
  /** Whether the client watches what it is asked to watch. */
  readonly watches: boolean;
  /** Something has appeared or vanished. */
  readonly onChange: () => void;
}

/** A point in time at which nothing was known. */
const beforeAll = -1;

/** Knows which of the files exist that agreements and records name (exit plans, action plans). */
export class NamedFiles {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #around: Surroundings;
  /** What was asked for once; it is asked for again only when there is reason to. */
  readonly #asked = new Set<string>();
  /** One search at a time, so that a later answer is never overtaken by an earlier one. */
  #last: Promise<void> = Promise.resolve();
  /** What each file names, as of some point in time of the workspace. */
  readonly #names = new Map<string, readonly string[]>();
  #point = beforeAll;
  #watching: { glob: string; registration: Promise<Disposable | undefined> } | undefined;

  constructor(connection: Connection, workspace: Workspace, around: Surroundings) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#around = around;
  }

  /** Files were read or edited: looks for what they name now and did not before. */
  async update(): Promise<void> {
    if (!this.#workspace.complete || !this.#namesAreNews()) return;
    const files = this.#files();
    this.#watch(files);
    this.#forgetOthers(files);
    await this.#find(files, uri => !this.#asked.has(uri));
  }

  /** A file was opened: what it names may have come or gone without a word, where the client watches nothing. */
  async opened(uri: string): Promise<void> {
    const file = this.#workspace.file(uri);
    if (file && this.#workspace.isMember(uri) && this.#workspace.complete) await this.#find([file]);
  }

  /** Files or whole folders have appeared or vanished on disk. */
  async changed(events: readonly FileEvent[]): Promise<void> {
    const places = events.map(({ uri }) => normalUri(uri));
    await this.#find(this.#files(), uri => places.some(place => uri === place || isBelow(uri, place)));
  }

  /** Other folders are open: what was outside may be inside now, and the other way round. */
  async moved(): Promise<void> {
    this.#asked.clear();
    this.#point = beforeAll;
    this.#names.clear();
    await this.update();
  }

  /** Whether some file that has changed names others than before. A keystroke costs the same in however many files. */
  #namesAreNews(): boolean {
    const { now, uris } = this.#workspace.changesSince(this.#point);
    this.#point = now;
    let isNews = false;
    for (const uri of uris ?? new Set([...this.#workspace.uris(), ...this.#names.keys()])) {
      const file = this.#workspace.isMember(uri) ? this.#workspace.file(uri) : undefined;
      const names = file ? [...namedFiles(file).values()] : [];
      if (sameItems(names, this.#names.get(uri) ?? [])) continue;
      isNews = true;
      if (names.length > 0) this.#names.set(uri, names);
      else this.#names.delete(uri);
    }
    return isNews;
  }

  #files(): FileModel[] {
    const members = this.#workspace.uris().filter(uri => this.#workspace.isMember(uri));
    return members.flatMap(uri => this.#workspace.file(uri) ?? []);
  }

  /** What nobody names any more is not watched either, and may be another when it is named again. */
  #forgetOthers(files: readonly FileModel[]): void {
    const named = new Set(files.flatMap(file => [...namedFiles(file).values()]));
    for (const uri of this.#asked) {
      if (named.has(uri)) continue;
      this.#asked.delete(uri);
      this.#workspace.setExistence(uri, undefined);
    }
  }

  async #find(files: readonly FileModel[], isWanted: (uri: string) => boolean = () => true): Promise<void> {
    const source = this.#around.files();
    const exists = (uri: string) => source.exists(uri);
    const wanted = files
      .flatMap(file => [...namedFiles(file).values()])
      .filter(uri => isWanted(uri) && this.#asked.add(uri));
    if (wanted.length === 0) return;
    const only = new Set(wanted);
    this.#last = this.#last.then(async () => {
      const folders = this.#around.folders();
      const isNews = await findNamedFiles(files, this.#workspace, folders, exists, uri => only.has(uri));
      if (isNews) this.#around.onChange();
    });
    await this.#last;
  }

  /** Has the client tell of files and folders with the names that are named anywhere. */
  #watch(files: readonly FileModel[]): void {
    const glob = globFor(files);
    if (!this.#around.watches || glob === this.#watching?.glob) return;
    const before = this.#watching?.registration;
    this.#watching = { glob, registration: this.#register(glob) };
    void before?.then(registration => registration?.dispose());
  }

  async #register(glob: string): Promise<Disposable | undefined> {
    if (glob === '') return undefined;
    const watchers = [{ globPattern: glob, kind: WatchKind.Create | WatchKind.Delete }];
    return this.#connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch(error => {
        this.#connection.console.warn(`The editor does not watch ${glob}: ${error}`);
        return undefined;
      });
  }
}

/** One pattern for all: a client that watches each by itself would be slow with hundreds of them. */
function globFor(files: readonly FileModel[]): string {
  const names = files.flatMap(file => [...namedFiles(file).keys()].flatMap(path => path.split('/')));
  const plain = [...new Set(names)].filter(name => !['', '.', '..'].includes(name)).sort();
  const escaped = plain.map(name => name.replace(/[[\]{}*?,!]/g, '?'));
  return escaped.length === 0 ? '' : `**/{${escaped.join(',')}}`;
}
