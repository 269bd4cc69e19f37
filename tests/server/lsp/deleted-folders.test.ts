import { expect, it } from 'vitest';
import { codes } from './support/expected.ts';
import { folderWith } from './support/folder.ts';
import { session } from './support/session.ts';
import { partyFile, sharedPartyAgreement, withoutSharing } from './support/texts.ts';

const another = (id: string) => withoutSharing.replace('id: nordbank-cirrus', `id: ${id}`);

/** Tells that a whole folder is gone, and of nothing that was in it, as several editors do. */
async function withoutFolder(files: Readonly<Record<string, string>>, opened: readonly string[] = []) {
  const folder = await folderWith(files);
  const server = await session({ workspaceFolders: [folder.workspaceFolder] });
  for (const name of opened) server.open(folder.uri(name), files[name] ?? '');
  const findings = (name: string, code: string, there = true) =>
    server.untilPublished(folder.uri(name), all => codes(all).includes(code) === there);
  const remove = async (name: string) => {
    await folder.remove(name);
    await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uri(name), type: 3 }] });
  };
  return { folder, server, findings, remove };
}

it('what lay in a folder that was deleted is gone, however deep', async () => {
  const { findings, remove } = await withoutFolder({
    'old/a.partnership.yaml': another('a'),
    'old/deep/b.partnership.yaml': another('b'),
  });
  await findings('old/a.partnership.yaml', 'principle/missing');
  await findings('old/deep/b.partnership.yaml', 'principle/missing');
  await remove('old');
  await findings('old/a.partnership.yaml', 'principle/missing', false);
  await findings('old/deep/b.partnership.yaml', 'principle/missing', false);
});

it('what depended on it is judged again', async () => {
  const { server, folder, findings, remove } = await withoutFolder({
    'a.partnership.yaml': sharedPartyAgreement,
    'parties/cirrus.partnership.yaml': partyFile,
    'parties-of-others/b.partnership.yaml': another('b'),
  });
  await findings('parties-of-others/b.partnership.yaml', 'principle/missing');
  await remove('parties');
  await findings('a.partnership.yaml', 'reference/unknown');
  // A folder whose name only begins like it stays.
  const beside = folder.uri('parties-of-others/b.partnership.yaml');
  expect(codes(server.published(beside) ?? [])).toContain('principle/missing');
  expect(codes(await server.pulled(beside))).toContain('principle/missing');
});

it('what is open in it stays until it is closed', async () => {
  const name = 'old/a.partnership.yaml';
  const { server, folder, findings, remove } = await withoutFolder({ [name]: another('a') }, [name]);
  await findings(name, 'principle/missing');
  await remove('old');
  expect(codes(await server.pulled(folder.uri(name)))).toContain('principle/missing');
  server.close(folder.uri(name));
  await findings(name, 'principle/missing', false);
});
