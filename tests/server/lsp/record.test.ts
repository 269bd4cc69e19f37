import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { CreateFile, TextDocumentEdit } from 'vscode-languageserver/node';
import type { FilledPart, RecordForm } from '../../../server/src/core/index.ts';
import { partsOfMarkdown } from '../../../server/src/documents/markdown.ts';
import {
  ADD_PERSON,
  type AddPersonAnswer,
  RECORD,
  RECORD_FORM,
  RECORD_PACK,
  type RecordAnswer,
  type RecordPackAnswer,
} from '../../../server/src/lsp/record-protocol.ts';
import { runIn } from '../cli/support/run.ts';
import { agreement, minutes } from '../core/features/record-form/asked.ts';
import { capabilities } from './support/client.ts';
import { type Folder, folderWith } from './support/folder.ts';
import { session } from './support/session.ts';

const versions = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } },
};

async function started(
  more: Readonly<Record<string, string>> = {},
  workspaceEdit: object = versions.workspace.workspaceEdit,
) {
  const folder = await folderWith({
    'a.partnership.yaml': agreement,
    'r.partnership.yaml': minutes,
    ...more,
  });
  const server = await session({
    workspaceFolders: [folder.workspaceFolder],
    capabilities: {
      ...capabilities.pull,
      workspace: { ...capabilities.pull.workspace, workspaceEdit },
    },
  });
  // All files are read.
  await server.until(() => server.refreshes > 0);
  const uri = folder.uri('a.partnership.yaml');
  const record = (answers: object, more: object = {}) =>
    server.request<RecordAnswer | null>(RECORD, { uri, answers, ...more });
  return { server, folder, uri, record };
}

const action = { kind: 'action', subject: 'plan', became: 'done', date: '2026-03-01' };
const made = '2026-03-01-action-plan-done';
const newFile = (folder: Folder) => folder.uri(`records/${made}.partnership.yaml`);

it('asks what can be recorded, also of the records of an agreement', async () => {
  const { server, uri, folder } = await started();
  const form = await server.request<RecordForm>(RECORD_FORM, { uri, answers: { kind: 'meeting' } });
  expect(form).toMatchObject({
    title: 'Record a meeting',
    agreement: 'Partnership for application services',
  });
  const records = folder.uri('r.partnership.yaml');
  const same = await server.request<RecordForm>(RECORD_FORM, { uri: records, answers: { kind: 'meeting' } });
  expect(same.questions).toEqual(form.questions);
  const none = await server.request(RECORD_FORM, { uri: folder.uri('none.partnership.yaml'), answers: {} });
  expect(none).toBeNull();
});

it('refuses where the editor would lose the new file', async () => {
  const refused = expect.stringContaining('a new file, which this editor cannot make');
  for (const edits of [{}, { documentChanges: true }]) {
    const { record } = await started({}, edits);
    expect(await record(action)).toEqual({ refused });
  }
  const one = { 'partnership.config.yaml': 'records: r.partnership.yaml\n' };
  const { record } = await started(one, {});
  expect(await record(action)).toMatchObject({ edit: { changes: expect.anything() } });
});

it('makes an edit that creates a small file, and writes nothing itself', async () => {
  const { folder, record } = await started();
  const answer = await record(action);
  if (!answer || 'refused' in answer) throw new Error(answer?.refused);
  const [created, filled] = answer.edit.documentChanges as [CreateFile, TextDocumentEdit];
  expect(created).toMatchObject({ kind: 'create', uri: newFile(folder) });
  expect(filled.edits).toMatchObject([{ newText: answer.after }]);
  expect(answer).toMatchObject({ uri: newFile(folder), before: null, added: answer.after });
  expect(answer.after).toContain('status: done');
});

it('takes another name where the client sees a file that it does not hand out', async () => {
  const { folder, record } = await started();
  const answer = await record(action, { taken: [newFile(folder)] });
  expect(answer && 'uri' in answer && answer.uri).not.toBe(newFile(folder));
});

it('adds to the file that the configuration names, as it is in the editor', async () => {
  const { server, folder, record } = await started({
    'partnership.config.yaml': 'records: r.partnership.yaml\n',
  });
  const uri = folder.uri('r.partnership.yaml');
  server.open(uri, `# Typed and not saved\n${minutes}`);
  const answer = await record(action);
  if (!answer || 'refused' in answer) throw new Error(answer?.refused);
  expect(answer.edit.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
  expect(answer.before).toBe(`# Typed and not saved\n${minutes}`);
  expect(answer.after.startsWith(answer.before ?? '?')).toBe(true);
});

it('says why nothing can be recorded', async () => {
  const { record } = await started();
  expect(await record({ ...action, date: '2999-01-01' })).toEqual({
    refused: expect.stringContaining('is still to come'),
  });
});

it('says that nothing would count where git leaves out what is recorded', async () => {
  const { record } = await started({ '.git/HEAD': 'ref: refs/heads/main\n', '.gitignore': 'records/\n' });
  expect(await record(action)).toEqual({ refused: expect.stringContaining('would not count') });
});

it('takes nothing but texts for answers', async () => {
  const { server, uri } = await started();
  const answers = { kind: 'meeting', subject: 7, present: [{}], date: null };
  const form = await server.request<RecordForm>(RECORD_FORM, { uri, answers });
  expect(form.answers).toEqual({ kind: 'meeting' });
});

/** A pack of the service board, filled in: who was there and what was decided; `more` is one more row of decisions. */
async function filledPack(folder: string, more = ''): Promise<readonly FilledPart[]> {
  await runIn(folder, [
    'pack',
    'service-board',
    '--date',
    '2026-11-10',
    '--as-of',
    '2026-11-10',
    '-o',
    'pack.md',
  ]);
  const pack = readFileSync(path.join(folder, 'pack.md'), 'utf8')
    .replace(/(\| Mika Salo \| [^|]* \| [^|]* \|) {2}\|/, '$1 x |')
    .replace('| 1 |  |', '| 1 | Go on |')
    .replace('| 2 |  |', `| 2 | ${more} |`);
  return partsOfMarkdown(pack);
}

it('makes the record of a pack that was filled in, and says what of it cannot be read', async () => {
  const { server, folder } = await started({ '.git/HEAD': 'ref: refs/heads/main\n' });
  const ask = async (more?: string) =>
    server.request<RecordPackAnswer>(RECORD_PACK, { parts: await filledPack(folder.path, more) });
  const whole = await ask();
  expect(whole).toMatchObject({ unread: [], record: { before: null } });
  if ('refused' in whole.record) throw new Error(whole.record.refused);
  expect(whole.record.uri).toBe(folder.uri('records/2026-11-10-service-board.partnership.yaml'));
  expect(whole.record.after).toContain('decisions:\n      - Go on\n');
  await folder.remove('pack.md');
  const some = await ask('One | two');
  expect(some).toMatchObject({ unread: [expect.stringContaining('Decisions')], mayLeaveOut: true });
  const none = await server.request<RecordPackAnswer>(RECORD_PACK, {
    parts: [{}, { kind: 'text' }, { kind: 'table', rows: [[null]] }, { kind: 'table', rows: 7 }],
  });
  expect(none).toMatchObject({ record: { refused: expect.stringMatching(/pack/) }, mayLeaveOut: false });
});

it('adds somebody to the people of a party', async () => {
  const { server, uri } = await started();
  server.open(uri, agreement);
  const params = { uri, party: 'cirrus', name: 'Petra Holm' };
  const answer = await server.request<AddPersonAnswer>(ADD_PERSON, params);
  expect(answer).toMatchObject({ person: 'cirrus/petra-holm', uri, before: agreement });
  expect(JSON.stringify(answer)).toContain('name: Petra Holm');
});
