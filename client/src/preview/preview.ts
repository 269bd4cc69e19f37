import {
  type Disposable,
  l10n,
  Range,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Server } from '../server.ts';
import type { FromPage, ToPage } from './messages.ts';
import { previewPage } from './previewPage.ts';

/** One agreement as people look at it, beside or instead of its text. */
export class Preview implements Disposable {
  readonly uri: Uri;
  readonly #panel: WebviewPanel;
  readonly #server: Server;
  readonly #listeners: Disposable[];
  /** Whether the page is there, and listens. */
  #isReady = false;
  /** Whether a picture of the whole text is shown. */
  #isShown = false;
  #isAsking = false;
  #isOutdated = false;

  constructor(panel: WebviewPanel, uri: Uri, extension: Uri, server: Server) {
    this.uri = uri;
    this.#panel = panel;
    this.#server = server;
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
    panel.iconPath = Uri.joinPath(extension, 'client', 'images', 'file-light.svg');
    this.#listeners = [
      webview.onDidReceiveMessage((message: FromPage) => this.#heard(message)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId === 'partnership') this.#update();
      }),
      // Another file, the day, a setting: whatever may change what is judged.
      server.onDidChange(() => this.#update()),
      panel.onDidChangeViewState(() => this.#update()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#follow(textEditor)),
    ];
    webview.html = previewPage(webview, extension, uri.toString());
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
  }

  reveal(column: ViewColumn | undefined): void {
    this.#panel.reveal(column);
  }

  #heard(message: FromPage): void {
    if (message.type === 'open') return void this.#open(message);
    this.#isReady = true;
    this.#isShown = false;
    this.#update();
  }

  /** Asks for the newest picture; while one is on its way, only for one more after it. */
  async #update(): Promise<void> {
    if (!this.#isReady || !this.#panel.visible) return;
    this.#isOutdated = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    while (this.#isOutdated) {
      this.#isOutdated = false;
      await this.#show();
    }
    this.#isAsking = false;
  }

  async #show(): Promise<void> {
    const view = await this.#server.view(this.uri.toString());
    if (view && (view.isWhole || !this.#isShown)) {
      this.#isShown = view.isWhole;
      this.#panel.title = l10n.t('Preview {0}', view.title);
      return this.#tell({ type: 'view', view });
    }
    if (view)
      return this.#tell({
        type: 'note',
        note: l10n.t('Some lines cannot be read at the moment. This is how it looked before.'),
      });
    // While the server starts, an answer is on its way.
    if (this.#server.state !== 'running') return;
    this.#tell({ type: 'note', note: l10n.t('There is no agreement in this file to show.') });
  }

  #tell(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }

  #follow({ document, selection }: TextEditor): void {
    if (!this.#isReady || !this.#panel.visible || document.languageId !== 'partnership') return;
    this.#tell({ type: 'cursor', uri: document.uri.toString(), offset: document.offsetAt(selection.active) });
  }

  /** Shows a place of a text: in the editor that has it already, else beside the preview. */
  async #open({ uri, offset }: FromPage & { readonly type: 'open' }): Promise<void> {
    const document = await workspace.openTextDocument(Uri.parse(uri, true));
    const position = document.positionAt(offset);
    const shown = window.visibleTextEditors.find(editor => editor.document === document);
    const column =
      shown?.viewColumn ?? (this.#panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);
    await window.showTextDocument(document, { viewColumn: column, selection: new Range(position, position) });
  }
}
