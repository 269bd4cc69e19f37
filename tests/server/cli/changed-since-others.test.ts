import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withPartyFile } from '../../support/sound.ts';
import { folderWith } from './support/folder.ts';
import { repositoryWith } from './support/repository.ts';
import { runIn } from './support/run.ts';
import { another, sound, withError } from './support/texts.ts';
import { lfsPointer } from './support/unreadable.ts';

const file = 'a.partnership.yaml';
const { agreement, party } = withPartyFile();
const naming = (exitPlan: string) =>
  sound.replace('terminationNotice: 180 days\n', `$&  exitPlan: ${exitPlan}\n`);
const records = (id: string, more = '') =>
  `apiVersion: partnership/v1\nkind: Records\nagreement: ${id}\nrecords:\n  - { type: health-check, date: 2026-09-10${more} }\n`;

async function fresh(folder: string, ...args: string[]): Promise<string[]> {
  const { stdout, stderr } = await runIn(folder, [
    'check',
    '--format',
    'json',
    '--changed-since',
    'HEAD',
    ...args,
  ]);
  expect(stderr).toBe('');
  return JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
}

/** Sound but for findings that rest on other files, or on what is not there. */
const old: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'file/missing': { [file]: naming('docs/exit.md') },
  'file/missing out of the workspace': { [file]: naming('../exit.md') },
  'file/missing of records': {
    [file]: sound,
    'r.partnership.yaml': records('nordbank-cirrus', ', actionPlan: p.md'),
  },
  'reference/unknown': { [file]: agreement },
  'reference/unused': { 'p.partnership.yaml': party.replace(/^id: .*/m, 'id: fjord-data'), [file]: sound },
  'reference/duplicate-id': { [file]: sound, 'b/a.partnership.yaml': sound },
  'records of no agreement': { 'r.partnership.yaml': records('nobody'), [file]: sound },
};

describe('what was there already is not new, whatever it rests on', () => {
  test.each(Object.entries(old))('%s', async (_, files) => {
    const { folder, write } = repositoryWith({ ...files, 'x.txt': '' });
    const all = await runIn(folder, ['check', '--format', 'json']);
    expect(JSON.parse(all.stdout).findings).not.toEqual([]);
    expect(await fresh(folder)).toEqual([]);
    write({ 'x.txt': '1' });
    expect(await fresh(folder, file)).toEqual([]);
  });

  test('a file that was there and is not any more is new', async () => {
    const { folder } = repositoryWith({ [file]: naming('docs/exit.md'), 'docs/exit.md': '' });
    expect(await fresh(folder)).toEqual([]);
    rmSync(path.join(folder, 'docs'), { recursive: true });
    expect(await fresh(folder)).toEqual(['file/missing']);
  });

  test('a folder, and a file that git ignores, are there', async () => {
    const { folder, write } = repositoryWith({
      [file]: naming('docs'),
      'docs/x.md': '',
      '.gitignore': 'out\n',
    });
    expect(await fresh(folder)).toEqual([]);
    write({ [file]: naming('out/exit.md'), 'out/exit.md': '' });
    expect(await fresh(folder)).toEqual([]);
  });

  test('a file of another name, which is found only because it is named', async () => {
    const { folder } = repositoryWith({ 'bank.yaml': withError });
    expect(await fresh(folder, 'bank.yaml')).toEqual([]);
    writeFileSync(path.join(folder, 'other.yaml'), another(withError, 'b'));
    expect(await fresh(folder, 'other.yaml')).toEqual(['agreement/dates']);
  });

  test('by a configuration that is named and lies elsewhere, or is not committed', async () => {
    const elsewhere = folderWith({ 'ci.yaml': 'extends: more.yaml\n', 'more.yaml': 'extends: strict\n' });
    const { folder, write } = repositoryWith({ [file]: naming('docs/exit.md') });
    expect(await fresh(folder, '--config', path.join(elsewhere, 'ci.yaml'))).toEqual([]);
    write({ 'ci.yaml': 'rules: { file/missing: error }\n' });
    expect(await fresh(folder, '--config', 'ci.yaml')).toEqual([]);
  });

  test('what lies in hidden folders is looked at neither now nor then', async () => {
    const { folder, write } = repositoryWith({ 'x.txt': '', '.archive/a.partnership.yaml': withError });
    write({ [file]: withError });
    expect(await fresh(folder)).toEqual(['agreement/dates']);
  });

  test('from a folder below, and of one', async () => {
    const { folder } = repositoryWith({
      [`in/${file}`]: naming('docs/exit.md'),
      'b.partnership.yaml': another(withError, 'b'),
    });
    expect(await fresh(path.join(folder, 'in'))).toEqual([]);
    expect(await fresh(folder, 'in')).toEqual([]);
  });
});

test('what was not read then may have had any of it: that is said, and ends the check with 2', async () => {
  const { folder, write } = repositoryWith({
    [file]: lfsPointer('0'.repeat(64), 9),
    'b.partnership.yaml': another(sound, 'b'),
  });
  write({ [file]: withError });
  const { status, stderr } = await runIn(folder, ['check', '--changed-since', 'HEAD']);
  expect(status).toBe(2);
  expect(stderr).toContain(`\`${file} (HEAD)\` was not read: git-lfs`);
});
