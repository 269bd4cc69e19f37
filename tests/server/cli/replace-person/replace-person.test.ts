import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { run, runIn } from '../support/run.ts';

const agreement = (id = 'a') => `apiVersion: partnership/v1
kind: Agreement
id: ${id}
title: Services
version: 1.0.0
status: active
term: { starts: 2026-01-01, ends: 2027-12-31 }
parties:
  - id: bank
    name: Bank
    role: customer
    people:
      - { id: anna, name: Anna Lind, roles: [executive-sponsor] }
      - { id: mika, name: Mika Salo }
  - { id: cirrus, name: Cirrus, role: vendor, people: [{ id: erik, name: Erik }] }
governance:
  strategic:
    forums:
      - { id: board, name: Board, chair: bank/anna, members: [bank/anna, cirrus/erik] }
`;
const records = `apiVersion: partnership/v1
kind: Records
agreement: a
records:
  - type: meeting
    forum: board
    date: 2026-10-05
    present: [bank/anna, cirrus/erik]
    actions: [{ id: plan, what: Send the plan, owner: bank/anna, due: 2026-12-10 }]
`;
const files = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  'a.partnership.yaml': agreement(),
  'r.partnership.yaml': records,
};

describe('partnership replace-person', () => {
  it('shows what it would do, and writes nothing', async () => {
    const folder = folderWith(files);
    const { status, stdout, stderr } = await runIn(folder, ['replace-person', 'Anna Lind', 'mika']);
    expect(status).toBe(0);
    expect(stdout).toContain('-      - { id: anna, name: Anna Lind, roles: [executive-sponsor] }\n');
    expect(stdout).toContain('+      - { id: anna, name: Anna Lind }\n');
    expect(stdout).toContain('+++ b/records/2026-11-23-action-plan-bank-mika.partnership.yaml\n');
    expect(stderr).toBe(`Anna Lind (bank/anna) would hand over to Mika Salo (bank/mika).
Would change:
  a.partnership.yaml:19 Board: chair
  a.partnership.yaml:19 Board: members
  a.partnership.yaml:13 Anna Lind: roles
  r.partnership.yaml:9 open action: Send the plan (by a new record)
Would be recorded in:
  records/2026-11-23-action-plan-bank-mika.partnership.yaml
Stays as it is:
  r.partnership.yaml:8 meeting board 2026-10-05, present: what is on record stays as it was
  r.partnership.yaml:9 Send the plan: owner: what is on record stays as it was
Nothing is written yet; add --write to write it.
`);
    expect(readFileSync(path.join(folder, 'a.partnership.yaml'), 'utf8')).toBe(agreement());
    expect(existsSync(path.join(folder, 'records'))).toBe(false);
  });

  it('writes it when it is told to; then nothing is left to do', async () => {
    const folder = folderWith(files);
    const { status, stdout } = await runIn(folder, ['replace-person', 'anna', 'Mika Salo', '--write']);
    expect([status, stdout.split('\n')[0]]).toEqual([
      0,
      'Anna Lind (bank/anna) has handed over to Mika Salo (bank/mika).',
    ]);
    const text = readFileSync(path.join(folder, 'a.partnership.yaml'), 'utf8');
    expect(text).toContain('{ id: mika, name: Mika Salo, roles: [executive-sponsor] }');
    expect(text).toContain('chair: bank/mika, members: [bank/mika, cirrus/erik]');
    expect(readFileSync(path.join(folder, 'r.partnership.yaml'), 'utf8')).toBe(records);
    const open = await runIn(folder, ['actions', '--person', 'bank/mika']);
    expect(open.stdout).toContain('Send the plan');
    const again = await runIn(folder, ['replace-person', 'anna', 'mika']);
    expect(again.stdout).toBe('');
    const check = await runIn(folder, ['check', '--fail-on', 'none', '--format', 'json']);
    expect(check.stdout).not.toMatch(/"rule": "(?:reference|schema|yaml)\/[^"]*",\s*"severity": "error"/);
  });

  it('adds somebody new by an explicit name, and takes out who has gone where nothing names them', async () => {
    const folder = folderWith({ '.git/HEAD': 'x', 'a.partnership.yaml': agreement() });
    const options = ['--name', 'Sara Berg', '--title', 'Head of Sourcing', '--remove', '--write'];
    const { status } = await runIn(folder, ['replace-person', 'bank/anna', 'sara-berg', ...options]);
    expect(status).toBe(0);
    const text = readFileSync(path.join(folder, 'a.partnership.yaml'), 'utf8');
    expect(text).toContain(
      '- { id: sara-berg, name: Sara Berg, title: Head of Sourcing, roles: [executive-sponsor] }',
    );
    expect(text).not.toContain('anna');
  });

  it('changes the agreements that are named, and says what stays in others', async () => {
    const more = { ...files, 'b.partnership.yaml': agreement('b') };
    const folder = folderWith(more);
    const { stdout } = await runIn(folder, [
      'replace-person',
      'anna',
      'mika',
      'a.partnership.yaml',
      '--write',
    ]);
    expect(stdout).toContain('has handed over');
    expect(readFileSync(path.join(folder, 'b.partnership.yaml'), 'utf8')).toBe(agreement('b'));
    const all = await runIn(folder, ['replace-person', 'anna', 'mika']);
    expect(all.stdout).toContain('b/b.partnership.yaml');
  });

  it('says it in Swedish', async () => {
    const { stderr } = await run(['replace-person', 'anna', 'mika'], { files, env: { LANG: 'sv_SE.UTF-8' } });
    expect(stderr).toContain('Anna Lind (bank/anna) skulle lämna över till Mika Salo (bank/mika).');
    expect(stderr).toContain('Board: medlemmar');
  });

  it.each([
    [['nobody', 'mika'], '`nobody` is nobody of this agreement.'],
    [
      ['anna', 'sara'],
      '`sara` is nobody of this agreement.\nName somebody of `bank`, or add somebody new: a new id, and --name "…".',
    ],
    [['anna', 'erik'], '`cirrus/erik` is of another party than `bank/anna`.'],
    [['anna', 'anna'], 'Nobody can take over from themselves.'],
    [['anna', 'Sara Berg', '--name', 'Sara Berg'], '`Sara Berg` cannot be the id of a person.'],
    [['anna', 'mika', '--write', '--dry-run'], 'Both --write and --dry-run are given.'],
  ])('refuses %j', async (args, expected) => {
    const { status, stdout, stderr } = await run(['replace-person', ...args], { files });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(expected);
  });

  it('writes no record outside of the project through a link', async () => {
    const elsewhere = folderWith({});
    const folder = folderWith(files);
    symlinkSync(elsewhere, path.join(folder, 'records'));
    const { status, stderr } = await runIn(folder, ['replace-person', 'anna', 'mika', '--write']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('lies outside of the project')]);
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(readFileSync(path.join(folder, 'a.partnership.yaml'), 'utf8')).toBe(agreement());
  });

  it('takes the place of no link, be it one that leads nowhere', async () => {
    const folder = folderWith({ ...files, 'records/.keep': '' });
    const link = path.join(folder, 'records', '2026-11-23-action-plan-bank-mika.partnership.yaml');
    symlinkSync(path.join(folder, 'nowhere.yaml'), link);
    const { stderr } = await runIn(folder, ['replace-person', 'anna', 'mika', '--write']);
    expect(stderr).toContain('it is a link that leads to nothing');
    expect(existsSync(path.join(folder, 'nowhere.yaml'))).toBe(false);
    expect(readdirSync(path.join(folder, 'records')).filter(name => name.includes('action'))).toHaveLength(2);
  });

  it('passes no action where its record would not count', async () => {
    const folder = folderWith({ ...files, '.gitignore': 'records/\n' });
    const { status, stdout } = await runIn(folder, ['replace-person', 'anna', 'mika', '--write']);
    expect(status).toBe(0);
    expect(stdout).toContain('open action: Send the plan: what would be recorded would not count');
    expect(stdout).not.toMatch(/by a new record|Recorded in/);
    expect(existsSync(path.join(folder, 'records'))).toBe(false);
  });

  it('writes nothing where one of the files cannot be written', async () => {
    const folder = folderWith({ ...files, 'partnership.config.yaml': 'records: r.partnership.yaml\n' });
    chmodSync(path.join(folder, 'r.partnership.yaml'), 0o444);
    const { status, stderr } = await runIn(folder, ['replace-person', 'anna', 'mika', '--write']);
    expect([status, stderr]).toEqual([
      2,
      'partnership: Cannot write `r.partnership.yaml`: it is read-only. Nothing is written.\nPut that right, then run the same command again: it does what is left.\n',
    ]);
    expect(readFileSync(path.join(folder, 'a.partnership.yaml'), 'utf8')).toBe(agreement());
  });

  it('writes no record outside of the project', async () => {
    const config = { 'partnership.config.yaml': 'records: ../elsewhere\n' };
    const folder = folderWith({ ...files, ...config });
    const { status, stdout } = await runIn(folder, ['replace-person', 'anna', 'mika', '--write']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('where records go lies outside')]);
    expect(existsSync(path.join(folder, '../elsewhere'))).toBe(false);
  });
});
