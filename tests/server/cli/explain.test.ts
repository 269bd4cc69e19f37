import { describe, expect, test } from 'vitest';
import { principles } from '../../../server/src/core/principles/principles.ts';
import { catalogue } from '../../../server/src/core/rules/catalogue.ts';
import { run } from './support/run.ts';

const explain = async (...words: string[]) => (await run(['explain', ...words])).stdout;

describe('whatever it is called', () => {
  test.each([
    ['firstChoice', 'First choice'],
    ['first-choice', 'First choice'],
    ['FIRST CHOICE', 'First choice'],
    ['governance/level-missing', 'governance/level-missing'],
    ['Governance/Level Missing', 'governance/level-missing'],
    ['level-missing', 'governance/level-missing'],
  ])('%s', async (written, heading) => {
    expect((await explain(written)).split('\n')[0]).toBe(heading);
  });

  test('without quotation marks', async () => {
    expect(await explain('trusted', 'adviser')).toBe(await explain('trustedAdviser'));
  });
});

test('every principle and every rule has its page', async () => {
  for (const name of [...principles.map(({ key }) => key), ...catalogue.map(({ id }) => id)]) {
    expect((await explain(name)).length).toBeGreaterThan(200);
  }
});

test('a page on a terminal', async () => {
  const { stdout } = await run(['explain', 'governance/level-missing'], {
    terminal: 60,
    env: { NO_COLOR: '1' },
  });
  expect(stdout).toMatchInlineSnapshot(`
    "governance/level-missing

    Strategic, tactical or operational level has no forum.

    Severity: error. Serves the principle “Active governance”.

    Why
    Active governance needs all three levels: what one level
    cannot settle must have a next one to go to.

    What to do
    Add a forum on the level that has none.

    An example that it reports
        governance:
          strategic:
            forums:
              - { id: steering-committee, name: Steering Committee, purpose: Direction, chair: rotating, cadence: quarterly, agenda: [Direction], members: [nordbank/anna-lind, cirrus/erik-dahl] }
          tactical:
            forums:
              - { id: service-board, name: Service Board, purpose: Services, chair: rotating, cadence: monthly, agenda: [Services], members: [nordbank/mika-salo, cirrus/sara-berg] }
          escalation:
            - { level: operational, within: 2 working days, owners: [nordbank/mika-salo, cirrus/sara-berg] }
            - { level: strategic, within: 10 working days, owners: [nordbank/anna-lind, cirrus/erik-dahl] }
            - { then: mediation }

    The same, sound
        governance:
          strategic:
            forums:
              - { id: steering-committee, name: Steering Committee, purpose: Direction, chair: rotating, cadence: quarterly, agenda: [Direction], members: [nordbank/anna-lind, cirrus/erik-dahl] }
          tactical:
            forums:
              - { id: service-board, name: Service Board, purpose: Services, chair: rotating, cadence: monthly, agenda: [Services], members: [nordbank/mika-salo, cirrus/sara-berg] }
          operational:
            forums:
              - { id: stand-up, name: Stand-up, purpose: Day to day, chair: rotating, cadence: weekly, agenda: [Incidents], members: [nordbank/mika-salo, cirrus/sara-berg] }
          escalation:
            - { level: operational, within: 2 working days, owners: [nordbank/mika-salo, cirrus/sara-berg] }
            - { level: strategic, within: 10 working days, owners: [nordbank/anna-lind, cirrus/erik-dahl] }
            - { then: mediation }
    "
  `);
});

test('lists are wrapped below their first word', async () => {
  const { stdout } = await run(['explain', 'sharing'], { terminal: 60, env: { NO_COLOR: '1' } });
  expect(stdout).toMatch(/^ {2}- .+\n {4}\S/m);
  const prose = stdout.split('\n').filter(line => !line.startsWith('    '));
  expect(Math.max(...prose.map(line => line.length))).toBeLessThanOrEqual(60);
});

test('headings are bold where there are colours', async () => {
  const { stdout } = await run(['explain', 'sharing'], { terminal: 80 });
  expect(stdout.split('\n')[0]).toBe('\x1b[1mShare plans and forecasts\x1b[22m');
});

test('as Markdown', async () => {
  expect(await explain('sharing', '--format', 'markdown')).toContain('\n```yaml\nsharing:\n');
});

describe('what is unknown', () => {
  test.each([
    ['first-choise', 'Did you mean `firstChoice`?'],
    ['governance/levl-missing', 'Did you mean `governance/level-missing`?'],
    ['zzz', 'The principles are firstChoice, sharing'],
    ['—', '"partnership rules" lists all rules.'],
  ])('%s', async (written, hint) => {
    const { status, stdout, stderr } = await run(['explain', written]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`There is no rule or principle called \`${written}\`.`);
    expect(stderr).toContain(hint);
  });

  test('a format', async () => {
    expect((await run(['explain', 'sharing', '--format', 'html'])).status).toBe(2);
  });
});
