import { expect, it } from 'vitest';
import type { CodeAction, CodeLens } from 'vscode-languageserver/node';
import { PACK, type PackAnswer } from '../../../server/src/lsp/pack-protocol.ts';
import { capabilities } from './support/client.ts';
import { folderWith } from './support/folder.ts';
import { session } from './support/session.ts';

const agreement = `apiVersion: partnership/v1
kind: Agreement
id: a
title: Tjänster
language: sv
version: 1.0.0
status: active
term: { starts: 2026-01-01, ends: 2099-12-31 }
parties:
  - { id: bank, name: Bank, role: customer, people: [{ id: anna, name: Anna Lind }] }
  - { id: cirrus, name: Cirrus, role: vendor, people: [{ id: erik, name: Erik }] }
governance:
  strategic:
    forums:
      - { id: board, name: Board, cadence: { every: month, on: first monday, from: 2026-01-05 }, members: [bank/anna, cirrus/erik] }
      - { id: free, name: Free, members: [bank/anna, cirrus/erik] }
`;

async function started({ isOurs = true } = {}) {
  const folder = await folderWith({ 'a.partnership.yaml': agreement });
  const server = await session({
    workspaceFolders: [folder.workspaceFolder],
    capabilities: {
      ...capabilities.pull,
      textDocument: {
        ...capabilities.pull.textDocument,
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
      },
    },
    initializationOptions: { ownCommands: isOurs },
  });
  await server.until(() => server.refreshes > 0);
  return { server, uri: folder.uri('a.partnership.yaml') };
}

it('makes the pack of a forum in the language of the agreement', async () => {
  const { server, uri } = await started();
  const answer = await server.request<PackAnswer>(PACK, { uri, forum: 'board', date: '2026-12-07' });
  if (!('view' in answer)) throw new Error('there is no pack');
  expect([answer.forum, answer.view.title, answer.view.language]).toEqual([
    'board',
    'Board, 7 december 2026',
    'sv',
  ]);
  expect(answer.view.expected.map(({ name }) => name)).toEqual(['Anna Lind', 'Erik']);
});

it('says where a day is lacking, and where there is no such forum', async () => {
  const { server, uri } = await started();
  expect(await server.request(PACK, { uri, forum: 'free' })).toEqual({ lacksDay: true });
  expect(await server.request(PACK, { uri, forum: 'free', date: '2026-12-01' })).toMatchObject({
    forum: 'free',
  });
  expect(await server.request(PACK, { uri, forum: 'none' })).toBeNull();
});

it.each([true, false])('offers commands that ask, where the client has them: %s', async isOurs => {
  const { server, uri } = await started({ isOurs });
  const lenses = await server.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  const prepare = lenses.filter(({ command }) => command?.command === 'partnership.prepareMeeting');
  expect(prepare.map(({ command }) => command?.arguments)).toEqual(
    isOurs ? [[{ uri, forum: 'board' }], [{ uri, forum: 'free' }]] : [],
  );
  const at = { line: 5, character: 3 };
  const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [], only: ['refactor'] },
  });
  const approve = actions.filter(({ command }) => command?.command === 'partnership.approveVersion');
  expect(approve.map(({ title, command }) => [title, command?.arguments])).toEqual(
    isOurs ? [['Approve this version…', [{ uri }]]] : [],
  );
});
