import { expect, test } from 'vitest';
import { repositoryWith } from './support/repository.ts';
import { runIn } from './support/run.ts';
import { sound } from './support/texts.ts';

const file = 'a.partnership.yaml';
const at = (text: string, version: string) => text.replace('version: 1.0.0', `version: ${version}`);

test('one section for each version, against the one before; the newest first', async () => {
  const { folder, git, commit } = repositoryWith({ [file]: sound });
  git('tag', 'v1');
  const longer = sound.replace('notice: 60 days', 'notice: 70 days');
  commit({ [file]: at(longer, '1.1.0') });
  const twice = longer.replace('notice: 70 days', 'notice: 90 days');
  commit({ [file]: at(twice, '1.1.0') });
  git('mv', file, 'b.partnership.yaml');
  commit({
    'b.partnership.yaml': at(twice.replace('horizon: 36 months', 'horizon: 24 months'), '2.0.0'),
    'notes.txt': 'x',
  });
  const { stdout, stderr, status } = await runIn(folder, ['changelog', 'v1..HEAD']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  await expect(stdout).toMatchFileSnapshot('diff/golden/changelog.md');
  const { stdout: whole } = await runIn(folder, ['changelog']);
  expect(whole).toBe(`${stdout}\n## Version 1.0.0 (2026-11-20)\n\nThe first version here.\n`);
});

test('a range without changes, and files instead of revisions, are mistakes', async () => {
  const { folder } = repositoryWith({ [file]: sound });
  for (const args of [['HEAD..HEAD'], [file, file], ['nowhere..HEAD']]) {
    expect(await runIn(folder, ['changelog', ...args])).toMatchObject({ status: 2, stdout: '' });
  }
});
