import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { runIn } from '../support/run.ts';
import { another, sound } from '../support/texts.ts';

const active = sound.replace('status: draft', 'status: active');
const records = (agreement: string) => `apiVersion: partnership/v1
kind: Records
agreement: ${agreement}
records:
  - type: meeting
    forum: service-board
    date: 2026-11-10
    actions:
      - { id: late, what: "=Late | one", owner: cirrus/sara-berg, due: 2026-11-20 }
      - { id: soon, what: Soon, owner: nordbank/anna-lind, due: 2026-12-01 }
      - { id: gone, what: Gone, owner: nordbank/anna-lind, due: 2026-11-01, status: done }
      - { id: open, what: Somebody }
`;
const project = () =>
  folderWith({
    '.git/HEAD': 'ref: refs/heads/main\n',
    'a.partnership.yaml': active,
    'a.records.partnership.yaml': records('nordbank-cirrus'),
  });
const two = () =>
  folderWith({
    '.git/HEAD': 'ref: refs/heads/main\n',
    'a.partnership.yaml': active,
    'a.records.partnership.yaml': records('nordbank-cirrus'),
    'b.partnership.yaml': another(active, 'other')
      .replace(/^title: .*$/m, 'title: The other one')
      .replaceAll('Sara Berg', 'Sara Bergman'),
    'b.records.partnership.yaml': records('other'),
  });

describe('partnership due', () => {
  it('shows what is overdue and what comes', async () => {
    const { status, stdout, stderr } = await runIn(project(), ['due']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Overdue\n {2}Since +What +Who\n/);
    expect(stdout).toMatch(/20 Nov 2026 +Action: =Late \| one +Sara Berg/);
    expect(stdout).toMatch(/Next 14 days\n[\s\S]*1 Dec 2026 +Action: Soon +Anna Lind/);
    expect(stdout).not.toContain('Gone');
    expect(stdout).not.toContain('Agreement');
  });

  it('shows what is due by somebody and to them', async () => {
    const { stdout } = await runIn(project(), ['due', '--person', 'sara berg']);
    expect(stdout).toMatch(
      /^Due by Sara Berg\n[\s\S]*Action: =Late \| one \(overdue\)[\s\S]*\n\nDue to Sara Berg\n/,
    );
    expect(stdout).not.toContain('Soon');
  });

  it('finds a person in each agreement that has them', async () => {
    const { stdout } = await runIn(two(), ['due', '--person', 'Sara Bergman']);
    expect(stdout).toContain('Agreement');
    expect(stdout).toContain('The other one');
    expect(stdout.match(/=Late/g)).toHaveLength(1);
  });

  it.each([['due'], ['actions']])('%s says in which agreement two are called so', async command => {
    const folder = folderWith({
      '.git/HEAD': 'ref: refs/heads/main\n',
      'a.partnership.yaml': active,
      'b.partnership.yaml': another(active, 'other').replaceAll('Mika Salo', 'Sara Berg'),
    });
    const { status, stdout, stderr } = await runIn(folder, [command, '--person', 'Sara Berg']);
    expect([status, stderr]).toEqual([
      2,
      'Not shown: b.partnership.yaml: `Sara Berg` may be `nordbank/mika-salo` or `cirrus/sara-berg`. Write which one is meant.\n',
    ]);
    expect(stdout).not.toBe('');
  });

  it('is the same for programs', async () => {
    const { stdout } = await runIn(project(), [
      'due',
      '--party',
      'cirrus',
      '--days',
      '3',
      '--format',
      'json',
    ]);
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ version: 1, asOf: '2026-11-23', days: 3 });
    expect(result.due).toContainEqual(
      expect.objectContaining({
        kind: 'action',
        id: 'late',
        isOverdue: true,
        isBy: true,
        isTo: false,
        person: 'cirrus/sara-berg',
        file: 'a.partnership.yaml',
      }),
    );
    expect(result.due.every((each: { isBy: boolean; isTo: boolean }) => each.isBy || each.isTo)).toBe(true);
  });

  it.each([
    [['--person', 'Sara', '--party', 'cirrus'], 'do not go together'],
    [['--person', 'Sarah Berg'], 'Did you mean `cirrus/sara-berg` (Sara Berg)?'],
    [['--person', 'sara'], 'Did you mean `cirrus/sara-berg` (Sara Berg)?'],
    [['--party', 'cirus'], 'Did you mean `cirrus`?'],
    [['--days', 'x'], '`--days x` is not possible.'],
    [['--days', '900'], 'at most 366'],
    [['--format', 'csv'], 'Write `pretty` or `json`'],
  ])('refuses %j', async (args, why) => {
    const { status, stderr } = await runIn(project(), ['due', ...args]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(why)]);
  });

  it('speaks Swedish', async () => {
    const { stdout } = await runIn(project(), ['due', '--person', 'Sara Berg'], {
      env: { LANG: 'sv_SE.UTF-8' },
    });
    expect(stdout).toMatch(/^Ska göras av Sara Berg\n[\s\S]*\n\nSka fås av Sara Berg\n/);
  });
});

describe('partnership actions', () => {
  it('lists what is open, by its day', async () => {
    const { status, stdout } = await runIn(project(), ['actions']);
    expect(status).toBe(0);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('Open actions');
    expect(lines.slice(2).map(line => line.trim().split(/ {2,}/)[1])).toEqual([
      '=Late | one (overdue)',
      'Soon',
      'Somebody',
      undefined,
    ]);
  });

  it.each([
    [['--person', 'Anna Lind'], ['soon']],
    [['--party', 'Cirrus Oy'], ['late']],
    [['--overdue'], ['late']],
    [
      ['--as-of', '2026-11-15'],
      ['late', 'soon', 'open'],
    ],
    [['--as-of', '2026-11-15', '--overdue'], []],
  ])('with %j those that are asked for', async (args, ids) => {
    const { stdout } = await runIn(project(), ['actions', ...args, '--format', 'json']);
    expect(JSON.parse(stdout).actions.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  it('is a table for spreadsheets in which no text is a formula', async () => {
    const { stdout } = await runIn(two(), ['actions', '--format', 'csv']);
    expect(stdout).toMatch(/^\uFEFFagreement,file,id,what,owner,/);
    expect(stdout.match(/,late,'=Late \| one,/g)).toHaveLength(2);
  });

  it('is a table for wikis in which no text is mark-up', async () => {
    const { stdout } = await runIn(project(), ['actions', '--format', 'markdown']);
    expect(stdout).toContain('=Late \\| one (overdue)');
  });

  it('is shorter once one is recorded as done', async () => {
    const folder = project();
    await runIn(folder, ['record', 'action', 'late', '--done']);
    const { stdout } = await runIn(folder, ['actions', '--format', 'json']);
    expect(JSON.parse(stdout).actions.map(({ id }: { id: string }) => id)).toEqual(['soon', 'open']);
  });
});
