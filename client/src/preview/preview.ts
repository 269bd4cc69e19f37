import {
  type CancellationToken,
  CancellationTokenSource,
  commands,
  type Disposable,
  l10n,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { ViewUpdate } from '../../../server/src/core/index.ts';
import type { ViewAnswer } from '../../../server/src/lsp/protocol.ts';
import type { Server } from '../server.ts';
import { opened, showPlace } from '../showPlace.ts';
import { type Held, heldAfter } from './held.ts';
import type { FromPage, ToPage } from './messages.ts';
import { previewPage } from './previewPage.ts';

/** How many questions in a row are taken back, so that something is shown to whoever types without a pause. */
const mostTakenBack = 3;

/** One agreement as people look at it, beside or instead of its text. */
export class Preview implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #server: Server;
  readonly #listeners: Disposable[];
  #uri: Uri;
  /** Whether the page is there, and listens. */
  #isReady = false;
  /** Whether the page shows anything. */
  #isShown = false;
  /** The last picture: of a whole text, if there ever was one. */
  #held: Held | undefined;
  #isAsking = false;
  /** Takes back the question that is under way. */
  #question: CancellationTokenSource | undefined;
  #takenBack = 0;
  #isOutdated = false;
  #isDisposed = false;

  constructor(panel: WebviewPanel, uri: Uri, extension: Uri, server: Server) {
    this.#uri = uri;
    this.#panel = panel;
    this.#server = server;
    const { webview } = panel;
    webview.options = {
      enableScripts: true,
      enableForms: false,
      localResourceRoots: [Uri.joinPath(extension, 'dist')],
    };
    panel.iconPath = Uri.joinPath(extension, 'client', 'images', 'file-light.svg');
    this.#listeners = [
      webview.onDidReceiveMessage((message: FromPage) => this.#heard(message)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document.languageId !== 'partnership' || contentChanges.length === 0) return;
        this.#takeBack();
        void this.#update();
      }),
      // Another file, the day, a setting: whatever may change what is judged.
      server.onDidChange(() => void this.#update()),
      panel.onDidChangeViewState(() => {
        // A page that goes behind another tab is let go of; when it comes back, it is a new one, and says so.
        if (!panel.visible) this.#isReady = false;
      }),
      // What VS Code does by itself, such as putting the cursor back after a restart, has no kind.
      window.onDidChangeTextEditorSelection(({ textEditor, kind }) =>
        this.#follow(textEditor, kind !== undefined),
      ),
    ];
    webview.html = previewPage(webview, extension, uri.toString());
  }

  /** The text that it shows. */
  get uri(): Uri {
    return this.#uri;
  }

  /** Lets go of the panel, which stays: VS Code brings it back after a restart. */
  dispose(): void {
    this.#isDisposed = true;
    this.#question?.cancel();
    for (const listener of this.#listeners) listener.dispose();
  }

  /** Closes the panel, too. */
  close(): void {
    this.#panel.dispose();
  }

  /** Brings it to the front, where it is. */
  reveal(preserveFocus: boolean): void {
    this.#panel.reveal(undefined, preserveFocus);
  }

  /** The text has another name now, and is still the one that is shown. */
  move(uri: Uri): void {
    this.#uri = uri;
    this.#tell({ type: 'moved', uri: uri.toString() });
    void this.#update();
  }

  #heard(message: FromPage): void {
    if (message.type === 'open') {
      const beside = this.#panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
      return void showPlace(message.uri, message.offset, beside);
    }
    if (message.type === 'record') {
      const { answers } = message;
      return void commands.executeCommand('partnership.record', { uri: this.#uri.toString(), answers });
    }
    this.#isReady = true;
    this.#isShown = false;
    this.#tell({ type: 'moved', uri: this.#uri.toString() });
    // At once, and while the text cannot be read there is nothing better.
    if (this.#held) this.#picture({ version: this.#held.version, whole: this.#held.live });
    void this.#update();
  }

  /** Asks for the newest picture; while one is on its way, only for one more after it. */
  async #update(): Promise<void> {
    this.#isOutdated = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      while (this.#isOutdated && this.#isLookedAt) {
        this.#isOutdated = false;
        this.#question = new CancellationTokenSource();
        await this.#show(this.#question.token);
        this.#question.dispose();
      }
    } finally {
      this.#isAsking = false;
    }
  }

  /** What is asked about an older text is of no use, unless the newer ones come faster than any answer. */
  #takeBack(): void {
    if (!this.#isAsking || this.#takenBack >= mostTakenBack) return;
    this.#takenBack++;
    this.#question?.cancel();
  }

  get #isLookedAt(): boolean {
    return !this.#isDisposed && this.#isReady && this.#panel.visible;
  }

  async #show(token: CancellationToken): Promise<void> {
    const uri = this.#uri.toString();
    const answer = await this.#server.followView(uri, this.#held?.version, token);
    if (token.isCancellationRequested && !answer) return;
    this.#takenBack = 0;
    const shown = answer ?? (await this.#viewOfClosed(uri));
    // Meanwhile the panel may have been closed, or the file renamed.
    if (this.#isDisposed || uri !== this.#uri.toString() || shown === undefined) return;
    if (typeof shown === 'string') return this.#tell({ type: 'note', note: shown });
    if ('isUnreadable' in shown) return this.#sayUnreadable();
    const held = heldAfter(this.#held, shown);
    if (held === 'better') return this.#sayUnreadable();
    if (held === 'unknown') {
      this.#held = undefined;
      this.#isOutdated = true;
      return;
    }
    this.#held = held;
    this.#panel.title = l10n.t('Preview {0}', held.live.view.title);
    this.#picture(shown);
  }

  #sayUnreadable(): void {
    const note = l10n.t('Some lines cannot be read at the moment. This is how it looked before.');
    this.#tell({ type: 'note', note });
  }

  /**
   * A file outside of the workspace, or one that is not read yet, the server sees only while it is open.
   *
   * @returns the picture, else why there is none; undefined while an answer is on its way
   */
  async #viewOfClosed(uri: string): Promise<ViewAnswer | string | undefined> {
    const { state } = this.#server;
    if (state === 'starting') return undefined;
    if (state === 'stopped')
      return l10n.t(
        'The language server is not running, so this page does not follow the text. “Partnership: Restart Language Server” starts it.',
      );
    const document = await opened(uri);
    if (!document)
      return l10n.t(
        'This file is closed and cannot be opened; it may have been moved, deleted or saved under another name.',
      );
    const answer = await this.#server.followView(uri, this.#held?.version);
    return answer ?? l10n.t('There is no agreement in this file to show.');
  }

  #tell(message: ToPage): void {
    if (this.#isLookedAt) void this.#panel.webview.postMessage(message);
  }

  #picture(update: ViewUpdate): void {
    this.#tell({ type: 'view', update });
    if (this.#isShown) return;
    this.#isShown = true;
    // Where the cursor is at first is marked only; the page goes to where it goes from there.
    const key = this.#uri.toString();
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === key);
    if (editor) this.#follow(editor, false);
  }

  #follow({ document, selection: { active } }: TextEditor, isMoved: boolean): void {
    if (document.languageId !== 'partnership') return;
    // Before the first word of a line one stands in what the line begins.
    const before = /^\s*(?:-\s+)*/.exec(document.lineAt(active.line).text)?.[0].length ?? 0;
    const offset = document.offsetAt(active) + Math.max(0, before - active.character);
    this.#tell({ type: 'cursor', uri: document.uri.toString(), offset, isMoved });
  }
}
