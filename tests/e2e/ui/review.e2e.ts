/** A review in the packaged extension: what a user sees of changes that he has typed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../harness/paths.ts';
import { screenshot } from '../harness/workbench.ts';
import { goToLine, openFromExplorer, runCommand } from './actions.ts';
import { type Session, startSession } from './session.ts';

const sample = 'nordbank-cirrus.partnership.yaml';

describe('Reviewing changes', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession();
    await openFromExplorer(session.page, 'bank', sample);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail' && session) await screenshot(session.page, `ui-${task.name}`);
  });
  afterAll(() => session?.end());

  it('shows in a tree who gains and who loses by what was typed', async () => {
    const { page } = session;
    await retype('      cadence: monthly', 'quarterly');
    await retype('      cadence: yearly', 'half-yearly');
    await runCommand(page, 'Partnership: Compare with Saved');
    const change = (effect: RegExp) => page.getByRole('treeitem', { name: effect });
    await change(/now gets .*Demand.* every quarter instead of every month.*worse for/s).waitFor();
    await change(/every half-year instead of every year.*better for/s).waitFor();
    await screenshot(page, 'ui-review-tree');
  });

  it('says more about a changed line than stands behind it', async () => {
    const { page } = session;
    await goToLine(page, lineOf('      cadence: monthly'));
    await page.keyboard.press('Home');
    const hover = page.locator('.monaco-hover:visible');
    await expect
      .poll(async () => {
        await page.keyboard.press('ControlOrMeta+K');
        await page.keyboard.press('ControlOrMeta+I');
        await hover.first().waitFor({ timeout: 3000 });
        return (await hover.allTextContents()).join('\n').replaceAll('\u00a0', ' ');
      })
      .toMatch(/▼ worse for .*every quarter instead of every month/s);
    await screenshot(page, 'ui-review-hover');
  });

  it('opens both states beside each other with a click, and goes when it is cleared', async () => {
    const { page } = session;
    const change = page.getByRole('treeitem', { name: /every quarter instead of every month/ });
    await change.click();
    const side = (name: string) => page.locator(`.monaco-diff-editor .editor.${name} .view-line`);
    await side('original')
      .filter({ hasText: /cadence:\s+monthly/ })
      .first()
      .waitFor();
    await side('modified')
      .filter({ hasText: /cadence:\s+quarterly/ })
      .first()
      .waitFor();
    await screenshot(page, 'ui-review-diff');
    await runCommand(page, 'Partnership: Clear Review');
    await change.waitFor({ state: 'detached' });
  });

  /** Types another word at the end of the first line that starts with a text. */
  async function retype(line: string, word: string): Promise<void> {
    const { page } = session;
    await goToLine(page, lineOf(line));
    await page.keyboard.press('End');
    await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
    await page.keyboard.type(word);
    await page.keyboard.press('Escape');
  }
});

/** Where a text stands in the sample, counting from 1. */
function lineOf(text: string): number {
  const lines = readFileSync(path.join(root, 'samples', 'bank', sample), 'utf8').split('\n');
  return lines.findIndex(line => line.startsWith(text)) + 1;
}
