import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Uri, WebviewPanel } from 'vscode';
import type { FromPage, ToPage } from '../../../client/src/preview/messages.ts';
import type { Server } from '../../../client/src/server.ts';
import type { AgreementView } from '../../../server/src/core/index.ts';

/** A URI as a text. */
class FakeUri {
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
const selected = new EventEmitter<unknown>();
/** The files that can be opened, by their paths. */
let files: string[];

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
  env: { language: 'en' },
  l10n,
  Uri: FakeUri,
  ViewColumn: { Beside: -2, One: 1 },
  window: { onDidChangeTextEditorSelection: selected.event, visibleTextEditors: [] },
  workspace: {
    textDocuments: [],
    onDidChangeTextDocument: typed.event,
    async openTextDocument({ path }: FakeUri) {
      if (!files.includes(path)) throw new Error('no such file');
      return { uri: new FakeUri(path) };
    },
  },
}));

const { Preview } = await import('../../../client/src/preview/preview.ts');

let open: InstanceType<typeof Preview>;
let told: ToPage[];
let hear: (message: FromPage) => void;
let appear: () => void;
let isGone: boolean;
/** What the server was asked for; each waits for its answer. */
let asked: {
  uri: string;
  isTakenBack(): boolean;
  answer(view?: Partial<AgreementView>): Promise<void>;
}[];
let state: string;
const changed = new EventEmitter<void>();
const panel = { visible: true, title: '' };

beforeEach(() => {
  Object.assign(panel, { visible: true, title: '' });
  [told, asked, files, state, isGone] = [[], [], ['/a'], 'running', false];
});

afterEach(() => open.dispose());

function preview() {
  const webview = {
    html: '',
    cspSource: 'ours:',
    options: {},
    asWebviewUri: (uri: unknown) => uri,
    onDidReceiveMessage: (listener: typeof hear) => {
      hear = listener;
      return { dispose: () => undefined };
    },
    postMessage: (message: ToPage) => told.push(message),
  };
  const whole = {
    get visible() {
      return panel.visible;
    },
    get title() {
      return panel.title;
    },
    set title(title: string) {
      if (isGone) throw new Error('Webview is disposed');
      panel.title = title;
    },
    webview,
    onDidChangeViewState: (listener: typeof appear) => {
      appear = listener;
      return { dispose: () => undefined };
    },
  };
  const server = {
    get state() {
      return state;
    },
    onDidChange: changed.event,
    view: (uri: string, token?: FakeSource['token']) =>
      new Promise(resolve => {
        asked.push({
          uri,
          isTakenBack: () => token?.isCancellationRequested ?? false,
          async answer(view) {
            resolve(view && { title: 'T', isWhole: true, ...view });
            await settled();
          },
        });
      }),
  };
  const uri = new FakeUri('/a') as unknown as Uri;
  open = new Preview(whole as unknown as WebviewPanel, uri, uri, server as unknown as Server);
  return open;
}

/** Lets everything happen that waits for nobody. */
const settled = () => new Promise(resolve => setImmediate(resolve));
const type = () => typed.fire({ document: { languageId: 'partnership' }, contentChanges: [{}] });
const shown = () => told.flatMap(message => (message.type === 'view' ? [message.view.title] : []));
const notes = () => told.flatMap(message => (message.type === 'note' ? [message.note] : []));

it('asks for nothing before its page is there', async () => {
  preview();
  type();
  await settled();
  expect(asked).toEqual([]);
  hear({ type: 'ready' });
  expect(asked).toHaveLength(1);
});

it('asks once more after what was typed meanwhile, and once only', async () => {
  preview();
  hear({ type: 'ready' });
  for (let key = 0; key < 3; key++) type();
  expect(asked).toHaveLength(1);
  await asked[0]?.answer({ title: 'old' });
  expect(asked).toHaveLength(2);
  await asked[1]?.answer({ title: 'new' });
  expect(asked).toHaveLength(2);
  expect(shown()).toEqual(['old', 'new']);
});

it('takes back what it asked about an older text, and says nothing of that', async () => {
  preview();
  hear({ type: 'ready' });
  expect(asked[0]?.isTakenBack()).toBe(false);
  type();
  expect(asked[0]?.isTakenBack()).toBe(true);
  await asked[0]?.answer();
  expect(asked).toHaveLength(2);
  await asked[1]?.answer({ title: 'new' });
  expect(shown()).toEqual(['new']);
  expect(notes()).toEqual([]);
});

it('shows something now and then to somebody who types without a pause', async () => {
  preview();
  hear({ type: 'ready' });
  for (let key = 0; key < 3; key++) {
    type();
    await asked.at(-1)?.answer();
  }
  type();
  expect(asked.map(each => each.isTakenBack())).toEqual([true, true, true, false]);
  await asked.at(-1)?.answer({ title: 'some of it' });
  type();
  expect(asked.at(-1)?.isTakenBack()).toBe(true);
  expect(shown()).toEqual(['some of it']);
});

it('does not take back what it asked because something else may have changed', () => {
  preview();
  hear({ type: 'ready' });
  changed.fire();
  expect(asked[0]?.isTakenBack()).toBe(false);
});

it('takes back what it asked when its panel is closed', () => {
  const one = preview();
  hear({ type: 'ready' });
  one.dispose();
  expect(asked[0]?.isTakenBack()).toBe(true);
});

it('says nothing to a panel that was closed while the answer was on its way', async () => {
  const one = preview();
  hear({ type: 'ready' });
  one.dispose();
  isGone = true;
  told = [];
  await asked[0]?.answer({ title: 'late' });
  expect(told).toEqual([]);
});

it('keeps the last whole picture, also for a page that comes back from behind another tab', async () => {
  preview();
  hear({ type: 'ready' });
  await asked[0]?.answer({ title: 'whole' });
  type();
  await asked[1]?.answer({ title: 'broken', isWhole: false });
  expect(shown()).toEqual(['whole']);
  expect(notes()).toEqual(['Some lines cannot be read at the moment. This is how it looked before.']);
  panel.visible = false;
  appear();
  type();
  await settled();
  expect(asked).toHaveLength(2);
  panel.visible = true;
  appear();
  hear({ type: 'ready' });
  await asked[2]?.answer({ title: 'broken', isWhole: false });
  expect(shown()).toEqual(['whole', 'whole']);
  expect(notes()).toHaveLength(2);
});

it('shows what there is of a text that was never whole', async () => {
  preview();
  hear({ type: 'ready' });
  await asked[0]?.answer({ title: 'broken', isWhole: false });
  expect(shown()).toEqual(['broken']);
});

it('opens a file that the server does not see, and asks again', async () => {
  preview();
  hear({ type: 'ready' });
  await asked[0]?.answer();
  expect(asked).toHaveLength(2);
  await asked[1]?.answer({ title: 'outside' });
  expect(shown()).toEqual(['outside']);
  expect(notes()).toEqual([]);
});

it('says that a file is gone, and keeps its picture', async () => {
  preview();
  hear({ type: 'ready' });
  await asked[0]?.answer({ title: 'there' });
  files = [];
  changed.fire();
  await asked[1]?.answer();
  expect(shown()).toEqual(['there']);
  expect(notes()[0]).toMatch(/^This file is closed and cannot be opened/);
});

it('waits for a server that starts, and says when there is none', async () => {
  preview();
  state = 'starting';
  hear({ type: 'ready' });
  await asked[0]?.answer();
  expect(notes()).toEqual([]);
  state = 'stopped';
  changed.fire();
  await asked[1]?.answer();
  expect(notes()[0]).toMatch(/^The language server is not running/);
});

it('follows its file to another name, and drops an answer for the old one', async () => {
  const one = preview();
  hear({ type: 'ready' });
  one.move(new FakeUri('/b') as unknown as Uri);
  expect(told.at(-1)).toEqual({ type: 'moved', uri: 'file:///b' });
  await asked[0]?.answer({ title: 'old name' });
  expect(asked[1]?.uri).toBe('file:///b');
  await asked[1]?.answer({ title: 'new name' });
  expect(shown()).toEqual(['new name']);
});

it.each([
  ['  - id: board', 0, 4],
  ['  - id: board', 3, 4],
  ['  - id: board', 9, 9],
  ['title: T', 0, 0],
  ['', 0, 0],
])('stands in what the line begins: %j, column %i', (text, character, offset) => {
  preview();
  hear({ type: 'ready' });
  const document = {
    languageId: 'partnership',
    uri: new FakeUri('/a'),
    lineAt: () => ({ text }),
    offsetAt: ({ character }: { character: number }) => 100 + character,
  };
  const textEditor = { document, selection: { active: { line: 7, character } } };
  for (const kind of [1, undefined]) {
    selected.fire({ textEditor, kind });
    const cursor = { uri: 'file:///a', offset: 100 + offset, isMoved: kind !== undefined };
    expect(told.at(-1)).toEqual({ type: 'cursor', ...cursor });
  }
});
