import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { AnnotatedTextEdit, CodeAction, CreateFile, TextDocumentEdit } from 'vscode-languageserver/node';
import {
  PEOPLE,
  type PeopleAnswer,
  REPLACE_PERSON,
  type ReplacePersonAnswer,
  type ReplacePersonPlan,
} from '../../../server/src/lsp/people-protocol.ts';
import { capabilities } from './support/client.ts';
import { folderWith } from './support/folder.ts';
import { session } from './support/session.ts';

const agreement = `apiVersion: partnership/v1
kind: Agreement
id: a
title: Services
version: 1.0.0
status: active
term: { starts: 2026-01-01, ends: 2027-12-31 }
parties:
  - { id: bank, name: Bank, role: customer, people: [{ id: anna, name: Anna Lind, title: CIO }, { id: mika, name: Mika }] }
  - { id: cirrus, name: Cirrus, role: vendor, people: [{ id: erik, name: Erik }] }
governance:
  strategic:
    forums:
      - { id: board, name: Board, members: [bank/anna, cirrus/erik] }
`;
const records = `apiVersion: partnership/v1
kind: Records
agreement: a
records:
  - { type: meeting, forum: board, date: 2026-10-05, present: [bank/anna], actions: [{ id: plan, what: Plan, owner: bank/anna, due: 2027-12-10 }] }
`;
const toMika = { old: 'bank/anna', successor: { id: 'mika' } };

async function started({ isOurs = true, createsFiles = true } = {}) {
  const folder = await folderWith({ 'a.partnership.yaml': agreement, 'r.partnership.yaml': records });
  const edits = {
    documentChanges: true,
    ...(createsFiles && { resourceOperations: ['create' as const] }),
    ...(isOurs && { changeAnnotationSupport: {} }),
  };
  const server = await session({
    workspaceFolders: [folder.workspaceFolder],
    capabilities: {
      ...capabilities.pull,
      textDocument: {
        ...capabilities.pull.textDocument,
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
      },
      workspace: { ...capabilities.pull.workspace, workspaceEdit: edits },
    },
    initializationOptions: { ownCommands: isOurs },
  });
  await server.until(() => server.refreshes > 0);
  return { server, folder, uri: folder.uri('a.partnership.yaml') };
}

it('tells who is known, and who is named at a place', async () => {
  const { server, uri, folder } = await started();
  const position = { line: 13, character: agreement.split('\n')[13]?.indexOf('anna') ?? 0 };
  const answer = await server.request<PeopleAnswer>(PEOPLE, { uri, position });
  expect(answer.at).toBe('bank/anna');
  expect(answer.parties.map(({ party, people }) => [party, ...people.map(({ name }) => name)])).toEqual([
    ['bank', 'Anna Lind', 'Mika'],
    ['cirrus', 'Erik'],
  ]);
  const inEntry = { line: 8, character: agreement.split('\n')[8]?.indexOf('CIO') ?? 0 };
  expect(await server.request(PEOPLE, { uri, position: inEntry })).toMatchObject({ at: 'bank/anna' });
  expect(await server.request(PEOPLE, { uri: folder.uri('r.partnership.yaml') })).toEqual({
    ...answer,
    at: null,
  });
  expect(await server.request(PEOPLE, { uri: folder.uri('none.partnership.yaml') })).toBeNull();
});

it('makes an edit of all files that is to be confirmed, and changes nothing itself', async () => {
  const { server, folder, uri } = await started();
  const plan = await server.request<ReplacePersonPlan>(REPLACE_PERSON, toMika);
  expect(plan).toMatchObject({
    old: 'Anna Lind',
    successor: 'Mika',
    isRemovable: false,
    changed: [{ uri, line: 14, what: 'Board: members' }, { what: 'open action: Plan (by a new record)' }],
  });
  expect(plan.left.map(({ why }) => why)).toContain('what is on record stays as it was');
  const [changed, create, content] = plan.edit.documentChanges as [
    TextDocumentEdit,
    CreateFile,
    TextDocumentEdit,
  ];
  expect(changed.textDocument.uri).toBe(uri);
  expect(create).toMatchObject({ kind: 'create', annotationId: expect.any(String) });
  expect(create.uri).toMatch(/\/records\/\d{4}-\d\d-\d\d-action-plan-bank-mika\.partnership\.yaml$/);
  expect(content.edits[0]).toMatchObject({ newText: expect.stringContaining('owner: bank/mika') });
  // What needs to be confirmed is not done until it is ticked: so that is a place at which nothing changes.
  const { changeAnnotations = {} } = plan.edit;
  const marked = changed.edits.map(edit => ({
    text: (edit as AnnotatedTextEdit).newText,
    asks: changeAnnotations[(edit as AnnotatedTextEdit).annotationId]?.needsConfirmation ?? false,
  }));
  expect(marked).toEqual([
    { text: '', asks: true },
    { text: 'mika', asks: false },
  ]);
  expect(Object.values(changeAnnotations).map(({ label }) => label)).toContain(
    'Mika takes over from Anna Lind',
  );
  expect(await readFile(path.join(folder.path, 'a.partnership.yaml'), 'utf8')).toBe(agreement);
});

it('marks nothing for clients that cannot ask', async () => {
  const { server } = await started({ isOurs: false });
  const plan = await server.request<ReplacePersonPlan>(REPLACE_PERSON, toMika);
  expect(plan.edit.changeAnnotations).toBeUndefined();
  expect(JSON.stringify(plan.edit)).not.toContain('annotationId');
});

it('says why it cannot be done', async () => {
  const { server } = await started();
  const wanted = { old: 'bank/anna', successor: { id: 'nobody' } };
  expect(await server.request<ReplacePersonAnswer>(REPLACE_PERSON, wanted)).toEqual({
    refused:
      'Nobody of `bank` has the id `nobody`. Name somebody of the same party, or say what the new person is called.',
  });
});

it('refuses where the editor would lose the new file of records', async () => {
  const { server } = await started({ createsFiles: false });
  expect(await server.request<ReplacePersonAnswer>(REPLACE_PERSON, toMika)).toEqual({
    refused: expect.stringContaining('a new file, which this editor cannot make'),
  });
});

it.each([true, false])('offers it at a person, where the client can ask who takes over: %s', async isOurs => {
  const { server, uri } = await started({ isOurs });
  const at = { line: 13, character: agreement.split('\n')[13]?.indexOf('anna') ?? 0 };
  const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [], only: ['refactor'] },
  });
  expect(actions.filter(({ command }) => command)).toEqual(
    isOurs
      ? [
          {
            title: 'Replace Anna Lind…',
            kind: 'refactor.rewrite',
            command: {
              title: 'Replace Anna Lind…',
              command: 'partnership.replacePerson',
              arguments: [{ uri, person: 'bank/anna' }],
            },
          },
        ]
      : [],
  );
});
