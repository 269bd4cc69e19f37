import { symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withPartyFile } from '../../support/sound.ts';
import { type Files, folderWith } from './support/folder.ts';
import { runIn } from './support/run.ts';
import { another, sound, withError } from './support/texts.ts';
import { deny, lfsPointer, makePipe } from './support/unreadable.ts';

const file = 'a.partnership.yaml';
const project = (files: Files) => folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', ...files });
const findings = async (folder: string, ...args: string[]) => {
  const { status, stdout, stderr } = await runIn(folder, ['check', '--format', 'json', ...args]);
  const rules = JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
  return { status, stderr, rules };
};

describe('what is there and is not read is said, and ends a check with 2', () => {
  test.each<[string, (folder: string) => void, string]>([
    ['a pipe', folder => makePipe(folder, 'x.partnership.yaml'), 'a device, a pipe or a socket'],
    ['a file', folder => deny(folder, 'b.partnership.yaml'), 'not allowed to read it'],
    ['a folder', folder => deny(folder, 'deep'), 'not allowed to read it'],
    [
      'a link',
      folder => symlinkSync('/dev/zero', path.join(folder, 'x.partnership.yaml')),
      'out of the workspace',
    ],
    [
      'a broken link',
      folder => symlinkSync('x', path.join(folder, 'x.partnership.yaml')),
      'leads to nothing',
    ],
    [
      'a circle',
      folder => symlinkSync('x.partnership.yaml', path.join(folder, 'x.partnership.yaml')),
      'circles',
    ],
    [
      'a huge file',
      folder => truncateSync(path.join(folder, 'b.partnership.yaml'), 2 ** 33),
      'larger than 16 MB',
    ],
  ])('%s', async (_, spoil, reason) => {
    const folder = project({
      [file]: withError,
      'b.partnership.yaml': another(sound, 'b'),
      'deep/c.partnership.yaml': another(sound, 'c'),
    });
    spoil(folder);
    const { status, stderr, rules } = await findings(folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^partnership: `[a-z./]+` was not read: /);
    expect(stderr).toContain(reason);
    expect(rules).toContain('agreement/dates');
  });

  test('a pointer of git-lfs', async () => {
    const folder = project({ [file]: sound, 'b.partnership.yaml': lfsPointer('0'.repeat(64), 9) });
    expect(await findings(folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('git-lfs keeps its text elsewhere'),
    });
    expect((await runIn(folder, ['check', 'b.partnership.yaml'])).stderr).toContain('git lfs pull');
  });

  test('where it is all that there is, it is not “no agreements”', async () => {
    const folder = project({ 'closed/a.partnership.yaml': sound });
    makePipe(folder, 'x.partnership.yaml');
    deny(folder, 'closed');
    const { status, stdout, stderr } = await runIn(folder, ['check']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Cannot read');
    expect(stderr).not.toContain('no agreements');
  });

  test.each(['check', 'status'])('%s of a pipe that is named neither waits nor opens it', async command => {
    const folder = project({ [file]: sound });
    makePipe(folder, 'x.yaml');
    const { status, stderr } = await runIn(folder, [command, 'x.yaml']);
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('a pipe') });
  });
});

describe('nothing counts as missing that may be in there', () => {
  const { agreement, party } = withPartyFile();

  test('a party', async () => {
    const folder = project({ [file]: agreement, 'p/cirrus.partnership.yaml': party });
    expect((await findings(folder)).rules).toEqual([]);
    deny(folder, 'p');
    expect(await findings(folder)).toMatchObject({ status: 2, rules: [] });
    expect((await findings(project({ [file]: agreement }))).rules).toContain('reference/unknown');
  });

  test('records', async () => {
    const records = 'apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords: []\n';
    const folder = project({
      [file]: sound.replace('status: draft', 'status: active'),
      'r.partnership.yaml': records,
      's.partnership.yaml': records,
    });
    const missed = (rules: string[]) => rules.filter(rule => /missed|overdue/.test(rule)).length;
    expect(missed((await findings(folder, '--as-of', '2028-01-01')).rules)).toBeGreaterThan(0);
    deny(folder, 's.partnership.yaml');
    const outcome = await findings(folder, '--as-of', '2028-01-01');
    expect({ ...outcome, missed: missed(outcome.rules) }).toMatchObject({ status: 2, missed: 0 });
    expect((await runIn(folder, ['status'])).status).toBe(2);
  });

  test('without its configuration nobody knows what counts', async () => {
    const folder = project({
      [file]: withError,
      'partnership.config.yaml': 'rules: { agreement/dates: off }\n',
    });
    deny(folder, 'partnership.config.yaml');
    const { status, stdout, stderr } = await runIn(folder, ['check']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Cannot read `partnership.config.yaml`: you are not allowed to read it.');
  });
});
