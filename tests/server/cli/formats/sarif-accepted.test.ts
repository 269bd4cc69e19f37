import type { Log, Run } from 'sarif';
import { expect, test } from 'vitest';
import type { Report } from '../../../../server/src/cli/check/report.ts';
import { sarif } from '../../../../server/src/cli/formats/sarif.ts';
import { check as verdict } from '../../../support/check.ts';
import { conformsTo } from '../../../support/json-schema.ts';
import { run } from '../support/run.ts';
import { withError } from '../support/texts.ts';
import { reportOn } from './reports.ts';

const isSarif = conformsTo('sarif-2.1.0.json');

function runOf(text: string): Run {
  const log: Log = JSON.parse(text);
  isSarif(log);
  return log.runs[0] as Run;
}

const notices = ({ invocations }: Run) =>
  (invocations?.[0]?.toolExecutionNotifications ?? []).map(({ message }) => message.text);

/** An agreement with an error that a waiver accepts, a warning that a comment accepts, and an open error. */
const text = withError
  .replace(
    'firstChoice:',
    '# partnership-ignore-next-line first-choice/one-sided -- [Agreed](in the board)\n$&',
  )
  .replace(
    'by: both, events: [new-sourcing, new-offering]',
    'by: nordbank, to: cirrus, events: [new-sourcing]',
  )
  .replace('seniority: executive', 'seniority: boss');
const fingerprint = verdict(text).find(({ rule }) => rule === 'agreement/dates')?.fingerprint;
const files = {
  'a.partnership.yaml': text,
  'partnership.config.yaml': `waivers:\n  - { finding: ${fingerprint}, reason: The contract ends later, approvedBy: nordbank/anna-lind, until: 2027-01-31 }\n`,
};

test('what is accepted is no result, since code scanning would show it as open; but it is counted', async () => {
  const { stdout } = await run(['check', '--format', 'sarif'], { files });
  const log = runOf(stdout);
  expect(log.results?.map(({ ruleId }) => ruleId)).toEqual(['schema/enum']);
  expect(log.results?.some(result => 'suppressions' in result)).toBe(false);
  expect(notices(log)).toEqual([expect.stringMatching(/^2 accepted findings are not among the results;/)]);
});

test('on request it is, as suppressed: by a comment in the source, by a waiver elsewhere', async () => {
  const { stdout, status } = await run(['check', '--format', 'sarif', '--show-accepted'], { files });
  const log = runOf(stdout);
  const { results = [] } = log;
  expect(status).toBe(1);
  const found = new Map(results.map(({ ruleId, suppressions }) => [ruleId, suppressions]));
  expect(found.get('schema/enum'), 'said of all results, or of none').toEqual([]);
  expect(found.get('agreement/dates')).toEqual([
    {
      kind: 'external',
      status: 'accepted',
      justification: 'The contract ends later',
      location: {
        physicalLocation: {
          artifactLocation: { uri: 'partnership.config.yaml' },
          region: { startLine: 2, startColumn: 16, endLine: 2, endColumn: 33 },
        },
      },
      properties: { approvedBy: 'nordbank/anna-lind', until: '2027-01-31' },
    },
  ]);
  expect(found.get('first-choice/one-sided')).toMatchObject([
    {
      kind: 'inSource',
      justification: '[Agreed](in the board)',
      location: { physicalLocation: { artifactLocation: { uri: 'a.partnership.yaml' } } },
    },
  ]);
  const rules = (log.tool.driver.rules ?? []).map(({ id }) => id);
  expect(results.map(({ ruleIndex = -1 }) => rules[ruleIndex])).toEqual(results.map(({ ruleId }) => ruleId));
  expect(notices(log)).toEqual([]);
});

test('what is accepted takes no place from what is open, and what is left out is counted together', () => {
  const many = (count: number, message: string) =>
    Array.from({ length: count }, () => ({ message, severity: 'info' as const }));
  const [open, accepted] = [
    reportOn([{ path: 'a', text: '', findings: many(4999, 'open') }]),
    reportOn([
      { path: 'a', text: '', findings: [...many(2, 'fine'), { message: 'bad', severity: 'error' }] },
    ]),
  ];
  const by = {
    by: 'comment',
    reason: 'Agreed',
    uri: 'file:///0.partnership.yaml',
    range: { start: 0, end: 0 },
  };
  const both = {
    ...open,
    files: open.files.map(file => ({
      ...file,
      accepted: accepted.files.flatMap(({ findings }) => findings).map(finding => ({ finding, ...by })),
    })),
  } as unknown as Report;
  const log = runOf(sarif(both, { accepted: true }));
  const { results = [] } = log;
  expect(results).toHaveLength(5000);
  expect(results.filter(({ message }) => message.text === 'open')).toHaveLength(4999);
  expect(results.at(-1)?.message.text, 'the worst of them').toBe('bad');
  expect(notices(log)).toEqual([expect.stringMatching(/^2 findings are left out/)]);
  const without = runOf(sarif(both));
  const names = (some: Run['results'] = []) =>
    some.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
  expect(names(results).slice(0, 4999), 'an alert is known again').toEqual(names(without.results));
  expect(new Set(names(results)).size).toBe(5000);
});
