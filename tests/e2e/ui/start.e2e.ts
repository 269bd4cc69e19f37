/** What `npm start` opens: everything that the README tells can be done there. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { temporaryFolder } from '../harness/paths.ts';
import { type ServedUser, serveUser } from '../harness/user.ts';
import { ensureVsCodeServer } from '../harness/vscode-server.ts';
import { screenshot } from '../harness/workbench.ts';
import { copySamples } from '../harness/workspace.ts';
import { goToLine, runCommand } from './actions.ts';
import { openWindow } from './session.ts';

/** What the page has and Node has not. */
interface Browser {
  getComputedStyle(element: unknown, pseudo: string): { backgroundImage: string };
}

const name = 'missing-principles.partnership.yaml';

describe('What npm start opens', () => {
  let user: ServedUser;
  let window: { page: Page; end(): Promise<void> };

  beforeAll(async () => {
    // As in a clone, the samples are a folder below the root of the repository.
    const samples = copySamples();
    commitAll(path.dirname(samples));
    user = await serveUser({
      vscode: await ensureVsCodeServer(),
      vsix: inject('packaged').file,
      dataFolder: temporaryFolder('vscode'),
      folder: samples,
      file: path.join(samples, 'broken', name),
      ports: [0],
    });
    window = await openWindow(user.address);
    await window.page.getByRole('tab', { name }).waitFor();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail' && window) await screenshot(window.page, `ui-${task.name}`);
  });
  afterAll(async () => {
    await window?.end();
    user?.stop();
  });

  it('shows agreements and the extension with their pictures', async () => {
    const { page } = window;
    const label = page.getByRole('tab', { name }).locator('.partnership-lang-file-icon');
    await expect.poll(() => pictureOf(label)).toMatch(/file-light\.svg/);
    await page.keyboard.press('ControlOrMeta+Shift+X');
    const item = page.locator('.extension-list-item', { hasText: 'Partnership Agreements' });
    await expect.poll(() => item.locator('img.icon').getAttribute('src')).toMatch(/icon\.png/);
    await screenshot(page, 'ui-start-extension');
  });

  it('has git at work: a change is reviewed against what is committed', async () => {
    const { page } = window;
    await goToLine(page, 7);
    await page.keyboard.press('End');
    await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
    await page.keyboard.type('4');
    await page.keyboard.press('ControlOrMeta+S');
    await runCommand(page, 'Partnership: Review Changes…');
    await page.getByRole('option', { name: /^What is not committed yet/ }).click();
    await page.getByRole('treeitem', { name: /1\.0\.4 instead of 1\.0\.0/ }).waitFor();
    await screenshot(page, 'ui-start-review');
    await runCommand(page, 'Partnership: Clear Review');
  });

  it('asks the questions of a new agreement, and shows the way to the first one', async () => {
    const { page } = window;
    await runCommand(page, 'Partnership: New Agreement');
    await page.locator('.quick-input-title', { hasText: '(1/' }).waitFor();
    await page.keyboard.press('Escape');
    await runCommand(page, 'Partnership: Your First Agreement');
    await page.locator('.gettingStartedContainer').getByText('Start an agreement').first().waitFor();
    await screenshot(page, 'ui-start-walkthrough');
  });
});

/** The address of the picture before a label. */
function pictureOf(label: Locator): Promise<string> {
  return label.evaluate(element => {
    const { getComputedStyle } = globalThis as unknown as Browser;
    return getComputedStyle(element, '::before').backgroundImage;
  });
}

function commitAll(folder: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '--all');
  const author = ['-c', 'user.name=E2E', '-c', 'user.email=e2e@example.com', '-c', 'commit.gpgsign=false'];
  git(...author, 'commit', '--quiet', '--message', 'The samples');
}
