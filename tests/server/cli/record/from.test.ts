import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { editWord } from '../../../support/word-edits.ts';
import { runBuilt } from '../built.ts';
import { folderWith } from '../support/folder.ts';
import { runIn } from '../support/run.ts';

const bank = path.resolve(import.meta.dirname, '../../../../samples/bank');
const sample = (name: string) => readFileSync(path.join(bank, name), 'utf8');
const files = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  'nordbank-cirrus.partnership.yaml': sample('nordbank-cirrus.partnership.yaml'),
  'nordbank-cirrus.records.partnership.yaml': sample('nordbank-cirrus.records.partnership.yaml'),
  'parties/cirrus.partnership.yaml': sample('parties/cirrus.partnership.yaml'),
  'docs/exit-plan.md': '',
  'docs/health-2026.md': '',
};
const day = '2026-11-18';

/** A folder with a pack for the service board, changed as somebody fills it in. */
async function filledIn(change: (text: string) => string): Promise<string> {
  const folder = folderWith(files);
  await runIn(folder, ['pack', 'service-board', '--date', day, '--as-of', day, '-o', 'pack.md']);
  const pack = path.join(folder, 'pack.md');
  writeFileSync(pack, change(readFileSync(pack, 'utf8')));
  return folder;
}
const attended = (text: string) =>
  text.replace(/(\| (?:Laura Nyman|Karin Aho) \| [^|]* \| (?:chair|member) \|) {2}\|/g, '$1 x |');
const decided = (text: string) => attended(text).replace('| 1 |  |', '| 1 | Wait for January |');
const record = `records/${day}-service-board.partnership.yaml`;
const text = `apiVersion: partnership/v1
kind: Records
agreement: nordbank-cirrus
records:
  - type: meeting
    forum: service-board
    date: ${day}
    present: [nordbank/laura-nyman, cirrus/karin-aho]
    decisions:
      - Wait for January
`;

describe('a pack that was filled in', () => {
  it('becomes the record of its meeting', async () => {
    const folder = await filledIn(decided);
    const { status, stdout, stderr } = await runIn(folder, ['record', '--from', 'pack.md']);
    expect([status, stderr, stdout]).toEqual([0, '', expect.stringContaining(`Recorded in ${record}`)]);
    expect(readFileSync(path.join(folder, record), 'utf8')).toBe(text);
  });

  it('is shown first, and written nowhere, with --dry-run', async () => {
    const folder = await filledIn(decided);
    expect(await runIn(folder, ['record', '--from', 'pack.md', '--dry-run'])).toMatchObject({
      status: 0,
      stdout: text,
    });
    expect(existsSync(path.join(folder, 'records'))).toBe(false);
  });

  it('is not recorded twice, whatever is left out', async () => {
    const folder = await filledIn(decided);
    await runIn(folder, ['record', '--from', 'pack.md']);
    for (const args of [[], ['--leave-out']]) {
      const { status, stderr } = await runIn(folder, ['record', '--from', 'pack.md', ...args]);
      expect([status, stderr]).toEqual([1, expect.stringContaining('is on record already')]);
    }
    expect(readdirSync(path.join(folder, 'records'))).toHaveLength(1);
  });

  it('of which not all can be read is recorded only when somebody says so', async () => {
    const folder = await filledIn(pack => decided(pack).replace('| 2 |  |', '| 2 | One | two |'));
    const { status, stderr } = await runIn(folder, ['record', '--from', 'pack.md']);
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^Not read: Decisions, row 2: “two”.*\n {2}Move it .*\nNothing is recorded/),
    ]);
    expect(existsSync(path.join(folder, 'records'))).toBe(false);
    const rest = await runIn(folder, ['record', '--from', 'pack.md', '--leave-out']);
    expect([rest.status, readFileSync(path.join(folder, record), 'utf8')]).toEqual([1, text]);
  });

  it('says once what to do about the same mistake in several rows', async () => {
    const folder = await filledIn(pack =>
      decided(pack).replace(
        /(?<=\| Due \|\n.*\n)(?:\| {2}\| {2}\| {2}\|\n){2}/,
        '| One |  | soon |\n| Two |  | later |\n',
      ),
    );
    const { stderr } = await runIn(folder, ['record', '--from', 'pack.md']);
    expect(stderr).toMatch(
      /row 1: “soon” is no day\.\nNot read: .*row 2: “later” is no day\.\n {2}Write the day as year-month-day/,
    );
  });

  it('that says nothing of what took place is no record, whatever is left out', async () => {
    const folder = await filledIn(pack => `${pack}\nCoffee was bad.\n`);
    const { status, stderr } = await runIn(folder, ['record', '--from', 'pack.md', '--leave-out']);
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('Nothing that could be read says that the meeting took place.'),
    ]);
    expect(existsSync(path.join(folder, 'records'))).toBe(false);
  });

  it('in Word is read by the program as it is installed', async () => {
    const folder = folderWith(files);
    await runIn(folder, ['pack', 'service-board', '--date', day, '--as-of', day, '-o', 'pack.docx']);
    const pack = path.join(folder, 'pack.docx');
    const mark = (xml: string) =>
      xml.replace(
        /(>Laura Nyman<\/w:t>(?:(?!<\/w:tr>).)*<w:t[^>]*>)(<\/w:t><\/w:r><\/w:p><\/w:tc><\/w:tr>)/g,
        '$1x$2',
      );
    writeFileSync(pack, editWord(readFileSync(pack), mark));
    const args = ['record', '--from', 'pack.docx', '--dry-run'];
    const { stdout } = await runBuilt(args, { cwd: folder });
    expect(stdout).toContain('present: [nordbank/laura-nyman]');
  });
});

describe('nothing is recorded', () => {
  it.each([
    [['--from', 'pack.pdf'], 'meeting packs are filled in in Word or in Markdown'],
    [['--from', 'pack.odt'], 'save it as .docx'],
    [['--from', 'nowhere.md'], 'Cannot read `nowhere.md`'],
    [['--from', 'docs/exit-plan.md'], 'The file is no meeting pack'],
    [['meting'], 'Did you mean partnership record meeting?'],
    [[], 'It is not said what is to be recorded.'],
  ])('from %j', async (args, words) => {
    const { status, stderr } = await runIn(folderWith(files), ['record', ...args]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  it('from what is called a Word file and is none', async () => {
    const folder = folderWith({ ...files, 'pack.docx': 'hello' });
    const { status, stderr } = await runIn(folder, ['record', '--from', 'pack.docx']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('The file is no Word file.')]);
  });
});
