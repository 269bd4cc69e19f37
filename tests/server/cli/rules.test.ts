import { expect, test } from 'vitest';
import { catalogue } from '../../../server/src/core/rules/catalogue.ts';
import { run } from './support/run.ts';

test('all rules in a table', async () => {
  const { status, stdout } = await run(['rules']);
  expect(status).toBe(0);
  for (const { id, severity } of catalogue)
    expect(stdout).toMatch(new RegExp(`^${id} +${severity} +\\S`, 'm'));
});

test('no line is wider than the terminal', async () => {
  for (const terminal of [60, 80]) {
    const { stdout } = await run(['rules', '--no-color'], { terminal });
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(terminal);
  }
});

test('as JSON', async () => {
  const { stdout } = await run(['rules', '--format', 'json']);
  const rules = JSON.parse(stdout);
  expect(rules.map((rule: { id: string }) => rule.id)).toEqual(catalogue.map(({ id }) => id));
  expect(rules).toContainEqual({
    id: 'governance/level-missing',
    severity: 'error',
    title: expect.any(String),
    principle: 'governance',
  });
});
