import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { StatusResult } from '../../../server/src/cli/status/json.ts';
import { agreement, forecast, forum, met, quarterly, recordsFile, shared } from '../core/evidence/support.ts';
import { run } from './support/run.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/status-result.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

const id = 'nordbank-cirrus';
const own = (text: string) =>
  text.replace('id: a\n', `id: ${id}\n`).replace('agreement: a\n', `agreement: ${id}\n`);

/** A year with one record that names no forum, one of a misspelt agreement, and a waiver of one side. */
const files = {
  'a.partnership.yaml': own(
    agreement({
      more:
        forum(quarterly).replace('members:', 'quorum: { eachParty: 1 }, members:') + forecast('quarterly'),
    }),
  ),
  'records/2026.partnership.yaml': own(
    recordsFile([
      `${met('2026-01-13')}, present: [bank/anna], decisions: [Go on]`,
      met('2026-04-15').replace('board', 'nonsense-forum'),
      'type: waived, forum: board, occurrence: 2026-07-14, agreedBy: [bank/anna], reason: Summer',
      `${met('2026-10-13')}, actions: [{ id: a1, what: Ask, owner: bank/anna, due: 2026-11-01 }]`,
      `${met('2026-11-03').replace('board', 'bored')}, actions: [{ id: a1, status: done }]`,
      shared('2026-04-01'),
    ]),
  ),
  'other/o.partnership.yaml': recordsFile([shared('2026-07-02')]).replace(
    'agreement: a\n',
    'agreement: nordbank-ciruss\n',
  ),
};

async function shown(...options: string[]): Promise<string> {
  const { stdout, stderr, status } = await run(
    ['status', 'a.partnership.yaml', 'records', 'other', ...options],
    { files },
  );
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

describe('what is uncertain', () => {
  it.each([
    ['on a terminal', [], 'uncertain.txt'],
    ['as Markdown', ['--format', 'markdown'], 'uncertain.md'],
  ])('%s', async (_, options, golden) => {
    await expect(await shown(...options)).toMatchFileSnapshot(`golden/${golden}`);
  });

  it('for other programs', async () => {
    const result: StatusResult = JSON.parse(await shown('--format', 'json'));
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
    const [status] = result.agreements;
    expect(status?.certain).toBe(false);
    expect(status?.doubts.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual([
      'other/o.partnership.yaml:3 unknown-agreement',
      'records/2026.partnership.yaml:6 unknown-subject',
      'records/2026.partnership.yaml:9 unknown-subject',
    ]);
    const told = status?.promises.map(({ id, occurrences }) => [
      id,
      ...occurrences.map(({ state, doubts = [] }) =>
        [state, ...doubts.map(({ file, line }) => `${file}:${line}`)].join(' '),
      ),
    ]);
    expect(told).toEqual([
      ['forecast', 'held', 'uncertain other/o.partnership.yaml:3', 'missed'],
      ['board', 'held', 'uncertain records/2026.partnership.yaml:6', 'missed', 'held'],
    ]);
    expect(status?.promises.map(({ lastYear }) => [lastYear.keeping, lastYear.uncertain])).toEqual([
      ['uncertain', 1],
      ['partly kept', 1],
    ]);
    expect(status?.actions).toMatchObject([
      { id: 'a1', overdue: false, doubts: [{ file: 'records/2026.partnership.yaml', line: 9 }] },
    ]);
    expect(
      status?.quorums.map(({ date, state, short, decisions }) => [date, state, short, decisions]),
    ).toEqual([
      ['2026-01-13', 'below', ['cirrus'], ['Go on']],
      ['2026-10-13', 'not recorded', [], []],
    ]);
  });
});

it('names an early warning of a promise that is not there', async () => {
  const warning =
    'type: warning, id: late, by: bank, date: 2026-10-01, noticed: 2026-09-30, about: Late, commitment: wran';
  const { stdout } = await run(['status', 'a.partnership.yaml', 'r.partnership.yaml'], {
    files: {
      'a.partnership.yaml': own(
        agreement({
          more: `${forum(quarterly)}proactivity:\n  earlyWarning:\n    - { id: warn, by: both, triggers: [delivery-risk], within: 2 days }\n`,
        }),
      ),
      'r.partnership.yaml': own(recordsFile([warning])),
    },
  });
  expect(stdout.replace(/\s+/g, ' ')).toMatch(
    /leaves something uncertain .*r\.partnership\.yaml:\d+ .*names the early warning .?wran.?, which does not exist/,
  );
});
