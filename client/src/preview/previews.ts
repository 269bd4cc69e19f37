import {
  type Disposable,
  type ExtensionContext,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Server } from '../server.ts';
import type { PageState } from './messages.ts';
import { Preview } from './preview.ts';
import { renamed } from './renamed.ts';

/** The type of the panels, by which VS Code knows them again after a restart. */
const panelType = 'partnership.preview';

/** All previews that are open: one for each text. */
export class Previews implements Disposable {
  readonly #extension: Uri;
  readonly #server: Server;
  readonly #open = new Set<Preview>();
  readonly #listeners: readonly Disposable[];

  constructor({ extensionUri }: ExtensionContext, server: Server) {
    this.#extension = extensionUri;
    this.#server = server;
    this.#listeners = [
      window.registerWebviewPanelSerializer(panelType, {
        deserializeWebviewPanel: async (panel: WebviewPanel, state: unknown) => {
          const uri = uriIn(state);
          if (uri && !this.#of(uri)) this.#adopt(panel, uri);
          else panel.dispose();
        },
      }),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.#renamed(oldUri, newUri);
      }),
    ];
  }

  /** Shows the preview of a text, a new one unless there is one already. Beside the text, the cursor stays in the text. */
  show(uri: Uri, column: ViewColumn): void {
    const preserveFocus = column === ViewColumn.Beside;
    const open = this.#of(uri);
    if (open) {
      open.reveal(preserveFocus);
      return;
    }
    const panel = window.createWebviewPanel(
      panelType,
      uri.path.slice(uri.path.lastIndexOf('/') + 1),
      { viewColumn: column, preserveFocus },
      { enableFindWidget: true },
    );
    this.#adopt(panel, uri);
  }

  dispose(): void {
    for (const each of [...this.#listeners, ...this.#open]) each.dispose();
  }

  #of(uri: Uri): Preview | undefined {
    const key = uri.toString();
    return [...this.#open].find(preview => preview.uri.toString() === key);
  }

  #adopt(panel: WebviewPanel, uri: Uri): void {
    const preview = new Preview(panel, uri, this.#extension, this.#server);
    this.#open.add(preview);
    panel.onDidDispose(() => {
      preview.dispose();
      this.#open.delete(preview);
    });
  }

  #renamed(from: Uri, to: Uri): void {
    for (const preview of [...this.#open]) {
      const uri = renamed(preview.uri, from, to);
      if (!uri) continue;
      // What had that name before is replaced.
      this.#of(uri)?.close();
      preview.move(uri);
    }
  }
}

/** What a page remembers comes from outside: from an earlier version, say. */
function uriIn(state: unknown): Uri | undefined {
  const { uri } = (state ?? {}) as Partial<PageState>;
  if (typeof uri !== 'string' || uri === '') return undefined;
  try {
    return Uri.parse(uri, true);
  } catch {
    return undefined;
  }
}
