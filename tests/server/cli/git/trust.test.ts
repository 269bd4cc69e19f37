import { readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { findBase } from '../../../../action/src/base.ts';
import { readEvent } from '../../../../action/src/event.ts';
import { folderWith } from '../support/folder.ts';
import { type Repository, repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { another, sound, withError } from '../support/texts.ts';
import { setTrap, type Trap } from '../support/trap.ts';

const file = 'a.partnership.yaml';
const weaker = sound.replace('horizon: 36 months', 'horizon: 24 months');

/** Two commits, a change that is not committed, and a file that git has to look into to know whether it changed. */
function trapped(): { repository: Repository; trap: Trap } {
  const repository = repositoryWith({
    [file]: sound,
    'b.partnership.yaml': another(sound, 'b'),
    'x.md': 'x',
  });
  repository.git('tag', 'v1');
  repository.commit({ [file]: weaker.replace('version: 1.0.0', 'version: 2.0.0') });
  // As if signed: whoever asks for the signature starts the program that checks it.
  const signed = repository
    .git('cat-file', 'commit', 'HEAD')
    .replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n');
  const object = path.join(folderWith({ commit: signed }), 'commit');
  repository.git('reset', '-q', '--soft', repository.git('hash-object', '-t', 'commit', '-w', object).trim());
  repository.write({
    'c.partnership.yaml': another(withError, 'c'),
    'moved.partnership.yaml': another(weaker, 'd'),
  });
  for (const name of ['b.partnership.yaml', 'x.md']) utimesSync(path.join(repository.folder, name), 1, 1);
  return { repository, trap: setTrap(repository) };
}

describe('nothing that a repository names is started, and its index stays as it is', () => {
  test.each([
    ['diff of the working tree', ['diff', 'v1']],
    ['diff on the default branch', ['diff']],
    ['diff of two revisions', ['diff', 'v1', 'HEAD']],
    ['diff of what is gone', ['diff', 'v1', '--', 'gone.partnership.yaml']],
    ['changelog', ['changelog']],
    ['changelog of a range', ['changelog', 'v1..HEAD']],
    ['check of what is new', ['check', '--changed-since', 'v1']],
    ['git-setup', ['git-setup']],
    ['git-diff', ['git-diff', file, file, '0', '100644', 'b.partnership.yaml', '0', '100644']],
    ['git-diff of lines', ['git-diff', 'x.md', 'x.md', '0', '100644', file, '0', '100644']],
  ])('%s', async (_, argv) => {
    const { repository, trap } = trapped();
    for (const [name, value] of Object.entries(trap.env)) vi.stubEnv(name, value);
    const index = path.join(repository.folder, '.git/index');
    const before = [readFileSync(index), statSync(index).mtimeMs];
    const { status } = await runIn(repository.folder, argv);
    vi.unstubAllEnvs();
    expect(status).toBeLessThan(argv.includes('gone.partnership.yaml') ? 3 : 2);
    expect(trap.sprung()).toEqual([]);
    expect([readFileSync(index), statSync(index).mtimeMs]).toEqual(before);
  });

  test('the trap itself works: git alone starts much of it', () => {
    const { repository, trap } = trapped();
    // The filter that is a process of its own would end git.
    repository.write({ 'x.md': undefined });
    repository.git('diff', '--', 'b.partnership.yaml');
    repository.git('log', '-1');
    expect(trap.sprung()).toEqual(
      expect.arrayContaining(
        ['clean', 'gpg', 'included', 'hook-post-index-change'].map(name => `${name}.started`),
      ),
    );
  });

  test('the action, which fetches', async () => {
    const { folder: origin, commit } = repositoryWith({ [file]: sound });
    const base = commit({ [file]: weaker });
    const head = commit({ [file]: sound });
    const clone = repositoryWith({ 'x.txt': '' });
    clone.git('remote', 'add', 'origin', `file://${origin}`);
    const trap = setTrap(clone);
    const found = async (wanted: string) => {
      for (const [name, value] of Object.entries(trap.env)) vi.stubEnv(name, value);
      return findBase(wanted, event, clone.folder).finally(() => vi.unstubAllEnvs());
    };
    const event = readEvent({});
    expect(await found(base)).toBe(base);
    for (const address of [
      'ext::sh -c "exit 1"',
      'ssh://127.0.0.1:1/x',
      'git://127.0.0.1:1/x',
      'https://127.0.0.1:1/x',
    ]) {
      clone.git('config', 'remote.origin.url', address);
      await expect(found(head)).rejects.toThrow(/There is no/);
    }
    clone.git('config', 'remote.origin.vcs', 'ext');
    await expect(found(head)).rejects.toThrow(/There is no/);
    expect(trap.sprung()).toEqual([]);
  });

  test('a partial clone gets nothing, whatever its configuration allows', async () => {
    const { folder: origin, git, commit } = repositoryWith({ [file]: sound });
    commit({ [file]: weaker });
    git('config', 'uploadpack.allowFilter', 'true');
    const there = path.join(folderWith({}), 'c');
    git('clone', '-q', '--filter=blob:none', `file://${origin}`, there);
    const clone = { folder: there, git: (...args: string[]) => git('-C', there, ...args) } as Repository;
    const trap = setTrap(clone);
    clone.git('config', 'remote.origin.url', `ext::${path.join(there, '.git/hooks/post-index-change')}`);
    const { status, stderr } = await runIn(there, ['diff', 'HEAD~1', 'HEAD']);
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('without all contents'),
    });
    expect(trap.sprung()).toEqual([]);
  });
});

test('files that the configuration puts elsewhere are not those of the folder', async () => {
  const { folder, git } = repositoryWith({ [file]: sound });
  const elsewhere = folderWith({ [file]: weaker });
  git('config', 'core.worktree', elsewhere);
  const { status, stdout, stderr } = await runIn(folder, ['diff', 'HEAD']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('core.worktree');
});
