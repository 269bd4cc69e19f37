import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { StatusResult } from '../../../server/src/cli/status/json.ts';
import { agreement, recordsFile } from '../core/evidence/support.ts';
import { run } from './support/run.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/status-result.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

const files = {
  'a.partnership.yaml': agreement({
    more: `governance:
  escalation:
    - { level: operational, within: 2 working days }
    - { level: tactical, within: 5 working days }
proactivity:
  earlyWarning:
    - { by: cirrus, to: bank, triggers: [delivery-risk], channel: Phone, within: 2 working days }
openDialogue:
  commitments:
    - { id: lessons, by: cirrus, to: bank, what: Lessons are told, cadence: quarterly }
scorecard:
  - { id: answers, what: Proposals answered, target: 90 %, better: higher, cadence: quarterly }
  - { id: faults, what: Open faults, target: few }
  - { id: never, what: Never taken, target: 1 }
`,
  }),
  'r.partnership.yaml': recordsFile([
    'type: fulfilled, commitment: lessons, date: 2026-04-01',
    'type: warning, id: w1, by: cirrus, trigger: delivery-risk, noticed: 2026-09-01, date: 2026-09-08, about: Late meters',
    'type: warning, id: w1, by: cirrus, date: 2026-10-01, closed: 2026-10-01',
    'type: warning, id: w2, by: cirrus, date: 2026-10-08',
    'type: escalation, id: e1, level: operational, date: 2026-06-01, about: Two releases',
    'type: escalation, id: e1, level: tactical, date: 2026-06-03',
    'type: escalation, id: e1, date: 2026-06-05, settled: 2026-06-05, outcome: No third one',
    'type: escalation, id: e2, level: tactical, date: 2026-09-03, about: Opening hours',
    'type: escalation, id: e3, level: tactical, date: 2026-11-20',
    'type: measure, measure: answers, date: 2026-09-30, value: 80 %',
    'type: measure, measure: faults, date: 2026-09-30, value: 12',
    'type: approval, version: 1.0.0, party: bank, by: bank/anna, date: 2025-12-20, text: f0123456789abcdef',
    'type: waived, healthCheck: true, occurrence: 2026-10-01, reason: Merger, agreedBy: [bank/anna, cirrus/erik]',
  ]),
};

async function shown(...options: string[]): Promise<string> {
  const { stdout, stderr, status } = await run(['status', ...options], { files });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

describe('what is followed up besides plans and meetings', () => {
  it.each([
    ['on a terminal', [], 'follow-up.txt'],
    ['as Markdown', ['--format', 'markdown'], 'follow-up.md'],
  ])('%s', async (_, options, golden) => {
    await expect(await shown(...options)).toMatchFileSnapshot(`golden/${golden}`);
  });

  it('for other programs', async () => {
    const result: StatusResult = JSON.parse(await shown('--format', 'json'));
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
    const [status] = result.agreements;
    expect(status?.text).toMatch(/^f[0-9a-f]{16}$/);
    expect(status?.approvals).toMatchObject([
      {
        party: 'bank',
        state: 'approved',
        by: 'bank/anna',
        record: { date: '2025-12-20' },
        isOfOtherText: true,
      },
      { party: 'cirrus', state: 'missing', by: null, record: null, isOfOtherText: false },
    ]);
    expect(status?.escalations).toMatchObject([
      {
        id: 'e1',
        state: 'settled',
        step: 'tactical',
        raised: '2026-06-01',
        settled: '2026-06-05',
        outcome: 'No third one',
      },
      {
        id: 'e2',
        state: 'stuck',
        step: 'tactical',
        due: '2026-09-10',
        record: { file: 'r.partnership.yaml', line: 12 },
      },
      { id: 'e3', state: 'open', name: 'e3', due: '2026-11-27' },
    ]);
    expect(status?.warnings).toMatchObject([
      { id: 'w1', state: 'late', due: '2026-09-03', closed: '2026-10-01' },
      { id: 'w2', state: 'not known', due: null, closed: null },
    ]);
    expect(status?.scorecard).toMatchObject([
      { id: 'answers', value: '80 %', missed: true, next: '2026-12-30' },
      { id: 'faults', value: 12, missed: null, next: null },
    ]);
    expect(status?.promises.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['commitment lessons']);
  });
});
