import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { runIn } from '../support/run.ts';
import { sound } from '../support/texts.ts';

const asked = `apiVersion: partnership/v1
kind: Records
agreement: nordbank-cirrus
records:
  # Ideas
  - { type: proposal, commitment: ideas, by: cirrus, date: 2026-11-02, what: Retire it } # the first
  - type: proposal
    commitment: ideas
    by: nordbank
    date: 2026-11-05
    what: Another
  - { type: notice, commitment: big-news, by: cirrus, date: 2026-11-06, event: new-offering, answered: 2026-11-07 }
`;

const project = () =>
  folderWith({
    '.git/HEAD': 'ref: refs/heads/main\n',
    'a.partnership.yaml': sound,
    'r.partnership.yaml': asked,
  });

describe('an answer', () => {
  it('goes into the record that it belongs to, and all else stays', async () => {
    const folder = project();
    const first = await runIn(folder, ['record', 'answer', 'Retire it', '--outcome', 'accepted']);
    expect([first.status, first.stdout]).toEqual([
      0,
      expect.stringMatching(/^Recorded in r\.partnership\.yaml\n/),
    ]);
    await runIn(folder, ['record', 'answer', 'ideas', '--date', '2026-11-20']);
    expect(readFileSync(path.join(folder, 'r.partnership.yaml'), 'utf8')).toBe(
      asked
        .replace('what: Retire it }', 'what: Retire it, answered: 2026-11-23, outcome: accepted }')
        .replace('    what: Another\n', '    what: Another\n    answered: 2026-11-20\n'),
    );
  });

  it.each([
    [['ideas'], '2 of `ideas` wait for an answer: those of `2026-11-02` or `2026-11-05`.'],
    [['nothing'], 'Nothing called `nothing` waits for an answer.'],
    [['big-news'], 'Nothing called `big-news` waits for an answer.'],
    [['ideas', '--asked', '2026-11-06'], 'Nothing called `ideas` waits for an answer.'],
    [['ideas', '--asked', '2026-11-05', '--outcome', 'perhaps'], '`--outcome perhaps` is not possible.'],
  ])('has to belong to one: %j', async (args, why) => {
    const { status, stderr } = await runIn(project(), ['record', 'answer', ...args]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(why)]);
  });

  it('comes after what it answers, so that nobody has to say which of two', async () => {
    const folder = project();
    const { status, stderr } = await runIn(folder, ['record', 'answer', 'ideas', '--date', '2026-11-03']);
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(path.join(folder, 'r.partnership.yaml'), 'utf8')).toContain(
      'what: Retire it, answered: 2026-11-03 }',
    );
  });

  it('is shown as a patch in a dry run', async () => {
    const folder = project();
    const { stdout } = await runIn(folder, ['record', 'answer', 'Another', '--dry-run']);
    expect(stdout).toContain('+    answered: 2026-11-23');
    expect(readFileSync(path.join(folder, 'r.partnership.yaml'), 'utf8')).toBe(asked);
  });
});
