/** The preview in the colours of VS Code: everybody reads it, and it asks for nothing that is not on this machine. */
import { afterEach, describe, expect, it } from 'vitest';
import { screenshot } from '../harness/workbench.ts';
import { openFromExplorer } from './actions.ts';
import { violations } from './axe.ts';
import { previewFrame } from './preview-frame.ts';
import { type Session, startSession } from './session.ts';

describe('The preview', () => {
  let session: Session | undefined;
  afterEach(() => session?.end());

  it.each([
    ['Default Dark Modern', 'vscode-dark'],
    ['Default High Contrast', 'vscode-high-contrast'],
    ['Default High Contrast Light', 'vscode-high-contrast-light'],
  ])('is for everybody in the theme %s', async (theme, name) => {
    session = await startSession({ 'workbench.colorTheme': theme });
    const { page } = session;
    const elsewhere: string[] = [];
    page.on('request', request => {
      const { host, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && !isOurs(host)) elsewhere.push(request.url());
    });
    await openFromExplorer(page, 'year-of-records', 'havsund-meridian.partnership.yaml');
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('ControlOrMeta+Shift+V');
    const frame = await previewFrame(session);
    await frame.locator(`body.${name} #year`).waitFor();
    await screenshot(page, `ui-preview-${name}`);
    expect(await violations(frame)).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
});

/** What webviews load from the second, the service worker of VS Code answers on this machine. */
function isOurs(host: string): boolean {
  return (
    /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host) || host.endsWith('.vscode-resource.vscode-cdn.net')
  );
}
