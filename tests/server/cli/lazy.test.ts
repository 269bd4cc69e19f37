import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtCli, runBuilt } from './built.ts';
import { folderWith } from './support/folder.ts';

const samples = path.resolve('samples/small-firm');

/** What of Node itself the built command line has loaded when it ends. */
function loadedBy(...argv: string[]): string[] {
  const code = `
    process.on('exit', () => console.log(JSON.stringify(process.moduleLoadList)));
    require(${JSON.stringify(builtCli)});
  `;
  const stdout = execFileSync(process.execPath, ['-e', code, 'partnership', ...argv], {
    cwd: folderWith({ '.git/HEAD': '' }),
    encoding: 'utf8',
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

test('a command that starts no program loads nothing to start one', { timeout: 30_000 }, () => {
  const loaded = loadedBy('rules');
  expect(loaded).toContain('NativeModule fs');
  expect(loaded).not.toContain('NativeModule child_process');
});

test('the recurrence library is there when a series is counted', { timeout: 30_000 }, async () => {
  const { status, stdout } = await runBuilt(['status', '--as-of', '2026-10-01', '.'], { cwd: samples });
  expect(status).toBe(0);
  expect(stdout).toMatch(/\d{1,2} Oct 2026 +\S/);
});
