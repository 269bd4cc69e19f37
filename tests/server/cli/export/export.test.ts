import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, folderWith } from '../support/folder.ts';
import { runIn } from '../support/run.ts';
import { another, sound } from '../support/texts.ts';
import { lfsPointer } from '../support/unreadable.ts';

const project = (files: Files) => folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', ...files });
const tables = async (folder: string, ...args: string[]) => runIn(folder, ['export', ...args, '-o', 'out']);
const lines = (folder: string, table: string) =>
  readFileSync(path.join(folder, 'out', `${table}.csv`), 'utf8')
    .trimEnd()
    .split('\r\n');

describe('what is written', () => {
  it('is a file for each table, and one that says what their columns mean', async () => {
    const folder = project({ 'a.partnership.yaml': sound });
    expect(await tables(folder)).toEqual({ status: 0, stdout: '', stderr: '' });
    const [heading, ...columns] = lines(folder, 'data-dictionary').map(line => line.split(','));
    expect(heading).toEqual(['\uFEFFtable', 'column', 'type', 'description']);
    for (const name of readdirSync(path.join(folder, 'out'))) {
      const table = name.replace('.csv', '');
      if (table === 'data-dictionary') continue;
      const described = columns.filter(([each]) => each === table).map(([, column]) => column);
      expect(lines(folder, table)[0]).toBe(`\uFEFF${described.join(',')}`);
    }
  });

  it('is the agreement of records that are named', async () => {
    const records = 'apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords: []\n';
    const folder = project({
      'a.partnership.yaml': sound,
      'b.partnership.yaml': another(sound, 'other'),
      'r.partnership.yaml': records,
    });
    await tables(folder, 'r.partnership.yaml');
    expect(lines(folder, 'agreements')).toEqual([
      expect.anything(),
      expect.stringMatching(/^nordbank-cirrus,/),
    ]);
  });

  it('tells agreements of the same id apart', async () => {
    const folder = project({ 'a.partnership.yaml': sound, 'b.partnership.yaml': sound });
    await tables(folder);
    const of = new Set(
      lines(folder, 'forums')
        .slice(1)
        .map(line => line.split(',')[0]),
    );
    expect([...of]).toEqual(['a.partnership.yaml', 'b.partnership.yaml']);
  });

  it('is a text to a spreadsheet, also where it begins like a formula', async () => {
    const titles = ['=1+1', '+1', '-1', '@SUM(1)', '＝1+1'];
    for (const title of titles) {
      const folder = project({ 'a.partnership.yaml': sound.replace(/^title: .*$/m, `title: "${title}"`) });
      await tables(folder);
      expect(lines(folder, 'agreements')[1]).toContain(`,'${title},`);
    }
  });

  it('has no address of anybody', async () => {
    const text = sound.replace(/\{ id: (anna-lind),/, '{ id: $1, email: anna@nordbank.example,');
    expect(text).toContain('anna@nordbank');
    const folder = project({ 'a.partnership.yaml': text });
    await tables(folder);
    for (const name of readdirSync(path.join(folder, 'out')))
      expect(readFileSync(path.join(folder, 'out', name), 'utf8')).not.toContain('anna@nordbank');
  });

  it('has the words of the format, whatever the system speaks', async () => {
    const folder = project({ 'a.partnership.yaml': sound });
    await tables(folder);
    const english = lines(folder, 'duties');
    await runIn(folder, ['export', '-o', 'out'], { env: { LANG: 'sv_SE.UTF-8' } });
    expect(lines(folder, 'duties')).toEqual(english);
  });
});

describe('what cannot be done', () => {
  it.each([
    [['nowhere'], 'There is no file or folder `nowhere`'],
    [['empty'], 'There are no agreements in `empty`.'],
    [['.', '--format', 'parquet'], '`--format parquet` is not possible.'],
    [['.', '--as-of', '2026-13-01'], '`--as-of 2026-13-01`'],
    [
      ['.', '-o', 'a.partnership.yaml'],
      'Cannot write `a.partnership.yaml/agreements.csv`: a part of its path is a file',
    ],
  ])('%j', async (args, words) => {
    const folder = project({ 'a.partnership.yaml': sound });
    mkdirSync(path.join(folder, 'empty'));
    const { status, stdout, stderr } = await runIn(folder, ['export', '-o', 'out', ...args]);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(words)]);
    expect(stderr).not.toContain('went wrong in the tool');
    expect(existsSync(path.join(folder, 'out'))).toBe(false);
  });

  it('is said in Swedish too', async () => {
    const folder = project({ 'a.partnership.yaml': sound });
    const { stderr } = await runIn(folder, ['export', '-o', 'a.partnership.yaml'], { env: { LANG: 'sv' } });
    expect(stderr).toContain('går inte att skriva: en del av sökvägen är en fil');
  });

  it('what was not read is said, and what was read is written', async () => {
    const folder = project({
      'a.partnership.yaml': sound,
      'b.partnership.yaml': lfsPointer('a'.repeat(64), 12),
    });
    const { status, stderr } = await tables(folder);
    expect([status, stderr]).toEqual([2, expect.stringContaining('`b.partnership.yaml` was not read')]);
    expect(lines(folder, 'agreements')).toHaveLength(2);
  });
});
