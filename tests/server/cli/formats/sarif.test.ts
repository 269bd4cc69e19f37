import fc from 'fast-check';
import type { Log, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import { sarif } from '../../../../server/src/cli/formats/sarif.ts';
import { shown } from '../../../../server/src/core/docs/escape/shown.ts';
import { conformsTo } from '../../../support/json-schema.ts';
import { run } from '../support/run.ts';
import { another, sound, withError, withWarning } from '../support/texts.ts';
import { hostileFiles, reportOn } from './reports.ts';

const isSarif = conformsTo('sarif-2.1.0.json');

function runOf(text: string): Run {
  const log: Log = JSON.parse(text);
  isSarif(log);
  return log.runs[0] as Run;
}

test('findings with all that code scanning asks for', async () => {
  const files = { 'a.partnership.yaml': withError, 'b c/b.partnership.yaml': another(withWarning, 'b') };
  const { stdout } = await run(['check', '--format', 'sarif'], { files });
  const { results = [], tool, columnKind } = runOf(stdout);
  expect(columnKind).toBe('utf16CodeUnits');
  expect(results[0]).toMatchObject({
    ruleId: 'agreement/dates',
    ruleIndex: 0,
    level: 'error',
    message: { text: expect.stringContaining('before it starts') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a.partnership.yaml' },
          region: { startLine: 13, startColumn: 9, endLine: 13, endColumn: 19 },
        },
      },
    ],
    relatedLocations: [{ id: 1, physicalLocation: { region: { startLine: 12 } } }],
    partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^f[0-9a-f]{16}:1$/) },
  });
  expect(results[1]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
    'b%20c/b.partnership.yaml',
  );
  const rules = tool.driver.rules ?? [];
  expect(rules.map(({ id }) => id)).toEqual(['agreement/dates', 'first-choice/one-sided']);
  for (const rule of rules) {
    expect(rule.shortDescription?.text).toBeTruthy();
    expect(rule.fullDescription?.text.length).toBeLessThanOrEqual(1024);
    expect(rule.help?.text).toBeTruthy();
    expect(rule.properties?.tags?.length).toBeLessThanOrEqual(20);
  }
});

test('paths count from the root of the repository, wherever the command runs', async () => {
  const { stdout } = await run(['check', '--format', 'sarif'], {
    files: { 'deep/er/a.partnership.yaml': withError },
    cwd: 'deep',
  });
  expect(stdout).toContain('"uri": "deep/er/a.partnership.yaml"');
});

test('nothing found is a run without results', async () => {
  const { stdout } = await run(['check', '--format', 'sarif'], { files: { 'a.partnership.yaml': sound } });
  expect(runOf(stdout).results).toEqual([]);
});

test('hostile texts and paths stay what they are', () => {
  fc.assert(
    fc.property(hostileFiles, files => {
      const { results = [] } = runOf(sarif(reportOn(files)));
      const found = files.flatMap(file => file.findings.map(finding => ({ ...finding, path: file.path })));
      expect(
        results.map(({ message, locations }) => ({
          message: message.text,
          path: pathOf(locations?.[0]?.physicalLocation?.artifactLocation?.uri),
        })),
      ).toEqual(
        found.map(({ message, path }) => ({ message: shown(message).replaceAll('](', '] ('), path })),
      );
      const names = results.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});

test('no message makes a link', () => {
  const files = [
    {
      path: 'a',
      text: '',
      findings: [{ message: 'see [here](https://example.org)', severity: 'error' as const }],
    },
  ];
  expect(runOf(sarif(reportOn(files))).results?.[0]?.message.text).toBe('see [here] (https://example.org)');
});

describe('more than code scanning takes', () => {
  const many = (count: number, severity: 'error' | 'info') =>
    Array.from({ length: count }, (_, index) => ({ message: `${index}`, severity }));

  test('the worst are kept, and a notice counts the others', () => {
    const { results = [], invocations } = runOf(
      sarif(reportOn([{ path: 'a', text: '', findings: [...many(6000, 'info'), ...many(3, 'error')] }])),
    );
    expect(results).toHaveLength(5000);
    expect(results.slice(0, 4).map(({ level }) => level)).toEqual(['error', 'error', 'error', 'note']);
    expect(invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain(
      '1003 findings are left out',
    );
  });
});

/** Reads a relative reference as a browser would: nothing in it may be a scheme, a query or a fragment. */
function pathOf(uri = ''): string {
  const base = 'https://example.org/';
  const { href, search, hash } = new URL(uri, base);
  expect({ search, hash }).toEqual({ search: '', hash: '' });
  return decodeURIComponent(href.slice(base.length));
}
