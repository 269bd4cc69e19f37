import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

/** What is told of a table, line by line. */
async function told(table: string, name = 'boards.md'): Promise<string[]> {
  const { stdout } = await run(['import', 'governance', name], { files: { [name]: table } });
  return stdout.split('\n').map(line => line.trim());
}

const header =
  '| Board | Level | Buyer members | Supplier members | Chair | Start date | Frequency |\n|---|---|---|---|---|---|---|\n';

describe('what is told of a table of boards', () => {
  it('gives each advice once, and numbers where it is for', async () => {
    const lines = await told(
      `${header}| A board | strategic | CIO | CEO | CIO | TBC | [●] |\n| B board | tactical | CIO | CEO | CIO | TBC | Bi-monthly |\n`,
    );
    const advice = 'Agree on it, and write it.';
    expect(lines.filter(line => line.includes(advice))).toEqual([`(1) ${advice}`]);
    expect(lines.filter(line => line.startsWith('? Start date'))).toEqual([
      '? Start date “TBC”: It is still to be agreed. (1)',
      '? Start date “TBC”: It is still to be agreed. (1)',
    ]);
    expect(lines).toContain('(2) Write fortnightly, every 2 months, or how often it is.');
  });

  it('keeps a start that is no day of the calendar', async () => {
    const lines = await told(`${header}| A | strategic | CIO | CEO | CIO | Effective Date | Monthly |\n`);
    expect(lines).toContain(
      'Start date “Effective Date”: kept as `x-from`, since it is no day of the calendar',
    );
    expect(lines).toContain('1 board, 2 people and positions, every cell understood');
  });

  it('says who chairs by a mark among the members', async () => {
    const lines = await told(
      `${header}| A | strategic | CIO (Chair); CFO (secretary) | CEO | | 2026-01-01 | Monthly |\n`,
    );
    expect(lines).toContain(
      'Buyer members “CIO (Chair); CFO (secretary)”: customer/cio (chair), customer/cfo (secretary)',
    );
  });

  it('asks where the mark and the column name two', async () => {
    const lines = await told(`${header}| A | strategic | CIO (Chair) | CEO | CEO | 2026-01-01 | Monthly |\n`);
    expect(lines).toContain('Buyer members “CIO (Chair)”: customer/cio');
    expect(lines.some(line => line.startsWith('? Chair “CEO”: vendor/ceo. Among the members'))).toBe(true);
  });

  it('takes a chair for the one of that title in the same board', async () => {
    const lines = await told(
      `${header}| A | strategic | CIO | CEO | CIO | | Monthly |\n| B | strategic | CFO | CIO | the CIO | | Monthly |\n`,
    );
    expect(lines).toContain('Chair “CIO”: customer/cio');
    expect(lines).toContain('Chair “the CIO”: vendor/cio');
  });
});

describe('habits of wikis and spreadsheets', () => {
  const line = (board: string, cells: Readonly<Record<string, string>>) =>
    told(
      `| Board | ${Object.keys(cells).join(' | ')} |\n|${'---|'.repeat(Object.keys(cells).length + 1)}\n| ${board} | ${Object.values(cells).join(' | ')} |\n`,
    );
  const known = { Chair: 'CIO (Customer)', Members: 'CIO (Customer); CEO (Supplier)' };

  it('mention people by an at sign', async () => {
    const lines = await line('A', { Level: 'Strategic', Members: 'Client: @Jane Roe', Frequency: 'Monthly' });
    expect(lines).toContain('Members “Client: @Jane Roe”: customer/jane-roe');
  });

  it('say how long a meeting is behind how often it is', async () => {
    const lines = await line('A', { Level: 'Strategic', ...known, Frequency: 'Quarterly, 2h' });
    expect(lines).toContain('Frequency “Quarterly, 2h”: quarterly, 2 hours');
  });

  it('name what is left out', async () => {
    const lines = await line('A', { Level: 'Strategic', ...known, Frequency: 'Monthly, before payroll' });
    expect(lines).toContain(
      '? Frequency “Monthly, before payroll”: monthly. Left out: “before payroll”. (1)',
    );
  });

  it('have levels below a heading of their own', async () => {
    const lines = await line('A', { Type: 'Strategic', ...known, Frequency: 'Monthly' });
    expect(lines).toContain('Type “Strategic”: strategic');
  });

  it('invite everybody, which names nobody', async () => {
    const lines = await line('A', { Level: 'Strategic', Attendees: 'All', Frequency: 'Monthly' });
    expect(lines).toContain('? Attendees “All”: It names nobody. (1)');
  });

  it('write lists with asterisks', async () => {
    const { stdout } = await run(['import', 'governance', 'b.md', '--write', '-o', 'a.partnership.yaml'], {
      files: {
        'b.md': `| Board | Purpose | Members | Frequency |\n|---|---|---|---|\n| A | * One<br>* Two | ${known.Members} | Monthly |\n`,
      },
    });
    expect(stdout).toContain('Purpose “One · Two”: its purpose');
  });

  it('speak of meetings where no board is named', async () => {
    const lines = await told(
      '## Contract Review\n\n| | |\n|---|---|\n| Customer members | CIO |\n| Supplier members | CEO |\n| Frequency | Monthly |\n| Notice of meetings | 5 days |\n',
    );
    expect(lines[0]).toBe('Contract Review (Table 1)');
    expect(lines).toContain(
      '? Notice of meetings “5 days”: It is not known what “Notice of meetings” says of a board. (2)',
    );
  });
});

describe('whose members stand below a heading', () => {
  it.each([
    ['Deltagare kommunen', 'Deltagare leverantören'],
    ['Deltagare myndigheten', 'Deltagare driftleverantören'],
    ['Regionens deltagare', 'Leverantörens deltagare'],
    ['Ledamöter beställaren', 'Ledamöter utföraren'],
    ['Kunden', 'Leverantören'],
    ['Members Authority', 'Members Supplier'],
    ['Attendees – the Trust', 'Attendees – the Provider'],
    ['Members from the Buyer', 'Members from the Contractor'],
    ['Client attendees', 'Contractor attendees'],
    ['Participants (ICB)', 'Participants (Provider)'],
  ])('is said by %s and %s', async (one, other) => {
    const lines = await told(
      `Forum;Nivå;${one};${other};Frekvens\nStyrgrupp;strategisk;CIO;VD;Kvartalsvis\n`,
      'boards.csv',
    );
    expect(lines).toContain(`${one} “CIO”: customer/cio`);
    expect(lines).toContain(`${other} “VD”: vendor/vd`);
  });
});
