import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundAgreement } from '../../support/sound.ts';
import { capabilities } from './support/client.ts';
import { codes } from './support/expected.ts';
import { folderWith } from './support/folder.ts';
import { HeldFiles } from './support/held-files.ts';
import { startedHere } from './support/here.ts';
import { session } from './support/session.ts';
import { withoutSharing } from './support/texts.ts';

const root = 'file:///w';
const workspaceFolders = [{ uri: root, name: 'w' }];
const own = `${root}/a.partnership.yaml`;

async function started(texts: Record<string, string> = { [own]: withoutSharing }, more: object = {}) {
  const disk = new HeldFiles(texts);
  const client = await startedHere(
    { workspaceFolders, ...more },
    { files: () => disk.files(), gitExcludes: async repository => (repository === root ? ['mine/\n'] : []) },
  );
  await client.untilPublished(own, all => codes(all).join() === 'principle/missing');
  return { disk, client };
}

/** What stands for the same agreement, though nobody means it as a second one. */
const others = [
  'git:/w/a.partnership.yaml?%7B%22ref%22%3A%22HEAD%22%7D',
  'showModifications:/w/a.partnership.yaml?%7B%7D',
  'conflictResolution:/w/a.partnership.yaml?mtime%3D1',
  'fugitive:///w/.git//0/a.partnership.yaml',
  'vscode-userdata:/User/a.partnership.yaml',
  'vscode-local-history:/w/a.partnership.yaml',
  'untitled:Untitled-1',
  'file:///home/anna/old/a.partnership.yaml',
  `${root}/a.partnership.yaml.orig`,
  `${root}/a.partnership.yaml~`,
  `${root}/a.partnership.yaml.bak`,
  `${root}/a.partnership_LOCAL_1234.yaml`,
  `${root}/node_modules/x/a.partnership.yaml`,
  `${root}/.archive/a.partnership.yaml`,
  `${root}/build/a.partnership.yaml`,
  `${root}/clone/deep/a.partnership.yaml`,
  `${root}/worktree/a.partnership.yaml`,
  `${root}/kept/a.partnership.yaml`,
  `${root}/mine/a.partnership.yaml`,
];

const around = {
  [own]: withoutSharing,
  [`${root}/.git`]: '',
  [`${root}/.gitignore`]: 'build/\n',
  [`${root}/clone/.git/HEAD`]: '',
  [`${root}/worktree/.git`]: 'gitdir: /w/.git/worktrees/x\n',
  [`${root}/partnership.config.yaml`]: 'ignore: [kept]\n',
};

describe.each(others)('%s', uri => {
  it('is checked by itself, defines nothing for others, and leaves no trace', async () => {
    const { client } = await started(around);
    const before = client.publishedUris();
    client.open(uri, withoutSharing);
    await client.untilPublished(uri, all => codes(all).join() === 'principle/missing');
    expect(codes(await client.pulled(own))).toEqual(['principle/missing']);
    expect(await client.hover(uri, client.positionOf(uri, 'governance:'))).not.toBeNull();
    client.close(uri);
    await client.untilPublished(uri, all => all.length === 0);
    expect(codes(await client.pulled(uri))).toEqual([]);
    expect(codes(client.published(own) ?? [])).toEqual(['principle/missing']);
    expect(client.publishedUris()).toEqual([...before, uri]);
  });
});

it('closing one is told to a client that pulls, whatever it asks while that is done', async () => {
  const disk = new HeldFiles(around);
  const puller = await startedHere(
    { workspaceFolders, capabilities: capabilities.pull },
    { files: () => disk.files() },
  );
  const uri = others[1] as string;
  puller.open(uri, withoutSharing);
  const { resultId = '' } = await puller.pull(uri);
  puller.close(uri);
  expect(await puller.pull(uri, resultId)).toMatchObject({ kind: 'full', items: [] });
});

it('what the configuration ignores takes effect as it is typed', async () => {
  const copy = `${root}/copies/a.partnership.yaml`;
  const { client } = await started({ [own]: withoutSharing, [`${root}/b.partnership.yaml`]: 'x' });
  client.open(copy, withoutSharing);
  await client.untilPublished(own, all => codes(all).includes('reference/duplicate-id'));
  const config = `${root}/partnership.config.yaml`;
  client.open(config, 'ignore: "copies/**"\n');
  await client.untilPublished(own, all => codes(all).join() === 'principle/missing');
  await client.untilPublished(copy, all => codes(all).join() === 'principle/missing');
  client.edit(config, [{ text: 'ignore: []\n' }]);
  await client.untilPublished(own, all => codes(all).includes('reference/duplicate-id'));
});

it('what git ignores takes effect when .gitignore is saved', async () => {
  const copy = `${root}/build/a.partnership.yaml`;
  const { client, disk } = await started({ [own]: withoutSharing });
  disk.texts.set(copy, soundAgreement);
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: copy, type: 1 }] });
  await client.untilPublished(own, all => codes(all).includes('reference/duplicate-id'));
  await client.untilPublished(copy, all => all.length > 0);
  disk.texts.set(`${root}/.gitignore`, 'build\n');
  await client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: `${root}/.gitignore`, type: 1 }],
  });
  await client.untilPublished(own, all => codes(all).join() === 'principle/missing');
  await client.untilPublished(copy, all => all.length === 0);
});

describe('one file on disk', () => {
  it('is one, through a link to it or to a folder, opened in any order', async () => {
    const folder = await folderWith({ 'real/a.partnership.yaml': withoutSharing });
    symlinkSync(path.join(folder.path, 'real'), path.join(folder.path, 'linked'));
    symlinkSync(
      path.join(folder.path, 'real/a.partnership.yaml'),
      path.join(folder.path, 'b.partnership.yaml'),
    );
    const uris = ['linked/a.partnership.yaml', 'b.partnership.yaml', 'real/a.partnership.yaml'].map(name =>
      folder.uri(name),
    );
    const server = await session({ workspaceFolders: [folder.workspaceFolder] });
    for (const uri of uris) {
      server.open(uri, withoutSharing);
      await server.untilPublished(uri, all => codes(all).join() === 'principle/missing');
    }
    for (const uri of uris) expect(codes(await server.pulled(uri))).toEqual(['principle/missing']);
    for (const uri of [...uris].reverse()) server.close(uri);
    await server.untilPublished(uris[2] as string, all => codes(all).join() === 'principle/missing');
    await server.untilPublished(uris[0] as string, all => all.length === 0);
    await server.untilPublished(uris[1] as string, all => all.length === 0);
  });

  it('is one where the folder itself is opened through a link', async () => {
    const folder = await folderWith({ 'real/a.partnership.yaml': withoutSharing });
    mkdirSync(path.join(folder.path, 'home'));
    symlinkSync(path.join(folder.path, 'real'), path.join(folder.path, 'home/project'));
    const [linked, real] = ['home/project/a.partnership.yaml', 'real/a.partnership.yaml'].map(name =>
      folder.uri(name),
    ) as [string, string];
    const server = await session({ workspaceFolders: [{ uri: folder.uri('home/project'), name: 'x' }] });
    await server.untilPublished(linked, all => codes(all).join() === 'principle/missing');
    server.open(real, withoutSharing);
    await server.untilPublished(real, all => codes(all).join() === 'principle/missing');
    expect(codes(await server.pulled(linked))).toEqual(['principle/missing']);
  });

  it('is one however its letters are written where the disk makes no difference', async () => {
    const disk = new HeldFiles({ [own]: withoutSharing });
    const client = await startedHere(
      { workspaceFolders },
      { files: () => disk.files(), realUri: uri => uri.toLowerCase() },
    );
    await client.untilPublished(own, all => codes(all).join() === 'principle/missing');
    const other = `${root}/A.Partnership.yaml`;
    client.open(other, withoutSharing);
    await client.untilPublished(other, all => codes(all).join() === 'principle/missing');
    expect(codes(await client.pulled(own))).toEqual(['principle/missing']);
  });
});
