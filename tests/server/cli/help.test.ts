import { expect, test } from 'vitest';
import { run } from './support/run.ts';

test('--version prints the version alone', async () => {
  for (const argv of [['--version'], ['-v'], ['check', '--version']]) {
    expect(await run(argv)).toEqual({ status: 0, stdout: expect.stringMatching(/^\S+\n$/), stderr: '' });
  }
});

test('--help names all commands', async () => {
  const { status, stdout } = await run(['--help']);
  expect(status).toBe(0);
  for (const command of ['check', 'explain', 'rules', 'lsp'])
    expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
});

test('the help of check has every option, examples and the exit statuses', async () => {
  const { status, stdout } = await run(['check', '--help']);
  expect(status).toBe(0);
  for (const option of [
    '--format',
    '--as-of',
    '--config',
    '--fail-on',
    '--stdin-filename',
    '--no-color',
    '--fix',
    '--fix-dry-run',
  ]) {
    expect(stdout).toContain(option);
  }
  expect(stdout).toMatch(/Examples:\n[\s\S]*Exit status:\n {2}0 .*\n(?: {5}.*\n)*? {2}1 .*\n {2}2 /);
  expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
});

test('every command has its help, two ways', async () => {
  for (const command of ['check', 'explain', 'rules', 'lsp']) {
    const { status, stdout } = await run([command, '--help']);
    expect(status).toBe(0);
    expect((await run(['help', command])).stdout).toBe(stdout);
  }
});
