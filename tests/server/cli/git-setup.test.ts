import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtCli } from './built.ts';
import { folderWith } from './support/folder.ts';
import { repositoryWith } from './support/repository.ts';
import { runIn } from './support/run.ts';
import { sound } from './support/texts.ts';

const file = 'a.partnership.yaml';
const weaker = sound.replace('horizon: 36 months', 'horizon: 24 months');

/** Runs git as a user does, with the built command line on the path. */
function gitWithUs(folder: string, ...args: string[]): string {
  const bin = folderWith({});
  const command = path.join(bin, 'partnership');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${builtCli}" "$@"\n`);
  chmodSync(command, 0o755);
  const env = {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_PAGER: 'cat',
  };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' });
}

describe('git diff, after git-setup', () => {
  test('says what changed and for whom', async () => {
    const { folder, git, write } = repositoryWith({ [file]: sound });
    await runIn(folder, ['git-setup']);
    write({ [file]: weaker });
    const shown = gitWithUs(folder, 'diff', '--', file);
    expect(shown).toContain('diff --partnership a/a.partnership.yaml b/a.partnership.yaml\n');
    expect(shown).toContain('now looks 24 instead of 36 months ahead (worse for\n    Nordbank Abp)');
    expect(gitWithUs(folder, 'diff', '--no-ext-diff', '--', file)).toContain('+++ b/a.partnership.yaml');
    git('add', '-A');
    git('mv', file, 'b.partnership.yaml');
    expect(gitWithUs(folder, 'diff', '--cached', '-M', '--', file, 'b.partnership.yaml')).toContain(
      'diff --partnership a/a.partnership.yaml b/b.partnership.yaml',
    );
  });

  test('new, removed and broken files, and files that are no agreements', async () => {
    const records = 'apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords: []\n';
    const { folder, git, write } = repositoryWith({ [file]: sound, 'r.partnership.yaml': records });
    await runIn(folder, ['git-setup']);
    write({
      'n.partnership.yaml': sound.replace('id: nordbank-cirrus', 'id: n'),
      'r.partnership.yaml': `${records}# more\n`,
    });
    git('add', '-A');
    expect(gitWithUs(folder, 'diff', '--cached', '--', 'n.partnership.yaml')).toContain('is new');
    expect(gitWithUs(folder, 'diff', '--cached', '--', 'r.partnership.yaml')).toContain('+# more');
    write({ [file]: undefined });
    expect(gitWithUs(folder, 'diff', '--', file)).toContain('is gone');
    write({ [file]: weaker.replace('sharing:', 'sharing: [') });
    const broken = gitWithUs(folder, 'diff', '--', file);
    expect(broken).toContain('Could not be compared');
    expect(broken).toContain('+sharing: [');
  });
});

describe('git-setup', () => {
  const attributes = (folder: string) => path.join(folder, '.gitattributes');

  test('says what it wrote, writes it once, and takes it out again', async () => {
    const { folder, git, write } = repositoryWith({ [file]: sound });
    write({ '.gitattributes': '*.png binary' });
    const first = await runIn(folder, ['git-setup']);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('Wrote to .gitattributes');
    expect(first.stdout).toContain('Wrote diff.partnership.command to');
    const written = readFileSync(attributes(folder), 'utf8');
    expect(written).toMatch(/^\*\.png binary\n# partnership/);
    expect(git('config', '--local', 'diff.partnership.command')).toContain('partnership git-diff');
    expect((await runIn(folder, ['git-setup'])).stdout).not.toContain('Wrote');
    expect(readFileSync(attributes(folder), 'utf8')).toBe(written);
    expect((await runIn(folder, ['git-setup', '--remove'])).stdout).toContain('Took the lines');
    expect(readFileSync(attributes(folder), 'utf8')).toBe('*.png binary\n');
    expect(() => git('config', '--local', 'diff.partnership.command')).toThrow();
    expect(await runIn(folder, ['git-setup', '--remove'])).toMatchObject({ status: 0 });
  });

  test('knows its lines again after git has changed the line ends, and keeps those', async () => {
    const { folder, write } = repositoryWith({ [file]: sound });
    write({ '.gitattributes': '*.png binary\n' });
    await runIn(folder, ['git-setup']);
    const changed = readFileSync(attributes(folder), 'utf8').replaceAll('\n', '\r\n');
    write({ '.gitattributes': changed });
    expect((await runIn(folder, ['git-setup'])).stdout).not.toContain('Wrote');
    expect(readFileSync(attributes(folder), 'utf8')).toBe(changed);
    // As an earlier version left it: the block twice.
    write({ '.gitattributes': `${changed}${changed.slice(changed.indexOf('# '))}*.jpg binary` });
    await runIn(folder, ['git-setup']);
    const once = readFileSync(attributes(folder), 'utf8');
    expect(once.match(/git-setup: begin/g)).toHaveLength(1);
    expect(once).toMatch(/^\*\.png binary\r\n\*\.jpg binary\r\n# partnership git-setup: begin\r\n/);
    expect(once).not.toMatch(/[^\r]\n/);
    await runIn(folder, ['git-setup', '--remove']);
    expect(readFileSync(attributes(folder), 'utf8')).toBe('*.png binary\r\n*.jpg binary\r\n');
  });

  test('leaves no file behind that it made', async () => {
    const { folder } = repositoryWith({ [file]: sound });
    await runIn(folder, ['git-setup']);
    await runIn(folder, ['git-setup', '--remove']);
    expect(existsSync(attributes(folder))).toBe(false);
  });

  test('outside of a repository it says so', async () => {
    const outside = await runIn(folderWith({}), ['git-setup']);
    expect(outside).toMatchObject({ status: 2, stdout: '' });
    expect(outside.stderr).toContain('in no git repository');
    expect(outside.stderr).not.toContain('compare');
    expect((await runIn(folderWith({}), ['diff'])).stderr).toContain('partnership diff OLD NEW');
    expect(await runIn(folderWith({}), ['git-diff'])).toMatchObject({ status: 2, stdout: '' });
  });
});
