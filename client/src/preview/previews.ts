import { type Disposable, type ExtensionContext, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { Server } from '../server.ts';
import type { PageState } from './messages.ts';
import { Preview } from './preview.ts';

/** The type of the panels, by which VS Code knows them again after a restart. */
const panelType = 'partnership.preview';

/** All previews that are open: one for each text. */
export class Previews implements Disposable {
  readonly #extension: Uri;
  readonly #server: Server;
  readonly #open = new Map<string, Preview>();
  readonly #serializer: Disposable;

  constructor({ extensionUri }: ExtensionContext, server: Server) {
    this.#extension = extensionUri;
    this.#server = server;
    this.#serializer = window.registerWebviewPanelSerializer(panelType, {
      deserializeWebviewPanel: async (panel: WebviewPanel, state: PageState | undefined) => {
        if (state?.uri) this.#adopt(panel, Uri.parse(state.uri, true));
        else panel.dispose();
      },
    });
  }

  /** Shows the preview of a text, a new one unless there is one already. */
  show(uri: Uri, column: ViewColumn): void {
    const open = this.#open.get(uri.toString());
    if (open) {
      open.reveal(undefined);
      return;
    }
    const isBeside = column === ViewColumn.Beside;
    const panel = window.createWebviewPanel(
      panelType,
      uri.path.slice(uri.path.lastIndexOf('/') + 1),
      { viewColumn: column, preserveFocus: isBeside },
      { enableFindWidget: true },
    );
    this.#adopt(panel, uri);
  }

  dispose(): void {
    this.#serializer.dispose();
    for (const preview of this.#open.values()) preview.dispose();
  }

  #adopt(panel: WebviewPanel, uri: Uri): void {
    const key = uri.toString();
    const preview = new Preview(panel, uri, this.#extension, this.#server);
    this.#open.get(key)?.dispose();
    this.#open.set(key, preview);
    panel.onDidDispose(() => {
      preview.dispose();
      if (this.#open.get(key) === preview) this.#open.delete(key);
    });
  }
}
