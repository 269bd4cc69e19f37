import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findFiles } from '../../../server/src/disk/find.ts';
import { isAbsent, NotRead, Reader, whyNotRead } from '../../../server/src/disk/read.ts';
import { type Files, folderWith } from '../cli/support/folder.ts';
import { deny, lfsPointer, makePipe } from '../cli/support/unreadable.ts';

/** A folder with a workspace `in` and something that is none of it. */
const around = (files: Files = {}) =>
  folderWith({ 'in/a.yaml': 'a: 1\n', 'out/secret.yaml': 'secret: 1\n', ...files });

async function reading(folder: string, name: string, roots = ['in']): Promise<string> {
  const reader = new Reader(roots.map(root => path.join(folder, root)));
  return reader.text(path.join(folder, name)).catch(error => {
    return isAbsent(error) ? 'absent' : `not read: ${whyNotRead(error)}`;
  });
}

describe('only regular files that really lie inside are opened', () => {
  test('a file, and a link that stays inside', async () => {
    const folder = around({ 'in/deep/b.yaml': 'b: 1\n' });
    symlinkSync('../a.yaml', path.join(folder, 'in/deep/link.yaml'));
    symlinkSync('deep', path.join(folder, 'in/folder'));
    expect(await reading(folder, 'in/a.yaml')).toBe('a: 1\n');
    expect(await reading(folder, 'in/deep/link.yaml')).toBe('a: 1\n');
    expect(await reading(folder, 'in/folder/b.yaml')).toBe('b: 1\n');
  });

  test('not what a link leads to elsewhere, be it the file or a folder above', async () => {
    const folder = around();
    symlinkSync('../out/secret.yaml', path.join(folder, 'in/link.yaml'));
    symlinkSync(path.join(folder, 'out'), path.join(folder, 'in/folder'));
    symlinkSync('link.yaml', path.join(folder, 'in/again.yaml'));
    for (const name of ['link.yaml', 'folder/secret.yaml', 'again.yaml', '../out/secret.yaml'])
      expect(await reading(folder, `in/${name}`)).toBe('not read: outside');
    expect(await reading(folder, 'in/link.yaml', ['in', 'out'])).toBe('secret: 1\n');
  });

  test('a workspace that is reached through a link is one', async () => {
    const folder = around();
    symlinkSync('in', path.join(folder, 'linked'));
    expect(await reading(folder, 'linked/a.yaml', ['linked'])).toBe('a: 1\n');
  });

  test.each(['.git/config', '.GIT/config', 'deep/.git/config'])('not what is git’s own: %s', async name => {
    const folder = around({ [`in/${name}`]: 'token: 1\n' });
    expect(await reading(folder, `in/${name}`)).toBe('not read: git');
    symlinkSync(path.join(folder, 'in', name), path.join(folder, 'in/link.yaml'));
    expect(await reading(folder, 'in/link.yaml')).toBe('not read: git');
  });

  test('not pipes, sockets and devices, which are not even opened', async () => {
    const folder = around();
    makePipe(path.join(folder, 'in'), 'pipe.yaml');
    const server = createServer().listen(path.join(folder, 'in/s'));
    onTestFinished(() => void server.close());
    await new Promise(resolve => server.once('listening', resolve));
    expect(await reading(folder, 'in/pipe.yaml')).toBe('not read: special');
    expect(await reading(folder, 'in/s')).toBe('not read: special');
    expect(await reading('/', 'dev/zero', ['dev'])).toBe('not read: special');
  });

  test('folders, circles, links to nothing, and what is too large or elsewhere say what they are', async () => {
    const folder = around({ 'in/pointer.yaml': lfsPointer('0'.repeat(64), 12), 'in/large.yaml': '' });
    mkdirSync(path.join(folder, 'in/folder.yaml'));
    symlinkSync('circle.yaml', path.join(folder, 'in/circle.yaml'));
    symlinkSync('nothing.yaml', path.join(folder, 'in/broken.yaml'));
    truncateSync(path.join(folder, 'in/large.yaml'), 20 * 1024 * 1024 * 1024);
    const found = ['folder', 'circle', 'broken', 'pointer', 'large', 'nothing', 'a.yaml/x'].map(
      async name => `${name}: ${await reading(folder, `in/${name}.yaml`)}`,
    );
    expect(await Promise.all(found)).toEqual([
      'folder: not read: folder',
      'circle: not read: circle',
      'broken: not read: broken',
      'pointer: not read: lfs',
      'large: not read: large',
      'nothing: absent',
      'a.yaml/x: absent',
    ]);
  });

  test('what the system does not hand out is not absent', async () => {
    const folder = around({ 'in/closed/b.yaml': '' });
    deny(folder, 'in/a.yaml', 'in/closed');
    expect(await reading(folder, 'in/a.yaml')).toBe('not read: denied');
    expect(await reading(folder, 'in/closed/b.yaml')).toBe('not read: denied');
  });

  test.each([
    ['EIO', 'failed'],
    ['EPERM', 'denied'],
    ['EMFILE', 'failed'],
    ['ESTALE', 'failed'],
  ])('%s of the system is not absence either', (code, why) => {
    const error = Object.assign(new Error(code), { code });
    expect([isAbsent(error), whyNotRead(error)]).toEqual([false, why]);
    expect(isAbsent(new NotRead('broken'))).toBe(false);
  });
});

describe('a search tells what it passes over', () => {
  const search = async (folder: string) => {
    const unread: string[] = [];
    const found = await findFiles(path.join(folder, 'in'), {
      unread: (place, why) => unread.push(`${path.relative(folder, place)} ${why}`),
    });
    return { found: found.map(file => path.relative(folder, file)), unread };
  };

  test('of our names; but not a link to what is found by itself', async () => {
    const folder = around({ 'in/x.partnership.yaml': '', 'out/y.partnership.yaml': '' });
    const links = {
      'same.partnership.yaml': 'x.partnership.yaml',
      'outside.partnership.yaml': '../out/y.partnership.yaml',
      'other.partnership.yaml': 'a.yaml',
      'broken.partnership.yaml': 'nothing',
      'folder.partnership.yaml': '.',
      'zero.partnership.yaml': '/dev/zero',
      'readme.md': '/etc/passwd',
    };
    for (const [name, target] of Object.entries(links)) symlinkSync(target, path.join(folder, 'in', name));
    makePipe(path.join(folder, 'in'), 'pipe.partnership.yaml');
    expect(await search(folder)).toEqual({
      found: ['in/x.partnership.yaml'],
      unread: [
        'in/broken.partnership.yaml broken',
        'in/folder.partnership.yaml folder',
        'in/other.partnership.yaml link',
        'in/outside.partnership.yaml outside',
        'in/pipe.partnership.yaml special',
        'in/zero.partnership.yaml outside',
      ],
    });
  });

  test('with links to folders elsewhere; but not to those inside', async () => {
    const folder = around({ 'in/deep/x.partnership.yaml': '', 'out/y.partnership.yaml': '' });
    symlinkSync('../out', path.join(folder, 'in/away'));
    symlinkSync('deep', path.join(folder, 'in/here'));
    symlinkSync('nothing', path.join(folder, 'in/broken'));
    const elsewhere: string[] = [];
    const found = await findFiles(path.join(folder, 'in'), { elsewhere: place => elsewhere.push(place) });
    expect(found).toEqual([path.join(folder, 'in/deep/x.partnership.yaml')]);
    expect(elsewhere).toEqual([path.join(folder, 'in/away')]);
  });

  test('and names that are no text, by which nothing is found again', async () => {
    expect(await reading(around(), 'in/caf\ufffd.partnership.yaml')).toBe('not read: name');
    expect(await reading(around({ 'in/\ufffd.yaml': 'x' }), 'in/\ufffd.yaml')).toBe('x');
  });

  test('and folders that may not be searched', async () => {
    const folder = around({ 'in/closed/x.partnership.yaml': '', 'in/b.partnership.yaml': '' });
    deny(folder, 'in/closed');
    expect(await search(folder)).toEqual({ found: ['in/b.partnership.yaml'], unread: ['in/closed denied'] });
  });
});
