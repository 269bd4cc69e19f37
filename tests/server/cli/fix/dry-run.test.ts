import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, folderWith } from '../support/folder.ts';
import { runIn } from '../support/run.ts';
import { another, sound, withError } from '../support/texts.ts';

const slip = (text: string) =>
  text.replace('horizon:', 'horizont:').replace('type: roadmap', 'type: raodmap');
const windows = (text: string) => text.replaceAll('\n', '\r\n');
const marked = (text: string) => `\ufeff${text}`;

/** Texts before and after, under names that are hard for patches. */
const cases: Record<string, [before: string, after: string]> = {
  'a.partnership.yaml': [slip(sound), sound],
  'with some spaces.partnership.yaml': [slip(another(sound, 'b')), another(sound, 'b')],
  'å/ärende "x".partnership.yaml': [slip(another(sound, 'c')), another(sound, 'c')],
  'windows.partnership.yaml': [windows(slip(another(sound, 'd'))), windows(another(sound, 'd'))],
  'marked.partnership.yaml': [
    marked(slip(another(sound, 'e')).replace('apiVersion', 'apiversion')),
    marked(another(sound, 'e')),
  ],
  'no-end.partnership.yaml': [slip(another(sound, 'f')).trimEnd(), another(sound, 'f').trimEnd()],
};
const before: Files = Object.fromEntries(Object.entries(cases).map(([name, [text]]) => [name, text]));

const textsIn = (folder: string) =>
  Object.fromEntries(Object.keys(cases).map(name => [name, readFileSync(path.join(folder, name), 'utf8')]));
const after = Object.fromEntries(Object.entries(cases).map(([name, [, text]]) => [name, text]));

async function dryRun(folder: string, ...args: string[]) {
  return runIn(folder, ['check', '--fix-dry-run', ...args]);
}

describe('check --fix-dry-run', () => {
  test.each([
    ['git apply', ['apply', '-']],
    ['git apply where there is no repository', ['apply', '-']],
    ['patch', ['-p1', '--binary', '--quiet']],
  ])('prints a patch that %s takes, and writes nothing', async (what, args) => {
    const folder = folderWith(what.includes('no repository') ? before : { '.git/HEAD': '', ...before });
    const { status, stdout, stderr } = await dryRun(folder);
    expect(textsIn(folder)).toEqual(before);
    expect(status).toBe(0);
    expect(stderr).toContain('Would fix a.partnership.yaml: schema/unknown-key, schema/enum\n');
    expect(stderr).toContain('6 files checked, no findings\n');
    const program = what.split(' ')[0] ?? '';
    const cwd = folder;
    if (what === 'git apply') {
      execFileSync('rm', ['-r', '.git'], { cwd });
      execFileSync('git', ['init', '-q'], { cwd });
    }
    execFileSync(program, args, { cwd, input: stdout, stdio: ['pipe', 'ignore', 'inherit'] });
    expect(textsIn(folder)).toEqual(after);
  });

  test('names files from the folder that it is run in', async () => {
    const folder = folderWith({ '.git/HEAD': '', 'sub/a.partnership.yaml': slip(sound) });
    const { stdout } = await runIn(folder, ['check', '--fix-dry-run'], { cwd: 'sub' });
    expect(stdout).toMatch(/^--- a\/a\.partnership\.yaml\n\+\+\+ b\/a\.partnership\.yaml\n@@ /);
  });

  test('prints nothing where nothing is certain, and what would be left to standard error', async () => {
    const folder = folderWith({ '.git/HEAD': '', 'a.partnership.yaml': withError });
    const { status, stdout, stderr } = await dryRun(folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('agreement/dates');
  });

  test('has standard output for itself', async () => {
    const folder = folderWith({ '.git/HEAD': '', 'a.partnership.yaml': slip(sound) });
    expect((await dryRun(folder, '--format', 'sarif')).stderr).toContain(
      'Standard output is for the patch, so the report cannot go there.\nWrite it to a file: --format sarif=FILE\n',
    );
    expect(await dryRun(folder, '--format', 'json=x.json')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^--- a/),
      stderr: 'Would fix a.partnership.yaml: schema/unknown-key, schema/enum\n',
    });
  });

  test('shows also how a text from standard input would change', async () => {
    const folder = folderWith({ '.git/HEAD': '' });
    const { stdout } = await runIn(folder, ['check', '--fix-dry-run', '-'], { stdin: slip(sound) });
    expect(stdout).toMatch(/^--- a\/stdin\.partnership\.yaml\n/);
  });

  test('shows on a terminal what would act on it', async () => {
    const text = slip(sound).replace('title: ', 'title: \u202e');
    const folder = folderWith({
      '.git/HEAD': '',
      'a.partnership.yaml': text.replace('version: ', 'verzion: '),
    });
    const argv = ['check', '--fix-dry-run'];
    expect((await runIn(folder, argv, { terminal: 80 })).stdout).toContain('\\u{202e}');
    expect((await runIn(folder, argv)).stdout).toContain('\u202e');
  });
});
