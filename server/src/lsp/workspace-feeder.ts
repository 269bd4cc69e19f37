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
import { parentUri } from '../core/util/uri.ts';
import type { Workspace } from '../core/workspace/workspace.ts';
import { normalUri } from './client-uri.ts';
import type { Files } from './files.ts';
import { CONFIG_GLOB, FILE_GLOBS } from './protocol.ts';
import { readInBatches } from './read-in-batches.ts';

/** Keeps the workspace's files as they are: unsaved text of open ones, the disk for all others. */
export class WorkspaceFeeder {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #documents: TextDocuments<TextDocument>;
  #files: Files;
  readonly #say: (text: Text) => string;
  readonly #onChange: () => void;
  readonly #onConfigurations: (uris: readonly string[]) => void;
  /** The normal URIs of open documents. */
  readonly #open = new Set<string>();
  /** How the client writes the URIs of documents that it has opened once. */
  readonly #spellings = new Map<string, string>();
  /** The configuration that the user's settings name in place of the nearest one. */
  #insisted: string | undefined;
  /** The files that make up the configurations. */
  #extended: ReadonlySet<string> = new Set();
  /** Which round of reading is the last one that was begun. */
  #round = 0;

  /**
   * @param say says a text in the language of the client's user
   * @param onChange is called when any file has changed
   * @param onConfigurations is told which files make up the configurations, extended ones included
   */
  constructor(
    connection: Connection,
    workspace: Workspace,
    documents: TextDocuments<TextDocument>,
    files: Files,
    say: (text: Text) => string,
    onChange: () => void,
    onConfigurations: (uris: readonly string[]) => void,
  ) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#documents = documents;
    this.#files = files;
    this.#say = say;
    this.#onChange = onChange;
    this.#onConfigurations = onConfigurations;
    workspace.complete = false;
  }

  /** How the client writes a URI; its own spelling for documents that it has opened. */
  clientUri(uri: string): string {
    return this.#spellings.get(uri) ?? uri;
  }

  /** What findings are shown of: all that is open, and files on disk that are ours by their names or extended. */
  reported(): string[] {
    return this.#workspace
      .uris()
      .filter(uri => this.#open.has(uri) || isPartnershipFile(uri) || this.#isExtended(uri));
  }

  /** The documents that are open. */
  open(): string[] {
    return [...this.#open];
  }

  /** The version of an open document; null for one on disk. */
  version(uri: string): number | null {
    return this.#documents.get(this.clientUri(uri))?.version ?? null;
  }

  /** A document was opened or edited: its text wins over the disk. */
  opened(document: TextDocument): void {
    const uri = normalUri(document.uri);
    if (!this.#isOurs(uri, document.languageId)) return;
    const first = !this.#open.has(uri);
    this.#open.add(uri);
    this.#spellings.set(uri, document.uri);
    // A client that sends no text must not take the other files down with it.
    this.#workspace.set(uri, document.getText() ?? '');
    this.#onChange();
    if (first) void this.#includeConfigurationsOf(uri);
    if (isConfigurationFile(uri) || this.#extended.has(uri)) void this.#includeExtended();
  }

  /** Some editors start us for every YAML file; what is not ours by name, language or use is left alone. */
  #isOurs(uri: string, language: string): boolean {
    return language === 'partnership' || isPartnershipFile(uri) || this.#workspace.file(uri) !== undefined;
  }

  /** A document was closed: the disk counts again. */
  async closed(clientUri: string): Promise<void> {
    const uri = normalUri(clientUri);
    if (!this.#open.delete(uri)) return;
    await this.include(uri);
    this.#onChange();
  }

  /** Files on disk were created, changed or deleted. */
  async changed(events: readonly FileEvent[]): Promise<void> {
    await Promise.all(
      events.map(({ uri, type }) => {
        const normal = normalUri(uri);
        if (this.#open.has(normal)) return undefined;
        return type === FileChangeType.Deleted ? this.#forget(normal) : this.include(normal);
      }),
    );
    if (events.some(({ uri }) => mayBeConfiguration(normalUri(uri)))) await this.#includeExtended();
    this.#onChange();
  }

  /** A file is gone, or a folder with all that was in it: of that, some editors tell only the folder. */
  #forget(uri: string): void {
    for (const each of this.#workspace.uris()) {
      if ((each === uri || each.startsWith(`${uri}/`)) && !this.#open.has(each)) this.#workspace.delete(each);
    }
  }

  /** Reads one file from the disk, unless an editor has it open; takes it out when it is not there. */
  async include(uri: string): Promise<void> {
    if (this.#open.has(uri)) return;
    const text = await this.#files.read(uri).catch(() => undefined);
    if (this.#open.has(uri)) return;
    if (text === undefined) this.#workspace.delete(uri);
    else this.#workspace.set(uri, text);
  }

  /** A configuration that the user names holds for all files; it is read, with what it extends. */
  async insist(configurationUri: string | undefined): Promise<void> {
    this.#insisted = configurationUri;
    if (configurationUri !== undefined) await this.include(configurationUri);
    await this.#includeExtended();
  }

  /**
   * Reads all files of the workspace. Until that is done nothing counts as missing; requests are answered in
   * between, and the user sees how far it has come.
   */
  async readAll(): Promise<void> {
    const round = ++this.#round;
    this.#workspace.complete = false;
    try {
      const uris = (await this.#files.list()).map(normalUri);
      await readInBatches(uris, {
        connection: this.#connection,
        workspace: this.#workspace,
        include: uri => this.include(uri),
        isWanted: () => round === this.#round,
        say: this.#say,
      });
    } catch (error) {
      this.#connection.console.error(`Cannot list the files of the workspace: ${error}`);
    }
    if (round !== this.#round) return;
    await this.#includeExtended();
    this.#workspace.complete = true;
    this.#onChange();
  }

  /** Other folders were opened: reads what is in them, and forgets what lies in those that were closed. */
  async move(files: Files, closed: readonly string[]): Promise<void> {
    this.#files = files;
    for (const uri of this.#workspace.uris()) {
      const gone = closed.some(folder => uri.startsWith(`${folder.replace(/\/$/, '')}/`));
      if (gone && !this.#open.has(uri)) this.#workspace.delete(uri);
    }
    await this.readAll();
  }

  /** The nearest configuration counts, also above the folders that are open, and where none is. */
  async #includeConfigurationsOf(uri: string): Promise<void> {
    const above: string[] = [];
    for (let folder = parentUri(uri); folder; folder = parentUri(folder)) {
      const configuration = `${folder}/${configurationFileName}`;
      if (!this.#workspace.file(configuration)) above.push(configuration);
    }
    await Promise.all(above.map(configuration => this.include(configuration)));
    if (!above.some(configuration => this.#workspace.file(configuration))) return;
    await this.#includeExtended();
    this.#onChange();
  }

  /** Configurations may extend files of any name, which the list of the workspace's files does not have. */
  async #includeExtended(): Promise<void> {
    const all = new Set<string>();
    const named = this.#insisted === undefined ? [] : [this.#insisted];
    for (const uri of [...this.#workspace.configurationFiles().map(file => file.uri), ...named]) {
      const chain = new Set(chainOf(uri, this.#workspace));
      for (const extended of chain) {
        if (!this.#workspace.file(extended)) await this.include(extended);
        for (const next of chainOf(extended, this.#workspace)) chain.add(next);
        all.add(extended);
      }
    }
    const changed = [...all].some(uri => !this.#extended.has(uri));
    this.#extended = all;
    this.#onConfigurations([...all]);
    if (changed && this.#workspace.complete) this.#onChange();
  }

  /** Of what is extended though it is no configuration, the one that extends it tells. */
  #isExtended(uri: string): boolean {
    const file = this.#extended.has(uri) ? this.#workspace.file(uri) : undefined;
    return file !== undefined && (file.kind === 'Config' || file.yaml.problems.length > 0);
  }

  /** Has the client tell of changes on disk; our own extension does so without being asked. */
  async watch(): Promise<void> {
    const watchers = [...FILE_GLOBS, CONFIG_GLOB].map(globPattern => ({ globPattern }));
    await this.#connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch(error => {
        this.#connection.console.warn(`The editor does not watch files: ${error}`);
      });
  }
}

/** Files of other names are told of only because a configuration extends them, or a setting names them. */
function mayBeConfiguration(uri: string): boolean {
  return isConfigurationFile(uri) || !isPartnershipFile(uri);
}
