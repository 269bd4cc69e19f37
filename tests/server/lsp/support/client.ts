import {
  CancellationTokenSource,
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type MessageReader,
  type MessageWriter,
  type Position,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Capabilities that matter to the server, as the clients that we care about send them. */
export const capabilities = {
  /** Waits to be told: Neovim before 0.10, Helix before 25, most others. */
  push: { textDocument: { publishDiagnostics: { relatedInformation: true } } },
  /** Asks: VS Code. */
  pull: {
    textDocument: { diagnostic: { relatedDocumentSupport: true, relatedInformation: true } },
    workspace: { diagnostics: { refreshSupport: true } },
  },
} satisfies Record<string, ClientCapabilities>;

/** A language client without an editor: it says what a test tells it to, and keeps what it hears. */
export class Client {
  readonly connection: MessageConnection;
  /** What `workspace/configuration` is answered with. */
  settings: unknown = {};
  /** Capabilities that the server registered later. */
  readonly registered: { method: string; registerOptions?: unknown }[] = [];
  /** How often the server asked to pull again. */
  refreshes = 0;
  readonly errorsLogged: string[] = [];
  /** For tests in which the server has reason to complain. */
  errorsAllowed = false;
  readonly #documents = new Map<string, TextDocument>();
  readonly #published = new Map<string, PublishDiagnosticsParams>();
  readonly #watchers = new Set<() => void>();

  constructor(reader: MessageReader, writer: MessageWriter) {
    this.connection = createMessageConnection(reader, writer);
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#published.set(params.uri, params);
      this.#changed();
    });
    this.connection.onNotification('window/logMessage', ({ type, message }) => {
      if (type === 1) this.errorsLogged.push(message);
    });
    this.connection.onRequest('workspace/configuration', ({ items }) =>
      items.map(() => this.settings ?? null),
    );
    this.connection.onRequest('client/registerCapability', ({ registrations }) => {
      this.registered.push(...registrations);
      this.#changed();
      return null;
    });
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.#changed();
      return null;
    });
    this.connection.listen();
  }

  /** `initialize` and `initialized`; without folders unless they are given. */
  async initialize(params: Partial<InitializeParams> = {}): Promise<InitializeResult> {
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: null,
      capabilities: capabilities.push,
      ...params,
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  notify(method: string, params?: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  request<R>(method: string, params?: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  /** Sends a request and takes it back at once: the error that it was answered with. */
  async cancelled(method: string, params: unknown): Promise<unknown> {
    const source = new CancellationTokenSource();
    const answer = this.connection.sendRequest(method, params, source.token);
    source.cancel();
    return answer.then(
      result => ({ result }),
      error => error,
    );
  }

  open(uri: string, text: string, languageId = 'partnership'): void {
    const document = TextDocument.create(uri, languageId, 1, text);
    this.#documents.set(uri, document);
    void this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Sends one notification with these changes, and applies them to the client's own copy. */
  edit(uri: string, contentChanges: TextDocumentContentChangeEvent[]): void {
    const document = this.#document(uri);
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    void this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** Replaces the first occurrence of a text by an incremental edit. */
  replace(uri: string, old: string, text: string): void {
    const document = this.#document(uri);
    const start = document.getText().indexOf(old);
    if (start < 0) throw new Error(`"${old}" is not in ${uri}`);
    const range = { start: document.positionAt(start), end: document.positionAt(start + old.length) };
    this.edit(uri, [{ range, text }]);
  }

  close(uri: string): void {
    this.#documents.delete(uri);
    void this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** The version of an open document as the client has it. */
  version(uri: string): number {
    return this.#document(uri).version;
  }

  /** The text of an open document as the client has it. */
  text(uri: string): string {
    return this.#document(uri).getText();
  }

  /** Where a text stands in an open document. */
  positionOf(uri: string, text: string): Position {
    const document = this.#document(uri);
    return document.positionAt(document.getText().indexOf(text));
  }

  /** What was last pushed for a document; undefined when nothing was. */
  published(uri: string): Diagnostic[] | undefined {
    return this.#published.get(uri)?.diagnostics;
  }

  /** The version of the text that the last push was about. */
  publishedVersion(uri: string): number | undefined {
    return this.#published.get(uri)?.version;
  }

  publishedUris(): string[] {
    return [...this.#published.keys()];
  }

  /** Waits until what was pushed for a document suits; the test's own time limit ends the wait. */
  async untilPublished(uri: string, suits: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    const found = () => this.published(uri);
    await this.until(() => suits(found() ?? []) && found() !== undefined);
    return found() ?? [];
  }

  /** Waits until something that the server causes has come about. */
  until(holds: () => boolean): Promise<void> {
    return new Promise(resolve => {
      const look = () => {
        if (!holds()) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
      look();
    });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  /** The diagnostics of a full pull. */
  async pulled(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  pullWorkspace(
    previousResultIds: { uri: string; value: string }[] = [],
  ): Promise<WorkspaceDiagnosticReport> {
    return this.request('workspace/diagnostic', { previousResultIds });
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.request('textDocument/hover', { textDocument: { uri }, position });
  }

  #document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  #changed(): void {
    for (const look of [...this.#watchers]) look();
  }
}
