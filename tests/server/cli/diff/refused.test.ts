import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { sound } from '../support/texts.ts';
import { file, found, reworded, weaker } from './support.ts';

describe('what cannot be done', () => {
  const fails = async (folder: string, ...args: string[]) => {
    const outcome = await runIn(folder, ['diff', ...args]);
    expect(outcome).toMatchObject({ status: 2, stdout: '' });
    return outcome.stderr;
  };

  test('an unknown revision, with the one that was probably meant', async () => {
    const { folder, git } = repositoryWith({ [file]: sound });
    git('branch', 'release');
    expect(await fails(folder, 'relaese')).toContain('Did you mean `release`?');
    expect(await fails(folder, 'main..nowhere')).toContain('There is no revision `nowhere` here.');
    expect(await fails(folder, '--', 'nothing.yaml')).toContain('There is no file or folder `nothing.yaml`');
  });

  test('a name that is a branch and a file', async () => {
    const { folder, git } = repositoryWith({ [file]: sound, 'x/b.txt': '' });
    git('branch', 'x');
    expect(await fails(folder, 'x')).toContain('is a revision and also a file or folder');
    expect(await found(folder, 'refs/heads/x', '--', 'x')).toEqual([]);
  });

  test('a file and a folder; no repository; no commit', async () => {
    const folder = folderWith({ 'a.yaml': sound, 'x/b.yaml': '' });
    expect(await fails(folder, 'a.yaml', 'x')).toContain('`a.yaml` is a file and `x` is a folder.');
    expect(await fails(folder, 'HEAD')).toContain('in no git repository');
    const { folder: empty, git } = repositoryWith({});
    git('checkout', '-q', '--orphan', 'fresh');
    git('update-ref', '-d', 'refs/heads/main');
    expect(await fails(empty)).toContain('no commit yet');
  });

  test('a shallow clone says how to get the rest, and fetches nothing', async () => {
    const { folder, git, commit } = repositoryWith({ [file]: sound });
    git('checkout', '-q', '-b', 'work');
    commit({ [file]: weaker });
    git('checkout', '-q', 'main');
    commit({ [file]: reworded });
    const clone = folderWith({});
    git('clone', '-q', '--depth=1', '--no-single-branch', `file://${folder}`, `${clone}/c`);
    const there = path.join(clone, 'c');
    git('-C', there, 'checkout', '-q', 'work');
    for (const args of [[], ['HEAD~1'], ['origin/main...HEAD']]) {
      const said = await fails(there, ...args);
      expect(said).toContain('git fetch --unshallow');
      expect(said).toContain('fetch-depth: 0');
    }
    expect(git('-C', there, 'rev-parse', '--is-shallow-repository').trim()).toBe('true');
  });

  test('a clone that holds no default branch does not pass for one without changes', async () => {
    const { folder, git, commit } = repositoryWith({ [file]: sound });
    git('checkout', '-q', '-b', 'work');
    commit({ [file]: weaker });
    git('checkout', '-q', 'main');
    const clone = folderWith({});
    for (const [name, ...depth] of [['shallow', '--depth=1'], ['whole']] as const) {
      git('clone', '-q', ...depth, '--single-branch', '-b', 'work', `file://${folder}`, `${clone}/${name}`);
      const there = path.join(clone, name);
      const said = await fails(there);
      expect(said).toContain('git fetch origin');
      expect(said.includes('git fetch --unshallow')).toBe(name === 'shallow');
      expect(await found(there, 'HEAD')).toEqual([]);
    }
  });

  test('a clone without contents says so, and fetches nothing', async () => {
    const { folder, git, commit } = repositoryWith({ [file]: sound });
    commit({ [file]: weaker });
    git('config', 'uploadpack.allowFilter', 'true');
    const clone = folderWith({});
    git('clone', '-q', '--filter=blob:none', `file://${folder}`, `${clone}/c`);
    expect(await fails(path.join(clone, 'c'), 'HEAD~1')).toContain('without all contents');
  });

  test('a configuration that is none', async () => {
    const { folder } = repositoryWith({ [file]: sound });
    expect(await fails(folder, '--config', 'team.yaml')).toContain('There is no file or folder `team.yaml`');
    expect(await fails(folder, '--config', '.')).toContain('is a folder');
    expect(await fails(folder, '--config', file)).toContain('is no configuration');
  });

  test('options that are no options of ours', async () => {
    const { folder } = repositoryWith({ [file]: sound });
    expect(await fails(folder, '--fail-on', 'weaker')).toContain(
      'Write `weakened`, `any` or `none` after `--fail-on`.',
    );
    expect(await fails(folder, '--output=x')).toContain('--help');
  });
});
