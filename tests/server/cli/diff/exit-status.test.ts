import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { sound } from '../support/texts.ts';
import { file, reworded, weaker } from './support.ts';

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
    expect(stdout).toContain('1 agreement compared only in part: no change in what could be read\n');
  });

  test('says exactly what to add, and counts it once there is a reason', async () => {
    const { folder, commit, write } = repositoryWith({ [file]: sound });
    commit({ [file]: weaker });
    const { stderr } = await runIn(folder, ['diff', 'HEAD~1', '--fail-on', 'weakened']);
    expect(stderr).toContain('1 change, not accepted yet by Nordbank Abp.\nTo accept, add this to ');
    const yaml = stderr.slice(stderr.indexOf('\nwaivers:\n') + 1);
    expect(yaml).toMatch(
      /^waivers:\n {2}# The roadmap .*\n {2}- change: "f[0-9a-f]{16}"\n {4}reason: "<why nordbank accepts this>"\n {4}approvedBy: nordbank\/mika-salo\n {4}until: 2027-11-23\n$/,
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
    expect((await diff('--format', 'json')).stdout).not.toContain('agreement/version-not-raised');
    expect((await runIn(folder, ['diff', 'HEAD~1', '--format', 'json'])).stdout).toContain(
      'agreement/version-not-raised',
    );
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
