import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, folderWith } from '../support/folder.ts';
import { runIn } from '../support/run.ts';
import { another, sound } from '../support/texts.ts';

const project = (files: Files = {}) =>
  folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', 'a.partnership.yaml': sound, ...files });

const record = (folder: string, ...args: string[]) => runIn(folder, ['record', ...args]);
const filesIn = (folder: string) =>
  existsSync(path.join(folder, 'records')) ? readdirSync(path.join(folder, 'records')) : [];
const textIn = (folder: string, name: string) =>
  readFileSync(path.join(folder, 'records', `${name}.partnership.yaml`), 'utf8');

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

describe('a meeting', () => {
  it('is written down as a small file, with people by name and days by words', async () => {
    const folder = project();
    const told = await record(
      folder,
      'meeting',
      'Service Board',
      '--date',
      'yesterday',
      '--present',
      'Mika Salo, sara-berg',
      '--decision',
      'Go on: now',
      '--action',
      'Send the plan; Sara Berg; 2 weeks',
      '--apologies',
      'erik dahl',
    );
    expect(told).toEqual({
      status: 0,
      stdout: `Recorded in records/2026-11-22-service-board.partnership.yaml
Action 2026-11-22-service-board-send-the-plan: Send the plan
`,
      stderr: '',
    });
    expect(textIn(folder, '2026-11-22-service-board')).toBe(`apiVersion: partnership/v1
kind: Records
agreement: nordbank-cirrus
records:
  - type: meeting
    forum: service-board
    date: 2026-11-22
    present: [nordbank/mika-salo, cirrus/sara-berg]
    apologies: [cirrus/erik-dahl]
    decisions:
      - "Go on: now"
    actions:
      - id: 2026-11-22-service-board-send-the-plan
        what: Send the plan
        owner: cirrus/sara-berg
        due: 2026-12-06
        status: open
`);
  });

  it('is only printed in a dry run', async () => {
    const folder = project();
    const { stdout, stderr } = await record(
      folder,
      'meeting',
      'service-board',
      '--date',
      '2026-11-20',
      '--dry-run',
    );
    expect(stdout).toMatch(/^apiVersion: partnership\/v1\n[\s\S]*date: 2026-11-20\n$/);
    expect(stderr).toMatch(/^Would be recorded in records\/2026-11-20-service-board\.partnership\.yaml\n/);
    expect(filesIn(folder)).toEqual([]);
  });

  it('has all members there, but for those who apologised', async () => {
    const folder = project();
    await record(
      folder,
      'meeting',
      'service-board',
      '--date',
      '2026-11-20',
      '--present',
      'all',
      '--apologies',
      'mika-salo',
    );
    expect(textIn(folder, '2026-11-20-service-board')).toContain(
      'present: [cirrus/sara-berg]\n    apologies: [nordbank/mika-salo]',
    );
  });

  it.each(['-', '–', 'None', 'inga', 'n/a', ' '])(
    'has no decision that says “%s”, as in packs',
    async nothing => {
      const folder = project();
      const args = ['--date', '2026-11-20', '--decision', nothing, '--decision', 'Go on'];
      expect(await record(folder, 'meeting', 'service-board', ...args)).toMatchObject({ status: 0 });
      expect(textIn(folder, '2026-11-20-service-board')).toContain('decisions:\n      - Go on\n');
    },
  );

  it('closes actions of earlier minutes in the same file', async () => {
    const folder = project({ 'r.partnership.yaml': minutes });
    await record(folder, 'meeting', 'service-board', '--date', '2026-11-20', '--done', 'send the plan');
    expect(textIn(folder, '2026-11-20-service-board')).toMatch(
      /- type: action\n {4}action: plan\n {4}date: 2026-11-20\n {4}status: done\n/,
    );
  });

  it('gets a few letters more where there is one of that name', async () => {
    const name = '2026-11-20-service-board';
    const folder = project({ [`records/${name}.partnership.yaml`]: minutes });
    await record(folder, 'meeting', 'service-board', '--date', '2026-11-20', '--decision', 'Two');
    expect(filesIn(folder).sort()).toEqual([
      expect.stringMatching(new RegExp(`^${name}-f[0-9a-f]{4}\\.partnership\\.yaml$`)),
      `${name}.partnership.yaml`,
    ]);
  });
});

describe('the day', () => {
  const active = sound
    .replace('status: draft', 'status: active')
    .replace('starts: 2026-01-01', 'starts: 2026-11-01');
  const planned = active.replace(
    /(id: service-board.*?cadence: )monthly/,
    '$1{ every: month, on: day 10, from: 2026-11-10 }',
  );

  it('of a meeting is that of the only one that is open, which is said', async () => {
    expect(planned).not.toBe(active);
    const folder = project({ 'a.partnership.yaml': planned });
    const { stdout } = await record(folder, 'meeting', 'service-board', '--present', 'all');
    expect(stdout).toContain(
      'The date is 10 November 2026, the only one that is open; --date says another one.',
    );
    expect(filesIn(folder)).toEqual(['2026-11-10-service-board.partnership.yaml']);
  });

  it('has to be said where several are open, or the agreement plans none', async () => {
    const several = planned
      .replace('from: 2026-11-10', 'from: 2026-09-10')
      .replace('starts: 2026-11-01', 'starts: 2026-09-01');
    const many = await record(project({ 'a.partnership.yaml': several }), 'meeting', 'service-board');
    expect(many.stderr).toMatch(
      /3 meetings of “.*” are open.*\n.*`2026-09-10`, `2026-10-10` or `2026-11-10`/,
    );
    const none = await record(project(), 'meeting', 'steering-committee');
    expect(none.stderr).toMatch(/Nothing tells on which day/);
  });

  it.each([
    ['2026-12-24', 'is still to come'],
    ['2026-02-30', 'is no day that can be understood'],
    ['03/04/2026', 'Did you mean `2026-04-03` or `2026-03-04`?'],
  ])('%s is refused', async (day, why) => {
    const { status, stderr } = await record(project(), 'meeting', 'service-board', '--date', day);
    expect(status).toBe(2);
    expect(stderr).toContain(why);
  });

  it.each([
    ['20.11.2026', '2026-11-20'],
    ['20 November 2026', '2026-11-20'],
    ['i går', '2026-11-22'],
    ['monday', '2026-11-23'],
    ['fredag', '2026-11-20'],
  ])('%s is understood', async (day, date) => {
    const { stdout } = await record(project(), 'shared', 'forecast', '--date', day, '--dry-run');
    expect(stdout).toContain(`date: ${date}\n`);
  });
});

describe('every other kind', () => {
  it.each([
    [['shared', 'forecast'], 'type: shared'],
    [['health-check'], 'type: health-check'],
    [['review', 'internal', '--party', 'Cirrus Oy'], 'scope: internal\n    party: cirrus'],
    [
      ['approve', '--by', 'Anna Lind'],
      'version: 1.0.0\n    party: nordbank\n    by: nordbank/anna-lind\n    date: 2026-11-23\n    text: f',
    ],
    [['approval', '--party', 'cirrus', '--refuse'], 'refused: true'],
    [['warning', '--by', 'cirrus', '--about', 'It may be late'], 'id: 2026-11-23-cirrus-it-may-be-late'],
    [
      ['warning', 'late', '--closed', 'today'],
      'id: late\n    by: cirrus\n    date: 2026-11-23\n    closed: 2026-11-23',
    ],
    [['escalation', '--about', 'No', '--level', 'tactical'], 'id: 2026-11-23-no\n    level: tactical'],
    [
      ['escalation', 'fixes', '--settled', 'today', '--outcome', 'Done'],
      'settled: 2026-11-23\n    outcome: Done',
    ],
    [['action', 'plan', '--done'], 'action: plan\n    date: 2026-11-23\n    status: done'],
    [
      ['action', 'Send the plan', '--due', '2027-01-01', '--owner', 'sara-berg'],
      'due: 2027-01-01\n    owner: cirrus/sara-berg',
    ],
    [
      [
        'waive',
        'service-board',
        '--occurrence',
        '2026-12-01',
        '--agreed-by',
        'mika-salo,sara-berg',
        '--reason',
        'Ice',
      ],
      'occurrence: 2026-12-01\n    agreedBy: [nordbank/mika-salo, cirrus/sara-berg]',
    ],
    [['health-check', '--evidence', 'https://example.org/x'], 'evidence: https://example.org/x'],
    [['health-check', '--evidence', 'a.partnership.yaml'], 'evidence: ../a.partnership.yaml'],
  ])('%j', async (args, text) => {
    const folder = project({ 'r.partnership.yaml': minutes });
    const { status, stdout, stderr } = await record(folder, ...args, '--dry-run');
    expect([status, stderr.split('\n')[0]]).toEqual([
      0,
      expect.stringMatching(/^Would be recorded in records\//),
    ]);
    expect(stdout).toContain(text);
  });
});

describe('the agreement', () => {
  const other = {
    'b.partnership.yaml': another(sound, 'other')
      .replace('id: service-board', 'id: own-board')
      .replaceAll('forum: service-board', 'forum: own-board'),
  };

  it('is the only one in which it makes sense', async () => {
    const { stdout } = await record(project(other), 'meeting', 'own-board', '--date', 'today', '--dry-run');
    expect(stdout).toContain('agreement: other\n');
  });

  it('has to be named where several are possible', async () => {
    const folder = project(other);
    const { stderr } = await record(folder, 'health-check');
    expect(stderr).toContain('It may be meant for `nordbank-cirrus` or `other`.');
    for (const name of ['other', 'b.partnership.yaml'])
      expect((await record(folder, 'health-check', '--agreement', name, '--dry-run')).stdout).toContain(
        'agreement: other\n',
      );
  });
});

describe('one file that grows', () => {
  it('keeps all else byte for byte', async () => {
    const before = `\uFEFF${minutes.replaceAll('\n', '\r\n')}# The end\r\n`;
    const folder = project({
      'log.partnership.yaml': before,
      'partnership.config.yaml': 'records: log.partnership.yaml\n',
    });
    const dry = await record(folder, 'health-check', '--dry-run');
    expect(dry.stdout).toMatch(/^\+ {2}- type: health-check/m);
    const { stdout } = await record(folder, 'health-check');
    expect(stdout).toContain('Recorded in log.partnership.yaml\n');
    const after = readFileSync(path.join(folder, 'log.partnership.yaml'), 'utf8');
    const added = '  - type: health-check\r\n    date: 2026-11-23\r\n';
    expect(after).toContain(added);
    expect(after.replace(added, '')).toBe(before);
  });

  it('is left alone where it cannot be read', async () => {
    const folder = project({
      'log.partnership.yaml': `${minutes}  x\n`,
      'partnership.config.yaml': 'records: log.partnership.yaml\n',
    });
    const { status, stderr } = await record(folder, 'health-check');
    expect([status, stderr]).toEqual([2, expect.stringContaining('cannot be read as it is')]);
  });
});

it('tells in Swedish what it did', async () => {
  const folder = project();
  mkdirSync(path.join(folder, 'below'));
  writeFileSync(path.join(folder, 'below', 'x'), '');
  const { stdout } = await runIn(folder, ['record', 'health-check'], { env: { LANG: 'sv_SE.UTF-8' } });
  expect(stdout).toMatch(
    /^Dokumenterat i records\/2026-11-23-health-check\.partnership\.yaml\nDatumet är i dag/,
  );
});
