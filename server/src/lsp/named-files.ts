import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import { type FileModel, findNamedFiles, isBelow, namedFiles, type Workspace } from '../core/index.ts';
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

/** Knows which of the files exist that agreements and records name (exit plans, action plans). */
export class NamedFiles {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #around: Surroundings;
  /** What was asked for once; it is asked for again only when there is reason to. */
  readonly #asked = new Set<string>();
  /** One search at a time, so that a later answer is never overtaken by an earlier one. */
  #last: Promise<void> = Promise.resolve();
  #watching: { glob: string; registration: Promise<Disposable | undefined> } | undefined;

  constructor(connection: Connection, workspace: Workspace, around: Surroundings) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#around = around;
  }

  /** Files were read or edited: looks for what they name now and did not before. */
  async update(): Promise<void> {
    if (!this.#workspace.complete) return;
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
    await this.update();
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
