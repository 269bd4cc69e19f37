/** Runs the extension's suite in VS Code's extension host under Node: the desktop's where there is one. */
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { writeLauncher } from '../harness/launcher.ts';
import { bundles, root, temporaryFolder } from '../harness/paths.ts';
import { copySamplesAndFixtures } from '../harness/workspace.ts';
import { findDesktop } from './find.ts';

const desktop = await findDesktop();
console.log(desktop ? '  in the desktop VS Code' : '  in the VS Code that comes by npm');
const profile = temporaryFolder('desktop');
try {
  await runTests({
    vscodeExecutablePath:
      desktop ?? writeLauncher(process.execPath, path.join(bundles, 'harness', 'host.mjs')),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(bundles, 'extension', 'index.js'),
    launchArgs: [
      copySamplesAndFixtures(),
      '--disable-extensions',
      `--user-data-dir=${path.join(profile, 'user')}`,
      `--extensions-dir=${path.join(profile, 'extensions')}`,
    ],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
