import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { check as verdict } from '../../support/check.ts';
import type { Files } from './support/folder.ts';
import { run } from './support/run.ts';
import { sound, withError, withWarning } from './support/texts.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/check-result.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ formats: { uri: true } }).compile(schema);

const check = (files: Files, ...options: string[]) => run(['check', ...options], { files });

/** What `--format json` says of these files, which its schema allows. */
async function result(files: Files, ...options: string[]) {
  const { stdout } = await check(files, '--format', 'json', ...options);
  const parsed = JSON.parse(stdout);
  expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true);
  return parsed;
}

const [{ fingerprint } = { fingerprint: '' }] = verdict(withError);

/** An agreement with an error that a waiver accepts. */
const waived = (waiver: string, text = withError) => ({
  'a.partnership.yaml': text,
  'partnership.config.yaml': `waivers:\n  - { finding: ${fingerprint}, ${waiver} }\n`,
});
const good = 'reason: The contract ends later, approvedBy: nordbank/anna-lind, until: 2026-11-23';

test('a waived finding fails nothing, but is counted', async () => {
  expect(await check(waived(good))).toEqual({
    status: 0,
    stdout: '2 files checked, no findings, 1 accepted\n',
    stderr: '',
  });
});

test('it is listed on request, with reason, approver and last day', async () => {
  const { stdout } = await check(waived(good), '--show-accepted');
  expect(stdout).toMatch(/^a\.partnership\.yaml:13:9 {2}accepted error {2}agreement\/dates\n/);
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'reason: The contract ends later (approved by nordbank/anna-lind, until 23 November 2026, waiver in partnership.config.yaml:2:16)',
  );
});

test('what a comment accepts is listed too', async () => {
  const text = withWarning.replace(
    /^apiVersion/m,
    '# partnership-ignore-file first-choice/one-sided -- the founding meeting decides\napiVersion',
  );
  const { stdout } = await check({ 'a.partnership.yaml': text }, '--show-accepted');
  expect(stdout).toContain('reason: the founding meeting decides (comment in a.partnership.yaml:2:1)');
  expect(stdout).toContain('1 file checked, no findings, 1 accepted\n');
});

test('JSON has them in a list of their own', async () => {
  const { findings, accepted, summary } = await result(waived(good));
  expect(findings).toEqual([]);
  expect(summary).toMatchObject({ errors: 0, accepted: 1 });
  expect(accepted).toEqual([
    expect.objectContaining({
      rule: 'agreement/dates',
      severity: 'error',
      fingerprint,
      file: 'a.partnership.yaml',
      acceptance: expect.objectContaining({
        by: 'waiver',
        reason: 'The contract ends later',
        approvedBy: 'nordbank/anna-lind',
        until: '2026-11-23',
        file: 'partnership.config.yaml',
      }),
    }),
  ]);
});

test('an expired waiver accepts nothing, and no build fails overnight for it', async () => {
  const files = waived(good.replace('2026-11-23', '2026-11-22'));
  const { status, stdout } = await check(files);
  expect(status).toBe(0);
  expect(stdout).toContain('2 errors in 2 of 2 files\n');
  expect(stdout).toContain(
    '2 errors depend on today’s date and do not fail the check; --fail-on-dates makes them.\n',
  );
  expect((await check(files, '--fail-on-dates')).status).toBe(1);
  expect((await check(files, '--fail-on', 'warning')).status).toBe(1);
  const { findings } = await result(files);
  expect(findings.map(({ rule, dated }: { rule: string; dated: boolean }) => [rule, dated])).toEqual([
    ['agreement/dates', true],
    ['waiver/expired', true],
  ]);
});

test('--as-of decides whether it has expired; without dates nothing has', async () => {
  const files = waived(good);
  expect((await check(files, '--as-of', '2026-11-23')).stdout).toContain('no findings, 1 accepted');
  expect((await check(files, '--as-of', '2026-11-24')).stdout).toContain('2 errors');
  const off = {
    ...files,
    'partnership.config.yaml': `asOf: off\n${files['partnership.config.yaml'].replace('2026', '2020')}`,
  };
  expect((await check(off)).stdout).toContain('no findings, 1 accepted');
  expect((await check(off, '--as-of', '2026-11-23')).stdout).toContain('2 errors');
});

test('a waiver that accepts nothing is a finding, and the check is done all the same', async () => {
  const { status, stdout } = await check(waived('reason: TODO'));
  expect(status).toBe(1);
  expect(stdout).toContain('waiver/no-reason');
  expect((await check(waived(good, sound))).stdout).toContain('waiver/unused');
});

test('the same files and date give the same bytes', async () => {
  const files = { ...waived(good.replace('2026-11-23', '2026-11-22')), 'b.partnership.yaml': withWarning };
  for (const options of [['--format', 'json'], ['--show-accepted']]) {
    const all = ['--as-of', '2026-12-01', ...options];
    expect(await check(files, ...all)).toEqual(await check(files, ...all));
  }
});
