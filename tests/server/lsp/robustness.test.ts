import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { soundAgreement } from '../../support/sound.ts';
import { expected, summaries } from './support/expected.ts';
import { session } from './support/session.ts';
import { withoutSharing } from './support/texts.ts';

const uri = 'file:///a/a.partnership.yaml';
const methodNotFound = -32601;

describe('hostile text', () => {
  const bomb = [
    'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
      n =>
        `a${n}: &a${n} [${Array(10)
          .fill(`*a${n - 1}`)
          .join(', ')}]`,
    ),
  ].join('\n');
  const texts = {
    'an alias bomb': `${soundAgreement}\nx-bomb:\n${bomb.replace(/^/gm, '  ')}\n`,
    'an alias of itself': 'kind: Agreement\nparties: &p [*p]\n',
    'a megabyte of brackets': '['.repeat(1_000_000),
    'a megabyte of mappings': '{a: '.repeat(250_000),
    'a deep staircase': Array.from({ length: 2000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
    'a megabyte of quotes': '"'.repeat(1_000_000),
    'a megabyte on one line': `title: ${'x'.repeat(1_000_000)}`,
    'a megabyte of line breaks': '\n'.repeat(1_000_000),
    'a megabyte of tabs': '\t'.repeat(1_000_000),
    'keys that objects have': '__proto__: { a: 1 }\nconstructor: 1\ntoString: [2]\nhasOwnProperty: x\n',
    'lone surrogates and control characters': '\ud800: \udfff\n\u0000\u0007\ufeff: \ufffe\n',
    'many documents': '---\n'.repeat(50_000),
    'tags and anchors': '!!js/function &x !<tag:x> !!binary "": &x &y *z\n',
  };

  it.each(Object.entries(texts))('%s', { timeout: 60_000 }, async (_name, text) => {
    const server = await session();
    server.open(uri, text);
    expect(await server.pull(uri)).toMatchObject({ kind: 'full' });
    await server.hover(uri, { line: 0, character: 1 });
    server.edit(uri, [{ text: withoutSharing }]);
    expect(summaries(await server.pulled(uri))).toEqual(expected(uri, { [uri]: withoutSharing }));
  });

  const fixtures = new URL('../../fixtures/hostile/', import.meta.url);
  it.each(listed(fixtures))('fixture %s', { timeout: 60_000 }, async name => {
    const server = await session();
    server.open(uri, readFileSync(new URL(name, fixtures), 'utf8'));
    expect(await server.pull(uri)).toMatchObject({ kind: 'full' });
  });
});

describe('hostile messages', () => {
  it('unknown requests are refused, unknown notifications passed over', async () => {
    const server = await session();
    await expect(server.request('partnership/unheardOf', {})).rejects.toMatchObject({ code: methodNotFound });
    await expect(server.request('textDocument/moniker', {})).rejects.toMatchObject({ code: methodNotFound });
    await server.notify('$/unheardOf', {});
    await server.notify('partnership/unheardOf', {});
    expect(await server.pull(uri)).toMatchObject({ kind: 'full', items: [] });
  });

  it.each([
    ['textDocument/hover', {}],
    ['textDocument/hover', { textDocument: null, position: null }],
    ['textDocument/hover', { textDocument: { uri }, position: { line: 'x', character: -1 } }],
    ['textDocument/hover', { textDocument: { uri: 7 }, position: { line: 0, character: 0 } }],
    ['textDocument/diagnostic', null],
    ['textDocument/diagnostic', { textDocument: { uri: 'no scheme: \u0000' } }],
    ['workspace/diagnostic', {}],
    ['workspace/diagnostic', { previousResultIds: null }],
  ])('%s with %j is answered', async (method, params) => {
    const server = await session();
    server.errorsAllowed = true;
    server.open(uri, withoutSharing);
    await server.request(method, params).catch(() => undefined);
    expect(await server.pulled(uri)).toHaveLength(1);
  });

  it.each([
    ['textDocument/didOpen', {}],
    ['textDocument/didOpen', { textDocument: { uri: 'file:///b', languageId: 'x', version: 1, text: null } }],
    ['textDocument/didOpen', { textDocument: { uri: '1:\\:2', languageId: 'x', version: 1, text: '' } }],
    ['textDocument/didChange', { textDocument: { uri: 'file:///unopened', version: 2 }, contentChanges: [] }],
    ['textDocument/didChange', { textDocument: { uri, version: 2 } }],
    ['textDocument/didChange', { textDocument: { uri, version: null }, contentChanges: [] }],
    ['textDocument/didClose', { textDocument: { uri: 'file:///unopened' } }],
    ['textDocument/didClose', null],
    ['textDocument/didSave', { textDocument: { uri } }],
    ['textDocument/willSave', { textDocument: { uri }, reason: 1 }],
    ['workspace/didChangeWatchedFiles', {}],
    ['workspace/didChangeWatchedFiles', { changes: [{ uri: null, type: 9 }] }],
    ['workspace/didChangeConfiguration', null],
    ['workspace/didChangeConfiguration', { settings: null }],
    ['workspace/didChangeWorkspaceFolders', { event: null }],
    ['$/cancelRequest', { id: 4711 }],
    ['$/setTrace', {}],
    ['initialized', {}],
  ])('%s with %j is survived', async (method, params) => {
    const server = await session();
    server.errorsAllowed = true;
    server.open(uri, withoutSharing);
    await server.notify(method, params);
    expect(await server.pulled(uri)).toHaveLength(1);
  });

  it('a change beyond the end of the text and one that ends before it starts are taken as well as can be', async () => {
    const server = await session();
    server.open(uri, withoutSharing);
    const far = { line: 99_999, character: 99 };
    server.edit(uri, [{ range: { start: far, end: far }, text: '# end\n' }]);
    server.edit(uri, [
      { range: { start: { line: 3, character: 2 }, end: { line: 0, character: 0 } }, text: '' },
    ]);
    const text = server.text(uri);
    expect(summaries(await server.pulled(uri))).toEqual(expected(uri, { [uri]: text }));
  });
});

describe('clients that say little', () => {
  it.each([
    ['null for everything', { capabilities: { textDocument: null, workspace: null, window: null } }],
    [
      'null for parts',
      {
        capabilities: {
          textDocument: { hover: null, diagnostic: null, publishDiagnostics: null },
          workspace: { configuration: null, didChangeWatchedFiles: null },
        },
      },
    ],
    ['no capabilities', { capabilities: {} }],
    ['no options', { initializationOptions: null, rootPath: null, trace: 'off', clientInfo: null }],
    ['odd options', { initializationOptions: 'none', workspaceFolders: [] }],
  ])('%s', async (_name, params) => {
    const server = await session(params as object);
    server.open(uri, withoutSharing);
    await server.untilPublished(uri, all => all.length === 1);
    expect(await server.hover(uri, server.positionOf(uri, 'governance:'))).not.toBeNull();
  });

  it("Neovim's 0.7", async () => {
    const server = await session(neovim07 as object);
    server.open(uri, withoutSharing);
    await server.untilPublished(uri, all => all.length === 1);
    expect(await server.hover(uri, server.positionOf(uri, 'governance:'))).toMatchObject({
      contents: { kind: 'markdown' },
    });
  });
});

/** What matters of the capabilities that Neovim 0.7 sends: it neither pulls nor watches. */
const neovim07 = {
  clientInfo: { name: 'Neovim', version: '0.7.2' },
  initializationOptions: null,
  rootPath: null,
  rootUri: null,
  trace: 'off',
  workspaceFolders: null,
  capabilities: {
    callHierarchy: { dynamicRegistration: false },
    textDocument: {
      hover: { contentFormat: ['markdown', 'plaintext'], dynamicRegistration: false },
      publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
      synchronization: { didSave: true, dynamicRegistration: false, willSave: false },
    },
    window: { showDocument: { support: false }, workDoneProgress: true },
    workspace: {
      applyEdit: true,
      configuration: true,
      workspaceEdit: { resourceOperations: ['rename', 'create', 'delete'] },
      workspaceFolders: true,
    },
  },
};

function listed(folder: URL): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
