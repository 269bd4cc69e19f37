import { describe, expect, it } from 'vitest';
import { soundAgreement } from '../../support/sound.ts';
import { capabilities } from './support/client.ts';
import { codes, expected, has, summaries } from './support/expected.ts';
import { folderWith } from './support/folder.ts';
import { session } from './support/session.ts';
import { partyFile, sharedPartyAgreement, withoutSharing } from './support/texts.ts';

const otherAgreement = withoutSharing.replace('id: nordbank-cirrus', 'id: other');
const created = 1;
const changed = 2;
const deleted = 3;

/** A person whom the agreement names, as the party's file has her. */
const saraBerg = /^.*id: sara-berg.*\n/m.exec(partyFile)?.[0] ?? '';

const clean = (diagnostics: unknown[]) => diagnostics.length === 0;

describe('files on disk that nobody has opened', () => {
  const files = { 'a.partnership.yaml': withoutSharing, 'deep/er/b.partnership.yml': 'kind: Party\n' };

  it('are reported to a client that waits', async () => {
    const folder = await folderWith(files);
    const server = await session({ workspaceFolders: [folder.workspaceFolder] });
    await server.untilPublished(folder.uri('a.partnership.yaml'), has('principle/missing'));
    await server.untilPublished(folder.uri('deep/er/b.partnership.yml'), has('schema/required'));
  });

  it('are reported to a client that asks for the workspace', async () => {
    const folder = await folderWith(files);
    const server = await session({
      workspaceFolders: [folder.workspaceFolder],
      capabilities: capabilities.pull,
    });
    await server.until(() => server.refreshes > 0);
    const { items } = await server.pullWorkspace();
    expect(items.map(({ uri, version }) => ({ uri, version }))).toEqual([
      { uri: folder.uri('a.partnership.yaml'), version: null },
      { uri: folder.uri('deep/er/b.partnership.yml'), version: null },
    ]);
    const known = items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    expect((await server.pullWorkspace(known)).items.map(({ kind }) => kind)).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });

  it('have the findings of the core, each with the others', async () => {
    const folder = await folderWith({
      'agreement.partnership.yaml': sharedPartyAgreement.replaceAll('cirrus/sara-berg', 'cirrus/sara-burg'),
      'parties/cirrus.partnership.yaml': partyFile,
    });
    const agreement = folder.uri('agreement.partnership.yaml');
    const wanted = expected(agreement, {
      [agreement]: sharedPartyAgreement.replaceAll('cirrus/sara-berg', 'cirrus/sara-burg'),
      [folder.uri('parties/cirrus.partnership.yaml')]: partyFile,
    });
    const server = await session({ workspaceFolders: [folder.workspaceFolder] });
    const got = await server.untilPublished(agreement, all => all.length === wanted.length);
    expect(summaries(got)).toEqual(wanted);
  });

  it('may lie in several folders', async () => {
    const one = await folderWith({ 'agreement.partnership.yaml': sharedPartyAgreement });
    const two = await folderWith({
      'cirrus.partnership.yaml': partyFile,
      'x.partnership.yaml': otherAgreement,
    });
    const server = await session({ workspaceFolders: [one.workspaceFolder, two.workspaceFolder] });
    await server.untilPublished(two.uri('x.partnership.yaml'), has('principle/missing'));
    expect(server.published(one.uri('agreement.partnership.yaml')) ?? []).toEqual([]);
  });

  it('are found below rootUri, for clients that know no folders', async () => {
    const folder = await folderWith(files);
    const server = await session({ rootUri: folder.uri() });
    await server.untilPublished(folder.uri('a.partnership.yaml'), has('principle/missing'));
  });
});

describe('an open document', () => {
  it('wins over the disk until it is closed', async () => {
    const folder = await folderWith({ 'a.partnership.yaml': soundAgreement });
    const uri = folder.uri('a.partnership.yaml');
    const server = await session({ workspaceFolders: [folder.workspaceFolder] });
    server.open(uri, withoutSharing);
    await server.untilPublished(uri, has('principle/missing'));
    await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: changed }] });
    expect(codes(await server.pulled(uri))).toContain('principle/missing');
    server.close(uri);
    await server.untilPublished(uri, clean);
  });

  it('that was never saved leaves nothing behind', async () => {
    const server = await session();
    server.open('untitled:Untitled-1', withoutSharing);
    await server.untilPublished('untitled:Untitled-1', has('principle/missing'));
    server.close('untitled:Untitled-1');
    await server.untilPublished('untitled:Untitled-1', clean);
  });

  it('is read from a second file before that is saved', async () => {
    const folder = await folderWith({
      'agreement.partnership.yaml': sharedPartyAgreement,
      'cirrus.partnership.yaml': partyFile,
    });
    const server = await session({ workspaceFolders: [folder.workspaceFolder] });
    const party = folder.uri('cirrus.partnership.yaml');
    server.open(party, partyFile);
    server.replace(party, saraBerg, '');
    const agreement = folder.uri('agreement.partnership.yaml');
    await server.untilPublished(agreement, has('reference/unknown'));
    server.edit(party, [{ text: partyFile }]);
    await server.untilPublished(agreement, clean);
  });
});

describe('when a file changes on disk', () => {
  const files = { 'agreement.partnership.yaml': sharedPartyAgreement, 'cirrus.partnership.yaml': partyFile };

  it('what depends on it is judged again: deleted, created, changed', async () => {
    const folder = await folderWith(files);
    const agreement = folder.uri('agreement.partnership.yaml');
    const party = 'cirrus.partnership.yaml';
    const server = await session({ workspaceFolders: [folder.workspaceFolder] });
    const tell = (type: number) =>
      server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uri(party), type }] });

    await folder.remove(party);
    await tell(deleted);
    await server.untilPublished(agreement, has('reference/unknown'));

    await folder.write(party, partyFile);
    await tell(created);
    await server.untilPublished(agreement, clean);

    await folder.write(party, partyFile.replace(saraBerg, ''));
    await tell(changed);
    await server.untilPublished(agreement, has('reference/unknown'));

    // Whose id alone is another is told of once, there.
    await folder.write(party, partyFile.replace('id: sara-berg', 'id: johanna-ek'));
    await tell(changed);
    await server.untilPublished(agreement, clean);
    await server.untilPublished(folder.uri(party), has('reference/unknown'));
  });

  it('a file that is gone has no findings any more', async () => {
    const folder = await folderWith({ 'a.partnership.yaml': withoutSharing });
    const uri = folder.uri('a.partnership.yaml');
    const server = await session({ workspaceFolders: [folder.workspaceFolder] });
    await server.untilPublished(uri, has('principle/missing'));
    await folder.remove('a.partnership.yaml');
    await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: deleted }] });
    await server.untilPublished(uri, clean);
  });

  it('a client that pulls is asked to pull again, and hears that a file is gone', async () => {
    const folder = await folderWith({ 'a.partnership.yaml': withoutSharing });
    const uri = folder.uri('a.partnership.yaml');
    const server = await session({
      workspaceFolders: [folder.workspaceFolder],
      capabilities: capabilities.pull,
    });
    await server.until(() => server.refreshes > 0);
    const [item] = (await server.pullWorkspace()).items;
    expect(item).toMatchObject({ uri, kind: 'full', items: [{ code: 'principle/missing' }] });
    const before = server.refreshes;
    await folder.remove('a.partnership.yaml');
    await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: deleted }] });
    await server.until(() => server.refreshes > before);
    const known = [{ uri, value: item?.resultId ?? '' }];
    expect((await server.pullWorkspace(known)).items).toMatchObject([{ uri, kind: 'full', items: [] }]);
  });
});

describe('folders that come and go', () => {
  it('are read and forgotten', async () => {
    const folder = await folderWith({ 'a.partnership.yaml': withoutSharing });
    const uri = folder.uri('a.partnership.yaml');
    const server = await session({ capabilities: { workspace: { workspaceFolders: true } } });
    const tell = (event: object) => server.notify('workspace/didChangeWorkspaceFolders', { event });
    await tell({ added: [folder.workspaceFolder], removed: [] });
    await server.untilPublished(uri, has('principle/missing'));
    await tell({ added: [], removed: [folder.workspaceFolder] });
    await server.untilPublished(uri, clean);
  });
});

it('works without a folder, also beside one', async () => {
  const folder = await folderWith({ 'a.partnership.yaml': soundAgreement });
  const server = await session();
  server.open(folder.uri('a.partnership.yaml'), withoutSharing);
  await server.untilPublished(folder.uri('a.partnership.yaml'), has('principle/missing'));
});
