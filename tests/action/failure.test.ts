import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCommands } from '../server/cli/formats/read-commands.ts';
import { folderWith } from '../server/cli/support/folder.ts';
import { runAction } from './support/runner.ts';
import { base, files } from './support/samples.ts';

describe('what cannot be done fails the step with status 2 and says why', () => {
  const failure = async (inputs: Record<string, string>, given: Record<string, string> = files) => {
    const { status, log } = await runAction({ workspace: folderWith(given), inputs: { base, ...inputs } });
    expect(status).toBe(2);
    return readCommands(log).find(({ name }) => name === 'error')?.message;
  };

  test('an input', async () => {
    expect(await failure({ 'fail-on': 'errors' })).toBe(
      'fail-on is “errors”: write error, warning, info or none.',
    );
  });

  test('a folder that is not there', async () => {
    expect(await failure({ 'working-directory': 'x' })).toContain(
      'Is there an actions/checkout before this step?',
    );
  });

  test('no agreements', async () => {
    expect(await failure({}, { 'a.txt': '' })).toContain('There are no agreements in the current folder.');
  });

  test('a configuration with errors', async () => {
    expect(await failure({}, { ...files, 'partnership.config.yaml': 'rules: 1\n' })).toContain(
      'The configuration has errors, so nothing was checked.',
    );
  });

  test('a runner without Node', async () => {
    const folder = folderWith({});
    const bash = execFileSync('sh', ['-c', 'command -v bash'], { encoding: 'utf8' }).trim();
    symlinkSync(bash, path.join(folder, 'bash'));
    const { status, log } = await runAction({ workspace: folderWith(files), env: { PATH: folder } });
    expect(status).toBe(2);
    expect(readCommands(log)[0]?.message).toContain('put actions/setup-node before it');
  });
});
