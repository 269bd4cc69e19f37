import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { chainOf } from '../core/config/extended.ts';
import type { Text } from '../core/l10n/message.ts';
import { configurationFileName, isConfigurationFile, isPartnershipFile } from '../core/schema/kind.ts';
import { isBelow, parentUri } from '../core/util/uri.ts';
import { Bounds, exploreFolders } from '../core/workspace/bounds.ts';
import { respell } from '../core/workspace/respell.ts';
import type { Workspace } from '../core/workspace/workspace.ts';
import { normalUri } from './client-uri.ts';
import { DiskReads } from './disk-reads.ts';
import type { Files } from './files.ts';
import { OpenDocuments } from './open-documents.ts';
import { CONFIG_GLOB, FILE_GLOBS, IGNORE_GLOB } from './protocol.ts';
import { readInBatches } from './read-in-batches.ts';

/** What the feeder is told by its host, and tells it. */
export interface Feeding {
  /** Says a text in the language of the client's user. */
  readonly say: (text: Text) => string;
  /** Where a file really is, by its URI in our spelling: links followed, letters in the case that the disk has. */
  readonly realUri: (uri: string) => string;
  /** Some file has changed. */
  readonly onChange: () => void;
  /** Which files make up the configurations, extended ones included. */
  readonly onConfigurations: (uris: readonly string[]) => void;
}

/** Keeps the workspace's files as they are: unsaved text of open ones, the disk for all others. */
export class WorkspaceFeeder {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #documents: TextDocuments<TextDocument>;
  #files: Files;
  readonly #around: Feeding;
  readonly #open = new OpenDocuments();
  readonly #reads = new DiskReads();
  /** How the client writes the URIs of documents that it has opened once. */
  readonly #spellings = new Map<string, string>();
  /** The files on disk that belong to the workspace, as listed or told of. */
  readonly #listed = new Set<string>();
  /** The workspace's folders, with where they really are. */
  #folders: readonly { readonly uri: string; readonly real: string }[] = [];
  /** The configurations that the user's settings name in place of the nearest ones. */
  #insisted: readonly string[] = [];
  /** The files that make up the configurations. */
  #extended: ReadonlySet<string> = new Set();
  /** Which round of reading is the last one that was begun. */
  #round = 0;
  /** Which search for extended configurations is the last one that was begun. */
  #following = 0;

  constructor(
    connection: Connection,
    workspace: Workspace,
    documents: TextDocuments<TextDocument>,
    files: Files,
    around: Feeding,
  ) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#documents = documents;
    this.#files = files;
    this.#around = around;
    workspace.complete = false;
    this.#findFolders();
  }

  /** The URI by which the workspace knows what the client means. */
  keyOf(clientUri: string): string {
    const uri = normalUri(clientUri);
    return this.#open.keyOf(uri) ?? this.#fileOf(uri);
  }

  /** How the client writes a URI; its own spelling for documents that it has opened. */
  clientUri(uri: string): string {
    return this.#open.byKey(uri)?.clientUri ?? this.#spellings.get(uri) ?? uri;
  }

  /** What findings are shown of: all that is open, and files on disk that are ours by their names or extended. */
  reported(): string[] {
    const open = new Set(this.#open.keys());
    return this.#workspace
      .uris()
      .filter(
        uri =>
          open.has(uri) || this.#isExtended(uri) || (isPartnershipFile(uri) && this.#workspace.isMember(uri)),
      );
  }

  /** The documents that are open, as the workspace knows them. */
  open(): string[] {
    return this.#open.keys();
  }

  isOpen(uri: string): boolean {
    return this.#open.byKey(uri) !== undefined;
  }

  /** The version of an open document; null for one on disk. */
  version(uri: string): number | null {
    return this.#documents.get(this.clientUri(uri))?.version ?? null;
  }

  /** When nothing is under way any more that was asked for because of this file. */
  settled(uri: string): Promise<void> {
    return this.#reads.settled(uri);
  }

  /** A document was opened or edited: its text wins over the disk. */
  opened(document: TextDocument): void {
    const uri = normalUri(document.uri);
    const first = this.#open.get(uri) === undefined;
    const file = this.#open.get(uri)?.file ?? this.#fileOf(uri);
    if (!this.#isOurs(file, document.languageId)) return;
    // A client that sends no text must not take the other files down with it.
    this.#open.set(uri, { clientUri: document.uri, file, text: document.getText() ?? '' });
    this.#place(file);
    if (this.#open.keyOf(uri) === uri) this.#spellings.set(uri, document.uri);
    this.#around.onChange();
    if (first) void this.#lookAround(file);
    if (isConfigurationFile(file) || this.#extended.has(file)) void this.#includeExtended();
  }

  /** Some editors start us for every YAML file; what is not ours by name, language or use is left alone. */
  #isOurs(uri: string, language: string): boolean {
    return language === 'partnership' || isPartnershipFile(uri) || this.#workspace.file(uri) !== undefined;
  }

  /** Hands the documents in that show a file: one of them is that file, and the others stand for themselves. */
  #place(file: string): void {
    this.#reads.outdate(uri => uri === file);
    for (const uri of this.#open.showing(file)) {
      const key = this.#open.keyOf(uri) as string;
      if (uri !== file) {
        this.#workspace.exclude(uri, key === uri);
        if (key !== uri) this.#workspace.delete(uri);
      }
      this.#workspace.set(key, this.#open.get(uri)?.text ?? '');
    }
  }

  /**
   * A document was closed: the disk counts again. What is not on the list of the workspace's files is forgotten at once,
   * with what was read because of it.
   */
  async closed(clientUri: string): Promise<void> {
    const uri = normalUri(clientUri);
    const key = this.#open.keyOf(uri);
    const document = this.#open.delete(uri);
    if (!document || key === undefined) return;
    if (key !== document.file) {
      this.#workspace.exclude(key, false);
      this.#workspace.delete(key);
    } else if (this.#open.byKey(key)) {
      this.#place(key);
    } else if (this.#belongs(key)) {
      await this.include(key);
    } else {
      this.#workspace.delete(key);
    }
    this.#forgetConfigurations();
    this.#around.onChange();
  }

  /** Whether a file counts also when it is not open. */
  #belongs(uri: string): boolean {
    const isListed = this.#listed.has(uri) || !this.#files.tellsChanges;
    return this.#extended.has(uri) || (isListed && isPartnershipFile(uri) && this.#isInside(uri));
  }

  /** Whether a file lies in the workspace, whatever a configuration says of it. */
  #isInside(uri: string): boolean {
    return this.#workspace.bounds.asideOf(uri) === undefined;
  }

  /** Files on disk were created, changed or deleted. */
  async changed(events: readonly FileEvent[]): Promise<void> {
    const found = events.map(({ uri, type }) => ({ uri: this.keyOf(uri), type }));
    const isOther = found.some(({ uri, type }) => this.#changesList(uri, type));
    await Promise.all(
      found.map(({ uri, type }) => {
        if (type === FileChangeType.Deleted) return this.#forget(uri);
        if (!isPartnershipFile(uri) && !this.#workspace.file(uri) && !this.#extended.has(uri))
          return undefined;
        this.#listed.add(uri);
        return this.include(uri);
      }),
    );
    if (isOther) return this.#readAgain();
    await this.#explore(found.map(({ uri }) => uri));
    if (found.some(({ uri }) => mayBeConfiguration(uri))) await this.#includeExtended();
    this.#around.onChange();
  }

  /** Whether other files may belong to the workspace than before: a folder has come or gone, or what git ignores. */
  #changesList(uri: string, type: FileChangeType): boolean {
    if (uri.endsWith('/.gitignore') || uri.endsWith('/.git')) return true;
    if (isPartnershipFile(uri) || this.#workspace.file(uri)) return false;
    if (type === FileChangeType.Deleted) return this.#workspace.uris().some(each => isBelow(each, uri));
    return type === FileChangeType.Created && this.#workspace.existence(uri) === undefined;
  }

  /** A file is gone, or a folder with all that was in it: of that, some editors tell only the folder. */
  #forget(uri: string): void {
    const isMeant = (each: string) => each === uri || isBelow(each, uri);
    this.#reads.outdate(isMeant);
    for (const each of [...this.#listed]) if (isMeant(each)) this.#listed.delete(each);
    for (const each of this.#workspace.uris()) {
      if (isMeant(each) && !this.isOpen(each)) this.#workspace.delete(each);
    }
  }

  /** Reads one file from the disk, unless an editor has it open; takes it out when it is not there. */
  async include(uri: string): Promise<void> {
    if (this.isOpen(uri)) return;
    await this.#reads.start(
      uri,
      each => this.#files.read(each),
      text => {
        if (this.isOpen(uri)) return;
        if (text === undefined) this.#workspace.delete(uri);
        else this.#workspace.set(uri, text);
      },
    );
  }

  /** Configurations that the user names hold in place of the nearest ones; they are read, with what they extend. */
  async insist(configurationUris: readonly string[]): Promise<void> {
    this.#insisted = configurationUris;
    await Promise.all(configurationUris.map(uri => this.include(uri)));
    await this.#includeExtended();
  }

  /**
   * Reads all files of the workspace. Until that is done nothing counts as missing; requests are answered in
   * between, and the user sees how far it has come.
   */
  async readAll(): Promise<void> {
    this.#workspace.complete = false;
    await this.#readListed(() => true);
  }

  /** Other files may belong to the workspace: looks for them, and at what is known of their folders. */
  async #readAgain(): Promise<void> {
    this.#workspace.bounds = await this.#explored([...this.#listed], new Bounds(this.#workspace.folders));
    await this.#readListed(uri => this.#workspace.file(uri) === undefined);
  }

  async #readListed(isWanted: (uri: string) => boolean): Promise<void> {
    const round = ++this.#round;
    try {
      const listed = [...new Set((await this.#files.list()).map(uri => this.#fileOf(normalUri(uri))))];
      await this.#explore(listed);
      if (round !== this.#round) return;
      this.#takeList(listed.filter(uri => this.#isInside(uri)));
      await readInBatches(
        [...this.#listed].filter(uri => isWanted(uri)),
        {
          connection: this.#connection,
          workspace: this.#workspace,
          include: uri => this.include(uri),
          isWanted: () => round === this.#round,
          say: this.#around.say,
        },
      );
    } catch (error) {
      this.#connection.console.error(`Cannot list the files of the workspace: ${error}`);
    }
    if (round !== this.#round) return;
    await this.#includeExtended();
    this.#workspace.complete = true;
    this.#around.onChange();
  }

  /** What is on the list no more, is in the workspace no more. */
  #takeList(listed: readonly string[]): void {
    this.#listed.clear();
    for (const uri of listed) this.#listed.add(uri);
    for (const uri of this.#workspace.uris()) {
      const isKept = this.#listed.has(uri) || this.isOpen(uri) || isConfigurationFile(uri);
      if (!isKept && !this.#isConfiguration(uri)) this.#workspace.delete(uri);
    }
    this.#forgetConfigurations();
  }

  /** Other folders were opened: reads what is in them, and forgets what lies in those that were closed. */
  async move(files: Files): Promise<void> {
    this.#files = files;
    this.#findFolders();
    await this.readAll();
  }

  #findFolders(): void {
    const folders = this.#workspace.folders ?? [];
    this.#folders = folders.map(uri => ({ uri, real: this.#around.realUri(uri) }));
  }

  /** The file that a URI leads to. */
  #fileOf(uri: string): string {
    return respell(this.#around.realUri(uri), this.#folders);
  }

  async #explored(uris: readonly string[], bounds: Bounds): Promise<Bounds> {
    const { read, exists } = this.#files;
    return exploreFolders(uris, bounds, { read, exists });
  }

  /** Finds out whether files belong to the workspace, as far as their folders say. */
  async #explore(uris: readonly string[]): Promise<void> {
    const before = this.#workspace.bounds;
    const after = await this.#explored(uris, before);
    if (before === this.#workspace.bounds) this.#workspace.bounds = after;
    else if (after !== before) await this.#explore(uris);
  }

  /** A document was opened: learns where it lies, and which configuration holds there. */
  async #lookAround(uri: string): Promise<void> {
    const before = this.#workspace.bounds;
    await this.#explore([uri]);
    if (this.#workspace.bounds !== before) this.#around.onChange();
    await this.#includeConfigurationsOf(uri);
  }

  /** The nearest configuration counts, also above the folders that are open, and where none is. */
  async #includeConfigurationsOf(uri: string): Promise<void> {
    const above = configurationsAbove(uri).filter(configuration => !this.#workspace.file(configuration));
    await Promise.all(above.map(configuration => this.include(configuration)));
    this.#forgetConfigurations();
    if (!above.some(configuration => this.#workspace.file(configuration))) return;
    await this.#includeExtended();
    this.#around.onChange();
  }

  /** Configurations that hold for nothing that is open or in the workspace any more. */
  #forgetConfigurations(): void {
    const used = new Set([...this.#open.keys()].flatMap(configurationsAbove));
    for (const { uri } of this.#workspace.configurationFiles()) {
      const isNeeded = used.has(uri) || this.isOpen(uri) || this.#insisted.includes(uri);
      if (!isNeeded && !this.#isInside(uri)) this.#workspace.delete(uri);
    }
  }

  /** Configurations may extend files of any name, which the list of the workspace's files does not have. */
  async #includeExtended(): Promise<void> {
    const run = ++this.#following;
    const all = new Set<string>();
    for (const uri of [...this.#workspace.configurationFiles().map(file => file.uri), ...this.#insisted]) {
      const chain = new Set(chainOf(uri, this.#workspace));
      for (const extended of chain) {
        if (!this.#workspace.file(extended)) await this.include(extended);
        for (const next of chainOf(extended, this.#workspace)) chain.add(next);
        all.add(extended);
      }
    }
    if (run !== this.#following) return;
    const before = this.#extended;
    this.#extended = all;
    // What nobody extends any more, and nobody has open, was only here for that.
    for (const uri of before) {
      if (!all.has(uri) && !this.isOpen(uri) && !isPartnershipFile(uri)) this.#workspace.delete(uri);
    }
    const changed = [...all].some(uri => !before.has(uri)) || [...before].some(uri => !all.has(uri));
    this.#around.onConfigurations([...all]);
    if (changed && this.#workspace.complete) this.#around.onChange();
  }

  /** Whether a file is here since a configuration or the user's settings name it. */
  #isConfiguration(uri: string): boolean {
    return this.#extended.has(uri) || this.#insisted.includes(uri);
  }

  /** Of what is extended though it is no configuration, the one that extends it tells. */
  #isExtended(uri: string): boolean {
    const file = this.#extended.has(uri) ? this.#workspace.file(uri) : undefined;
    return file !== undefined && (file.kind === 'Config' || file.yaml.problems.length > 0);
  }

  /** Has the client tell of changes on disk; our own extension does so without being asked. */
  async watch(): Promise<void> {
    const watchers = [...FILE_GLOBS, CONFIG_GLOB, IGNORE_GLOB].map(globPattern => ({ globPattern }));
    await this.#connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch(error => {
        this.#connection.console.warn(`The editor does not watch files: ${error}`);
      });
  }
}

function configurationsAbove(uri: string): string[] {
  const above: string[] = [];
  for (let folder = parentUri(uri); folder; folder = parentUri(folder)) {
    above.push(`${folder}/${configurationFileName}`);
  }
  return above;
}

/** Files of other names are told of only because a configuration extends them, or a setting names them. */
function mayBeConfiguration(uri: string): boolean {
  return isConfigurationFile(uri) || !isPartnershipFile(uri);
}
