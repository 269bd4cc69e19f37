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
import { turns } from './turns.ts';

/** What is asked of the session each time, since folders come and go. */
export interface Surroundings {
  readonly files: () => Files;
  readonly folders: () => readonly string[];
  /** Whether the client watches what it is asked to watch. */
  readonly watches: boolean;
  /** Something has appeared or vanished. */
  readonly onChange: () => void;
}

/** What one file names. */
interface Naming {
  readonly file: FileModel;
  readonly uris: readonly string[];
  /** The names of the files and folders on the way there. */
  readonly words: readonly string[];
}

/** Knows which of the files exist that agreements and records name (exit plans, action plans). */
export class NamedFiles {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #around: Surroundings;
  /** By the URIs of the files that name something. */
  readonly #namings = new Map<string, Naming>();
  /** Those of them whose files were not looked for yet. */
  readonly #unsearched = new Set<string>();
  readonly #uris = new Counts();
  readonly #words = new Counts();
  /** Up to which change of the workspace these are known. */
  #point = 0;
  #isScheduled = false;
  /** What was asked for once; it is asked for again only when there is reason to. */
  readonly #asked = new Set<string>();
  /** One search at a time, so that a later answer is never overtaken by an earlier one. */
  #last: Promise<void> = Promise.resolve();
  #watchedRevision = 0;
  #watching: { glob: string; registration: Promise<Disposable | undefined> } | undefined;

  constructor(connection: Connection, workspace: Workspace, around: Surroundings) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#around = around;
  }

  /**
   * Files were read or edited: looks for what they name now and did not before, once all changes that wait are taken in.
   */
  async update(): Promise<void> {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    await turns.wait('background');
    this.#isScheduled = false;
    if (!this.#workspace.complete) return;
    this.#bringUpToDate();
    this.#watch();
    const files = [...this.#unsearched].flatMap(uri => this.#namings.get(uri)?.file ?? []);
    this.#unsearched.clear();
    await this.#find(files, uri => !this.#asked.has(uri));
  }

  /** A file was opened: what it names may have come or gone without a word, where the client watches nothing. */
  async opened(uri: string): Promise<void> {
    await turns.wait('background');
    const file = this.#workspace.file(uri);
    if (file && this.#workspace.isMember(uri) && this.#workspace.complete) await this.#find([file]);
  }

  /** Files or whole folders have appeared or vanished on disk. */
  async changed(events: readonly FileEvent[]): Promise<void> {
    this.#bringUpToDate();
    const places = events.map(({ uri }) => normalUri(uri));
    const files = [...this.#namings.values()].map(({ file }) => file);
    await this.#find(files, uri => places.some(place => uri === place || isBelow(uri, place)));
  }

  /** Other folders are open: what was outside may be inside now, and the other way round. */
  async moved(): Promise<void> {
    this.#asked.clear();
    for (const uri of this.#namings.keys()) this.#unsearched.add(uri);
    await this.update();
  }

  /** Looks at what has changed in the workspace. */
  #bringUpToDate(): void {
    const { now, uris } = this.#workspace.changesSince(this.#point);
    this.#point = now;
    for (const uri of new Set(uris ?? [...this.#workspace.uris(), ...this.#namings.keys()])) this.#look(uri);
    for (const uri of this.#uris.takeGone()) this.#forget(uri);
  }

  #look(uri: string): void {
    const file = this.#workspace.isMember(uri) ? this.#workspace.file(uri) : undefined;
    const before = this.#namings.get(uri);
    if (before?.file === file) return;
    const named = file ? namedFiles(file) : new Map<string, string>();
    const after = file && named.size > 0 ? namingOf(file, named) : undefined;
    // First what is added, so that what stays is not forgotten in between.
    for (const each of after?.uris ?? []) this.#uris.add(each);
    for (const each of after?.words ?? []) this.#words.add(each);
    for (const each of before?.uris ?? []) this.#uris.remove(each);
    for (const each of before?.words ?? []) this.#words.remove(each);
    this.#namings.delete(uri);
    if (!after) return;
    this.#namings.set(uri, after);
    this.#unsearched.add(uri);
  }

  /** What nobody names any more is not watched either, and may be another when it is named again. */
  #forget(uri: string): void {
    if (this.#asked.delete(uri)) this.#workspace.setExistence(uri, undefined);
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
  #watch(): void {
    if (!this.#around.watches || this.#words.revision === this.#watchedRevision) return;
    this.#watchedRevision = this.#words.revision;
    const glob = globFor(this.#words.all());
    if (glob === this.#watching?.glob) return;
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

function namingOf(file: FileModel, named: ReadonlyMap<string, string>): Naming {
  const words = [...named.keys()].flatMap(path => path.split('/'));
  return { file, uris: [...named.values()], words: words.filter(word => !['', '.', '..'].includes(word)) };
}

/** How often each of some texts is used. */
class Counts {
  readonly #counts = new Map<string, number>();
  readonly #gone = new Set<string>();
  /** Grows when a text comes or goes. */
  revision = 0;

  add(text: string): void {
    const before = this.#counts.get(text) ?? 0;
    this.#counts.set(text, before + 1);
    this.#gone.delete(text);
    if (before === 0) this.revision++;
  }

  remove(text: string): void {
    const left = (this.#counts.get(text) ?? 0) - 1;
    if (left > 0) this.#counts.set(text, left);
    else if (this.#counts.delete(text)) {
      this.#gone.add(text);
      this.revision++;
    }
  }

  all(): Iterable<string> {
    return this.#counts.keys();
  }

  /** Those that nobody uses any more since this was last asked. */
  takeGone(): string[] {
    const gone = [...this.#gone];
    this.#gone.clear();
    return gone;
  }
}

/** One pattern for all: a client that watches each by itself would be slow with hundreds of them. */
function globFor(words: Iterable<string>): string {
  const escaped = [...words].sort().map(word => word.replace(/[[\]{}*?,!]/g, '?'));
  return escaped.length === 0 ? '' : `**/{${escaped.join(',')}}`;
}
