import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withPartyFile } from '../../support/sound.ts';
import { folderWith } from './support/folder.ts';
import { run, runIn } from './support/run.ts';
import { another, sound, withError, withWarning } from './support/texts.ts';

const lastLines = (text: string) => text.trimEnd().split('\n').slice(-2);

describe('the exit status', () => {
  test.each([
    // what is found,      --fail-on,   status
    ['nothing', sound, 'info', 0],
    ['a warning', withWarning, 'error', 0],
    ['a warning', withWarning, 'warning', 1],
    ['a warning', withWarning, 'info', 1],
    ['an error', withError, 'error', 1],
    ['an error', withError, 'info', 1],
    ['an error', withError, 'none', 0],
  ])('%s with --fail-on', async (_what, text, threshold, status) => {
    const outcome = await run(['check', '--fail-on', threshold], { files: { 'a.partnership.yaml': text } });
    expect(outcome).toMatchObject({ status, stderr: '' });
  });

  test('without --fail-on, errors count and warnings do not', async () => {
    expect((await run(['check'], { files: { 'a.partnership.yaml': withWarning } })).status).toBe(0);
    expect((await run(['check'], { files: { 'a.partnership.yaml': withError } })).status).toBe(1);
  });
});

describe('which files are checked', () => {
  const files = {
    'a.partnership.yaml': sound,
    'b/b.partnership.yml': another(withWarning, 'b'),
    'b/c/partnership.yaml': another(withError, 'c'),
    'b/notes.yaml': 'a: 1\n',
    'node_modules/x/d.partnership.yaml': withError,
    '.hidden/e.partnership.yaml': another(withError, 'e'),
  };
  const checked = async (...paths: string[]) =>
    lastLines((await run(['check', '--format', 'pretty', ...paths], { files })).stdout).find(line =>
      line.includes('file'),
    );

  test('without paths, all agreements below the current folder', async () => {
    expect(await checked()).toBe('1 error, 1 warning in 2 of 3 files');
  });

  test('folders, files and patterns, each file once', async () => {
    expect(await checked('b', 'b/b.partnership.yml', 'b/**/*.yml')).toBe(
      '1 error, 1 warning in 2 of 2 files',
    );
  });

  test('a pattern finds what it names, as if the shell had done it', async () => {
    expect(await checked('b/*.{yaml,yml}')).toBe('1 error, 1 warning in 2 of 2 files');
  });

  test('a file that is named is read whatever its name', async () => {
    expect(await checked('b/notes.yaml')).toBe('1 error in 1 file');
  });

  test('a file in a hidden folder is checked when it is named', async () => {
    expect(await checked('.hidden/e.partnership.yaml')).toBe('1 error in 1 file');
  });

  test('from a folder below, paths are relative to it', async () => {
    const { stdout } = await run(['check', '..'], { files, cwd: 'b/c' });
    expect(stdout).toContain('partnership.yaml: 1 error\n');
    expect(stdout).toContain('../b.partnership.yml:');
  });

  test('a file reached through a link is the file itself', async () => {
    const folder = folderWith({ '.git/HEAD': '', 'real/a.partnership.yaml': sound });
    symlinkSync(path.join(folder, 'real'), path.join(folder, 'linked'));
    expect(await runIn(folder, ['check', 'linked/a.partnership.yaml'])).toMatchObject({ status: 0 });
  });
});

describe('references across files', () => {
  const { agreement, party } = withPartyFile();

  test('the party of an agreement is found anywhere in the project', async () => {
    const files = { 'agreements/a.partnership.yaml': agreement, 'parties/cirrus.partnership.yaml': party };
    expect(await run(['check', 'agreements'], { files })).toMatchObject({
      status: 0,
      stdout: '1 file checked, no findings\n',
    });
    expect((await run(['check'], { files: { 'a.partnership.yaml': agreement } })).stdout).toContain(
      'reference/unknown',
    );
  });

  test('files around are read and not reported', async () => {
    const files = { 'a.partnership.yaml': sound, 'b.partnership.yaml': another(withError, 'b') };
    expect((await run(['check', 'a.partnership.yaml'], { files })).stdout).toBe(
      '1 file checked, no findings\n',
    );
  });

  test('the project reaches up to the folder with .git, and no further', async () => {
    const files = {
      'inner/.git/HEAD': '',
      'inner/a.partnership.yaml': agreement,
      'cirrus.partnership.yaml': party,
    };
    expect((await run(['check', 'inner'], { files })).status).toBe(1);
    expect(
      (
        await run(['check', 'inner'], {
          files: { ...files, 'inner/.git/HEAD': '', 'inner/p/cirrus.partnership.yaml': party },
        })
      ).status,
    ).toBe(0);
  });

  test('a configuration that holds for a file and cannot be read keeps it from being checked', async () => {
    const files = { 'a.partnership.yaml': sound, 'partnership.config.yaml/a': '' };
    expect(await run(['check', 'a.partnership.yaml'], { files })).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'partnership: Cannot read `partnership.config.yaml`: it is a folder.\nRepair it, or leave it out.\n',
    });
  });
});

describe('standard input', () => {
  test('a text stands in the file that --stdin-filename names', async () => {
    const files = { 'a.partnership.yaml': sound };
    const outcome = await run(['check', '--stdin-filename', 'a.partnership.yaml'], {
      files,
      stdin: withError,
    });
    expect(outcome.status).toBe(1);
    expect(outcome.stdout).toContain('a.partnership.yaml:13:9  error  agreement/dates');
    expect(outcome.stdout).toContain('1 error in 1 file');
  });

  test('the file need not be there, nor its folder', async () => {
    const outcome = await run(['check', '-', '--stdin-filename', 'new/a.partnership.yaml'], {
      stdin: withError,
    });
    expect(outcome.stdout).toContain('new/a.partnership.yaml:13:9');
  });

  test('a dash alone is a text without a name', async () => {
    const outcome = await run(['check', '-'], { stdin: withError });
    expect(outcome.stdout).toContain('stdin.partnership.yaml:13:9');
  });

  test('other files may be checked with it', async () => {
    const files = { 'a.partnership.yaml': sound, 'b.partnership.yaml': another(withWarning, 'b') };
    const outcome = await run(['check', '.', '--stdin-filename', 'a.partnership.yaml'], {
      files,
      stdin: withError,
    });
    expect(outcome.stdout).toContain('1 error, 1 warning in 2 of 2 files');
  });

  test('the configuration above the name holds', async () => {
    const files = { 'partnership.config.yaml': 'rules: { agreement/dates: off }\n' };
    expect(
      await run(['check', '--stdin-filename', 'x/a.partnership.yaml'], { files, stdin: withError }),
    ).toMatchObject({
      status: 0,
    });
  });
});

describe('the date', () => {
  const asOf = async (...options: string[]) =>
    JSON.parse(
      (await run(['check', '--format', 'json', ...options], { files: { 'a.partnership.yaml': sound } }))
        .stdout,
    ).asOf;

  test("today's, unless --as-of says otherwise", async () => {
    expect(await asOf()).toBe('2026-11-23');
    expect(await asOf('--as-of', '2027-02-28')).toBe('2027-02-28');
  });
});

test('the same files, options and date give the same bytes, in the order of the paths', async () => {
  const files = Object.fromEntries(
    ['b', 'a/z', 'B', 'a-b', 'c'].map((name, index) => [
      `${name}.partnership.yaml`,
      another(
        index % 2 ? withError : withWarning,
        name
          .toLowerCase()
          .replace('/', '-')
          .repeat(index + 1),
      ),
    ]),
  );
  const folder = folderWith({ '.git/HEAD': '', ...files });
  const outcomes = await Promise.all(
    ['.', '.', 'b.partnership.yaml'].map((each, index) =>
      runIn(folder, ['check', each, ...(index === 2 ? ['c.partnership.yaml', '.'] : [])]),
    ),
  );
  expect(new Set(outcomes.map(({ stdout }) => stdout)).size).toBe(1);
  const order = [...(outcomes[0]?.stdout ?? '').matchAll(/^(\S+): \d/gm)].map(match => match[1]);
  expect(order).toEqual([...order].sort());
  expect(order).toHaveLength(5);
});
