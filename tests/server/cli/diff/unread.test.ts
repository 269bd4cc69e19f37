import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { another, sound } from '../support/texts.ts';
import { deny, lfsPointer, makePipe } from '../support/unreadable.ts';
import { file, found, weaker } from './support.ts';

const diff = (folder: string, ...args: string[]) => runIn(folder, ['diff', ...args]);

describe('what is there and is not read has neither gone nor stayed the same', () => {
  test.each<[string, (folder: string) => void, string]>([
    ['no permission', folder => deny(folder, 'x/a.partnership.yaml'), 'you are not allowed to read it'],
    ['nor for its folder', folder => deny(folder, 'x'), 'you are not allowed to read it'],
    [
      'a pipe',
      folder => replaced(folder, () => makePipe(folder, `x/${file}`)),
      'a device, a pipe or a socket',
    ],
    ['a folder', folder => replaced(folder, () => mkdirSync(path.join(folder, 'x', file))), 'it is a folder'],
    ['a link away', folder => replaced(folder, () => link(folder, '/etc/hostname')), 'out of the workspace'],
    ['a broken link', folder => replaced(folder, () => link(folder, 'nothing')), 'leads to nothing'],
  ])('%s, in the working tree', async (_, spoil, reason) => {
    const { folder, write } = repositoryWith({
      [`x/${file}`]: sound,
      'b.partnership.yaml': another(sound, 'b'),
    });
    write({ 'b.partnership.yaml': another(weaker, 'b') });
    spoil(folder);
    for (const failOn of ['none', 'weakened', 'any']) {
      const { status, stdout, stderr } = await diff(folder, '--fail-on', failOn);
      expect(status).toBe(2);
      expect(stdout).toContain(`x/${file} was not read: `);
      expect(stdout).toContain(reason);
      expect(stdout).not.toMatch(/: removed|▼ The agreement/);
      expect(stdout).toContain('  b.partnership.yaml');
      expect(stderr).toContain(`partnership: \`x/${file}\` was not read: `);
    }
    for (const format of ['json', 'github', 'markdown'])
      expect((await diff(folder, '--format', format)).stdout).toContain(reason);
  });

  test('a pipe that git does not know of; but not one that is no part of the project', async () => {
    const { folder, write } = repositoryWith({ [file]: sound, '.gitignore': 'build/\n' });
    mkdirSync(path.join(folder, 'build'));
    makePipe(folder, 'build/x.partnership.yaml');
    write({ 'clone/.git/HEAD': 'ref: refs/heads/main\n' });
    makePipe(folder, 'clone/x.partnership.yaml');
    expect(await diff(folder)).toMatchObject({ status: 0, stderr: '' });
    mkdirSync(path.join(folder, 'deep'));
    makePipe(folder, 'deep/x.partnership.yaml');
    const { status, stdout, stderr } = await diff(folder);
    expect(status).toBe(2);
    expect(stdout).toContain('deep/x.partnership.yaml was not read: it is a device, a pipe or a socket');
    expect(stderr).toContain('`deep/x.partnership.yaml` was not read');
    expect((await diff(folder, '--', file)).status).toBe(0);
    expect((await diff(folder, 'HEAD', 'HEAD')).status).toBe(0);
  });

  test('of two folders and of two files', async () => {
    const folder = folderWith({ [`x/${file}`]: sound, [`y/${file}`]: sound, 'y/b.yaml': sound });
    replaced(folder, () => makePipe(folder, `x/${file}`));
    expect(await diff(folder, 'y', 'x')).toMatchObject({
      status: 2,
      stdout: expect.stringContaining(`${file} was not read`),
    });
    expect(await diff(folder, 'y/b.yaml', `x/${file}`)).toMatchObject({ status: 2, stdout: '' });
  });

  test('a link in a commit; but not one to a file that is compared itself', async () => {
    const { folder, git } = repositoryWith({ [file]: sound });
    symlinkSync(file, path.join(folder, 'same.partnership.yaml'));
    git('add', '-A');
    git('commit', '-qm', 'Link');
    expect(await found(folder, 'HEAD~1', 'HEAD')).toEqual([]);
    rmSync(path.join(folder, 'same.partnership.yaml'));
    symlinkSync('../elsewhere.yaml', path.join(folder, 'same.partnership.yaml'));
    git('commit', '-qam', 'Elsewhere');
    expect(await diff(folder, 'HEAD~1', 'HEAD')).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('same.partnership.yaml was not read: a link leads out'),
    });
    git('commit', '-q', '--allow-empty', '-m', 'Nothing');
    expect(await found(folder, 'HEAD~1', 'HEAD')).toEqual([]);
  });
});

describe('git-lfs', () => {
  const pointerTo = (text: string) =>
    lfsPointer(createHash('sha256').update(text).digest('hex'), Buffer.byteLength(text));

  test('a text in place of its own pointer is no change; another one cannot be compared', async () => {
    const { folder, write, commit } = repositoryWith({ [file]: pointerTo(sound), 'x.txt': '' });
    write({ [file]: sound });
    expect(await found(folder, 'HEAD')).toEqual([]);
    write({ [file]: weaker });
    expect(await diff(folder, 'HEAD')).toMatchObject({
      status: 2,
      stdout: expect.stringContaining(`${file} was not read as it was: git-lfs keeps its text elsewhere`),
    });
    commit({ [file]: pointerTo(weaker) });
    const { status, stdout } = await diff(folder, 'HEAD~1', 'HEAD');
    expect(status).toBe(2);
    expect(stdout).toContain(`${file} was not read`);
    expect((await runIn(folder, ['changelog'])).status).toBe(2);
  });
});

describe('a submodule', () => {
  /** A repository with another one inside, at its first commit. */
  function nested() {
    const inner = repositoryWith({ [file]: sound, 'notes.txt': '1' });
    const outer = repositoryWith({ 'b.partnership.yaml': another(sound, 'b') });
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'libs/inner');
    outer.git('commit', '-qm', 'Submodule');
    const bump = (files: Record<string, string>) => {
      inner.commit(files);
      outer.git('-C', 'libs/inner', 'pull', '-q');
    };
    return { outer, bump };
  }

  test('whose agreements changed is told, not “no change”', async () => {
    const { outer, bump } = nested();
    bump({ [file]: weaker });
    const said = 'libs/inner was not read: it is a submodule';
    expect(await diff(outer.folder)).toMatchObject({ status: 2, stdout: expect.stringContaining(said) });
    outer.git('commit', '-qam', 'Bump');
    const { status, stdout } = await diff(outer.folder, 'HEAD~1', 'HEAD');
    expect(status).toBe(2);
    expect(stdout).toContain(said);
    expect(stdout).not.toMatch(/no change in what (?:it says|they say)/);
    // Where it is not checked out, nobody knows what changed in it.
    outer.git('submodule', '--quiet', 'deinit', '--all', '-f');
    const partly = await diff(outer.folder, 'HEAD~1', 'HEAD', '--fail-on', 'weakened');
    expect(partly).toMatchObject({ status: 1, stdout: expect.stringContaining('is not checked out here') });
    expect(partly.stdout).not.toMatch(/no change in what (?:it says|they say)/);
    expect(partly.stderr).toContain('git submodule update --init');
    expect(partly.stderr).not.toContain('exit status is 2');
    expect((await diff(outer.folder, 'HEAD~1', 'HEAD')).status).toBe(0);
    expect(await found(outer.folder, 'HEAD~1', 'HEAD', '--', 'b.partnership.yaml')).toEqual([]);
  });

  test('whose agreements are the same is not', async () => {
    const { outer, bump } = nested();
    bump({ 'notes.txt': '2' });
    expect(await found(outer.folder)).toEqual([]);
    outer.git('commit', '-qam', 'Bump');
    expect(await found(outer.folder, 'HEAD~1', 'HEAD')).toEqual([]);
  });
});

test('a file whose name is no text has not gone', async () => {
  const { folder, git } = repositoryWith({ [file]: sound });
  const id = git('rev-parse', `HEAD:${file}`).trim();
  const name = Buffer.concat([Buffer.from('caf'), Buffer.from([0xe9]), Buffer.from('.partnership.yaml\0')]);
  const input = Buffer.concat([Buffer.from(`100644 ${id}\t`), name]);
  execFileSync('git', ['update-index', '-z', '--index-info'], { cwd: folder, input });
  git('commit', '-qm', 'Latin');
  const { status, stdout } = await diff(folder, 'HEAD');
  expect(status).toBe(2);
  expect(stdout).toContain('its name is not written in UTF-8');
  expect(stdout).not.toContain(': removed');
});

test('a sparse checkout, other line ends and a file that was only touched are no change', async () => {
  const { folder, git, write } = repositoryWith({
    [file]: sound,
    'x/b.partnership.yaml': another(sound, 'b'),
  });
  git('update-index', '--skip-worktree', 'x/b.partnership.yaml');
  rmSync(path.join(folder, 'x/b.partnership.yaml'));
  write({ [file]: sound.replaceAll('\n', '\r\n') });
  expect(await found(folder)).toEqual([]);
});

function replaced(folder: string, make: () => void): void {
  rmSync(path.join(folder, 'x', file));
  make();
}

function link(folder: string, target: string): void {
  symlinkSync(target, path.join(folder, 'x', file));
}
