/** A whole agreement in the packaged extension, from an empty file, by completion and quick fixes only. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { screenshot } from '../harness/workbench.ts';
import { applyFix, complete, newLine, openStatus } from './actions.ts';
import { type Session, startSession } from './session.ts';

const name = 'journey.partnership.yaml';

/** What is typed of each key until it is offered; the first letters are enough. */
const keys = [
  ['api', 'apiVersion'],
  ['ki', 'kind'],
  ['id', 'id'],
  ['tit', 'title'],
  ['ver', 'version'],
  ['stat', 'status'],
  ['leg', 'legal'],
  ['ter', 'term'],
  ['rev', 'review'],
  ['par', 'parties'],
  ['fir', 'firstChoice'],
  ['shar', 'sharing'],
  ['gov', 'governance'],
  ['ben', 'benchmarking'],
  ['trus', 'trustedAdviser'],
  ['proa', 'proactivity'],
] as const;

describe('Typing an agreement', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession();
    writeFileSync(path.join(session.samples, name), '');
    await session.page.getByRole('treeitem', { name }).dblclick();
    await session.page.getByRole('tab', { name }).waitFor();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail' && session) await screenshot(session.page, `ui-${task.name}`);
  });
  afterAll(() => session?.end());

  it('takes a few letters for each key, and the suggestions', { timeout: 180_000 }, async () => {
    const { page } = session;
    await page.locator('.monaco-editor .view-lines').first().click();
    // The server answers once the file has been found wanting.
    await expect.poll(() => openStatus(page)).toMatch(/error|warning/);
    for (const [index, [typed, key]] of keys.entries()) {
      if (index > 0) await newLine(page);
      await complete(page, typed, key);
      if (key === 'governance') await screenshot(page, 'ui-journey-governance');
    }
    await page.keyboard.press('ControlOrMeta+S');
    await expect
      .poll(() => readFileSync(path.join(session.samples, name), 'utf8'))
      .toContain('\nproactivity:');
    await expect.poll(() => openStatus(page)).toContain('1 warning');
  });

  it('is ended by the quick fix for what is still missing, without findings', async () => {
    const { page } = session;
    await page.keyboard.press('ControlOrMeta+Home');
    await applyFix(page, 'Add a section “Open and honest dialogue”');
    await expect.poll(() => openStatus(page)).toContain('No findings');
    await screenshot(page, 'ui-journey-end');
    await page.keyboard.press('ControlOrMeta+S');
    await expect
      .poll(() => readFileSync(path.join(session.samples, name), 'utf8'))
      .toContain('\nopenDialogue:');
  });
});
