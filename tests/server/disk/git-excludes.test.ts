import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, test, vi } from 'vitest';
import { entriesIn } from '../../../server/src/disk/git-config.ts';
import { gitExcludes } from '../../../server/src/disk/git-excludes.ts';
import { uriOf } from '../../../server/src/disk/path-uri.ts';
import { folderWith } from '../cli/support/folder.ts';
import { repositoryWith } from '../cli/support/repository.ts';
import { runIn } from '../cli/support/run.ts';
import { another, sound, withError } from '../cli/support/texts.ts';
import { makePipe } from '../cli/support/unreadable.ts';

const agreement = 'a.partnership.yaml';

/** A home with some files, and the environment of somebody who lives there. */
function homeWith(files: Record<string, string>) {
  const home = folderWith({ '.config/x': '', ...files });
  return { home, env: { HOME: home, GIT_CONFIG_NOSYSTEM: '1' } };
}

describe('the lists of a user', () => {
  const cases: Record<string, [Record<string, string>, string[]]> = {
    none: [{}, []],
    'the usual one': [{ '.config/git/ignore': 'usual\n' }, ['usual\n']],
    'one that is named': [
      {
        '.gitconfig': '[core]\n\texcludesFile = ~/mine # for all\n',
        mine: 'mine\n',
        '.config/git/ignore': 'usual\n',
      },
      ['mine\n'],
    ],
    'named in the other place': [
      { '.config/git/config': '[CORE] excludesfile="~/my list"\n', 'my list': 'x' },
      ['x'],
    ],
    'named in what is included': [
      { '.gitconfig': '[include]\npath = more\n', more: '[core]\nexcludesFile = ~/mine\n', mine: 'mine' },
      ['mine'],
    ],
    'the last one that is named': [
      {
        '.gitconfig': '[core]\nexcludesFile = ~/one\n[core]\nexcludesFile = \\\n~/two\n',
        one: '1',
        two: '2',
      },
      ['2'],
    ],
    'none, on purpose': [{ '.gitconfig': '[core]\nexcludesFile =\n', '.config/git/ignore': 'usual' }, []],
    'of another section': [{ '.gitconfig': '[core "x"]\nexcludesFile = ~/one\n', one: '1' }, []],
    'a circle of includes': [{ '.gitconfig': '[include]\npath = .gitconfig\n' }, []],
  };

  it.each(Object.entries(cases))('%s, as git itself takes it', async (_, [files, texts]) => {
    const { home, env } = homeWith(files);
    const { folder } = repositoryWith({ [agreement]: sound });
    writeFileSync(path.join(folder, '.git/info/exclude'), 'own\n');
    expect(await gitExcludes(uriOf(folder), env)).toEqual(['own\n', ...texts]);
    // Git says where a pattern stands.
    const names = texts.map(text => text.trim());
    const said = names.map(name =>
      execFileSync('git', ['check-ignore', name], {
        cwd: folder,
        env: { PATH: process.env.PATH, ...env, HOME: home },
      }),
    );
    expect(said.map(each => each.toString().trim())).toEqual(names);
  });

  it('are found from a worktree', async () => {
    const { env } = homeWith({});
    const { folder, git } = repositoryWith({ [agreement]: sound });
    writeFileSync(path.join(folder, '.git/info/exclude'), 'own\n');
    git('worktree', 'add', '-q', 'tree');
    expect(await gitExcludes(uriOf(path.join(folder, 'tree')), env)).toEqual(['own\n']);
  });

  it('may be links of the user; pipes and devices are not opened, and what a repository names is not read', async () => {
    const { home, env } = homeWith({ 'dotfiles/ignore': 'linked\n' });
    mkdirSync(path.join(home, '.config/git'));
    symlinkSync('../../dotfiles/ignore', path.join(home, '.config/git/ignore'));
    const { folder, git } = repositoryWith({ [agreement]: sound });
    git('config', 'core.excludesFile', path.join(home, 'dotfiles/other'));
    writeFileSync(path.join(home, 'dotfiles/other'), 'foreign\n');
    execFileSync('rm', ['-rf', path.join(folder, '.git/info')]);
    mkdirSync(path.join(folder, '.git/info'));
    makePipe(folder, '.git/info/exclude');
    expect(await gitExcludes(uriOf(folder), env)).toEqual(['linked\n']);
  });

  it('are of this machine only', async () => {
    expect(await gitExcludes('vscode-vfs://github/nordbank', homeWith({}).env)).toEqual([]);
  });
});

test('settings are read as git reads them', () => {
  const text =
    '# x\n[a "B"]\n one = 1 ; x\n two\n [c]\tthree="  # \\"q\\\\" \\\n  end\t\n[broken\n= 4\nfour = a\\tb\n';
  expect([...entriesIn(text)].map(each => Object.values(each))).toEqual([
    ['a "b"', 'one', '1'],
    ['a "b"', 'two', ''],
    ['c', 'three', '  # "q\\   end'],
    ['c', 'four', 'a\tb'],
  ]);
});

describe('what they leave out is no part of the project', () => {
  /** For one test, the user's home is one with a list. */
  const moveIn = () => {
    const { env } = homeWith({ '.config/git/ignore': '/mine/\n*.draft.partnership.yaml\n' });
    for (const [name, value] of Object.entries({ ...env, XDG_CONFIG_HOME: '' })) vi.stubEnv(name, value);
    onTestFinished(() => void vi.unstubAllEnvs());
  };
  const project = () => {
    moveIn();
    const repository = repositoryWith({ [agreement]: sound });
    writeFileSync(path.join(repository.folder, '.git/info/exclude'), 'own/\n');
    repository.write({
      'own/b.partnership.yaml': another(withError, 'b'),
      'mine/c.partnership.yaml': sound,
      'x.draft.partnership.yaml': withError,
    });
    return repository;
  };

  test('on the command line', async () => {
    const { folder, write } = project();
    expect(await runIn(folder, ['check'])).toMatchObject({ status: 0, stderr: '' });
    // The repository’s own word counts first.
    write({ '.gitignore': '!/mine/\n' });
    expect((await runIn(folder, ['check', '--format', 'json'])).stdout).toContain('reference/duplicate-id');
  });

  test('in a folder without git, nothing', async () => {
    moveIn();
    const folder = folderWith({ 'partnership.config.yaml': '', 'mine/c.partnership.yaml': withError });
    expect((await runIn(folder, ['check'])).status).toBe(1);
  });
});
