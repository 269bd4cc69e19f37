import {
  type Connection,
  DidChangeConfigurationNotification,
  FileChangeType,
  type FileEvent,
  type InitializeParams,
  type TextDocuments,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { IsoDate } from '../core/calendar/date.ts';
import { Checker } from '../core/checking/checker.ts';
import { dictionaryFor } from '../core/l10n/languages.ts';
import { type Dictionary, type Text, translate } from '../core/l10n/message.ts';
import type { FileModel } from '../core/model/file-model.ts';
import { isPartnershipFile } from '../core/schema/kind.ts';
import { Workspace } from '../core/workspace/workspace.ts';
import { abilitiesOf, type ClientAbilities } from './capabilities.ts';
import { normalUri, uriOfPath } from './client-uri.ts';
import { ConfigurationWatch } from './configuration-watch.ts';
import { clientFiles, type Files } from './files.ts';
import { NamedFiles } from './named-files.ts';
import { type Clock, onNewDay } from './new-day.ts';
import type { InitializationOptions } from './protocol.ts';
import { Refresher } from './refresher.ts';
import type { SessionContext } from './session-context.ts';
import { defaultSettings, readSettings, type Settings } from './settings.ts';
import { Validator } from './validator.ts';
import { WorkspaceFeeder } from './workspace-feeder.ts';

/** What differs between the places that the server runs in. */
export interface Host extends Clock {
  readonly version: string;
  /** Files as the server itself sees them, for clients that do not hand them out. */
  readonly files: (folders: readonly string[]) => Files;
  /** The folder URI of the rules' pages, where it is known. */
  readonly documentation: string | undefined;
}

/** One client from `initialize` to the end: its files, its settings, and what features ask for. */
export class Session implements SessionContext {
  readonly workspace = new Workspace();
  readonly abilities: ClientAbilities;
  readonly validator: Validator;
  readonly feeder: WorkspaceFeeder;
  /** The language of the client's user; undefined for English. */
  readonly dictionary: Dictionary | undefined;
  readonly #named: NamedFiles;
  readonly #refresher: Refresher;
  readonly #watch: ConfigurationWatch;
  /** The files that configurations are made from. */
  #configurations: readonly string[] = [];
  readonly #connection: Connection;
  readonly #host: Host;
  #folders: readonly string[];
  readonly #clientHandsOutFiles: boolean;
  #settings: Settings = defaultSettings;
  #checker: Checker;

  constructor(
    connection: Connection,
    host: Host,
    documents: TextDocuments<TextDocument>,
    params: InitializeParams,
  ) {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    this.#connection = connection;
    this.#host = host;
    this.abilities = abilitiesOf(params.capabilities, options);
    this.#folders = foldersOf(params);
    this.dictionary = dictionaryFor(params.locale);
    this.workspace.folders = this.#folders;
    this.#checker = this.#createChecker();
    this.#clientHandsOutFiles = options.workspaceFiles ?? false;
    const documentation = options.documentation ?? host.documentation;
    this.validator = new Validator(connection, this, documentation);
    this.#refresher = new Refresher(connection, this);
    this.#named = new NamedFiles(connection, this.workspace, {
      files: () => this.#files(),
      folders: () => this.#folders,
      watches: this.abilities.watchesFiles,
      onChange: () => void this.validator.refresh(),
    });
    this.#watch = new ConfigurationWatch(connection);
    this.feeder = new WorkspaceFeeder(
      connection,
      this.workspace,
      documents,
      this.#files(),
      text => this.say(text),
      () => {
        void this.validator.refresh();
        this.#refresher.changed();
        void this.#named.update();
      },
      uris => {
        this.#configurations = uris;
        this.#watchConfigurations();
      },
    );
  }

  get checker(): Checker {
    return this.#checker;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** The folders that are open, by their normal URIs. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  /** A text in the language of the client's user. */
  say(text: Text): string {
    return translate(text, this.dictionary);
  }

  today(): IsoDate {
    return this.#host.today();
  }

  /** A file by the client's spelling of its URI. */
  file(clientUri: string): FileModel | undefined {
    return this.workspace.file(normalUri(clientUri));
  }

  /** A document was opened or edited. */
  opened(document: TextDocument): void {
    const isFirst = !this.feeder.open().includes(normalUri(document.uri));
    this.feeder.opened(document);
    if (isFirst) void this.#named.opened(document.uri);
  }

  /** Files or folders on disk were created, changed or deleted. */
  async changed(events: readonly FileEvent[]): Promise<void> {
    // What agreements only name (exit plans) is watched too, but it is not ours to read.
    await this.feeder.changed(
      events.filter(({ uri, type }) => type === FileChangeType.Deleted || this.#isRead(normalUri(uri))),
    );
    await this.#named.changed(events);
  }

  #isRead(uri: string): boolean {
    const isKnown = this.workspace.file(uri) !== undefined;
    return isKnown || isPartnershipFile(uri) || this.#allConfigurations().includes(uri);
  }

  /** Reads settings and files; what is open is already being answered. */
  async start(): Promise<void> {
    this.#connection.console.info(
      `Partnership language server ${this.#host.version}, ${this.#folders.length} folder(s).`,
    );
    // Before anything is waited for: what is not listened to is lost.
    if (this.abilities.changesFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(event => this.#changeFolders(event));
    }
    onNewDay(this.#host, () => void this.#refresh());
    await this.configure(undefined);
    await this.#registerForChanges();
    await this.feeder.readAll();
  }

  /** Takes over the user's settings: asked of the client where it can be, else as it sent them. */
  async configure(sent: unknown): Promise<void> {
    const value = this.abilities.configuration
      ? await this.#connection.workspace.getConfiguration('partnership').catch(() => undefined)
      : sent;
    this.#settings = readSettings(value);
    this.#checker = this.#createChecker();
    const { configurationUri } = this.#checker;
    await this.feeder.insist(configurationUri);
    this.#watchConfigurations();
    await this.#refresh();
  }

  /** Has the client shown everything anew: what it rests on has changed, though no text has. */
  async #refresh(): Promise<void> {
    await this.validator.refresh();
    this.#refresher.refresh();
  }

  /** The user has added or removed folders. */
  async #changeFolders({ added, removed }: WorkspaceFoldersChangeEvent): Promise<void> {
    const closed = removed.map(({ uri }) => normalUri(uri));
    const kept = this.#folders.filter(folder => !closed.includes(folder));
    this.#folders = [...kept, ...added.map(({ uri }) => normalUri(uri))];
    this.workspace.folders = this.#folders;
    this.#checker = this.#createChecker();
    await this.feeder.insist(this.#checker.configurationUri);
    await this.feeder.move(this.#files(), closed);
    await this.#named.moved();
  }

  #files(): Files {
    return this.#clientHandsOutFiles ? clientFiles(this.#connection) : this.#host.files(this.#folders);
  }

  /** Our own client sends changes of files without being asked; registering as well would double them. */
  async #registerForChanges(): Promise<void> {
    const { client, console } = this.#connection;
    if (this.abilities.watchesFiles && !this.#clientHandsOutFiles) await this.feeder.watch();
    if (!this.abilities.registersConfiguration) return;
    await client
      .register(DidChangeConfigurationNotification.type, { section: 'partnership' })
      .catch(error => console.warn(`The editor does not tell of changed settings: ${error}`));
  }

  /** Files with our own names are watched anyway. */
  #watchConfigurations(): void {
    if (!this.abilities.watchesRelative) return;
    void this.#watch.watch(this.#allConfigurations().filter(uri => !isPartnershipFile(uri)));
  }

  #allConfigurations(): readonly string[] {
    const { configurationUri } = this.#checker;
    return configurationUri ? [...this.#configurations, configurationUri] : this.#configurations;
  }

  #createChecker(): Checker {
    const { configFile, dateRules } = this.#settings;
    return new Checker(this.workspace, {
      today: this.#host.today,
      dated: dateRules ? undefined : false,
      dictionary: this.dictionary,
      configurationUri: configFile === '' ? undefined : uriOfPath(configFile, this.#folders[0]),
    });
  }
}

/** The folders that are open; older clients name a single root. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const folders = workspaceFolders?.map(folder => folder.uri) ?? (rootUri ? [rootUri] : []);
  return folders.map(normalUri);
}
