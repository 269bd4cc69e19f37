import { expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { session } from './support/session.ts';

const uri = 'file:///a/a.partnership.yaml';
const options = { tabSize: 2, insertSpaces: true };
const text = 'kind:   Agreement\r\nlegal:\r\n    effect:  binding \r\nterm:\r\n  starts:  2026-01-01';

async function opened(of: string) {
  const server = await session();
  server.open(uri, of);
  const ask = async (method: string, params: object = {}) => {
    const edits = await server.request<TextEdit[]>(`textDocument/${method}`, {
      textDocument: { uri },
      options,
      ...params,
    });
    return TextDocument.applyEdits(TextDocument.create(uri, '', 0, of), edits);
  };
  return { server, ask };
}

it('formats a document and a range', async () => {
  const { ask } = await opened(text);
  expect(await ask('formatting')).toBe(
    'kind: Agreement\r\nlegal:\r\n  effect: binding\r\nterm:\r\n  starts: 2026-01-01\r\n',
  );
  const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
  expect(await ask('rangeFormatting', { range })).toBe(
    text.replace('    effect:  binding ', '  effect: binding'),
  );
});

it('formats what a new line leaves, and nothing on other signs', async () => {
  const half = 'kind: Agreement\nlegal: \n\n';
  const { ask } = await opened(half);
  const position = { line: 2, character: 0 };
  expect(await ask('onTypeFormatting', { position, ch: '\n' })).toBe('kind: Agreement\nlegal:\n  \n');
  expect(await ask('onTypeFormatting', { position, ch: ':' })).toBe(half);
});

it('does nothing to a document with mistakes of YAML, or one that is not known', async () => {
  const { server, ask } = await opened('kind:   [\n');
  expect(await ask('formatting')).toBe('kind:   [\n');
  const textDocument = { uri: 'file:///a/b.partnership.yaml' };
  expect(await server.request('textDocument/formatting', { textDocument, options })).toEqual([]);
});
