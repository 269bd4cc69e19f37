import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../server/cli/support/folder.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('a build that fails ends, and says why', () => {
  // One entry that builds, and nothing of what belongs to the bundles.
  const folder = folderWith({
    'action/src/main.ts': 'export {};\n',
    'package.json': '{ "version": "0.0.0" }',
  });
  cpSync(path.join(root, 'scripts'), path.join(folder, 'scripts'), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const { status, signal, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect([signal, status]).toEqual([null, 1]);
  expect(stderr).toContain('page.css');
});
