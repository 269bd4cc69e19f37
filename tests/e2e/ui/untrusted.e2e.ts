/** A folder that nobody has trusted: agreements are text, so all that looks at them works. */
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { temporaryFolder } from '../harness/paths.ts';
import { installExtension, startServer, type VsCodeServer, workbenchUrl } from '../harness/server.ts';
import { testSettings } from '../harness/settings.ts';
import { ensureVsCodeServer } from '../harness/vscode-server.ts';
import { screenshot } from '../harness/workbench.ts';
import { copySamples } from '../harness/workspace.ts';
import { openFromExplorer } from './actions.ts';
import { previewFrame } from './preview-frame.ts';
import { openWindow } from './session.ts';

describe('In a folder that is not trusted', () => {
  let server: VsCodeServer;
  let window: Awaited<ReturnType<typeof openWindow>>;

  beforeAll(async () => {
    const vscode = await ensureVsCodeServer();
    const dataFolder = temporaryFolder('vscode');
    installExtension(vscode, dataFolder, inject('packaged').file);
    server = await startServer({
      vscode,
      dataFolder,
      asksForTrust: true,
      settings: {
        ...testSettings,
        'security.workspace.trust.enabled': true,
        'security.workspace.trust.startupPrompt': 'never',
      },
    });
    window = await openWindow(workbenchUrl(server.authority, copySamples(), []));
    // VS Code says that the folder is not trusted.
    await window.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  });
  afterAll(async () => {
    if (window) await screenshot(window.page, 'ui-untrusted');
    await window?.end();
    server?.stop();
  });

  it('the preview shows an agreement with its records', async () => {
    const { page } = window;
    await openFromExplorer(page, 'bank', 'nordbank-cirrus.partnership.yaml');
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('ControlOrMeta+K');
    await page.keyboard.press('v');
    const frame = await previewFrame(window);
    await frame.locator('#glance', { hasText: /\d+ of \d+ kept/ }).waitFor();
  });

  it('the view Partnerships says what is due', async () => {
    const { page } = window;
    await page.getByRole('tab', { name: /^Partnerships/ }).click();
    await page.getByRole('treeitem', { name: /^Due in the next 14 days, (nothing|\d+)/ }).waitFor();
  });
});
