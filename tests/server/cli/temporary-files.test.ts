import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeText } from '../../../server/src/cli/disk-write.ts';
import { leftoversIn, temporaryName } from '../../../server/src/cli/temporary-files.ts';
import { folderWith } from './support/folder.ts';
import { makePipe } from './support/unreadable.ts';

/** The name that a process gives which has ended by now. */
function nameOfDead(): string {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  return temporaryName().replace(`-${process.pid}-`, `-${pid}-`);
}

test('what a killed process has left goes when the next one writes beside it', async () => {
  const [dead, alive] = [nameOfDead(), temporaryName()];
  const folder = folderWith({ 'x.json': 'old', [dead]: 'half', [alive]: 'half', '.partnership.tmp': 'mine' });
  await writeText(path.join(folder, 'x.json'), 'new');
  expect(readFileSync(path.join(folder, 'x.json'), 'utf8')).toBe('new');
  expect(readdirSync(folder).sort()).toEqual([alive, '.partnership.tmp', 'x.json'].sort());
});

test('of another machine, and of an older version, only what is a day old', async () => {
  const others = ['.partnership-00000000-1-0123456789ab.tmp', '.partnership-0123456789ab.tmp'];
  const folder = folderWith(Object.fromEntries(others.map(name => [name, ''])));
  expect(await leftoversIn(folder)).toEqual([]);
  for (const name of others) utimesSync(path.join(folder, name), new Date(0), new Date(0));
  expect((await leftoversIn(folder)).map(place => path.basename(place)).sort()).toEqual(others.sort());
});

test('nothing but files is one', async () => {
  const folder = folderWith({ x: '' });
  makePipe(folder, nameOfDead());
  expect(await leftoversIn(folder)).toEqual([]);
  expect(await leftoversIn(path.join(folder, 'none'))).toEqual([]);
});
