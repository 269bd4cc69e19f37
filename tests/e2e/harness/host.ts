/**
 * Takes VS Code's command line and runs it on the VS Code that comes by npm, in a headless browser, so that
 * `@vscode/test-electron` can start it like the desktop's. Its extension host is a real one, under Node.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.ts';
import { remoteUri, startServer, workbenchUrl } from './server.ts';
import { ensureVsCodeServer } from './vscode-server.ts';
import { runTestsInWorkbench } from './workbench.ts';

const timeoutMs = 3 * 60_000;

const { values, positionals } = parseArgs({
  strict: false, // Everything else on VS Code's command line is about the desktop.
  allowPositionals: true,
  options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
});
const folder = positionals.find(argument => path.isAbsolute(argument));
const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values;
if (!folder || typeof extension !== 'string' || typeof tests !== 'string') {
  throw new Error('usage: host FOLDER --extensionDevelopmentPath=PATH --extensionTestsPath=PATH');
}

const server = await startServer({ vscode: await ensureVsCodeServer() });
const browser = await openBrowser();
try {
  const url = workbenchUrl(server.authority, folder, [
    ['extensionDevelopmentPath', remoteUri(server.authority, extension)],
    ['extensionTestsPath', remoteUri(server.authority, tests)],
    ['skipWelcome', 'true'],
  ]);
  await runTestsInWorkbench(browser, { url, name: 'desktop', timeoutMs });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.stop();
}
