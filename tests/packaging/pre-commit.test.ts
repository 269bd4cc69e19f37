/** The hook, called as pre-commit calls it: what is committed is what is there. */
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtCli } from '../server/cli/built.ts';
import { folderWith } from '../server/cli/support/folder.ts';
import { type Repository, repositoryWith } from '../server/cli/support/repository.ts';
import { sound, withError } from '../server/cli/support/texts.ts';
import { readYaml } from '../support/read-yaml.ts';

interface Hook {
  readonly entry: string;
  readonly files?: string;
  readonly always_run?: boolean;
}
const [hook] = readYaml('.pre-commit-hooks.yaml') as [Hook];

/** What pre-commit does with the hook for what is staged: `skipped`, or the status of the command. */
function committing({ folder, git }: Repository, ...args: string[]): 'skipped' | number | null {
  git('add', '--all');
  // As in pre_commit/git.py, get_staged_files: what is deleted is not among them.
  const staged = git('diff', '--staged', '--name-only', '--no-ext-diff', '-z', '--diff-filter=ACMRTUXB');
  const names = staged.split('\0').filter(name => name !== '');
  if (!hook.always_run && !names.some(name => new RegExp(hook.files ?? '').test(name))) return 'skipped';
  const bin = folderWith({ partnership: `#!/bin/sh\nexec "${process.execPath}" "${builtCli}" "$@"\n` });
  chmodSync(path.join(bin, 'partnership'), 0o755);
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };
  const [command = '', ...words] = [...hook.entry.split(' '), ...args];
  return spawnSync(command, words, { cwd: folder, env }).status;
}

const party = 'apiVersion: partnership/v1\nkind: Party\nid: cirrus\nname: Cirrus Oy\npeople: []\n';
const agreement = sound.replace(/^ {2}- id: cirrus\n(?: {4}.*\n)*/m, '  - party: cirrus\n    role: vendor\n');
const config = 'extends: ci/team.yaml\n';

describe('the hook stops a commit that', () => {
  const broken: [string, Record<string, string>, Record<string, string | undefined>][] = [
    ['breaks an agreement', { 'a.partnership.yaml': sound }, { 'a.partnership.yaml': withError }],
    [
      'only deletes a party',
      { 'a.partnership.yaml': agreement, 'cirrus.partnership.yaml': party },
      { 'cirrus.partnership.yaml': undefined },
    ],
    [
      'moves a party out of sight',
      { 'a.partnership.yaml': agreement, 'cirrus.partnership.yaml': party },
      { 'cirrus.partnership.yaml': undefined, 'cirrus.txt': party },
    ],
    [
      'breaks a configuration that another one extends',
      { 'a.partnership.yaml': sound, 'partnership.config.yaml': config, 'ci/team.yaml': 'rules: {}\n' },
      { 'ci/team.yaml': 'rules: [1]\n' },
    ],
    [
      'deletes such a configuration',
      { 'a.partnership.yaml': sound, 'partnership.config.yaml': config, 'ci/team.yaml': 'rules: {}\n' },
      { 'ci/team.yaml': undefined },
    ],
  ];
  test.each(broken)('%s', { timeout: 30_000 }, (_what, before, change) => {
    const repository = repositoryWith(before);
    repository.write(change);
    expect([1, 2]).toContain(committing(repository));
  });
});

describe('the hook lets pass a commit that', () => {
  const fine: [string, Record<string, string>, Record<string, string | undefined>][] = [
    ['changes something else', { 'a.partnership.yaml': sound }, { 'notes.txt': 'x\n' }],
    [
      'deletes the last agreement',
      { 'a.partnership.yaml': sound, 'x.txt': '' },
      { 'a.partnership.yaml': undefined },
    ],
    ['is in a repository without agreements', { 'x.txt': '' }, { 'x.txt': 'x\n' }],
    [
      'is in one with a configuration alone',
      { 'partnership.config.yaml': 'extends: strict\n' },
      { 'x.txt': 'x\n' },
    ],
  ];
  test.each(fine)('%s', { timeout: 30_000 }, (_what, before, change) => {
    const repository = repositoryWith(before);
    repository.write(change);
    expect(committing(repository)).toBe(0);
  });
});

test('arguments of the user come behind the entry', { timeout: 30_000 }, () => {
  const repository = repositoryWith({ 'a.partnership.yaml': sound });
  expect(committing(repository, '--fail-on', 'warning')).toBe(0);
  expect(committing(repository, 'no-such-folder')).toBe(2);
});
