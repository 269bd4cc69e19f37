import { expect, it } from 'vitest';
import { ErrorCodes, LSPErrorCodes } from 'vscode-languageserver/node';
import * as packProtocol from '../../../server/src/lsp/pack-protocol.ts';
import { checkedRequests } from '../../../server/src/lsp/parameters.ts';
import * as peopleProtocol from '../../../server/src/lsp/people-protocol.ts';
import * as protocol from '../../../server/src/lsp/protocol.ts';
import * as recordProtocol from '../../../server/src/lsp/record-protocol.ts';
import * as reviewProtocol from '../../../server/src/lsp/review-protocol.ts';
import { capabilities } from './support/client.ts';
import { launchedHere } from './support/here.ts';
import type { Server } from './support/launch.ts';
import { session } from './support/session.ts';
import { withoutSharing } from './support/texts.ts';

const uri = 'file:///a/a.partnership.yaml';

const textDocument = { uri };
const position = { line: 3, character: 2 };
const range = { start: position, end: position };

/** What each method is sent by a sound client. */
const requests: Record<string, object> = {
  'textDocument/diagnostic': { textDocument, previousResultId: 'x' },
  'workspace/diagnostic': { previousResultIds: [{ uri, value: 'x' }] },
  'textDocument/hover': { textDocument, position },
  'textDocument/completion': { textDocument, position, context: { triggerKind: 1 } },
  'completionItem/resolve': { label: 'x', data: { list: 1, index: 0 } },
  'textDocument/codeAction': { textDocument, range, context: { diagnostics: [] } },
  'codeAction/resolve': { title: 'x', data: { textDocument, range, kind: 'quickfix', text: 1 } },
  'textDocument/definition': { textDocument, position },
  'textDocument/references': { textDocument, position, context: { includeDeclaration: true } },
  'textDocument/documentHighlight': { textDocument, position },
  'textDocument/prepareRename': { textDocument, position },
  'textDocument/rename': { textDocument, position, newName: 'x' },
  'textDocument/documentSymbol': { textDocument },
  'workspace/symbol': { query: 'x' },
  'textDocument/documentLink': { textDocument },
  'textDocument/foldingRange': { textDocument },
  'textDocument/formatting': { textDocument, options: { tabSize: 2, insertSpaces: true } },
  'textDocument/rangeFormatting': { textDocument, range, options: { tabSize: 2, insertSpaces: true } },
  'textDocument/onTypeFormatting': {
    textDocument,
    position,
    ch: '\n',
    options: { tabSize: 2, insertSpaces: true },
  },
  'textDocument/selectionRange': { textDocument, positions: [position] },
  'textDocument/linkedEditingRange': { textDocument, position },
  'textDocument/prepareCallHierarchy': { textDocument, position },
  'callHierarchy/incomingCalls': { item: { data: { uri, kind: 'forum', id: 'x' } } },
  'callHierarchy/outgoingCalls': { item: { data: { uri, kind: 'forum', id: 'x' } } },
  'textDocument/codeLens': { textDocument },
  'codeLens/resolve': { range, data: { uri, subject: { about: 'references' } } },
  'textDocument/inlayHint': { textDocument, range },
  'textDocument/semanticTokens/full': { textDocument },
  'textDocument/semanticTokens/full/delta': { textDocument, previousResultId: 'x' },
  'textDocument/semanticTokens/range': { textDocument, range },
  'partnership/status': { uri },
  'partnership/view': { uri },
  'partnership/followView': { uri, known: 1 },
  'partnership/viewForReader': { uri, audience: { party: 'x' } },
  'partnership/overview': {},
  'partnership/calendar': { uri, audience: 'internal', forum: 'x', person: 'x/y', party: 'x' },
  'partnership/recordForm': { uri, answers: { kind: 'meeting' } },
  'partnership/record': { uri, answers: { kind: 'meeting', present: ['x'] }, taken: [uri] },
  'partnership/addPerson': { uri, party: 'x', name: 'y' },
  'partnership/pack': { uri, forum: 'board', date: '2026-12-01' },
  'partnership/people': { uri, position },
  'partnership/replacePerson': { old: 'bank/anna', successor: { id: 'mika', name: 'x', title: 'x' } },
  'partnership/review': { before: 'a', after: 'b', files: [{ uri, text: '' }] },
  'partnership/reviewMarkdown': { before: 'a', after: 'b', files: [{ uri, text: '' }] },
};

const notifications: Record<string, object> = {
  'textDocument/didOpen': { textDocument: { uri: `${uri}.x`, languageId: 'x', version: 1, text: '' } },
  'textDocument/didChange': { textDocument: { uri, version: 1 }, contentChanges: [] },
  'textDocument/didClose': { textDocument: { uri: `${uri}.x` } },
  'workspace/didChangeWatchedFiles': { changes: [{ uri, type: 2 }] },
  'workspace/didChangeConfiguration': { settings: { partnership: { dateRules: true } } },
  'workspace/didChangeWorkspaceFolders': { event: { added: [{ uri, name: 'x' }], removed: [] } },
  'workspace/didCreateFiles': { files: [{ uri }] },
  'workspace/didRenameFiles': { files: [{ oldUri: uri, newUri: uri }] },
  'workspace/didDeleteFiles': { files: [{ uri }] },
  initialized: {},
};

/** Every part of some parameters left out, null, or of another type, and all of them. */
function* damaged(params: unknown): Generator<unknown> {
  for (const wrong of [null, 7, 'x', [], {}]) yield wrong;
  if (typeof params !== 'object' || params === null) return;
  for (const [key, value] of Object.entries(params)) {
    const { [key]: _gone, ...rest } = params as Record<string, unknown>;
    if (!Array.isArray(params)) yield rest;
    for (const other of damaged(value)) {
      yield Array.isArray(params) ? [other] : { ...params, [key]: other };
    }
  }
}

/** The transport itself takes only lists and mappings. */
const sendable = (params: unknown) => typeof params === 'object' && params !== null;

const client = {
  workspace: { workspaceFolders: true, configuration: true },
  textDocument: {
    ...capabilities.pull.textDocument,
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};

/** What a request was refused with; undefined where it was answered. */
const refusal = (server: Server, method: string, params: unknown) =>
  server.request(method, params).then(
    () => undefined,
    ({ code, message }: { code: number; message: string }) => ({ code, message }),
  );

it.each(Object.entries(requests))('%s with damaged parameters is answered', async (method, params) => {
  const server = await session({ capabilities: client });
  server.open(uri, withoutSharing);
  for (const each of damaged(params)) {
    if (!sendable(each)) continue;
    const refused = await refusal(server, method, each);
    if (!refused || refused.code === LSPErrorCodes.RequestFailed) continue;
    // Never a bug’s own words.
    expect(refused).toEqual({
      code: ErrorCodes.InvalidParams,
      message: expect.stringMatching(
        new RegExp(`^\`${method}\` cannot be answered: \`params.*\` has to be .*\\.$`),
      ),
    });
  }
  expect(await server.pulled(uri)).toHaveLength(1);
});

it('a request without parameters is told what it lacks', async () => {
  const server = await session({ capabilities: client });
  server.open(uri, withoutSharing);
  for (const [method, params] of Object.keys(requests).flatMap(each =>
    [null, undefined, []].map(none => [each, none] as const),
  )) {
    expect(await refusal(server, method, params)).toEqual({
      code: ErrorCodes.InvalidParams,
      message: `\`${method}\` cannot be answered: \`params\` has to be an object.`,
    });
  }
});

it('no request is forgotten', async () => {
  const known = [...checkedRequests].filter(method => method !== 'initialize').sort();
  expect(Object.keys(requests).sort()).toEqual(known);
  // All of our own, but for what the client is asked, and what it is told.
  const protocols = [peopleProtocol, packProtocol, protocol, recordProtocol, reviewProtocol];
  const ours = protocols
    .flatMap(each => Object.values(each))
    .filter(name => /^partnership\//.test(String(name)));
  const others = [protocol.FILES, protocol.READ, protocol.EXISTS, protocol.STATUS_CHANGED] as const;
  expect(known.filter(name => name.startsWith('partnership/'))).toEqual(
    ours.filter(name => !others.includes(name as never)).sort(),
  );
});

it('notifications with damaged parameters are survived', async () => {
  const server = await session({ capabilities: client });
  server.errorsAllowed = true;
  server.open(uri, withoutSharing);
  for (const [method, params] of Object.entries(notifications)) {
    await server.notify(method);
    for (const each of damaged(params)) if (sendable(each)) await server.notify(method, each);
    expect([method, await server.request('textDocument/foldingRange', { textDocument })]).toBeDefined();
  }
  server.close(uri);
  server.open(uri, withoutSharing);
  expect(await server.pulled(uri)).toHaveLength(1);
});

it('`initialize` with damaged parameters is answered', async () => {
  const params = {
    rootUri: uri,
    capabilities: client,
    workspaceFolders: [{ uri, name: 'x' }],
    initializationOptions: { status: true },
    locale: 'sv',
  };
  for (const each of [...damaged(params)].filter(sendable)) {
    const server = launchedHere();
    await server.request('initialize', { ...(each as object), processId: null }).catch(() => undefined);
    await server.notify('initialized', {});
    server.open(uri, withoutSharing);
    await server.request('textDocument/hover', { textDocument, position }).catch(() => undefined);
  }
});
