import { expect, it } from 'vitest';
import type { ClientCapabilities, CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { agreement, forum, met, recordsFile } from '../core/evidence/support.ts';
import { codes, has } from './support/expected.ts';
import { folderWith } from './support/folder.ts';
import { session } from './support/session.ts';

/** A board that meets once a year, and nothing recorded but its first meeting. */
const given = {
  term: '{ starts: 2021-01-01 }',
  more: forum('{ every: year, from: 2021-01-12, window: 10 days }'),
};
const files = {
  'a.partnership.yaml': agreement(given),
  'a.records.partnership.yaml': recordsFile([met('2021-01-12')]),
};

const textDocument = {
  codeAction: {
    codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
    dataSupport: true,
    resolveSupport: { properties: ['edit'] },
  },
};
const versions = { workspace: { workspaceEdit: { documentChanges: true } } };

/** The agreement is open, its records lie on the disk beside it; “Record that … were held” is chosen. */
async function chosen(more: ClientCapabilities = {}) {
  const folder = await folderWith(files);
  const [uri, records] = [folder.uri('a.partnership.yaml'), folder.uri('a.records.partnership.yaml')];
  const server = await session({
    workspaceFolders: [folder.workspaceFolder],
    capabilities: { textDocument, ...more },
  });
  server.open(uri, files['a.partnership.yaml']);
  const diagnostics = await server.untilPublished(uri, has('governance/meeting-missed'));
  const choose = async () => {
    const position = server.positionOf(uri, 'id: board');
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics },
    });
    const action = actions.find(({ title }) => /^Record that the .* were held/.test(title));
    return server.request<CodeAction>('codeAction/resolve', action);
  };
  return { server, uri, records, choose };
}

function applied(edits: TextDocumentEdit['edits']): string {
  const document = TextDocument.create('', '', 0, files['a.records.partnership.yaml']);
  return TextDocument.applyEdits(document, edits as []);
}

it('a record is written into a file that nobody has opened, and the finding goes', async () => {
  const { server, uri, records, choose } = await chosen(versions);
  const { edit } = await choose();
  const [change, ...others] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  expect(others).toEqual([]);
  expect(change?.textDocument).toEqual({ uri: records, version: null });
  const text = applied(change?.edits ?? []);
  expect(text).toContain('- { type: meeting, forum: board, date: 2022-01-12 }');
  server.open(records, text);
  const left = await server.untilPublished(uri, all => !codes(all).includes('governance/meeting-missed'));
  expect(codes(left).filter(code => String(code).startsWith('governance/meeting'))).toEqual([]);
});

it('it carries the version of that file where it is open', async () => {
  const { server, records, choose } = await chosen(versions);
  server.open(records, files['a.records.partnership.yaml']);
  server.replace(records, 'date: 2021-01-12', 'date: 2021-01-13');
  const { edit } = await choose();
  expect(edit?.documentChanges).toMatchObject([{ textDocument: { uri: records, version: 2 } }]);
});

it('it is a plain change of that file for clients that know no versions', async () => {
  const { records, choose } = await chosen();
  const { edit } = await choose();
  expect(Object.keys(edit?.changes ?? {})).toEqual([records]);
  expect(applied(edit?.changes?.[records] ?? [])).toContain('date: 2022-01-12');
});
