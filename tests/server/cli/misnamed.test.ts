import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mostLookedInto, nearest } from '../../../server/src/disk/misnamed.ts';
import { folderWith } from './support/folder.ts';
import { run, runIn } from './support/run.ts';
import { sound } from './support/texts.ts';

const named = { 'a.partnership.yaml': sound };
const party = '{"apiVersion":"partnership/v1","kind":"Party","id":"x","name":"X"}';

describe('a file that is ours by its first lines only', () => {
  it('is told of where nothing else is found', async () => {
    const { status, stderr } = await run(['check'], { files: { 'deals/agreement.yaml': sound } });
    expect(status).toBe(2);
    expect(stderr).toBe(
      'partnership: There are no agreements in the current folder.\n' +
        '`deals/agreement.yaml` begins like an agreement or its records, but is not named like one, so it is passed over. ' +
        'Rename it to `deals/agreement.partnership.yaml`, or name it: partnership check deals/agreement.yaml\n',
    );
  });

  it('is told of once beside others, and changes nothing of what was found', async () => {
    const files = { ...named, 'b.yml': sound, 'c/party.json': party };
    const [with_, without] = [await run(['check'], { files }), await run(['check'], { files: named })];
    expect([with_.status, with_.stdout]).toEqual([without.status, without.stdout]);
    expect(without.stderr).toBe('');
    expect(with_.stderr).toMatch(
      /^partnership: 2 files begin like .* Rename `b\.yml` to `b\.partnership\.yaml`/,
    );
    expect(with_.stderr.split('\n')).toHaveLength(2);
  });

  it.each([
    ['b.partnership.YAML', 'b.partnership.yaml'],
    ['B.Partnership.yaml', 'B.partnership.yaml'],
    ['b.partnership.yam', 'b.partnership.yaml'],
    ['b.partnership.yaml.txt', 'b.partnership.yaml'],
    ['b.yaml.txt', 'b.partnership.yaml'],
    ['b.partnership', 'b.partnership.yaml'],
    ['partnership.json', 'partnership.yaml'],
    ['deep/agreement', 'deep/agreement.partnership.yaml'],
    ['partnership', 'partnership.yaml'],
    ['b.jsonc', 'b.partnership.yaml'],
  ])('also where it is called %s', async (name, proper) => {
    for (const command of ['check', 'status']) {
      const { stderr } = await run([command], { files: { ...named, [name]: sound } });
      expect(stderr).toContain(`\`${name}\` begins like an agreement`);
      expect(stderr).toContain(`Rename it to \`${proper}\``);
    }
  });

  it('is listed in JSON', async () => {
    const of = async (files: Record<string, string>) =>
      JSON.parse((await run(['check', '--format', 'json'], { files })).stdout).misnamed;
    expect(await of({ ...named, 'b.yml': sound })).toEqual(['b.yml']);
    expect(await of(named)).toBeUndefined();
  });

  it.each([
    ['is named itself', ['check', 'b.yml'], { 'b.yml': sound }],
    ['lies beside a file that is named', ['check', 'a.partnership.yaml'], { 'b.yml': sound }],
    ['lies outside of what is checked', ['check', 'in'], { 'in/c.partnership.yaml': sound, 'b.yml': sound }],
    ['is ignored by git', ['check'], { '.gitignore': 'build\n', 'build/b.yml': sound }],
    ['is of a package', ['check'], { 'node_modules/x/b.yml': sound }],
    ['is a backup', ['check'], { 'b.partnership.yaml.bak': sound, 'agreement.orig': sound }],
    ['is a text about it', ['check'], { 'agreement.md': sound, 'agreement.ts': sound, 'notes.txt': sound }],
    ['is hidden', ['check'], { '.cache/b.yml': sound }],
    ['is something else', ['check'], { 'b.yml': 'apiVersion: apps/v1\nkind: Deployment\n' }],
  ])('is not told of where it %s', async (_, argv, files) => {
    expect((await run(argv, { files: { ...named, ...files } })).stderr).toBe('');
  });

  it('is not looked for behind links', async () => {
    const elsewhere = folderWith({ 'secret.yaml': sound });
    const folder = folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', ...named });
    symlinkSync(path.join(elsewhere, 'secret.yaml'), path.join(folder, 'b.yaml'));
    expect((await runIn(folder, ['check'])).stderr).toBe('');
  });

  it('is looked for in so many files only, the nearest first', () => {
    const files = Array.from({ length: mostLookedInto + 5 }, (_, index) =>
      path.join('deep', 'er', `${index}.json`),
    );
    const some = nearest([...files, 'b.yaml']);
    expect(some).toHaveLength(mostLookedInto);
    expect(some[0]).toBe('b.yaml');
  });
});
