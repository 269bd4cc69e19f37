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
import {
  createLanguageService,
  type Dictionary,
  dictionaryFor,
  type FileModel,
  type IsoDate,
  isPartnershipFile,
  type LanguageService,
  type Text,
  translate,
  visibleText,
  Workspace,
} from '../core/index.ts';
import { abilitiesOf, type ClientAbilities } from './capabilities.ts';
import { ClientFiles } from './client-files.ts';
import { normalUri, uriOfPath } from './client-uri.ts';
import { ConfigurationWatch } from './configuration-watch.ts';
import type { Files } from './files.ts';
import { guardNotification } from './guard.ts';
import { NamedFiles } from './named-files.ts';
import { type Clock, onNewDay } from './new-day.ts';
import type { InitializationOptions } from './protocol.ts';
import { Refresher } from './refresher.ts';
import type { SessionContext } from './session-context.ts';
import { defaultSettings, readSettings, ScopedSettings, type Settings } from './settings.ts';
import { Validator } from './validator.ts';
import { watchFiles } from './watch-files.ts';
import { WorkspaceFeeder } from './workspace-feeder.ts';

/** What differs between the places that the server runs in. */
export interface Host extends Clock {
  readonly version: string;
  /** Files as the server itself sees them, for clients that do not hand them out. */
  readonly files: (folders: readonly string[]) => Files;
  /** Where a file really is, links followed; the same URI where that is not known. */
  readonly realUri: (uri: string) => string;
  /** What the user has git leave out of a repository besides its `.gitignore`, by the URI of its folder. */
  readonly gitExcludes: (repository: string) => Promise<readonly string[]>;
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
  /** The client's files, if it hands them out. */
  readonly #clientFiles: Files | undefined;
  #settings = new ScopedSettings(defaultSettings);
  #isStarted = false;
  /** How often settings were asked for. */
  #asked = 0;
  /** The settings that a client sent that cannot be asked. */
  #sent: unknown;
  #service: LanguageService;

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
    this.#service = this.#createService();
    this.#clientFiles = options.workspaceFiles
      ? new ClientFiles(connection, host, {
          onList: () => void this.feeder.readAll(),
          onFile: uri => void this.changed([{ uri, type: FileChangeType.Changed }]),
        })
      : undefined;
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
    this.feeder = new WorkspaceFeeder(connection, this.workspace, documents, this.#files(), {
      say: text => this.say(text),
      realUri: host.realUri,
      gitExcludes: host.gitExcludes,
      onChange: () => {
        void this.validator.refresh();
        void this.#refresher.changed();
        void this.#named.update();
      },
      onConfigurations: uris => {
        this.#configurations = uris;
        this.#watchConfigurations();
      },
    });
  }

  get service(): LanguageService {
    return this.#service;
  }

  /** The settings that hold for the whole window. */
  get settings(): Settings {
    return this.#settings.general;
  }

  /** The folders that are open, by their normal URIs. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  /** A text in the language of the client's user; what a reader could not see in it is written out. */
  say(text: Text): string {
    return visibleText(translate(text, this.dictionary));
  }

  today(): IsoDate {
    return this.#host.today();
  }

  /** A file by the client's spelling of its URI. */
  file(clientUri: string): FileModel | undefined {
    return this.workspace.file(this.feeder.keyOf(clientUri));
  }

  /** A document was opened or edited. */
  opened(document: TextDocument): void {
    const isFirst = !this.feeder.isOpen(this.feeder.keyOf(document.uri));
    this.feeder.opened(document);
    if (isFirst) void this.#named.opened(this.feeder.keyOf(document.uri));
  }

  /** Files or folders on disk were created, changed or deleted. */
  async changed(events: readonly FileEvent[]): Promise<void> {
    // What agreements only name (exit plans) is watched too; the feeder reads nothing of it.
    await this.feeder.changed(events);
    await this.#named.changed(events);
  }

  /** Reads settings and files; what is open is already being answered. */
  async start(): Promise<void> {
    if (this.#isStarted) return;
    this.#isStarted = true;
    this.#connection.console.info(
      `Partnership language server ${this.#host.version}, ${this.#folders.length} folder(s).`,
    );
    // Before anything is waited for: what is not listened to is lost.
    if (this.abilities.changesFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(
        guardNotification(this.#connection, event => this.#changeFolders(event)),
      );
    }
    onNewDay(this.#host, () => void this.#refresh());
    // A client that is slow to answer, or never does, keeps nobody waiting: its settings hold from when they come.
    await Promise.all([this.configure(undefined), this.#registerForChanges(), this.feeder.readAll()]);
  }

  /** Takes over the user's settings: asked of the client where it can be, else as it sent them. */
  async configure(sent: unknown): Promise<void> {
    this.#sent = sent;
    const asked = ++this.#asked;
    const settings = await this.#askForSettings(sent);
    // An older answer that comes later is not what the user set last.
    if (asked !== this.#asked) return;
    this.#settings = settings;
    this.#service = this.#createService();
    await this.feeder.insist(this.#insisted());
    this.#watchConfigurations();
    await this.#refresh();
  }

  /** Each folder may have settings of its own. */
  async #askForSettings(sent: unknown): Promise<ScopedSettings> {
    if (!this.abilities.configuration) return new ScopedSettings(readSettings(sent));
    const folders = this.#folders;
    const items = [undefined, ...folders].map(scopeUri => ({
      section: 'partnership',
      ...(scopeUri !== undefined && { scopeUri }),
    }));
    const answer: unknown = await this.#connection.workspace.getConfiguration(items).catch(() => undefined);
    const [general, ...ofFolders] = Array.isArray(answer) ? answer : [];
    return new ScopedSettings(
      readSettings(general),
      new Map(folders.map((folder, index) => [folder, readSettings(ofFolders[index])])),
    );
  }

  /** Has the client shown everything anew: what it rests on has changed, though no text has. */
  async #refresh(): Promise<void> {
    await this.validator.refresh();
    this.#refresher.refresh();
  }

  /** The user has added or removed folders. */
  async #changeFolders(event: Partial<WorkspaceFoldersChangeEvent> | null | undefined): Promise<void> {
    const { added, removed } = event ?? {};
    const closed = urisOf(removed);
    const kept = this.#folders.filter(folder => !closed.includes(folder));
    this.#folders = [...new Set([...kept, ...urisOf(added)])];
    this.workspace.folders = this.#folders;
    this.#service = this.#createService();
    const moved = this.feeder.move(this.#files());
    await Promise.all([this.configure(this.#sent), moved]);
    await this.#named.moved();
  }

  #files(): Files {
    return this.#clientFiles ?? this.#host.files(this.#folders);
  }

  /** Our own client sends changes of files without being asked; registering as well would double them. */
  async #registerForChanges(): Promise<void> {
    const { client, console } = this.#connection;
    if (this.abilities.watchesFiles && !this.#clientFiles) await watchFiles(this.#connection);
    if (!this.abilities.registersConfiguration) return;
    await client
      .register(DidChangeConfigurationNotification.type, { section: 'partnership' })
      .catch(error => console.warn(`The editor does not tell of changed settings: ${error}`));
  }

  /** A path from the settings, by the URI that the workspace knows the file by. */
  #fileNamed(path: string, folder: string | undefined): string {
    return this.feeder.keyOf(uriOfPath(path, folder));
  }

  /** Files with our own names are watched anyway. */
  #watchConfigurations(): void {
    if (!this.abilities.watchesRelative) return;
    void this.#watch.watch(this.#allConfigurations().filter(uri => !isPartnershipFile(uri)));
  }

  #allConfigurations(): readonly string[] {
    return [...this.#configurations, ...this.#insisted()];
  }

  /** The configurations that settings name. */
  #insisted(): string[] {
    return [...new Set(this.#service.checker.insisted.values())].filter(uri => uri !== undefined);
  }

  #createService(): LanguageService {
    return createLanguageService({
      workspace: this.workspace,
      today: this.#host.today,
      dated: this.#settings.each(({ dateRules }) => (dateRules ? undefined : false)),
      dictionary: this.dictionary,
      configurationUri: this.#settings.each(({ configFile }, folder) =>
        configFile === '' ? undefined : this.#fileNamed(configFile, folder ?? this.#folders[0]),
      ),
    });
  }
}

/** The folders that are open; older clients name a single root. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return urisOf(workspaceFolders ?? [{ uri: rootUri }]);
}

/** What comes from a client may be anything. */
function urisOf(folders: unknown): string[] {
  const list = Array.isArray(folders) ? folders : [];
  return list.flatMap(folder =>
    typeof folder?.uri === 'string' ? [normalUri(folder.uri).replace(/\/$/, '')] : [],
  );
}
