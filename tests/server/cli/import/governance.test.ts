import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { run, runIn } from '../support/run.ts';

const table = `| Board | Level | Chair | Members | Frequency | Purpose | Agenda |
| --- | --- | --- | --- | --- | --- | --- |
| Steering Group | Strategic | Nordbank: CIO | Nordbank: CIO; Cirrus: Director | Quarterly | Direction | Risks; actions |
`;
const git = { '.git/HEAD': 'ref: refs/heads/main\n' };
const sides = ['--customer', 'Nordbank', '--vendor', 'Cirrus'];

describe('a table of boards', () => {
  it('is shown and written nowhere without --write', async () => {
    const folder = folderWith({ ...git, 'boards.md': table });
    const { status, stdout, stderr } = await runIn(folder, ['import', 'governance', 'boards.md', ...sides]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Frequency “Quarterly”: quarterly');
    expect(stdout).toContain(
      'Nothing is written. Add --write to write it to nordbank-cirrus.partnership.yaml.',
    );
    expect(existsSync(path.join(folder, 'nordbank-cirrus.partnership.yaml'))).toBe(false);
  });

  it('becomes an agreement with --write, named by its parties', async () => {
    const folder = folderWith({ ...git, 'boards.md': table });
    const { status, stdout } = await runIn(folder, [
      'import',
      'governance',
      'boards.md',
      ...sides,
      '--write',
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('Written to nordbank-cirrus.partnership.yaml.');
    const text = readFileSync(path.join(folder, 'nordbank-cirrus.partnership.yaml'), 'utf8');
    expect(text).toContain('title: Strategic partnership of Nordbank and Cirrus\n');
    expect(text).toContain('members: [nordbank/cio, cirrus/director]\n');
    // All of it was understood, so nothing is to be said above it.
    expect(text.startsWith('apiVersion: partnership/v1\n')).toBe(true);
  });

  it('never takes the place of a file that is there', async () => {
    const folder = folderWith({ ...git, 'boards.md': table, 'a.partnership.yaml': 'mine\n' });
    const asked = ['import', 'governance', 'boards.md', '--write', '-o', 'a.partnership.yaml'];
    expect(await runIn(folder, asked)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('`a.partnership.yaml` is there already, and is left as it is.'),
    });
    expect(readFileSync(path.join(folder, 'a.partnership.yaml'), 'utf8')).toBe('mine\n');
  });

  it('that is not understood whole ends with 1, and says so in the file', async () => {
    const changed = table.replace('Quarterly', 'Monthly (weekly during transition)');
    const folder = folderWith({ ...git, 'boards.md': changed });
    const { status, stdout } = await runIn(folder, [
      'import',
      'governance',
      'boards.md',
      ...sides,
      '--write',
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain('? Frequency “Monthly (weekly during transition)”: The rhythm changes');
    const text = readFileSync(path.join(folder, 'nordbank-cirrus.partnership.yaml'), 'utf8');
    expect(text).toMatch(/^# Made from boards\.md\..*\n# - “Steering Group”, Frequency “Monthly/);
    expect(text).toContain('cadence: <how often it meets>\n');
  });

  it('speaks Swedish to whoever does', async () => {
    const env = { LANG: 'sv_SE.UTF-8' };
    const { stdout } = await run(['import', 'governance', 'boards.md', ...sides], {
      env,
      files: { 'boards.md': table },
    });
    expect(stdout).toContain('Inget är skrivet. Lägg till --write');
  });

  it.each([
    [
      'boards.xlsx',
      'cannot be read: boards are read from Word, Markdown and CSV.',
      'Save the sheet with the boards as CSV',
    ],
    ['boards.pdf', 'cannot be read', 'Copy the table into a Word file'],
    ['boards', 'cannot be read', 'Save it as .docx, .md or .csv'],
    ['none.md', 'none.md', 'does not exist'],
    [
      'text.md',
      'has no table, and no board with lines such as “Chair: CIO”.',
      'A table of boards has a heading',
    ],
    [
      'other.md',
      'has no table of boards. Table 1, which begins with “Version”',
      'A table of boards has a heading',
    ],
    ['empty.csv', 'has no table', 'A table of boards has a heading'],
  ])('is not found in %s, and it is said what to do', async (name, wrong, remedy) => {
    const files = {
      'boards.xlsx': 'PK',
      'boards.pdf': '%PDF',
      boards: table,
      'text.md': '# Governance\n\nWe meet.\n',
      'other.md': '| Version | Date |\n| --- | --- |\n| 1 | 2024 |\n',
      'empty.csv': '',
    };
    const { status, stdout, stderr } = await run(['import', 'governance', name], { files });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(wrong);
    expect(stderr).toContain(remedy);
  });

  it('goes to a file that is named like an agreement only', async () => {
    const asked = ['import', 'governance', 'boards.md', '-o', 'out.yaml', '--write'];
    const { status, stderr } = await run(asked, { files: { 'boards.md': table } });
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('`out.yaml` is not named like an agreement.'),
    ]);
  });
});
