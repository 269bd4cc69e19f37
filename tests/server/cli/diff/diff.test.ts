import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { another, sound } from '../support/texts.ts';

const file = 'a.partnership.yaml';
const weaker = sound.replace('horizon: 36 months', 'horizon: 24 months');
const reworded = sound.replace('what: Demand by month', 'what: Demand each month');

/** The changes that `diff` finds, as `file path`. */
async function found(folder: string, ...args: string[]): Promise<string[]> {
  const { stdout, stderr, status } = await runIn(folder, ['diff', '--format', 'json', ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout).agreements.flatMap(
    (each: { file: string; changes: { kind: string; path: string }[] }) =>
      each.changes.map(({ kind, path }) => `${each.file} ${kind} ${path}`),
  );
}

const horizon = `${file} changed sharing.commitments[roadmap].horizon`;
const words = `${file} changed sharing.commitments[forecast].what`;

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
    const people = /people:\n(?: {6}.*\n)*/.exec(sound.slice(sound.indexOf('id: cirrus')))?.[0] ?? '';
    const shared = sound.replace(/ {2}- id: cirrus\n[\s\S]*?\n\n/, '  - { party: cirrus, role: vendor }\n\n');
    const party = `apiVersion: partnership/v1\nkind: Party\nid: cirrus\nname: Cirrus Oy\n${people}`;
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

describe('the exit status', () => {
  const statusOf = async (folder: string, threshold: string) =>
    (await runIn(folder, ['diff', 'HEAD~1', '--fail-on', threshold])).status;

  test.each<[string, string, number, number]>([
    ['nothing', sound, 0, 0],
    ['words', reworded, 0, 1],
    ['a weaker promise', weaker, 1, 1],
    ['what cannot be read', sound.replace('sharing:', 'sharing: ['), 1, 1],
    ['a file that is no agreement any more', 'nothing\n', 1, 1],
  ])('%s', async (_what, text, weakened, any) => {
    const { folder, commit } = repositoryWith({ [file]: sound });
    commit({ [file]: text });
    expect(await statusOf(folder, 'none')).toBe(0);
    expect(await statusOf(folder, 'weakened')).toBe(weakened);
    expect(await statusOf(folder, 'any')).toBe(any);
  });

  test('what could not be read is not said to be the same', async () => {
    const { folder, commit } = repositoryWith({ [file]: sound });
    commit({ [file]: sound.replace('sharing:', 'sharing: [') });
    const { stdout } = await runIn(folder, ['diff', 'HEAD~1']);
    expect(stdout).toContain('1 agreement compared, no change in what could be read\n');
  });

  test('says exactly what to add, and counts it once there is a reason', async () => {
    const { folder, commit, write } = repositoryWith({ [file]: sound });
    commit({ [file]: weaker });
    const { stderr } = await runIn(folder, ['diff', 'HEAD~1', '--fail-on', 'weakened']);
    expect(stderr).toContain('1 change nobody has accepted yet. If Nordbank Abp accepts it,');
    const yaml = stderr.slice(stderr.indexOf('\nwaivers:\n') + 1);
    expect(yaml).toMatch(
      /^waivers:\n {2}- change: "f[0-9a-f]{16}".*\n {4}reason: "<why nordbank accepts this>"\n {4}approvedBy: nordbank\/mika-salo\n {4}until: 2027-11-23\n$/,
    );
    write({ 'partnership.config.yaml': yaml });
    expect(await statusOf(folder, 'weakened')).toBe(1);
    write({ 'partnership.config.yaml': yaml.replace(/<.*>/, 'Agreed in the board') });
    expect(await statusOf(folder, 'weakened')).toBe(0);
    expect(await statusOf(folder, 'any')).toBe(0);
    write({ 'partnership.config.yaml': yaml.replace(/<.*>/, 'Agreed').replace('2027-11-23', '2026-11-22') });
    expect(await statusOf(folder, 'weakened')).toBe(1);
    write({
      'base.yaml': `rules: {}\n${yaml.replace(/<.*>/, 'Agreed')}`,
      'partnership.config.yaml': 'extends: base.yaml\n',
    });
    expect(await statusOf(folder, 'weakened')).toBe(0);
  });

  test('with --config the waivers, authors and severities of that file count, and it is named', async () => {
    const { folder, commit, write } = repositoryWith({
      [file]: sound,
      'partnership.config.yaml': 'rules: {}\n',
    });
    commit({ [file]: weaker }, 'erik@cirrus.example');
    const diff = (...args: string[]) =>
      runIn(folder, ['diff', 'HEAD~1', ...args, '--fail-on', 'weakened', '--config', 'ci/team.yaml']);
    const settings = `authors: { cirrus.example: cirrus }\nrules: { agreement/version-not-raised: off }\n`;
    write({ 'ci/team.yaml': settings });
    const first = await diff();
    expect(first).toMatchObject({ status: 1 });
    expect(first.stdout).toContain('Cirrus Oy weakens its own promise');
    expect(first.stdout).not.toContain('agreement/version-not-raised');
    expect((await runIn(folder, ['diff', 'HEAD~1'])).stdout).toContain('agreement/version-not-raised');
    expect(first.stderr).toContain('add this to ci/team.yaml ');
    const yaml = first.stderr.slice(first.stderr.indexOf('\nwaivers:\n') + 1).replace(/<.*>/, 'Agreed');
    write({ 'ci/team.yaml': `${settings}${yaml}` });
    expect(await diff()).toMatchObject({ status: 0, stderr: '' });
    expect(await diff('HEAD')).toMatchObject({ status: 0 });
    write({ 'ci/team.yaml': 'extends: more.yaml\n', 'ci/more.yaml': yaml });
    expect(await diff()).toMatchObject({ status: 0 });
    // What the nearest one accepts does not count beside it.
    write({ 'ci/team.yaml': settings, 'partnership.config.yaml': yaml });
    expect(await diff()).toMatchObject({ status: 1 });
    expect(await statusOf(folder, 'weakened')).toBe(0);
  });

  test('with --config two files are compared by it, too', async () => {
    const folder = folderWith({ 'a.yaml': sound, 'b.yaml': weaker, 'team.yaml': 'rules: {}\n' });
    const { status, stderr } = await runIn(folder, [
      ...['diff', 'a.yaml', 'b.yaml', '--fail-on', 'weakened', '--config', 'team.yaml'],
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('add this to team.yaml ');
  });

  test('a party that weakens its own promise, by the authors of the commits', async () => {
    const config = 'authors: { cirrus.example: cirrus, nordbank.example: nordbank }\n';
    const { folder, commit } = repositoryWith({ [file]: sound, 'partnership.config.yaml': config });
    commit({ [file]: weaker }, 'erik@cirrus.example');
    const { stdout } = await runIn(folder, ['diff', 'HEAD~1', 'HEAD']);
    expect(stdout).toContain('Cirrus Oy weakens its own promise');
    commit({ [file]: sound });
    commit({ [file]: weaker }, 'anna@nordbank.example');
    expect((await runIn(folder, ['diff', 'HEAD~1', 'HEAD'])).stdout).not.toContain('its own promise');
  });
});
