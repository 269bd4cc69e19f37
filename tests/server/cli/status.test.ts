import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { StatusResult } from '../../../server/src/cli/status/json.ts';
import { agreement, forecast, forum, met, recordsFile, shared, skipped } from '../core/evidence/support.ts';
import { type Circumstances, run } from './support/run.ts';
import { another, sound } from './support/texts.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/status-result.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** The files of a sample's folder. */
function sample(name: string): Record<string, string> {
  const root = fileURLToPath(new URL(`../../../samples/${name}`, import.meta.url));
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(each =>
    each.endsWith('.yaml'),
  );
  return Object.fromEntries(names.map(each => [each, readFileSync(path.join(root, each), 'utf8')]));
}

async function jsonOf(files: Record<string, string>, ...options: string[]): Promise<StatusResult> {
  const { stdout, stderr, status } = await run(['status', '--format', 'json', ...options], { files });
  expect([status, stderr]).toEqual([0, '']);
  const result = JSON.parse(stdout);
  validate(result);
  expect(validate.errors ?? []).toEqual([]);
  return result;
}

/** A year with known meetings, forecasts, proposals and actions. */
const known = {
  'a.partnership.yaml': agreement({
    term: '{ starts: 2026-01-01, ends: 2027-12-31, renewalDecisionBy: 2026-12-15 }',
    more: `${forum('{ every: quarter, on: second tuesday, from: 2026-01-13, window: 10 days }')}${forecast('monthly', 'both')}proactivity:
  commitments:
    - { id: ideas, by: cirrus, to: bank, what: Ideas, cadence: half-yearly, answer: 10 working days }
`,
  }),
  'r.partnership.yaml': recordsFile([
    `${met('2026-01-13')}, present: [bank/anna, cirrus/erik]`,
    `${met('2026-05-04')}, present: [bank/anna], actions: [{ id: a1, what: "Ask | the board", owner: bank/anna, due: 2026-06-01 }]`,
    skipped('2026-07-14'),
    ...['02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map(month =>
      shared(`2026-${month}-01`, 'bank'),
    ),
    shared('2026-02-01', 'cirrus'),
    'type: proposal, commitment: ideas, date: 2026-06-15, what: One inbox, answered: 2026-06-22, outcome: accepted',
    'type: proposal, commitment: ideas, date: 2026-11-16, what: No inbox',
  ]),
};

describe('what people read', () => {
  const shown = async (
    files: Record<string, string>,
    options: string[],
    circumstances: Circumstances = {},
  ) => {
    const { stdout, stderr, status } = await run(['status', ...options], { files, ...circumstances });
    expect([status, stderr]).toEqual([0, '']);
    return stdout;
  };

  it.each([
    ['a ferry line after its first year', sample('year-of-records'), [], 'year-of-records.txt'],
    ['the same as Markdown', sample('year-of-records'), ['--format', 'markdown'], 'year-of-records.md'],
    [
      'the same a year earlier',
      sample('year-of-records'),
      ['--as-of', '2025-12-31'],
      'year-of-records-2025.txt',
    ],
    ['a schedule with all kinds of records', sample('outsourcing-schedule'), [], 'outsourcing-schedule.txt'],
    [
      'the same as Markdown',
      sample('outsourcing-schedule'),
      ['--format', 'markdown'],
      'outsourcing-schedule.md',
    ],
    ['several parties, before they begin', sample('service-ecosystem'), [], 'service-ecosystem.txt'],
    ['what was not kept', sample('broken'), ['not-kept.partnership.yaml'], 'not-kept.txt'],
    ['every state', known, [], 'known.txt'],
    ['every state as Markdown', known, ['--format', 'markdown'], 'known.md'],
  ])('%s', async (_, files, options, golden) => {
    await expect(await shown(files, options)).toMatchFileSnapshot(`golden/${golden}`);
  });

  it('fits a narrow terminal', async () => {
    const text = await shown(known, ['--no-color'], { terminal: 60 });
    await expect(text).toMatchFileSnapshot('golden/known-narrow.txt');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(70);
  });

  it('shows no control characters of a file', async () => {
    const files = { 'a.partnership.yaml': agreement({}).replace('title: A', 'title: "A\\u202e\\u001b[31m"') };
    expect(await shown(files, [])).toContain('A\\u{202e}\\u{1b}[31m');
  });
});

describe('what programs read', () => {
  it('looks for the exit plan', async () => {
    const term = '{ starts: 2026-01-01, ends: 2027-12-31, exitPlan: exit.md }';
    const files = { 'a.partnership.yaml': agreement({ term }) };
    const planIn = async (all: Record<string, string>) => (await jsonOf(all)).agreements[0]?.exit.plans;
    expect(await planIn(files)).toEqual([{ path: 'exit.md', file: 'missing' }]);
    expect(await planIn({ ...files, 'exit.md': 'How we part' })).toEqual([
      { path: 'exit.md', file: 'there' },
    ]);
  });

  it('tells what was held, late, missed and waived, with numbers that can be counted by hand', async () => {
    const { agreements } = await jsonOf(known);
    const [{ promises, parties, overdue, upcoming, actions } = agreements[0] as never] = agreements;
    expect(
      promises.map(({ kind, parties, total }) => [kind, parties.join(), ...Object.values(total)]),
    ).toEqual([
      ['sharing', 'bank', 10, 0, 0, 0, 0],
      ['sharing', 'cirrus', 1, 0, 9, 0, 0],
      ['forum', 'bank,cirrus', 1, 1, 1, 1, 0],
      ['proactivity', 'cirrus', 2, 0, 0, 0, 0],
    ]);
    expect(
      promises[2]?.occurrences.map(({ planned, state, record }) => [planned, state, record?.date]),
    ).toEqual([
      ['2026-01-13', 'held', '2026-01-13'],
      ['2026-04-14', 'late', '2026-05-04'],
      ['2026-07-14', 'waived', '2026-07-14'],
      ['2026-10-13', 'missed', undefined],
    ]);
    expect(promises[2]?.occurrences[0]?.record).toEqual({
      date: '2026-01-13',
      file: 'r.partnership.yaml',
      line: 5,
    });
    expect(
      overdue.map(({ kind, due, parties, person, times }) => [kind, due, parties.join(), person, times]),
    ).toEqual([
      ['sharing', '2026-03-01', 'cirrus', null, 9],
      ['action', '2026-06-01', 'bank', 'bank/anna', 1],
      ['forum', '2026-10-13', 'bank,cirrus', null, 1],
    ]);
    expect(upcoming.map(({ kind, due }) => [kind, due])).toEqual([
      ['answer', '2026-11-30'],
      ['sharing', '2026-12-01'],
      ['sharing', '2026-12-01'],
      ['renewal', '2026-12-15'],
    ]);
    expect(
      parties.map(({ id, promises, meetings, answers }) => [id, promises.keeping, meetings, answers]),
    ).toEqual([
      ['bank', 'kept', { attended: 2, of: 2 }, { inTime: 1, late: 0, open: 1, overdue: 0 }],
      ['cirrus', 'rarely kept', { attended: 1, of: 2 }, { inTime: 0, late: 0, open: 0, overdue: 0 }],
    ]);
    expect(agreements[0]?.renewal).toEqual({
      ends: '2027-12-31',
      unreadable: false,
      noticeBy: null,
      options: [{ kind: 'renewal', id: null, for: null, needs: null, decideBy: '2026-12-15', renews: null }],
    });
    expect(agreements[0]?.kept?.meetings).toEqual({ held: 1, late: 1, missed: 1, waived: 1, uncertain: 0 });
    expect(actions).toEqual([
      {
        id: 'a1',
        name: 'Ask | the board',
        owner: 'bank/anna',
        due: '2026-06-01',
        overdue: true,
        forum: 'board',
        agreed: '2026-05-04',
      },
    ]);
  });

  it('is the same byte by byte for the same files and day, in whatever order and language', async () => {
    const argv = ['status', '--format', 'json', '--as-of', '2026-11-23'];
    const first = await run(argv, { files: known });
    const turned = Object.fromEntries(Object.entries(known).reverse());
    expect((await run(argv, { files: turned, env: { LANG: 'sv_SE.UTF-8' } })).stdout).toBe(first.stdout);
  });

  it.each([
    ['draft', sound, 'not in force'],
    ['active from tomorrow', agreement({ term: '{ starts: 2026-11-24 }' }), 'not begun'],
    ['active until yesterday', agreement({ term: '{ starts: 2026-01-01, ends: 2026-11-22 }' }), 'over'],
    ['active without records', agreement({ more: forum('monthly') }), 'in force'],
  ])('%s: nothing counts as missed', async (_, text, standing) => {
    const [status] = (await jsonOf({ 'a.partnership.yaml': text })).agreements;
    expect(status).toMatchObject({ standing, recorded: false, overdue: [], promises: [], parties: [] });
  });

  it('claims nothing where records could not be read', async () => {
    const records = recordsFile([met('2026-01-13'), met('13.4.2026')]);
    const text = agreement({ more: forum('{ every: quarter, from: 2026-01-13 }') });
    const [status] = (await jsonOf({ 'a.partnership.yaml': text, 'r.partnership.yaml': records })).agreements;
    expect(status).toMatchObject({ certain: false, overdue: [] });
    expect(status?.promises[0]?.total).toEqual({ held: 1, late: 0, missed: 0, waived: 0, uncertain: 3 });
  });
});

describe('what was asked for', () => {
  const files = { ...known, 'other/b.partnership.yaml': another(sound, 'b') };

  it('a folder, an agreement, or its records', async () => {
    const asked = async (...paths: string[]) =>
      (await jsonOf(files, ...paths)).agreements.map(({ file }) => file);
    expect(await asked()).toEqual(['a.partnership.yaml', 'other/b.partnership.yaml']);
    expect(await asked('other')).toEqual(['other/b.partnership.yaml']);
    expect(await asked('r.partnership.yaml')).toEqual(['a.partnership.yaml']);
    expect(await asked('r.partnership.yaml', 'a.partnership.yaml')).toEqual(['a.partnership.yaml']);
  });

  it.each([
    [['--format', 'makdown'], 'did you mean `--format markdown`?'],
    [['--as-of', '31.12.2026'], 'Did you mean `2026-12-31`?'],
    [['nowhere'], 'There is no file or folder `nowhere`'],
    [['party.partnership.yaml'], 'There is no agreement among what was named.'],
  ])('%s: says what is wrong, with exit status 2', async (options, message) => {
    const party = 'apiVersion: partnership/v1\nkind: Party\nid: bank\nname: Bank\n';
    const { status, stdout, stderr } = await run(['status', ...options], {
      files: { ...known, 'party.partnership.yaml': party },
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
