import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withPartyFile } from '../../../support/sound.ts';
import { folderWith } from '../support/folder.ts';
import { repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { another, sound } from '../support/texts.ts';
import { file, found, reworded, weaker } from './support.ts';

const horizon = `${file} changed sharing.commitments[roadmap].horizon`;
const words = `${file} changed sharing.commitments[forecast].what`;

describe('two folders', () => {
  const copies = {
    '.gitignore': 'build/\n',
    'build/a.partnership.yaml': another(sound, 'built'),
    'clone/.git/HEAD': '',
    'clone/a.partnership.yaml': another(sound, 'cloned'),
    'tree/.git': 'gitdir: ../.git/worktrees/tree\n',
    'tree/a.partnership.yaml': another(sound, 'tree'),
    'x_LOCAL_12.partnership.yaml': another(sound, 'merged'),
  };
  const inside = (folder: string, files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

  test('copies in one of them are no agreements of it', async () => {
    const folder = folderWith({
      '.git/HEAD': 'ref: refs/heads/main\n',
      ...inside('old', { [file]: sound }),
      ...inside('new', { [file]: weaker, ...copies }),
    });
    expect(await found(folder, 'old', 'new')).toEqual([`new/${horizon}`]);
    expect(await found(folder, `old/${file}`, `new/${file}`)).toHaveLength(1);
  });

  test('also of a clone each; and one that git ignores is compared all the same', async () => {
    const clone = { '.git/HEAD': 'ref: refs/heads/main\n' };
    const folder = folderWith({
      ...clone,
      '.gitignore': 'out/\n',
      ...inside('out/old', { ...clone, [file]: sound, ...copies }),
      ...inside('out/new', { [file]: weaker }),
      ...inside('.archive', { [file]: sound }),
    });
    expect(await found(folder, 'out/old', 'out/new')).toEqual([`out/new/${horizon}`]);
    expect(await found(folder, '.archive', 'out/new')).toEqual([`out/new/${horizon}`]);
  });
});

test('a new file that is ours by its first lines only is told of, and is no agreement', async () => {
  const { folder, write, git, commit } = repositoryWith({ [file]: sound, 'old.yaml': sound });
  write({ 'deals/agreement.yaml': another(sound, 'deal'), 'notes.yaml': 'a: 1' });
  const told = '`deals/agreement.yaml` begins like an agreement';
  const untracked = await runIn(folder, ['diff', '--format', 'json']);
  expect(untracked).toMatchObject({ status: 0, stderr: expect.stringContaining(told) });
  expect(untracked.stderr.split('\n')).toHaveLength(2);
  expect(JSON.parse(untracked.stdout).agreements).toEqual([]);
  git('add', '-A');
  commit({});
  expect((await runIn(folder, ['diff', 'HEAD~1', 'HEAD'])).stderr).toContain(told);
  expect((await runIn(folder, ['diff', 'HEAD', 'HEAD'])).stderr).toBe('');
  expect((await runIn(folder, ['diff', 'HEAD~1', 'HEAD', '--', file])).stderr).toBe('');
});

describe('what is compared', () => {
  test('without arguments: what a pull request would change, with what is not committed', async () => {
    const { folder, git, commit, write } = repositoryWith({ [file]: sound });
    expect(await found(folder)).toEqual([]);
    git('checkout', '-q', '-b', 'work');
    commit({ [file]: weaker });
    git('checkout', '-q', 'main');
    commit({ 'b.partnership.yaml': another(sound, 'b') });
    git('checkout', '-q', 'work');
    expect(await found(folder)).toEqual([horizon]);
    write({ [file]: weaker.replace('what: Demand by month', 'what: Demand each month') });
    expect(await found(folder)).toEqual([words, horizon]);
  });

  test('on the default branch: what is not committed, and files that git does not know yet', async () => {
    const { folder, write } = repositoryWith({ [file]: sound, '.gitignore': 'ignored*\n' });
    write({
      [file]: weaker,
      'new.partnership.yaml': another(sound, 'new'),
      'ignored.partnership.yaml': another(sound, 'i'),
    });
    expect(await found(folder)).toEqual([horizon, 'new.partnership.yaml added ']);
  });

  test('a revision, two, and ranges', async () => {
    const { folder, git, commit, write } = repositoryWith({ [file]: sound });
    git('tag', 'v1');
    commit({ [file]: weaker });
    git('tag', 'v2');
    write({ [file]: reworded });
    expect(await found(folder, 'v1')).toEqual([words]);
    for (const args of [['v1', 'v2'], ['v1..v2'], ['v1...v2'], ['v1..']])
      expect(await found(folder, ...args)).toEqual([horizon]);
    expect(await found(folder, 'v1', 'v1')).toEqual([]);
  });

  test('only what lies below some paths, also from inside a folder, also what is gone', async () => {
    const files = { 'x/a.partnership.yaml': sound, 'y/b.partnership.yaml': another(sound, 'b') };
    const { folder, commit } = repositoryWith(files);
    commit({ 'x/a.partnership.yaml': weaker, 'y/b.partnership.yaml': undefined });
    const x = ['x/a.partnership.yaml changed sharing.commitments[roadmap].horizon'];
    expect(await found(folder, 'HEAD~1', 'x')).toEqual(x);
    expect(await found(folder, 'HEAD~1', 'HEAD', '--', 'x/a.partnership.yaml')).toEqual(x);
    expect(await found(path.join(folder, 'x'), 'HEAD~1', '.')).toEqual(x);
    expect(await found(folder, 'HEAD~1', '--', 'y/b.partnership.yaml')).toEqual([
      'y/b.partnership.yaml removed ',
    ]);
  });

  test('a file that moved is the same agreement; so is one of another id in its place', async () => {
    const { folder, commit } = repositoryWith({ [file]: sound });
    commit({ [file]: undefined, 'deep/b.partnership.yaml': weaker });
    expect(await found(folder, 'HEAD~1')).toEqual([
      'deep/b.partnership.yaml changed sharing.commitments[roadmap].horizon',
    ]);
    for (const name of [file, 'deep', 'deep/b.partnership.yaml'])
      expect(await found(folder, 'HEAD~1', 'HEAD', '--', name)).toEqual([
        'deep/b.partnership.yaml changed sharing.commitments[roadmap].horizon',
      ]);
    commit({ 'deep/b.partnership.yaml': another(weaker, 'other') });
    expect(await found(folder, 'HEAD~1')).toEqual(['deep/b.partnership.yaml renamed id']);
    commit({ 'deep/b.partnership.yaml': undefined, 'c.partnership.yaml': another(weaker, 'third') });
    expect(await found(folder, 'HEAD~1')).toEqual(['c.partnership.yaml renamed id']);
  });

  test('a change of a shared party is one of every agreement that takes it', async () => {
    const { agreement: shared, party } = withPartyFile();
    const { folder, commit } = repositoryWith({
      [file]: shared,
      'b.partnership.yaml': another(shared, 'b'),
      'c.partnership.yaml': another(sound, 'c'),
      'cirrus.partnership.yaml': party,
    });
    commit({ 'cirrus.partnership.yaml': party.replace('Erik Dahl', 'Erik Dale') });
    const name = 'changed parties[cirrus].people[erik-dahl].name';
    expect(await found(folder, 'HEAD~1', 'HEAD')).toEqual([`${file} ${name}`, `b.partnership.yaml ${name}`]);
    expect(await found(folder, 'HEAD~1', '--', 'cirrus.partnership.yaml')).toHaveLength(2);
    // Texts that are the same are compared where a person has another id now, since they still say the old one.
    commit({
      'cirrus.partnership.yaml': party
        .replace('Erik Dahl', 'Erik Dale')
        .replace('id: erik-dahl', 'id: erik-dale'),
    });
    const changes = await found(folder, 'HEAD~1', 'HEAD');
    expect(changes).toContain(`${file} renamed parties[cirrus].people[erik-dale]`);
    expect(changes).toContain(`${file} changed sharing.commitments[roadmap].owner`);
  });

  test('two files of any name, and two folders, without git', async () => {
    const folder = folderWith({
      'old.yaml': sound,
      'new.yaml': weaker,
      [`x/${file}`]: sound,
      [`y/${file}`]: weaker,
    });
    expect(await found(folder, 'old.yaml', 'new.yaml')).toEqual([
      'new.yaml changed sharing.commitments[roadmap].horizon',
    ]);
    expect(await found(folder, 'x', 'y')).toEqual([`y/${file} changed sharing.commitments[roadmap].horizon`]);
  });

  test('names with blanks, quotes and letters of any kind; links are not followed', async () => {
    const name = 'å b/"c"\té.partnership.yaml';
    const { folder, git, write } = repositoryWith({ [name]: sound });
    symlinkSync(name, path.join(folder, 'link.partnership.yaml'));
    git('add', '-A');
    git('commit', '-q', '-m', 'Link');
    write({ [name]: weaker });
    expect(await found(folder)).toEqual([`${name} changed sharing.commitments[roadmap].horizon`]);
  });
});
