import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, folderWith } from '../support/folder.ts';
import { runIn } from '../support/run.ts';
import { sound } from '../support/texts.ts';

const project = (files: Files = {}) =>
  folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', 'a.partnership.yaml': sound, ...files });

const record = (folder: string, ...args: string[]) => runIn(folder, ['record', ...args]);
const filesIn = (folder: string) =>
  existsSync(path.join(folder, 'records')) ? readdirSync(path.join(folder, 'records')) : [];
const minutes = `apiVersion: partnership/v1
kind: Records
agreement: nordbank-cirrus
records:
  - type: meeting
    forum: service-board
    date: 2026-02-03
    actions:
      - { id: plan, what: Send the plan, owner: nordbank/mika-salo, due: 2026-03-01 }
  - { type: escalation, id: fixes, date: 2026-02-03, level: operational, about: Fixes }
  - { type: warning, id: late, by: cirrus, date: 2026-02-03, about: Late }
`;

describe('what has not happened yet cannot be recorded', () => {
  it.each([
    ['--closed', ['warning', 'late', '--date', '2026-11-20', '--closed', '2027-01-01']],
    [
      '--noticed',
      ['warning', '--by', 'cirrus', '--date', '2026-11-20', '--about', 'x', '--noticed', '2027-01-01'],
    ],
    [
      '--settled',
      ['escalation', 'fixes', '--date', '2026-11-20', '--settled', '2027-01-01', '--outcome', 'x'],
    ],
    [
      '--answered of a notice',
      ['notice', 'big-news', '--event', 'new-sourcing', '--date', '2026-11-20', '--answered', '2027-01-01'],
    ],
    [
      '--answered of a proposal',
      ['proposal', 'ideas', '--date', '2026-11-20', '--what', 'x', '--answered', '2027-01-01'],
    ],
  ])('after %s', async (_, args) => {
    const folder = project({ 'a.records.partnership.yaml': minutes });
    const { status, stderr } = await record(folder, ...args);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('1 January 2027 is still to come, and what has not happened'),
    ]);
    expect(filesIn(folder)).toEqual([]);
  });
});

describe('what cannot be recorded', () => {
  it.each([
    [['meeting', 'service-bord', '--date', 'today'], 'Did you mean `service-board`?'],
    [
      ['meeting', 'service-board', '--date', 'today', '--present', 'Mika Sallo'],
      'Did you mean `nordbank/mika-salo` (Mika Salo)?',
    ],
    [
      ['meeting', 'service-board', '--date', 'today', '--present', 'Zorro'],
      '`Zorro` is nobody of this agreement.',
    ],
    [
      ['meeting', 'service-board', '--date', 'today', '--present', 'mika-salo', '--apologies', 'mika-salo'],
      'among those who were there',
    ],
    [
      ['meeting', 'service-board', '--date', 'today', '--action', '; mika-salo'],
      'does not say what is to be done',
    ],
    [['meeting', 'service-board', '--date', '2026-02-03'], 'is on record already'],
    // A month is no day.
    [['meeting', 'service-board', '--date', '2026 11'], 'is no day that can be understood'],
    [['meeting', 'service-board', '--date', '202611'], 'is no day that can be understood'],
    [
      ['meeting', 'service-board', '--date', 'today', '--present', '王芳'],
      '`王芳` is nobody of this agreement.',
    ],
    [['review', 'internal'], 'An internal review is the review of one party.'],
    [['review', 'yearly'], 'There is no review of the kind `yearly`.'],
    [['approve'], 'Nothing says who approves it.'],
    [['warning', '--by', 'cirrus'], 'A warning says what may happen.'],
    [['escalation', 'nothing'], 'There is no escalation `nothing` on record.'],
    [['escalation', '--about', 'x', '--level', 'top'], '`--level top` is not possible.'],
    [['action', 'nothing', '--done'], 'No minutes have an action `nothing`.'],
    [['action', 'plan'], 'Nothing says what has become of the action “Send the plan”.'],
    [['action', 'plan', '--done', '--open'], 'An action is either done, or cancelled, or open.'],
    [['waived', 'service-board', '--occurrence', 'today', '--reason', 'x'], 'Without those who agreed'],
    [
      ['waived', 'nothing', '--occurrence', 'today', '--agreed-by', 'mika-salo', '--reason', 'x'],
      'nothing called `nothing`',
    ],
    [['notice', 'big-news', '--event', 'no-event'], 'has no event `no-event`'],
    [['approve', '--party', 'cirrus', '--of', '1'], 'It would be wrong, so nothing is recorded.'],
    [['shared', 'forecast', '-o', 'x.yaml'], '`x.yaml` is not named like a file of records.'],
    [['shared', 'forecast', '--agreement', 'nordbank-cirus'], 'There is no agreement `nordbank-cirus` here.'],
  ])('%j is told, and nothing is written', async (args, why) => {
    const folder = project({ 'r.partnership.yaml': minutes });
    const { status, stdout, stderr } = await record(folder, ...args);
    expect(stderr).toContain(why);
    expect([status, stdout, filesIn(folder)]).toEqual([2, '', []]);
  });

  it('is what git would leave out, so that it would not count', async () => {
    const folder = project({ '.gitignore': 'records/\n' });
    const { stderr } = await record(folder, 'shared', 'forecast');
    expect(stderr).toContain('would be no part of the project');
    expect(filesIn(folder)).toEqual([]);
  });

  it('is what goes to a place outside of the project', async () => {
    const folder = project({ 'partnership.config.yaml': 'records: ../elsewhere\n' });
    expect((await record(folder, 'shared', 'forecast')).stderr).toContain('lies outside of the project');
  });

  it('is what goes through a link out of the project', async () => {
    const elsewhere = folderWith({});
    const folder = project();
    symlinkSync(elsewhere, path.join(folder, 'records'));
    expect((await record(folder, 'shared', 'forecast')).stderr).toContain('lies outside of the project');
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});
