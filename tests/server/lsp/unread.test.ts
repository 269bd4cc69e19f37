import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { has } from './support/expected.ts';
import { folderWith } from './support/folder.ts';
import { session } from './support/session.ts';
import { partyFile, sharedPartyAgreement, withoutSharing } from './support/texts.ts';

const other = withoutSharing.replace('id: nordbank-cirrus', 'id: other');
const files = { 'a.partnership.yaml': sharedPartyAgreement, 'z.partnership.yaml': other };

it('does not wait for a pipe, and takes nothing for missing that may be in it', async () => {
  const folder = await folderWith(files);
  const root = fileURLToPath(folder.uri(''));
  execFileSync('mkfifo', [path.join(root, 'cirrus.partnership.yaml')]);
  symlinkSync('nothing', path.join(root, 'broken.partnership.yaml'));
  const server = await session({ workspaceFolders: [folder.workspaceFolder] });
  await server.untilPublished(folder.uri('z.partnership.yaml'), has('principle/missing'));
  expect(server.published(folder.uri('a.partnership.yaml')) ?? []).toEqual([]);
});

it('takes nothing for missing that a link leads to elsewhere, and shows nobody what is there', async () => {
  const elsewhere = await folderWith({ 'cirrus.partnership.yaml': `${partyFile}unheard: of\n` });
  const folder = await folderWith(files);
  const name = 'cirrus.partnership.yaml';
  symlinkSync(
    path.join(fileURLToPath(elsewhere.uri('')), name),
    path.join(fileURLToPath(folder.uri('')), name),
  );
  const server = await session({ workspaceFolders: [folder.workspaceFolder] });
  await server.untilPublished(folder.uri('z.partnership.yaml'), has('principle/missing'));
  expect(server.published(folder.uri('a.partnership.yaml')) ?? []).toEqual([]);
  expect([folder.uri(name), elsewhere.uri(name)].flatMap(uri => server.published(uri) ?? [])).toEqual([]);
});

it('tells what is missing once everything can be read', async () => {
  const folder = await folderWith(files);
  const server = await session({ workspaceFolders: [folder.workspaceFolder] });
  await server.untilPublished(folder.uri('a.partnership.yaml'), has('reference/unknown'));
  expect(partyFile).toContain('kind: Party');
});
