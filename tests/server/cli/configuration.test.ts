import { expect, test } from 'vitest';
import type { Files } from './support/folder.ts';
import { run } from './support/run.ts';
import { sound, withError } from './support/texts.ts';

const off = 'rules: { agreement/dates: off }\n';

const check = (files: Files, ...options: string[]) => run(['check', ...options], { files });

test('the nearest configuration above a file holds', async () => {
  const files = {
    'partnership.config.yaml': off,
    'a.partnership.yaml': withError,
    'strict/partnership.config.yaml': 'rules: { agreement/dates: info }\n',
    'strict/a.partnership.yaml': withError.replace('id: nordbank-cirrus', 'id: other'),
  };
  expect((await check(files)).stdout).toContain('1 for information in 1 of 4 files');
});

test('--config takes its place, whatever the file is called', async () => {
  const files = { 'a.partnership.yaml': withError, 'ci/lenient.yaml': off };
  expect(await check(files, '--config', 'ci/lenient.yaml', 'a.partnership.yaml')).toMatchObject({
    status: 0,
    stdout: '1 file checked, no findings\n',
  });
});

test('--config does not take an agreement for a configuration', async () => {
  const answer = await check({ 'a.partnership.yaml': sound }, '--config', 'a.partnership.yaml');
  expect(answer).toMatchObject({ status: 2, stdout: '' });
  expect(answer.stderr).toContain(
    '`--config a.partnership.yaml` is no configuration: the file says `kind: Agreement`.',
  );
});

test('what a configuration extends is read, whatever it is called', async () => {
  const files = {
    'a.partnership.yaml': withError,
    'partnership.config.yaml': 'extends: shared/company rules.yaml\n',
    'shared/company rules.yaml': off,
  };
  expect((await check(files, 'a.partnership.yaml')).status).toBe(0);
});

test('a configuration in a hidden folder holds for what lies there', async () => {
  const files = { '.drafts/a.partnership.yaml': withError, '.drafts/partnership.config.yaml': off };
  expect((await check(files, '.drafts/a.partnership.yaml')).status).toBe(0);
});

test('--as-of brings dated rules back that a configuration switched off', async () => {
  const files = { 'a.partnership.yaml': sound, 'partnership.config.yaml': 'asOf: off\n' };
  expect((await check(files, '--as-of', '2026-12-31')).status).toBe(0);
});

test('errors in the configuration are shown, and nothing is checked', async () => {
  const files = { 'a.partnership.yaml': withError, 'partnership.config.yaml': 'extnds: strict\n' };
  const { status, stdout, stderr } = await check(files, '--format', 'json', 'a.partnership.yaml');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('partnership.config.yaml:1:1  error  schema/unknown-key');
  expect(stderr).toContain('1 | extnds: strict\n');
  expect(stderr).toContain('partnership: The configuration has errors, so nothing was checked.\n');
});

test('so are those in what it extends, and in that of --config', async () => {
  const files = {
    'a.partnership.yaml': sound,
    'partnership.config.yaml': 'extends: base.yaml\n',
    'base.yaml': 'rules: 3\n',
    'ci.yaml': 'extends: strict\nruls: {}\n',
  };
  expect(await check(files)).toMatchObject({ status: 2, stderr: expect.stringContaining('base.yaml:1:') });
  expect(await check(files, '--config', 'ci.yaml')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('ci.yaml:2:1'),
  });
});

test('a broken configuration that holds for nothing that is checked does no harm', async () => {
  const files = { 'a/a.partnership.yaml': sound, 'b/partnership.config.yaml': 'extnds: strict\n' };
  expect((await check(files, 'a')).status).toBe(0);
});

test('a configuration that is not there', async () => {
  const files = { 'a.partnership.yaml': sound, 'ci/strict.yaml': off };
  expect(await check(files, '--config', 'ci/strct.yaml')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Did you mean `ci/strict.yaml`?'),
  });
  expect(await check(files, '--config', 'ci')).toMatchObject({ status: 2 });
});
