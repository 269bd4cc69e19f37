/** Runs the extension's suite in a browser's extension host: a worker, no Node, files that are not local. */
import { openBrowser } from '../harness/browser.ts';
import { ensureVsCodeServer } from '../harness/vscode-server.ts';
import { runTestsInWorkbench } from '../harness/workbench.ts';
import { copySamplesAndFixtures } from '../harness/workspace.ts';
import { ensureMountExtension } from './mount-extension.ts';
import { serveWorkbench } from './serve.ts';

const timeoutMs = 3 * 60_000;

const [vscode, mountExtension] = await Promise.all([ensureVsCodeServer(), ensureMountExtension()]);
const site = await serveWorkbench({ vscode, mountExtension, workspace: copySamplesAndFixtures() });
const browser = await openBrowser();
try {
  await runTestsInWorkbench(browser, { url: site.url, name: 'browser', timeoutMs });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  site.close();
}
