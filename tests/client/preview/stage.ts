/** A preview whose panel, page and server a test plays. */
import { afterEach, beforeEach, vi } from 'vitest';
import type { Uri, WebviewPanel } from 'vscode';
import type { FromPage, ToPage } from '../../../client/src/preview/messages.ts';
import type { Server } from '../../../client/src/server.ts';
import type { AgreementView, ViewUpdate } from '../../../server/src/core/index.ts';
import type { ViewAnswer } from '../../../server/src/lsp/protocol.ts';

/** A URI as a text. */
export class FakeUri {
  readonly scheme = 'file';
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }
  toString() {
    return `file://${this.path}`;
  }
  static parse = (text: string) => new FakeUri(text.replace('file://', ''));
  static joinPath = (uri: FakeUri, ...parts: string[]) => new FakeUri([uri.path, ...parts].join('/'));
}

const { EventEmitter, l10n } = await import('../vscode.ts');
const typed = new EventEmitter<unknown>();
export const selected = new EventEmitter<unknown>();
/** As VS Code’s; cancelling is noted. */
class FakeSource {
  readonly token = { isCancellationRequested: false };
  cancel() {
    this.token.isCancellationRequested = true;
  }
  dispose() {}
}

vi.mock('vscode', () => ({
  CancellationTokenSource: FakeSource,
  commands: {
    executeCommand: async (...call: unknown[]) => {
      stage.commands.push(call);
    },
  },
  env: { language: 'en' },
  l10n,
  Uri: FakeUri,
  ViewColumn: { Beside: -2, One: 1 },
  window: { onDidChangeTextEditorSelection: selected.event, visibleTextEditors: [] },
  workspace: {
    textDocuments: [],
    onDidChangeTextDocument: typed.event,
    async openTextDocument({ path }: FakeUri) {
      if (!stage.files.includes(path)) throw new Error('no such file');
      return { uri: new FakeUri(path) };
    },
  },
}));

const { Preview } = await import('../../../client/src/preview/preview.ts');
const { heldAfter } = await import('../../../client/src/preview/held.ts');

/** What the server was asked for; it waits for its answer. */
interface Asked {
  readonly uri: string;
  readonly known: number | undefined;
  isTakenBack(): boolean;
  /** Answers with all of a view, or with what is different, or that there is none. */
  answer(view?: Partial<AgreementView> | Answered): Promise<void>;
}

/** What is on, and what has happened. */
export const stage = {
  open: undefined as InstanceType<typeof Preview> | undefined,
  /** What the page was told. */
  told: [] as ToPage[],
  hear: (_: FromPage): void => undefined,
  appear: (): void => undefined,
  /** Whether the panel was closed. */
  isGone: false,
  asked: [] as Asked[],
  /** That of the server. */
  state: 'running',
  /** The files that can be opened, by their paths. */
  files: [] as string[],
  /** The commands that were run, with their arguments. */
  commands: [] as unknown[][],
};

export const changed = new EventEmitter<void>();
export const panel = { visible: true, title: '' };

beforeEach(() => {
  Object.assign(panel, { visible: true, title: '' });
  Object.assign(stage, { told: [], asked: [], files: ['/a'], state: 'running', isGone: false });
});

afterEach(() => stage.open?.dispose());

export function preview() {
  const webview = {
    html: '',
    cspSource: 'ours:',
    options: {},
    asWebviewUri: (uri: unknown) => uri,
    onDidReceiveMessage: (listener: typeof stage.hear) => {
      stage.hear = listener;
      return { dispose: () => undefined };
    },
    postMessage: (message: ToPage) => stage.told.push(message),
  };
  const whole = {
    get visible() {
      return panel.visible;
    },
    get title() {
      return panel.title;
    },
    set title(title: string) {
      if (stage.isGone) throw new Error('Webview is disposed');
      panel.title = title;
    },
    webview,
    onDidChangeViewState: (listener: typeof stage.appear) => {
      stage.appear = listener;
      return { dispose: () => undefined };
    },
  };
  const server = {
    get state() {
      return stage.state;
    },
    onDidChange: changed.event,
    followView: (uri: string, known?: number, token?: FakeSource['token']) =>
      new Promise(resolve => {
        stage.asked.push({
          uri,
          known,
          isTakenBack: () => token?.isCancellationRequested ?? false,
          async answer(view) {
            resolve(view && ('answer' in view ? view.answer : pictureOf(view, stage.asked.length)));
            await settled();
          },
        });
      }),
  };
  const uri = new FakeUri('/a') as unknown as Uri;
  const open = new Preview(whole as unknown as WebviewPanel, uri, uri, server as unknown as Server);
  stage.open = open;
  return open;
}

export interface Answered {
  readonly answer: ViewAnswer;
}

function pictureOf(view: Partial<AgreementView>, version: number): ViewUpdate {
  const all = { title: 'T', isWhole: true, ...view } as AgreementView;
  return { version, whole: { view: all, places: { uris: [], files: [], starts: [] } } };
}

/** Lets everything happen that waits for nobody. */
export const settled = () => new Promise(resolve => setImmediate(resolve));
export const type = () => typed.fire({ document: { languageId: 'partnership' }, contentChanges: [{}] });
/** The titles that the page shows, one after the other. */
export function shown(): string[] {
  let held: ReturnType<typeof heldAfter> | undefined;
  return stage.told.flatMap(message => {
    if (message.type !== 'view') return [];
    held = heldAfter(typeof held === 'object' ? held : undefined, message.update);
    return typeof held === 'object' ? [held.live.view.title] : [held];
  });
}
export const notes = () => stage.told.flatMap(message => (message.type === 'note' ? [message.note] : []));
