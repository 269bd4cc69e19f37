import { describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import type { AgreementView } from '../../../server/src/core/index.ts';
import { FOLLOW_VIEW, VIEW, VIEW_FOR_READER } from '../../../server/src/lsp/protocol.ts';
import { REVIEW, REVIEW_MARKDOWN } from '../../../server/src/lsp/review-protocol.ts';
import { generateAgreement } from '../../bench/generate.ts';
import { capabilities } from './support/client.ts';
import { type Folder, folderWith } from './support/folder.ts';
import type { Server } from './support/launch.ts';
import { session } from './support/session.ts';
import { partyFile, sharedPartyAgreement } from './support/texts.ts';

const count = 150;
const uri = 'file:///a/a.partnership.yaml';
const other = 'file:///a/other.partnership.yaml';
const whole = { start: { line: 0, character: 0 }, end: { line: 99_999, character: 0 } };
const literals = {
  codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  ...capabilities.pull.textDocument,
};

/**
 * Sends a request that takes long and, once another one has been answered meanwhile, takes it back: what it is answered.
 * On a busy machine the server may be done before the client has its turn to take it back, so it is tried several times;
 * a server that does one thing after the other, or cannot give one up, fails each time.
 *
 * @param renew makes what was found out by one attempt useless to the next one
 */
async function takenBack(
  server: Server,
  method: string,
  params: object,
  renew: () => void = () => {},
): Promise<unknown> {
  let answer: unknown;
  for (let attempt = 1; attempt <= 10 && !isCancelled(answer); attempt++) {
    renew();
    answer = await takenBackOnce(server, method, params);
  }
  return answer;
}

async function takenBackOnce(server: Server, method: string, params: object): Promise<unknown> {
  const source = new CancellationTokenSource();
  const order: string[] = [];
  const long = server.connection.sendRequest(method, params, source.token).then(
    result => ({ result }),
    error => error,
  );
  void long.then(() => order.push(method));
  await server.request('textDocument/foldingRange', { textDocument: { uri: other } });
  order.push('another');
  source.cancel();
  const answer = await long;
  // Only a request that was under way when the other one was answered can be said to be cancelled.
  if (isCancelled(answer)) expect(order, 'the short one is answered first').toEqual(['another', method]);
  return answer;
}

const isCancelled = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'code' in answer && answer.code === cancelled.code;

const cancelled = { code: -32800 };

describe('what takes long lets others go first, and is given up when the client takes it back', () => {
  const text = generateAgreement(400_000).replace(/: /g, (colon, at: number) =>
    at % 97 === 0 ? ':  ' : colon,
  );
  const options = { tabSize: 2, insertSpaces: true };

  it.each([
    ['textDocument/formatting', { options }],
    ['textDocument/rangeFormatting', { options, range: whole }],
    ['textDocument/inlayHint', { range: whole }],
    ['textDocument/semanticTokens/full', {}],
  ])('%s of a long text', async (method, params) => {
    const server = await session({ capabilities: capabilities.pull });
    server.open(uri, text);
    await server.pull(uri);
    const textDocument = { uri };
    expect(await takenBack(server, method, { textDocument, ...params })).toMatchObject(cancelled);
    expect(await server.hover(uri, server.positionOf(uri, 'governance:'))).not.toBeNull();
  });

  it.each([
    [VIEW, {}, { isWhole: true }],
    [FOLLOW_VIEW, { known: null }, { whole: { view: { isWhole: true } } }],
    [VIEW_FOR_READER, { audience: 'shared' }, { isWhole: true }],
  ])('%s of a long agreement in force', async (method, params, answer) => {
    const inForce = generateAgreement(200_000).replace('status: draft', 'status: active');
    const server = await session({ capabilities: capabilities.pull });
    server.open(uri, inForce);
    await server.pull(uri);
    expect(await takenBack(server, method, { uri, ...params })).toMatchObject(cancelled);
    expect(await server.request(method, { uri, ...params })).toMatchObject(answer);
  });

  it.each([
    ['textDocument/codeAction', { range: whole, context: { diagnostics: [], only: ['quickfix'] } }],
    ['textDocument/codeAction', { range: whole, context: { diagnostics: [], only: ['source.fixAll'] } }],
  ])('%s with %j', async (method, params) => {
    const slips = generateAgreement(200_000).replaceAll('chair: ', 'chiar: ');
    const server = await session({ capabilities: { ...capabilities.pull, textDocument: literals } });
    server.open(uri, slips);
    expect(await server.pulled(uri)).not.toEqual([]);
    const retitle = () => server.replace(uri, 'title: ', 'title: x');
    const answer = await takenBack(server, method, { textDocument: { uri }, ...params }, retitle);
    expect(answer).toMatchObject(cancelled);
  });
});

describe('the same across many files', () => {
  /** A server that has read a folder of agreements which share a party. */
  async function reading(): Promise<{ server: Server; folder: Folder; party: string }> {
    const files = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `${index}.partnership.yaml`,
        sharedPartyAgreement.replace(/^id: .*$/m, `id: agreement-${index}`),
      ]),
    );
    const folder = await folderWith({ ...files, 'p.partnership.yaml': partyFile });
    const server = await session({
      workspaceFolders: [folder.workspaceFolder],
      capabilities: capabilities.pull,
    });
    await server.until(() => server.refreshes > 0);
    const party = folder.uri('p.partnership.yaml');
    server.open(party, partyFile);
    return { server, folder, party };
  }

  it.each([
    ['textDocument/references', { context: { includeDeclaration: true } }],
    ['textDocument/rename', { newName: 'another' }],
  ])('%s', async (method, params) => {
    const { server, party } = await reading();
    const at = { textDocument: { uri: party }, position: server.positionOf(party, 'cirrus') };
    expect(await takenBack(server, method, { ...at, ...params })).toMatchObject(cancelled);
    const found = await server.request<unknown[]>('textDocument/references', {
      ...at,
      context: { includeDeclaration: false },
    });
    expect(found.length).toBeGreaterThan(count);
  });

  it('workspace/diagnostic', async () => {
    const { server } = await reading();
    const answer = await takenBack(server, 'workspace/diagnostic', { previousResultIds: [] });
    expect(answer).toMatchObject(cancelled);
    expect((await server.pullWorkspace()).items).toHaveLength(count + 1);
  });

  it.each([REVIEW, REVIEW_MARKDOWN])('%s', async method => {
    const { server, folder } = await reading();
    const files = Array.from({ length: count }, (_, index) => ({
      uri: folder.uri(`${index}.partnership.yaml`),
      text: sharedPartyAgreement
        .replace(/^id: .*$/m, `id: agreement-${index}`)
        .replace('quarterly', 'monthly'),
    }));
    const answer = await takenBack(server, method, { before: 'then', after: 'now', files });
    expect(answer).toMatchObject(cancelled);
  });
});

it('a request that waits for something else is answered at once when it is taken back', async () => {
  const server = await session({ capabilities: capabilities.pull });
  server.open(uri, generateAgreement(5000));
  const answers = ['textDocument/hover', 'textDocument/completion', 'textDocument/documentSymbol'].map(
    method => server.cancelled(method, { textDocument: { uri }, position: { line: 0, character: 0 } }),
  );
  for (const answer of await Promise.all(answers)) expect(answer).toMatchObject(cancelled);
});

it('a view of a text that is edited meanwhile is that of the text before', async () => {
  const server = await session({ capabilities: capabilities.pull });
  server.open(uri, generateAgreement(100_000).replace('status: draft', 'status: active'));
  await server.pull(uri);
  const before = server.request<AgreementView>(VIEW, { uri });
  await server.request('textDocument/foldingRange', { textDocument: { uri: other } });
  server.replace(uri, 'title: Strategic', 'title: Another');
  expect((await before).title).toMatch(/^Strategic/);
  expect((await server.request<AgreementView>(VIEW, { uri })).title).toMatch(/^Another/);
});

it('an answer about a text that is edited meanwhile is void', async () => {
  const server = await session({ capabilities: capabilities.pull });
  server.open(uri, generateAgreement(400_000));
  await server.pull(uri);
  const range = whole;
  const hints = server
    .request('textDocument/inlayHint', { textDocument: { uri }, range })
    .catch(error => error);
  await server.request('textDocument/foldingRange', { textDocument: { uri: other } });
  server.replace(uri, 'title: ', 'title: x');
  expect(await hints).toMatchObject({ code: -32801 });
});
