import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runBuilt } from './built.ts';
import { folderWith } from './support/folder.ts';
import { another, sound, withError } from './support/texts.ts';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));

test('prints the version of the package', async () => {
  expect(await runBuilt(['--version'], { cwd: '/' })).toEqual({
    status: 0,
    stdout: `${version}\n`,
    stderr: '',
  });
});

test('checks, and its exit status says what was found', { timeout: 30_000 }, async () => {
  const cwd = folderWith({ '.git/HEAD': '', 'a.partnership.yaml': sound });
  expect(await runBuilt(['check'], { cwd })).toEqual({
    status: 0,
    stdout: '1 file checked, no findings\n',
    stderr: '',
  });
  const outcome = await runBuilt(['check', '--stdin-filename', 'a.partnership.yaml'], {
    cwd,
    stdin: withError,
  });
  expect(outcome.status).toBe(1);
  expect(outcome.stdout).toContain('a.partnership.yaml:13:9  error  agreement/dates');
  expect(outcome.stdout).not.toContain('\x1b');
  expect(await runBuilt(['check', 'nothing'], { cwd })).toMatchObject({ status: 2, stdout: '' });
});

test('explains, lists and helps', { timeout: 30_000 }, async () => {
  for (const argv of [['explain', 'sharing'], ['rules'], ['--help']]) {
    expect(await runBuilt(argv, { cwd: '/' })).toMatchObject({ status: 0, stderr: '' });
  }
});

// More output than a pipe holds, so that the last of it meets the closed end.
test('a reader that goes away is no mistake', { timeout: 30_000 }, async () => {
  const files = Object.fromEntries(
    [...Array(150).keys()].map(index => [`a${index}.partnership.yaml`, another(withError, `a${index}`)]),
  );
  const cwd = folderWith({ '.git/HEAD': '', ...files });
  expect(await runBuilt(['check', '--format', 'json'], { cwd, closeEarly: true })).toMatchObject({
    status: 1,
    stderr: '',
  });
});
