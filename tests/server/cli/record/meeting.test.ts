import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { runIn } from '../support/run.ts';
import { sound } from '../support/texts.ts';

const project = () => folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', 'a.partnership.yaml': sound });

const record = (folder: string, ...args: string[]) => runIn(folder, ['record', ...args]);
const textIn = (folder: string, name: string) =>
  readFileSync(path.join(folder, 'records', `${name}.partnership.yaml`), 'utf8');

describe('all who were there', () => {
  it('are those with a seat, and whoever else is named', async () => {
    const folder = project();
    const named = ['--date', '2026-02-03', '--present', 'all, erik-dahl'];
    await record(folder, 'meeting', 'service-board', ...named);
    const [, present = ''] = /present: \[(.*)\]/.exec(textIn(folder, '2026-02-03-service-board')) ?? [];
    const [, members = ''] = /id: service-board[^}]*?members: \[(.*?)\]/s.exec(sound) ?? [];
    expect(present).toBe(`${members}, cirrus/erik-dahl`);
  });
});

describe('the day of a meeting', () => {
  it.each([
    ['den 3 februari 2026', '2026-02-03'],
    ['1 mars 2026', '2026-03-01'],
    ['3 maj 2026', '2026-05-03'],
    ['14 okt 2026', '2026-10-14'],
    ['26/10 2026', '2026-10-26'],
  ])('may be written as Swedes do: %s', async (written, day) => {
    const folder = project();
    await record(folder, 'meeting', 'service-board', '--date', written);
    expect(textIn(folder, `${day}-service-board`)).toContain(`date: ${day}`);
  });
});

describe('the day until which something is to be done', () => {
  it('is counted from the meeting that agreed on it', async () => {
    const folder = project();
    await record(
      folder,
      'meeting',
      'service-board',
      '--date',
      '2026-02-03',
      '--action',
      'Send; mika-salo; friday',
    );
    expect(textIn(folder, '2026-02-03-service-board')).toContain('due: 2026-02-06');
  });
});
