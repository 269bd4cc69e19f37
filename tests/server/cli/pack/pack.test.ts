import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBuilt } from '../built.ts';
import { folderWith } from '../support/folder.ts';
import { repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { another, sound } from '../support/texts.ts';

const project = (files: Record<string, string>) =>
  folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', ...files });
const written = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');
const [, forum = ''] = /forums:\s+- (?:\{ )?id: ([\w-]+)/.exec(sound) ?? [];

describe('a pack', () => {
  it.each(['md', 'docx'])('is written as .%s', async ending => {
    const folder = project({ 'a.partnership.yaml': sound });
    expect(await runIn(folder, ['pack', forum, '-o', `p.${ending}`])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(existsSync(path.join(folder, `p.${ending}`))).toBe(true);
  });

  it('is written as .html by the program as it is installed', async () => {
    const folder = project({ 'a.partnership.yaml': sound });
    const { status, stderr } = await runBuilt(['pack', forum, '-o', 'p.html'], { cwd: folder });
    expect([status, stderr]).toEqual([0, '']);
    expect(written(folder, 'p.html')).toContain('partnership-pack:');
  });

  it('is in the language that was asked for', async () => {
    const folder = project({ 'a.partnership.yaml': sound });
    await runIn(folder, ['pack', forum, '-o', 'p.md', '--language', 'sv']);
    expect(written(folder, 'p.md')).toContain('## Protokoll');
  });

  it.each([
    [['club'], 'There is no forum club.'],
    [[`${forum}x`], `Did you mean ${forum}?`],
    [[forum, '-o', 'p.pdf'], 'There is no meeting pack in the format .pdf.'],
    [[forum, '-o', 'p'], 'The name p has no ending that says the format.'],
    [[forum, '--date', 'soon'], 'soon'],
  ])('is not made for %j', async (args, words) => {
    const folder = project({ 'a.partnership.yaml': sound });
    const { status, stderr } = await runIn(folder, ['pack', '-o', 'p.md', ...args]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(existsSync(path.join(folder, 'p.md'))).toBe(false);
  });

  it('never takes the place of a file that somebody may have filled in', async () => {
    const folder = project({ 'a.partnership.yaml': sound, 'p.md': 'minutes' });
    const { status, stderr } = await runIn(folder, ['pack', forum, '-o', 'p.md']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('p.md is there already')]);
    expect(written(folder, 'p.md')).toBe('minutes');
  });

  it('is of one agreement', async () => {
    const folder = project({ 'a.partnership.yaml': sound, 'b.partnership.yaml': another(sound, 'other') });
    const { status, stderr } = await runIn(folder, ['pack', forum, '-o', 'p.md']);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining(`Several agreements have a forum ${forum}`),
    ]);
    expect((await runIn(folder, ['pack', forum, 'b.partnership.yaml', '-o', 'p.md'])).status).toBe(0);
  });
});

describe('changes that are not agreed yet', () => {
  it('are shown against the branch that all work goes into', async () => {
    const { folder, write } = repositoryWith({ 'a.partnership.yaml': sound });
    await runIn(folder, ['pack', forum, '-o', 'same.md']);
    expect(written(folder, 'same.md')).not.toContain('not agreed yet');
    write({ 'a.partnership.yaml': sound.replace('ends: 2028-12-31', 'ends: 2029-12-31') });
    await runIn(folder, ['pack', forum, '-o', 'p.md']);
    expect(written(folder, 'p.md')).toContain('## Changes to the agreement that are not agreed yet');
  });
});
