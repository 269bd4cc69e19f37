import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from './support/folder.ts';
import { type Outcome, runIn } from './support/run.ts';
import { sound, withError } from './support/texts.ts';

const files = { '.git/HEAD': '', 'a.partnership.yaml': withError, 'b/notes.txt': 'keep\n' };

async function check(
  ...options: string[]
): Promise<Outcome & { folder: string; text: (file: string) => string }> {
  const folder = folderWith(files);
  const outcome = await runIn(folder, ['check', ...options]);
  return { ...outcome, folder, text: file => readFileSync(path.join(folder, file), 'utf8') };
}

const mistake = async (...options: string[]) => {
  const { status, stdout, stderr } = await check(...options);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  return stderr;
};

describe('several formats at once', () => {
  test('one to standard output, the others to files, whose folders are made', async () => {
    const { status, stdout, stderr, text } = await check(
      '--format=sarif=reports/new/found.sarif',
      '--format',
      'github',
      '--format',
      'junit=junit.xml',
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^::error file=a\.partnership\.yaml/);
    expect(JSON.parse(text('reports/new/found.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(text('junit.xml')).toContain('<testsuites');
  });

  test('a file gets what standard output would', async () => {
    const { stdout } = await check('--format', 'json');
    expect((await check('--format', 'json=x.json')).text('x.json')).toBe(stdout);
  });

  test('when all go to files, nothing is printed, and the status tells', async () => {
    expect(await check('--format', 'sarif=x.sarif')).toMatchObject({ status: 1, stdout: '', stderr: '' });
  });

  test('text in a file has colours only when they are asked for', async () => {
    const plain = await check('--format', 'pretty=x.txt');
    expect(plain.text('x.txt')).not.toContain('\u001b');
    const coloured = await check('--color', '--format', 'pretty=x.txt');
    expect(coloured.text('x.txt')).toContain('\u001b[');
  });

  test('an older report is replaced', async () => {
    expect((await check('--format', 'json=b/notes.txt')).text('b/notes.txt')).not.toContain('keep');
  });
});

describe('what cannot be done', () => {
  test('two formats on standard output', async () => {
    expect(await mistake('--format', 'github', '--format', 'json')).toMatchInlineSnapshot(`
      "partnership: Only one format can go to standard output.
      Write the others to files: --format github --format json=FILE
      "
    `);
  });

  test('two formats in one file', async () => {
    expect(await mistake('--format', 'json=x', '--format', 'sarif=./x')).toMatchInlineSnapshot(`
      "partnership: Two formats would go to \`./x\`.
      Give each a file of its own.
      "
    `);
  });

  test('no file after the sign', async () => {
    expect(await mistake('--format', 'sarif=')).toMatchInlineSnapshot(`
      "partnership: \`--format sarif=\` names no file.
      Example: --format sarif=found.sarif
      "
    `);
  });

  test('an unknown format with a file', async () => {
    expect(await mistake('--format', 'sarf=x.sarif')).toContain('did you mean `--format sarif`?');
  });

  test('a folder, and a path through a file', async () => {
    expect(await mistake('--format', 'json=b')).toMatchInlineSnapshot(`
      "partnership: Cannot write \`b\`: it is a folder.
      Name another file, or make this one writable.
      "
    `);
    expect(await mistake('--format', 'json=b/notes.txt/x.json')).toContain(
      'Cannot write `b/notes.txt/x.json`: a part of its path is a file, not a folder.',
    );
  });

  test('a place where no folder can be made', async () => {
    const folder = folderWith(files);
    symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'link'));
    // Below /proc the system refuses every folder by saying that those above it are missing.
    const places = ['link/new/x.json', ...(existsSync('/proc/self') ? ['/proc/nowhere/x.json'] : [])];
    for (const place of places) {
      const { status, stderr } = await runIn(folder, ['check', '--format', `json=${place}`]);
      expect(status).toBe(2);
      expect(stderr).toContain(
        `Cannot write \`${place}\`: a folder on the way to it is missing and cannot be made.`,
      );
    }
  });

  test('an agreement as the file to write', async () => {
    const folder = folderWith({ '.git/HEAD': '', 'a.partnership.yaml': sound });
    const { status, stderr } = await runIn(folder, ['check', '--format', 'json=a.partnership.yaml']);
    expect(status).toBe(2);
    expect(stderr).toContain('would overwrite a file that is checked');
    expect(readFileSync(path.join(folder, 'a.partnership.yaml'), 'utf8')).toBe(sound);
  });

  test('a wrong path of an agreement writes no report', async () => {
    const { status, folder } = await check('--format', 'json=x.json', 'nowhere');
    expect(status).toBe(2);
    expect(existsSync(path.join(folder, 'x.json'))).toBe(false);
  });
});
