import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtCli } from '../built.ts';
import { folderWith } from '../support/folder.ts';
import { repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { sound } from '../support/texts.ts';

const file = 'a b.partnership.yaml';
const weaker = sound.replace('horizon: 36 months', 'horizon: 24 months');

/** Runs git as a user does, with other folders before those of the system on the PATH. */
function gitIn(folder: string, args: readonly string[], bin?: string): string {
  const PATH = [bin, process.env.PATH].filter(Boolean).join(path.delimiter);
  const env = { ...process.env, PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_PAGER: 'cat' };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A folder for the PATH with a program `partnership`. */
function programThat(script: string): string {
  const bin = folderWith({ partnership: `#!/bin/sh\n${script}\n` });
  chmodSync(path.join(bin, 'partnership'), 0o755);
  return bin;
}

/** The lines of a patch as git itself prints them, but for the ids of the contents. */
const plainLines = (text: string) =>
  text.replace(/^(?:index|new file|deleted file|similarity|rename) .*\n/gm, '');

describe('where partnership is not on the PATH, git diff shows the lines', () => {
  const changes: Record<string, (repository: ReturnType<typeof repositoryWith>) => void> = {
    'a change': ({ write }) => write({ [file]: weaker }),
    'a new file': ({ write }) => write({ 'new.partnership.yaml': sound }),
    'a removed file': ({ write }) => write({ [file]: undefined }),
    'a renamed file': ({ git, write }) => {
      git('mv', file, "it's.partnership.yaml");
      write({ "it's.partnership.yaml": weaker });
    },
  };

  test.each(Object.keys(changes))('%s', async what => {
    const repository = repositoryWith({ [file]: sound });
    await runIn(repository.folder, ['git-setup']);
    repository.git('add', '-A');
    repository.git('commit', '-qm', 'Set up');
    changes[what]?.(repository);
    repository.git('add', '-A');
    const diff = ['diff', '--cached', '-M'];
    const shown = gitIn(repository.folder, diff);
    expect(shown).toMatch(/^@@ /m);
    expect(shown).toBe(plainLines(gitIn(repository.folder, [...diff, '--no-ext-diff'])));
  });

  test('a file in conflict is named', async () => {
    const { folder, git, commit } = repositoryWith({ [file]: sound });
    await runIn(folder, ['git-setup']);
    git('switch', '-qc', 'other');
    commit({ [file]: weaker });
    git('switch', '-q', 'main');
    commit({ [file]: sound.replace('horizon: 36 months', 'horizon: 12 months') });
    expect(() => git('merge', '-q', 'other')).toThrow();
    expect(gitIn(folder, ['diff', 'HEAD', '--', file])).toContain('@@');
    expect(gitIn(folder, ['diff', '--', file])).toContain(file);
  });
});

describe('partnership is found', () => {
  const changed = async (setUp: (folder: string) => unknown) => {
    const { folder, write } = repositoryWith({ [file]: sound });
    await setUp(folder);
    write({ [file]: weaker });
    return folder;
  };

  test('where it was when it was set up, whatever its folder is called', { timeout: 30_000 }, async () => {
    const place = path.join(folderWith({}), `a b'c $d "e"`);
    mkdirSync(place);
    const script = path.join(place, 'cli.js');
    symlinkSync(builtCli, script);
    const folder = await changed(cwd => spawnSync(process.execPath, [script, 'git-setup'], { cwd }));
    expect(gitIn(folder, ['diff', '--', file])).toContain('now looks 24 instead of 36 months ahead');
  });

  test('on the PATH first', async () => {
    const folder = await changed(cwd => runIn(cwd, ['git-setup']));
    expect(gitIn(folder, ['diff', '--', file], programThat('echo "ours: $1 $2"'))).toBe(
      `ours: git-diff ${file}\n`,
    );
  });

  test.each(['exit 1', 'exec nothing-of-that-name'])(
    'but fails: “%s”, so git shows the lines',
    async script => {
      const folder = await changed(cwd => runIn(cwd, ['git-setup']));
      expect(gitIn(folder, ['diff', '--', file], programThat(script))).toContain(`+++ b/${file}`);
    },
  );
});

test('what an earlier version wrote is brought up to date, and all of it is taken out again', async () => {
  const { folder, git } = repositoryWith({ [file]: sound });
  git('config', 'diff.partnership.command', 'partnership git-diff');
  git('config', '--add', 'diff.partnership.command', 'partnership git-diff');
  git('config', 'diff.partnership.xfuncname', '^[a-z]+:');
  await runIn(folder, ['git-setup']);
  expect(git('config', '--get-all', 'diff.partnership.command').trim().split('\n')).toHaveLength(1);
  expect((await runIn(folder, ['git-setup'])).stdout).not.toContain('Wrote');
  await runIn(folder, ['git-setup', '--remove']);
  expect(git('config', '--get-regexp', '^diff\\.').trim()).toBe('diff.partnership.xfuncname ^[a-z]+:');
});

test('a lock on the configuration is said, in git’s words', async () => {
  const { folder } = repositoryWith({ [file]: sound });
  writeFileSync(path.join(folder, '.git/config.lock'), '');
  const { status, stderr } = await runIn(folder, ['git-setup']);
  expect(status).toBe(2);
  expect(stderr).toContain('could not lock config file');
});
