/** The view Partnerships in the packaged extension: what is due, and all agreements, in lines. */

import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { screenshot } from '../harness/workbench.ts';
import { type Session, startSession } from './session.ts';

/** The first by its title. */
const first = /^IT partnership for the architects' office/;

describe('The view Partnerships', () => {
  let session: Session;
  let line: (name: RegExp) => Locator;

  beforeAll(async () => {
    session = await startSession();
    const { page } = session;
    // How much is overdue is seen before anybody looks.
    await page.getByRole('tab', { name: /^Partnerships.* \d+ overdue/ }).click();
    line = name => page.getByRole('treeitem', { name });
    // What is due may fill the screen; a click folds it.
    await line(/^Due in the next 14 days, (nothing|\d+)/).click();
    await line(first).waitFor();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail' && session) await screenshot(session.page, `ui-${task.name}`);
  });
  afterAll(() => session?.end());

  it('lists the agreements, each said whole to somebody who does not see it', async () => {
    await line(/^IT partnership for the architects' office, In force until .*7 of 7 principles/).waitFor();
    await screenshot(session.page, 'ui-partnerships');
  });

  it('opens by the keyboard to what an agreement holds', async () => {
    const { page } = session;
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await line(/^Meetings, \d+/).waitFor();
    // Past the principles, to the first meeting.
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await line(/^Partner Lunch, Strategic/).waitFor();
    for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
    await expect
      .poll(() => page.locator('.statusbar-item', { hasText: /^Ln / }).textContent())
      .toMatch(/Ln [1-9]\d+/);
  });

  it('opens a preview from a line', async () => {
    const { page } = session;
    await line(first).hover();
    await line(first).getByRole('button', { name: 'Open Preview' }).first().click();
    await page.getByRole('tab', { name: /^Preview IT partnership/ }).waitFor();
  });
});
