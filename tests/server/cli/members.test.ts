import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { partyFile, sharedPartyAgreement } from '../lsp/support/texts.ts';
import { type Files, folderWith } from './support/folder.ts';
import { repositoryWith } from './support/repository.ts';
import { run, runIn } from './support/run.ts';
import { sound, withError } from './support/texts.ts';
import { makePipe } from './support/unreadable.ts';

const agreement = 'a.partnership.yaml';

test('what cannot be read there is nobody’s concern', async () => {
  const folder = folderWith({
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.gitignore': 'build/\n',
    [agreement]: sound,
    'build/x': '',
    'clone/.git/HEAD': '',
  });
  makePipe(folder, 'build/x.partnership.yaml');
  makePipe(folder, 'clone/x.partnership.yaml');
  expect(await runIn(folder, ['check'])).toMatchObject({ status: 0, stderr: '' });
});

describe('a copy is no part of the project', () => {
  const copies: Record<string, Files> = {
    'in a folder that git ignores': { '.gitignore': 'build/\n', [`build/${agreement}`]: withError },
    'that git ignores by its name': { '.gitignore': 'old-*\n', 'old-a.partnership.yaml': withError },
    'in a package': { [`node_modules/x/${agreement}`]: withError },
    'in a hidden folder': { [`.archive/${agreement}`]: withError },
    'in a clone': { 'clone/.git/HEAD': 'ref: refs/heads/main\n', [`clone/deep/${agreement}`]: withError },
    'in a worktree or submodule': {
      'tree/.git': 'gitdir: ../.git/worktrees/tree\n',
      [`tree/${agreement}`]: withError,
    },
    'that the configuration ignores': {
      'partnership.config.yaml': 'ignore: [archive]\n',
      [`archive/2024/${agreement}`]: withError,
    },
    'that a configuration ignores through what it extends': {
      'partnership.config.yaml': 'extends: house.yaml\n',
      'house.yaml': 'ignore: "**/*.copy.partnership.yaml"\n',
      'x/a.copy.partnership.yaml': withError,
    },
  };

  test.each(Object.entries(copies))('%s', async (_name, files) => {
    const outcome = await run(['check'], { files: { [agreement]: sound, ...files } });
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
  });

  test.each(Object.entries(copies))('%s, but who names it has it checked', async (_name, files) => {
    const [name = ''] = Object.keys(files).filter(each => each.endsWith('.partnership.yaml'));
    const { status, stdout } = await run(['check', name, '--format', 'json'], {
      files: { [agreement]: sound, ...files },
    });
    const rules = JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
    expect([status, rules]).toEqual([1, ['agreement/dates']]);
  });

  test('and defines nothing where both are named', async () => {
    const files = { [agreement]: sound, '.gitignore': 'build/\n', [`build/${agreement}`]: sound };
    expect(await run(['check', agreement, `build/${agreement}`], { files })).toMatchObject({ status: 0 });
  });

  test('a backup neither', async () => {
    const files = { [agreement]: sound, [`${agreement}.orig`]: sound, 'a.partnership.yaml~': sound };
    const names = Object.keys(files);
    expect(await run(['check', ...names], { files })).toMatchObject({ status: 0, stderr: '' });
  });
});

test('a folder that is named is looked at as a project of its own, whoever ignores it', async () => {
  const files = {
    '.gitignore': 'private/*\n',
    'private/deals/a.partnership.yaml': sharedPartyAgreement,
    'private/parties/cirrus.partnership.yaml': partyFile,
    'partnership.config.yaml': 'rules: { agreement/dates: off }\n',
  };
  for (const name of ['private', 'private/deals/a.partnership.yaml'])
    expect(await run(['check', name], { files })).toMatchObject({ status: 0, stderr: '' });
});

test('where everything is left out, that is said', async () => {
  const files = { 'partnership.config.yaml': 'ignore: "*"\n', [agreement]: withError };
  const { status, stderr } = await run(['check', '.'], { files });
  // The configuration itself is still checked.
  expect([status, stderr]).toEqual([0, '']);
  const only = await run(['check', '*.partnership.yaml'], { files });
  expect(only.status).toBe(2);
  expect(only.stderr).toMatch(/`a\.partnership\.yaml` is no part of the project[\s\S]*To check such a file/);
});

test('repositories beside one another in a folder that is none all count', async () => {
  const folder = folderWith({
    'partnership.config.yaml': '',
    [`one/${agreement}`]: sound,
    'one/.git/HEAD': '',
    [`two/${agreement}`]: sound
      .replace('ends: 2028-12-31', 'ends: 2025-12-31')
      .replace(/^id: .*$/m, 'id: other'),
    'two/.git/HEAD': '',
  });
  const { status, stdout } = await runIn(folder, ['check']);
  expect([status, stdout]).toEqual([1, expect.stringContaining('two')]);
});

test('one file that is reached by several paths is one file', async () => {
  const { folder } = repositoryWith({ [agreement]: sound });
  symlinkSync(folder, `${folder}-link`);
  symlinkSync(path.join(folder, agreement), path.join(folder, 'b.partnership.yaml'));
  const names = [
    agreement,
    './a.partnership.yaml',
    'b.partnership.yaml',
    `${folder}-link/${agreement}`,
    `${folder}-link`,
  ];
  const { status, stdout } = await runIn(folder, ['check', ...names]);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/\b1 file\b/)]);
});
