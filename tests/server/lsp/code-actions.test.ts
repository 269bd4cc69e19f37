import { describe, expect, it } from 'vitest';
import type { CodeAction, CodeActionContext, TextDocumentEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { soundAgreement } from '../../support/sound.ts';
import { session } from './support/session.ts';

const uri = 'file:///a/a.partnership.yaml';
const text = soundAgreement.replace('forum: service-board,', 'forum: servis-board,');

const literal = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
const lazy = {
  ...literal,
  isPreferredSupport: true,
  dataSupport: true,
  resolveSupport: { properties: ['edit'] },
};
const editing = { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } };

async function open(codeAction: object, more: object = {}, content = text) {
  const server = await session({ capabilities: { textDocument: { codeAction }, ...more } as object });
  server.open(uri, content);
  const ask = (piece: string, context: Partial<CodeActionContext> = {}) => {
    const position = server.positionOf(uri, piece);
    return server.request<CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [], ...context },
    });
  };
  return { server, ask };
}

function applied(action: CodeAction | undefined, content = text): string {
  const changes = action?.edit?.documentChanges as TextDocumentEdit[] | undefined;
  const edits =
    changes?.find(each => 'edits' in each && each.textDocument.uri === uri)?.edits ??
    action?.edit?.changes?.[uri] ??
    [];
  return TextDocument.applyEdits(TextDocument.create(uri, 'partnership', 1, content), edits as []);
}

describe('a quick fix', () => {
  it('comes with its edit, its diagnostic, and as the preferred one', async () => {
    const { server, ask } = await open(lazy);
    const diagnostics = await server.untilPublished(uri, all => all.length > 0);
    const [fix, ...others] = (await ask('servis-board', { diagnostics })) ?? [];
    expect(fix).toMatchObject({
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'reference/unknown' }],
    });
    expect(applied(fix)).toBe(soundAgreement);
    expect(others.every(({ isPreferred }) => !isPreferred)).toBe(true);
  });

  it('carries the version of the text where the client compares it', async () => {
    const { ask } = await open(literal, editing);
    const [fix] = (await ask('servis-board')) ?? [];
    expect(fix?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { uri, version: 1 } });
  });
});

describe('what is asked for', () => {
  it('is what is given: on save only the fixes of the file', async () => {
    const { ask } = await open(literal);
    const kinds = async (...only: string[]) =>
      new Set((await ask('servis-board', { only }))?.map(({ kind }) => kind));
    expect(await kinds('source.fixAll')).toEqual(new Set(['source.fixAll.partnership']));
    expect(await kinds('quickfix')).toEqual(new Set(['quickfix']));
    expect(await kinds('source.organizeImports')).toEqual(new Set());
  });

  it('is nothing for the whole file when nobody asked, but the cursor moved', async () => {
    const { ask } = await open(literal);
    const kinds = (await ask('servis-board', { triggerKind: 2 }))?.map(({ kind }) => kind) ?? [];
    expect(kinds.filter(kind => kind?.startsWith('source'))).toEqual([]);
  });

  it('is nothing for clients that know only commands', async () => {
    const { ask } = await open({});
    expect(await ask('servis-board')).toBeNull();
  });
});

describe('an action for the whole file', () => {
  it('is made when it is chosen', async () => {
    const { server, ask } = await open(lazy);
    const [action] = (await ask('kind', { only: ['source.fixAll'] })) ?? [];
    expect(action?.edit).toBeUndefined();
    expect(applied(await server.request<CodeAction>('codeAction/resolve', action))).toBe(soundAgreement);
  });

  it('is made at once for clients that do not ask again', async () => {
    const { ask } = await open(literal);
    const [action] = (await ask('kind', { only: ['source.fixAll.partnership'] })) ?? [];
    expect(applied(action)).toBe(soundAgreement);
  });

  it('is not offered when it would change nothing', async () => {
    const { ask } = await open(literal, {}, soundAgreement);
    expect(await ask('kind', { only: ['source'] })).toEqual([]);
  });
});

describe('moving a party to a file of its own', () => {
  it('creates the file where the client can', async () => {
    const { server, ask } = await open(lazy, editing);
    const [action] = (await ask('name: Cirrus Oy', { only: ['refactor.extract'] })) ?? [];
    const resolved = await server.request<CodeAction>('codeAction/resolve', action);
    expect(resolved.edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: 'file:///a/parties/cirrus.partnership.yaml' },
      { textDocument: { uri: 'file:///a/parties/cirrus.partnership.yaml', version: null } },
      { textDocument: { uri, version: 1 } },
    ]);
  });

  it('is not offered elsewhere', async () => {
    const { ask } = await open(literal);
    expect(await ask('name: Cirrus Oy', { only: ['refactor.extract'] })).toEqual([]);
  });
});
