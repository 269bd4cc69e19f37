import { describe, expect, it, onTestFinished } from 'vitest';
import type {
  ClientCapabilities,
  CodeLens,
  InitializeParams,
  InlayHint,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readSettings } from '../../../server/src/lsp/settings.ts';
import { type NetworkFile, network } from '../../support/network.ts';
import { folderWith } from './support/folder.ts';
import { Server } from './support/launch.ts';
import { session } from './support/session.ts';

const agreement: NetworkFile = 'a/agreement.partnership.yaml';
const party: NetworkFile = 'a/cirrus.partnership.yaml';
const text = network[agreement];

const refreshing: ClientCapabilities = {
  workspace: { configuration: true, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
};

/** A server on the network's files, with the agreement open; it may still be reading the others. */
async function started(params: Partial<InitializeParams> = {}, settings: unknown = {}) {
  const folder = await folderWith(network);
  let refreshes = 0;
  let seen: () => void = () => undefined;
  const refreshed = () => {
    refreshes++;
    seen();
    return null;
  };
  const prepare = (client: Server) => {
    client.settings = settings;
    client.connection.onRequest('workspace/codeLens/refresh', refreshed);
    client.connection.onRequest('workspace/inlayHint/refresh', refreshed);
  };
  const workspaceFolders = [folder.workspaceFolder];
  const server = await session({ workspaceFolders, ...params }, undefined, prepare);
  const uri = folder.uri(agreement);
  server.open(uri, text);
  /** Waits until a condition holds, looking again whenever the server says that things have changed. */
  const untilRefreshed = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) {
      const before = refreshes;
      await new Promise<void>(resolve => {
        seen = resolve;
        if (refreshes > before) resolve();
      });
    }
  };
  return { folder, server, uri, textDocument: { uri }, untilRefreshed };
}

/** The labels of all hints of a document. */
async function hints(server: Server, uri: string): Promise<unknown[]> {
  const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const found = await server.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
  return found.map(({ label }) => label);
}

/** The lens above the line with a text, as the client shows it. */
async function lensAt(server: Server, uri: string, line: string): Promise<CodeLens> {
  const lenses = await server.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  const at = text.slice(0, text.indexOf(line)).split('\n').length - 1;
  const lens = lenses.find(({ range }) => range.start.line === at);
  expect(lens, line).toBeDefined();
  expect(lens?.command, 'left until it comes into view').toBeUndefined();
  return server.request<CodeLens>('codeLens/resolve', lens);
}

describe('code lenses', () => {
  it('show references through the command of our client', async () => {
    const initializationOptions = { showReferences: true };
    const { server, uri, folder, untilRefreshed } = await started({
      initializationOptions,
      capabilities: refreshing,
    });
    const lens = () => lensAt(server, uri, '- id: board');
    await untilRefreshed(async () => (await lens()).command?.title === '5 references');
    const { command } = await lens();
    const [where, position, locations] = command?.arguments ?? [];
    expect(command?.command).toBe('partnership.showReferences');
    expect(where).toBe(uri);
    expect(position).toEqual(server.positionOf(uri, 'board\n        name'));
    expect(locations.map((each: { uri: string }) => each.uri)).toContain(
      folder.uri('a/2026.records.partnership.yaml'),
    );
    expect((await lensAt(server, uri, 'kind: Agreement')).command).toMatchObject({
      title: expect.stringMatching(/^5 of 7 principles · \d+ findings$/),
      command: '',
    });
  });

  it('are for reading only in other clients', async () => {
    const { server, uri } = await started();
    const { command } = await lensAt(server, uri, '- id: board');
    expect(command).toMatchObject({ title: expect.stringMatching(/^\d+ references$/), command: '' });
    expect(command).not.toHaveProperty('arguments');
  });

  it('begin a record where the client has the command for it, unless that is switched off', async () => {
    const initializationOptions = { records: true };
    const { server, uri, textDocument, untilRefreshed } = await started({
      initializationOptions,
      capabilities: refreshing,
    });
    const recording = async () => {
      const lenses = await server.request<CodeLens[]>('textDocument/codeLens', { textDocument });
      return lenses.filter(({ command }) => command?.command === 'partnership.record');
    };
    const answers = { kind: 'meeting', subject: 'board' };
    expect((await recording())[0]?.command).toEqual({
      title: 'Record a meeting…',
      command: 'partnership.record',
      arguments: [{ uri, answers }],
    });
    server.settings = { codeLens: { record: false } };
    await server.notify('workspace/didChangeConfiguration', { settings: null });
    await untilRefreshed(async () => (await recording()).length === 0);
  });

  it('count references of forums only, unless more is asked for', async () => {
    const all = { codeLens: { references: 'all' } };
    const { server, textDocument, untilRefreshed } = await started({ capabilities: refreshing });
    const lenses = () => server.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    expect(await lenses()).toHaveLength(2);
    server.settings = all;
    await server.notify('workspace/didChangeConfiguration', { settings: null });
    await untilRefreshed(async () => (await lenses()).length === 7);
    server.settings = { codeLens: { references: 'none' } };
    await server.notify('workspace/didChangeConfiguration', { settings: null });
    await untilRefreshed(async () => (await lenses()).length === 1);
  });

  it('and hints can be switched off, and on again while the server runs', async () => {
    const off = {
      codeLens: { enabled: false },
      inlayHints: { people: false, occurrencesPerYear: false, nextOccurrence: false },
    };
    const { server, uri, textDocument, untilRefreshed } = await started({ capabilities: refreshing }, off);
    const lenses = () => server.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    await untilRefreshed(async () => (await lenses()).length === 0);
    expect(await hints(server, uri)).toEqual([]);
    server.settings = {};
    await server.notify('workspace/didChangeConfiguration', { settings: null });
    await untilRefreshed(async () => (await lenses()).length > 0);
    expect(await hints(server, uri)).toContain('Anna Lind, CIO');
  });
});

it('what other files say is asked for again when they are read, and when they change', async () => {
  const { server, uri, folder, untilRefreshed } = await started({ capabilities: refreshing });
  await untilRefreshed(async () => (await hints(server, uri)).includes('Erik Dahl'));
  server.open(folder.uri(party), network[party]);
  server.replace(folder.uri(party), 'name: Erik Dahl', 'name: Erika Dahl, title: CEO');
  await untilRefreshed(async () => (await hints(server, uri)).includes('Erika Dahl, CEO'));
});

it('inlay hints are for the range that is shown, with a gap before and an explanation', async () => {
  const { server, textDocument } = await started();
  const line = text.slice(0, text.indexOf('cadence: monthly')).split('\n').length - 1;
  const range = { start: { line, character: 0 }, end: { line, character: 99 } };
  const found = await server.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
  expect(found).toEqual([
    {
      position: { line, character: '        cadence: monthly'.length },
      label: expect.stringMatching(/^(next by|was due) .* · 12 a year$/),
      tooltip: { kind: 'plaintext', value: expect.stringMatching(/^Every month\n\n/) },
      paddingLeft: true,
    },
  ]);
});

describe('semantic tokens', () => {
  /** The tokens as the client reads them: `text|type`. */
  function decoded(data: readonly number[], types: readonly string[], source: string): string[] {
    const document = TextDocument.create('', '', 0, source);
    let [line, character] = [0, 0];
    return Array.from({ length: data.length / 5 }, (_, index) => {
      const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(index * 5);
      character = lines === 0 ? character + characters : characters;
      line += lines;
      const start = { line, character };
      const written = document.getText({ start, end: { line, character: character + length } });
      return `${written}|${types[type]}`;
    });
  }

  it.each([
    [
      { ownTokens: true },
      ['north|agreement', '2026-01-01|date', 'bank|party', 'anna|person', 'sharing|principle'],
    ],
    [{}, ['north|namespace', '2026-01-01|number', 'bank|class', 'anna|variable', 'sharing|keyword']],
  ])('for a client with %j', async (initializationOptions, wanted) => {
    const { server, textDocument, types } = await greeted(initializationOptions);
    const full = await server.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    expect(decoded(full.data, types, text)).toEqual(expect.arrayContaining(wanted));
    const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    const some = await server.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument,
      range,
    });
    expect(decoded(some.data, types, text)).toEqual([wanted[0]]);
  });

  it('after an edit only what is new', async () => {
    const { server, uri, textDocument, types } = await greeted({ ownTokens: true });
    const full = await server.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    server.replace(uri, 'starts: 2026-01-01', 'starts: 2026-01-01, ends: 2027-01-01');
    const delta = await server.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: full.resultId,
    });
    const data = [...full.data];
    for (const { start, deleteCount, data: added = [] } of delta.edits)
      data.splice(start, deleteCount, ...added);
    const whole = await server.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    expect(data).toEqual(whole.data);
    expect(delta.edits.flatMap(edit => edit.data ?? []).length).toBeLessThan(20);
    expect(decoded(data, types, server.text(uri))).toContain('2027-01-01|date');
    const unknown = await server.request<SemanticTokens>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: 'unheard of',
    });
    expect(unknown.data).toEqual(whole.data);
  });

  /** A server with the agreement open, and the names that it announces for its tokens' types. */
  async function greeted(initializationOptions: object) {
    const server = Server.launch();
    onTestFinished(async () => {
      expect(await server.stop()).toBe(0);
      expect(server.errorsLogged).toEqual([]);
    });
    const { capabilities } = await server.initialize({ initializationOptions });
    const uri = 'file:///a/agreement.partnership.yaml';
    server.open(uri, text);
    const types: string[] = capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    return { server, uri, textDocument: { uri }, types };
  }
});

it('settings that are not of the right type count as not set', () => {
  expect(
    readSettings({
      codeLens: { enabled: 'no', references: 'parties' },
      inlayHints: { people: false, workingDays: 7 },
    }),
  ).toEqual({
    ...readSettings(undefined),
    inlayHints: { ...readSettings(undefined).inlayHints, people: false },
  });
  for (const odd of [null, 7, 'x', [], { codeLens: null, inlayHints: 'x' }]) {
    expect(readSettings(odd)).toEqual(readSettings(undefined));
  }
});
