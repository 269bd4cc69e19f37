import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './support/folder.ts';
import { repositoryWith } from './support/repository.ts';
import { runIn } from './support/run.ts';
import { another, sound } from './support/texts.ts';

const file = 'a.partnership.yaml';
const newer = 'b.partnership.yaml';
const at = (version: string, notice: number, text = sound) =>
  text.replace('version: 1.0.0', `version: ${version}`).replace('notice: 60 days', `notice: ${notice} days`);

/** A repository with three versions of an agreement, and with one that began with the last of them. */
function published() {
  const { folder, git, commit } = repositoryWith({ [file]: sound });
  commit({ [file]: at('1.1.0', 70) });
  commit({ [file]: at('1.2.0', 80), [newer]: another(sound, 'newer') });
  const clone = (...options: string[]) => {
    const there = path.join(folderWith({}), 'clone');
    git('clone', '-q', ...options, `file://${folder}`, there);
    return there;
  };
  return { folder, clone };
}

test('a clone whose history is cut says so, on the page and with what to do', async () => {
  const { clone } = published();
  const { status, stdout, stderr } = await runIn(clone('--depth=2'), ['changelog', '--', file]);
  expect(status).toBe(0);
  expect(stdout.match(/^## .*/gm)).toEqual([
    '## Version 1.2.0 (2026-11-20)',
    '## Version 1.1.0 (2026-11-20)',
  ]);
  expect(stdout).toMatch(
    /\nThe oldest version in this clone\.\n\n\*What changed before is not in this clone: .*\*\n$/,
  );
  expect(stderr).toMatch(/^partnership: Older changes are missing\.\nThis is a shallow clone/);
  expect(stderr).toContain('git fetch --unshallow');
});

test('an agreement that began after the cut is told whole', async () => {
  const { clone } = published();
  const { stdout, stderr } = await runIn(clone('--depth=2'), ['changelog', '--', newer]);
  expect(stdout).toMatch(/\nThe first version here\.\n$/);
  expect(stderr).toBe('');
});

test.each([
  ['deep enough', '--depth=9'],
  ['whole', '--single-branch'],
])('a clone that is %s says nothing of that', async (_, option) => {
  const { clone, folder } = published();
  const whole = await runIn(folder, ['changelog']);
  expect(await runIn(clone(option), ['changelog'])).toEqual(whole);
  expect(whole.stderr).toBe('');
});

test('a range that begins at the cut is not cut', async () => {
  const { clone } = published();
  const { stdout, stderr } = await runIn(clone('--depth=2'), ['changelog', 'HEAD~1..HEAD', '--', file]);
  expect(stdout.match(/^## .*/gm)).toEqual(['## Version 1.2.0 (2026-11-20)']);
  expect(stderr).toBe('');
});
