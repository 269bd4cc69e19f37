import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Checker } from '../core/checker.ts';
import type { IsoDate } from '../core/model/calendar/date.ts';
import type { FileModel } from '../core/model/file-model.ts';
import { Workspace } from '../core/workspace.ts';
import { abilitiesOf, type ClientAbilities } from './capabilities.ts';
import { clientFiles, type Files } from './files.ts';
import type { InitializationOptions } from './protocol.ts';
import { defaultSettings, readSettings, type Settings } from './settings.ts';
import { normalUri, uriOfPath } from './uri.ts';
import { Validator } from './validator.ts';
import { WorkspaceFeeder } from './workspace-feeder.ts';

/** What differs between the places that the server runs in. */
export interface Host {
  readonly version: string;
  readonly today: () => IsoDate;
  /** Files as the server itself sees them, for clients that do not hand them out. */
  readonly files: (folders: readonly string[]) => Files;
  /** The folder URI of the rules' pages, where it is known. */
  readonly documentation: string | undefined;
}

/** One client from `initialize` to the end: its files, its settings, and what features ask for. */
export class Session {
  readonly workspace = new Workspace();
  readonly abilities: ClientAbilities;
  readonly validator: Validator;
  readonly feeder: WorkspaceFeeder;
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #folders: readonly string[];
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
    this.abilities = abilitiesOf(params.capabilities);
    this.#folders = foldersOf(params);
    this.#checker = this.#createChecker();
    this.#clientHandsOutFiles = options.workspaceFiles ?? false;
    const files = this.#clientHandsOutFiles ? clientFiles(connection) : host.files(this.#folders);
    const documentation = options.documentation ?? host.documentation;
    this.validator = new Validator(connection, this, documentation);
    this.feeder = new WorkspaceFeeder(connection, this.workspace, documents, files, () =>
      this.validator.refresh(),
    );
  }

  get checker(): Checker {
    return this.#checker;
  }

  get settings(): Settings {
    return this.#settings;
  }

  today(): IsoDate {
    return this.#host.today();
  }

  /** A file by the client's spelling of its URI. */
  file(clientUri: string): FileModel | undefined {
    return this.workspace.file(normalUri(clientUri));
  }

  /** Reads settings and files; what is open is already being answered. */
  async start(): Promise<void> {
    this.#connection.console.info(
      `Partnership language server ${this.#host.version}, ${this.#folders.length} folder(s).`,
    );
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
    if (configurationUri) await this.feeder.include(configurationUri);
    await this.validator.refresh();
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

  #createChecker(): Checker {
    const { configFile, dateRules } = this.#settings;
    return new Checker(this.workspace, {
      today: this.#host.today,
      dated: dateRules ? undefined : false,
      configurationUri: configFile === '' ? undefined : uriOfPath(configFile, this.#folders[0]),
    });
  }
}

/** The folders that are open; older clients name a single root. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const folders = workspaceFolders?.map(folder => folder.uri) ?? (rootUri ? [rootUri] : []);
  return folders.map(normalUri);
}
