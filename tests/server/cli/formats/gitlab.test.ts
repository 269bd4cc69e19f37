import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CodeQualityIssue, gitlab } from '../../../../server/src/cli/formats/gitlab.ts';
import { shown } from '../../../../server/src/core/docs/escape/shown.ts';
import { run } from '../support/run.ts';
import { another, sound, withError, withWarning } from '../support/texts.ts';
import { hostileFiles, reportOn } from './reports.ts';

/** What GitLab documents (“Code Quality report format”) as required, and how. */
const validate = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string' },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

function issuesIn(text: string): CodeQualityIssue[] {
  // A byte order mark is what GitLab refuses.
  expect(text.charCodeAt(0)).toBe('['.charCodeAt(0));
  const issues = JSON.parse(text);
  validate(issues);
  expect(validate.errors ?? []).toEqual([]);
  return issues;
}

test('a finding keeps the name that earlier versions gave it, and each has a name of its own', () => {
  const found = { message: 'm', severity: 'info', former: ['f0000000000000001'] } as const;
  const findings = [found, found, { ...found, former: [] }];
  const report = reportOn([{ path: 'a.partnership.yaml', text: 'id: a\n', findings }]);
  expect(issuesIn(gitlab(report)).map(({ fingerprint }) => fingerprint)).toEqual([
    'f0000000000000001:1',
    'f0000000000000001:2',
    'f0123456789abcdef:1',
  ]);
});

test('findings as a merge request shows them', async () => {
  const files = { 'a.partnership.yaml': withError, 'b/b.partnership.yaml': another(withWarning, 'b') };
  const { stdout } = await run(['check', '--format', 'gitlab'], { files, cwd: 'b' });
  const fromRoot = await run(['check', '--format', 'gitlab'], { files });
  expect(issuesIn(stdout)).toEqual([
    {
      description: expect.stringContaining('First choice is one-sided'),
      check_name: 'first-choice/one-sided',
      fingerprint: expect.stringMatching(/^f[0-9a-f]{16}:1$/),
      severity: 'minor',
      location: { path: 'b/b.partnership.yaml', lines: { begin: expect.any(Number) } },
    },
  ]);
  expect(issuesIn(fromRoot.stdout).map(({ severity }) => severity)).toEqual(['major', 'minor']);
});

test('a finding keeps its fingerprint when lines move', async () => {
  const of = async (text: string) =>
    issuesIn((await run(['check', '--format', 'gitlab'], { files: { 'a.partnership.yaml': text } })).stdout);
  const [before] = await of(withError);
  const [after] = await of(`# A comment.\n${withError}`);
  expect(after?.fingerprint).toBe(before?.fingerprint);
  expect(after?.location.lines.begin).toBe((before?.location.lines.begin ?? 0) + 1);
});

test('nothing found is an empty list', async () => {
  const { stdout } = await run(['check', '--format', 'gitlab'], { files: { 'a.partnership.yaml': sound } });
  expect(issuesIn(stdout)).toEqual([]);
});

test('hostile texts and paths stay what they are', () => {
  fc.assert(
    fc.property(hostileFiles, files => {
      const issues = issuesIn(gitlab(reportOn(files)));
      expect(issues.map(({ description, location }) => [description, location.path])).toEqual(
        files.flatMap(file => file.findings.map(({ message }) => [shown(message), file.path])),
      );
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    }),
  );
});
