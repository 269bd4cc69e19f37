import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withPartyFile } from '../../../support/sound.ts';
import { runBuilt } from '../built.ts';
import { type Files, folderWith } from '../support/folder.ts';
import { runIn } from '../support/run.ts';
import { another, sound } from '../support/texts.ts';
import { deny, lfsPointer } from '../support/unreadable.ts';

const records = `apiVersion: partnership/v1
kind: Records
agreement: nordbank-cirrus
records: []
`;

const project = (files: Files) => folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', ...files });
const report = async (folder: string, ...args: string[]) => runIn(folder, ['report', ...args]);
/** Style sheet and script of pages lie beside the bundle. */
const pages = (folder: string, ...args: string[]) => runBuilt(['report', ...args], { cwd: folder });
const written = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('what is reported on', () => {
  it.each([
    ['the agreement', 'a.partnership.yaml'],
    ['its records', 'r.partnership.yaml'],
    ['its folder', '.'],
  ])('%s', async (_, named) => {
    const folder = project({ 'a.partnership.yaml': sound, 'r.partnership.yaml': records });
    expect(await report(folder, named, '-o', 'a.md')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(written(folder, 'a.md')).toMatch(/^# /);
  });

  it('all agreements of a party whose file is named', async () => {
    const { agreement, party } = withPartyFile();
    const folder = project({
      'a.partnership.yaml': agreement,
      'b.partnership.yaml': another(agreement, 'other'),
      'c.partnership.yaml': another(sound, 'third'),
      'p.partnership.yaml': party,
    });
    expect((await pages(folder, 'p.partnership.yaml', '-o', 'p.html')).stderr).toBe('');
    const page = written(folder, 'p.html');
    expect(page).toContain('a.partnership.yaml');
    expect(page).toContain('b.partnership.yaml');
    expect(page).not.toContain('c.partnership.yaml');
  });

  it.each([
    ['nowhere', 'There is no file or folder `nowhere`'],
    ['empty', 'There are no agreements in `empty`.'],
    ['misnamed', 'is not named like one, so it is passed over'],
    ['r.partnership.yaml', 'There is no agreement among what was named.'],
  ])('and nothing is written for %s', async (named, words) => {
    const folder = project({
      'r.partnership.yaml': records,
      'misnamed/a.yaml': sound,
    });
    mkdirSync(path.join(folder, 'empty'));
    const { status, stderr } = await report(folder, named, '-o', 'out.html');
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(existsSync(path.join(folder, 'out.html'))).toBe(false);
  });
});

describe('a file that is no agreement yet', () => {
  it.each([
    ['', 'a.partnership.yaml is empty: there is no agreement in it yet.'],
    ['- - [', 'a.partnership.yaml does not say that it is an agreement'],
  ])('%j has a page that says so', async (text, words) => {
    const folder = project({ 'a.partnership.yaml': text });
    for (const name of ['out.md', 'out.html', 'out.docx']) {
      const { status, stderr } = await pages(folder, 'a.partnership.yaml', '-o', name);
      expect([status, stderr.replaceAll('`', '')]).toEqual([2, expect.stringContaining(words)]);
    }
    expect(written(folder, 'out.md')).toContain(words);
    expect(written(folder, 'out.html')).toContain(words);
    expect(written(folder, 'out.docx')).toMatch(/^PK/);
  });
});

describe('what cannot be read', () => {
  it('is said on the page and by the exit status', async () => {
    const folder = project({
      'a.partnership.yaml': sound,
      'r.partnership.yaml': lfsPointer('a'.repeat(64), 12),
    });
    const { status, stderr } = await report(folder, '.', '-o', 'a.md');
    expect([status, stderr]).toEqual([2, expect.stringContaining('`r.partnership.yaml` was not read')]);
    expect(written(folder, 'a.md')).toMatch(/^> r\.partnership\.yaml: /m);
    expect(written(folder, 'a.md')).not.toContain('in a moment');
  });
});

describe('where it is written', () => {
  it.each([
    ['a.pdf', 'There is no report in the format .pdf.'],
    ['a', 'The name a has no ending that says the format.'],
    ['-', 'The name - has no ending that says the format.'],
    ['folder.md', 'Cannot write `folder.md`: it is a folder.'],
    ['a.partnership.yaml/a.md', 'Cannot write `a.partnership.yaml/a.md`: a part of its path is a file'],
    ['linked.md', 'Cannot write `linked.md`: it is a link that leads out'],
  ])('not in %s', async (target, words) => {
    const folder = project({ 'a.partnership.yaml': sound, 'elsewhere.txt': '' });
    for (const name of ['folder.md', 'closed']) mkdirSync(path.join(folder, name));
    const outside = folderWith({ 'kept.md': 'kept' });
    symlinkSync(path.join(outside, 'kept.md'), path.join(folder, 'linked.md'));
    const { status, stdout, stderr } = await report(folder, 'a.partnership.yaml', '-o', target);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(words)]);
    expect(stderr).not.toContain('went wrong in the tool');
    expect(written(outside, 'kept.md')).toBe('kept');
  });

  it('not where nobody may write', async () => {
    const folder = project({ 'a.partnership.yaml': sound });
    mkdirSync(path.join(folder, 'closed'));
    deny(folder, 'closed');
    const { status, stderr } = await report(folder, 'a.partnership.yaml', '-o', 'closed/a.md');
    expect([status, stderr]).toEqual([2, expect.stringContaining('you are not allowed to write there')]);
  });

  it('with the folders on the way to it, in place of what was there', async () => {
    const folder = project({ 'a.partnership.yaml': sound });
    await report(folder, '-o', 'new/below/a.md');
    writeFileSync(path.join(folder, 'new/below/a.md'), 'old');
    await report(folder, 'a.partnership.yaml', '-o', 'new/below/a.md');
    expect(written(folder, 'new/below/a.md')).toMatch(/^# /);
  });
});

describe('several agreements', () => {
  const two = { 'a.partnership.yaml': sound, 'b.partnership.yaml': another(sound, 'other') };

  it('are one page, whose rows lead to nothing that is not there', async () => {
    const folder = project(two);
    expect((await pages(folder, '-o', 'all.html')).stderr).toBe('');
    const page = written(folder, 'all.html');
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets.filter(target => !ids.has(target))).toEqual([]);
  });

  it.each([
    [['-o', 'all.docx'], 'end its name in .html'],
    [['-o', 'all.html', '--audience', 'shared'], '--audience is for reports of one agreement'],
  ])('are not told with %j', async (args, words) => {
    const { status, stderr } = await report(project(two), ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe('in whose language', () => {
  const swedish = { env: { LANG: 'sv_SE.UTF-8' } };
  const heading = async (text: string, args: string[], circumstances = {}) => {
    const folder = project({ 'a.partnership.yaml': text });
    await runIn(folder, ['report', '-o', 'a.md', ...args], circumstances);
    return written(folder, 'a.md').includes('## Alla åtaganden') ? 'sv' : 'en';
  };

  it('is what is asked for, else the agreement’s, else the system’s', async () => {
    const ofText = sound.replace('status: draft', 'status: draft\nlanguage: sv');
    expect(await heading(sound, [])).toBe('en');
    expect(await heading(sound, [], swedish)).toBe('sv');
    expect(await heading(ofText, [])).toBe('sv');
    expect(await heading(ofText, ['--language', 'en'], swedish)).toBe('en');
  });

  it('is that of messages too', async () => {
    const folder = project({ 'a.partnership.yaml': sound });
    const { stderr } = await runIn(folder, ['report', '-o', 'a.pdf'], swedish);
    expect(stderr).toContain('Det finns ingen rapport i formatet .pdf.');
  });
});
