/** Gets what every end-to-end suite needs, before the first one starts: a VS Code and a browser. */
import { openBrowser } from './browser.ts';
import { ensureVsCodeServer } from './vscode-server.ts';

try {
  await ensureVsCodeServer();
  const browser = await openBrowser();
  console.log(`  Browser: Chromium ${browser.version()}`);
  await browser.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
