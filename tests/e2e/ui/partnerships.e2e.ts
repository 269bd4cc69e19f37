/** The view Partnerships in the packaged extension: what is due, and all agreements, in lines. */

import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { screenshot } from '../harness/workbench.ts';
import { type Session, startSession } from './session.ts';

describe('The view Partnerships', () => {
  let session: Session;
  let line: (name: RegExp) => Locator;

  beforeAll(async () => {
    session = await startSession();
    const { page } = session;
    await page.getByRole('tab', { name: /^Partnerships/ }).click();
    line = name => page.getByRole('treeitem', { name });
    // What is due may fill the screen.
    await line(/^Due in the next 14 days/).click();
    await page.keyboard.press('ArrowLeft');
    await line(/^Strategic partnership for application services/).waitFor();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail' && session) await screenshot(session.page, `ui-${task.name}`);
  });
  afterAll(() => session?.end());

  it('lists what is due, then the agreements, each said whole to somebody who does not see it', async () => {
    await line(/^Due in the next 14 days, (nothing|\d+)/).waitFor();
    await line(/^Strategic partnership for application services, .*\d of 7 principles/).waitFor();
    await screenshot(session.page, 'ui-partnerships');
  });

  it('opens by the keyboard to what an agreement holds', async () => {
    const { page } = session;
    const agreement = line(/^Strategic partnership for application services/);
    await agreement.focus();
    // A click shows its text; the arrows only open it.
    await page.keyboard.press('ArrowDown');
    await agreement.click();
    await page.keyboard.press('ArrowRight');
    await line(/^Meetings, \d+/).waitFor();
    await line(/^Meetings, \d+/).click();
    await page.keyboard.press('ArrowRight');
    await line(/^Executive Steering Committee, /).click();
    await expect
      .poll(() => page.locator('.statusbar-item', { hasText: /^Ln / }).textContent())
      .toMatch(/Ln [1-9]\d+/);
  });

  it('opens a preview from a line', async () => {
    const { page } = session;
    const agreement = line(/^Strategic partnership for application services/);
    await agreement.hover();
    await agreement.getByRole('button', { name: 'Open Preview' }).first().click();
    await page.getByRole('tab', { name: /^Preview Strategic partnership/ }).waitFor();
  });
});
