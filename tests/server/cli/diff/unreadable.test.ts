import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { sound } from '../support/texts.ts';

const file = 'a.partnership.yaml';
const weaker = sound.replace('horizon: 36 months', 'horizon: 24 months');
const noMapping = '- nothing that could be told\n';

const reviewed = (folder: string, ...args: string[]) =>
  runIn(folder, ['diff', 'HEAD~1', '--fail-on', 'weakened', ...args]);

describe('what cannot be read of the base may be what is gone, so it fails', () => {
  test.each([
    ['a line', sound.replace('sharing:', 'sharing: [')],
    ['a value', sound.replace('role: vendor', 'role: seller')],
  ])('%s', async (_, base) => {
    const { folder, commit } = repositoryWith({ [file]: base });
    commit({ [file]: sound });
    const { status, stdout, stderr } = await reviewed(folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^ {2}! a\.partnership\.yaml, line \d+, in “.+”: /m);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/before the change.*, so nobody can say what is new here\./);
    expect(stderr).toContain('could not be read, so nobody can say that nothing is weakened there.');
    expect(stderr).toContain('compare with a base that can be read');
    expect((await runIn(folder, ['diff', 'HEAD~1'])).status).toBe(0);
  });

  test.each<[string, string | undefined, string | undefined, string]>([
    ['before and after', noMapping, '- nor here\n', 'could not be read before the change, and cannot be now'],
    ['of what is gone', noMapping, undefined, 'could not be read before the change, so'],
    ['of what is new', undefined, noMapping, 'cannot be read now'],
    ['of what is an agreement now', noMapping, sound, 'could not be read before the change, so'],
  ])('a whole file, %s', async (_, before, after, said) => {
    const { folder, commit } = repositoryWith({ 'notes.txt': 'x', ...(before && { [file]: before }) });
    commit({ [file]: after });
    const { status, stdout } = await reviewed(folder);
    expect(stdout).toContain(`${file} ${said}`);
    expect(status).toBe(1);
  });

  test('of two files, too; but not where both are the same', async () => {
    const folder = folderWith({ 'a.yaml': noMapping, 'b.yaml': '- nor here\n', 'c.yaml': noMapping });
    const statusOf = async (...files: string[]) =>
      (await runIn(folder, ['diff', ...files, '--fail-on', 'weakened'])).status;
    expect(await statusOf('a.yaml', 'b.yaml')).toBe(1);
    expect(await statusOf('a.yaml', 'c.yaml')).toBe(0);
  });
});

describe('a configuration with errors, named with --config,', () => {
  test.each([
    ['a misspelt severity', 'rules: { principle/missing: loud }\n', 'team.yaml:1:29'],
    ['a line', 'rules: [\n', 'team.yaml:1:'],
  ])('is refused as check refuses it: %s', async (_, config, place) => {
    const { folder, commit } = repositoryWith({ [file]: sound, 'team.yaml': config });
    commit({ [file]: weaker });
    const refused = await reviewed(folder, '--config', 'team.yaml');
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain(place);
    expect(refused.stderr).toContain('The configuration has errors, so nothing was compared.\n');
    const checked = await runIn(folder, ['check', '--config', 'team.yaml']);
    expect(refused.stderr.replace('compared', 'checked')).toBe(checked.stderr);
  });

  test('also where the error is in what it extends', async () => {
    const files = { 'team.yaml': 'extends: ./all.yaml\n', 'all.yaml': 'rulez: {}\n' };
    const { folder, commit } = repositoryWith({ [file]: sound, ...files });
    commit({ [file]: weaker });
    const { status, stderr } = await reviewed(folder, '--config', 'team.yaml');
    expect(status).toBe(2);
    expect(stderr).toContain('all.yaml:1:1');
  });

  test('but not for a waiver that has expired: what counts is certain without it', async () => {
    const waivers =
      'waivers: [{ change: f0123456789abcdef, reason: Agreed, approvedBy: cirrus/sara-berg, until: 2026-01-01 }]\n';
    const { folder, commit } = repositoryWith({ [file]: sound, 'team.yaml': waivers });
    commit({ [file]: weaker });
    expect((await reviewed(folder, '--config', 'team.yaml')).status).toBe(1);
  });
});
