/** The preview in the packaged extension: what somebody sees who reads no YAML. */

import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { screenshot } from '../harness/workbench.ts';
import { goToLine, openFromExplorer } from './actions.ts';
import { violations } from './axe.ts';
import { previewFrame } from './preview-frame.ts';
import { type Session, startSession } from './session.ts';

const sample = 'nordbank-cirrus.partnership.yaml';

describe('The preview', () => {
  let session: Session;
  let frame: Frame;

  beforeAll(async () => {
    session = await startSession();
    await openFromExplorer(session.page, 'bank', sample);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail' && session) await screenshot(session.page, `ui-${task.name}`);
  });
  afterAll(() => session?.end());

  it('opens beside the text by its keys', async () => {
    const { page } = session;
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('ControlOrMeta+K');
    await page.keyboard.press('v');
    frame = await previewFrame(session);
    await frame.locator('h1', { hasText: 'Strategic partnership for application services' }).waitFor();
    await screenshot(page, 'ui-preview');
  });

  it('shows what is typed', async () => {
    const { page } = session;
    await goToLine(page, lineOf('title:'));
    await page.keyboard.press('End');
    await page.keyboard.type(' of the bank');
    await frame.locator('h1', { hasText: 'application services of the bank' }).waitFor();
  });

  it('keeps the last picture with a note while the text cannot be read', async () => {
    const { page } = session;
    await goToLine(page, lineOf('title:'));
    await page.keyboard.press('Home');
    await page.keyboard.type('- - [');
    await frame.locator('#note:visible').waitFor();
    await frame.locator('h1', { hasText: 'application services of the bank' }).waitFor();
    for (const _ of '- - [') await page.keyboard.press('Backspace');
    await frame.locator('#note').waitFor({ state: 'hidden' });
  });

  it('takes no focus from whoever types', async () => {
    const { page } = session;
    await goToLine(page, lineOf('title:'));
    await page.keyboard.press('End');
    await page.keyboard.type(' and');
    await frame.locator('h1', { hasText: 'of the bank and' }).waitFor();
    await page.keyboard.type(' more');
    await frame.locator('h1', { hasText: 'of the bank and more' }).waitFor();
  });

  it('shows which part the cursor stands in, and comes to it', async () => {
    const { page } = session;
    await goToLine(page, lineOf('- id: steering-committee'));
    const here = frame.locator('#map a.here[aria-current]', { hasText: 'Executive Steering Committee' });
    await here.waitFor();
    await expect.poll(() => here.evaluate(isOnScreen)).toBe(true);
  });

  it('stays where somebody reads while the same part is typed in', async () => {
    const { page } = session;
    await frame.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const far = await frame.evaluate(() => window.scrollY);
    await page.keyboard.press('End');
    await page.keyboard.type(' # one');
    await page.keyboard.press('ArrowLeft');
    await frame.evaluate(() => new Promise(requestAnimationFrame));
    expect(await frame.evaluate(() => window.scrollY)).toBe(far);
  });

  it('leads from a thing to its line', async () => {
    const { page } = session;
    await frame.locator('#map h4 a', { hasText: 'Executive Steering Committee' }).click();
    await expect
      .poll(() => page.locator('.statusbar-item', { hasText: /^Ln / }).textContent())
      .toContain(`Ln ${lineOf('- id: steering-committee')}`);
  });

  it('is read and used by the keyboard alone', async () => {
    const { page } = session;
    const fold = frame.locator('#promises details').first();
    await fold.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => fold.evaluate(each => (each as HTMLDetailsElement).open)).toBe(true);
    await fold.locator('a').first().focus();
    await page.keyboard.press('Enter');
    // The cursor is in the text, and the page has heard of it: it may go to that part now, and not later.
    await page.locator('.monaco-editor.focused').first().waitFor();
    await fold.locator('a.here').first().waitFor();
  });

  it('leads from the wheel to a day in a month that nobody has opened', async () => {
    const links = frame.locator('#year svg a');
    const anchors = await links.evaluateAll(all => all.map(each => each.getAttribute('href') ?? ''));
    const folded = [];
    for (const anchor of anchors) if ((await frame.locator(anchor).count()) === 0) folded.push(anchor);
    expect(folded.length).toBeGreaterThan(0);
    await frame.locator(`#year svg a[href="${folded[0]}"]`).focus();
    await session.page.keyboard.press('Enter');
    await frame.locator(`${folded[0]}:focus`).waitFor();
    expect(await frame.locator(`details[open] ${folded[0]}`).count()).toBe(1);
  });

  it('keeps what was unfolded, and where it was scrolled to, behind another tab', async () => {
    const { page } = session;
    const tab = page.getByRole('tab', { name: /^Preview / });
    await tab.click();
    await frame.evaluate(() => window.scrollTo(0, 700));
    await frame.evaluate(() => new Promise(requestAnimationFrame));
    // In the same column, which is the one that was used last.
    await page.getByRole('treeitem', { name: /^README\.md/ }).dblclick();
    await page.getByRole('tab', { name: /^README\.md/ }).waitFor();
    await tab.click();
    await expect.poll(() => frame.isDetached()).toBe(true);
    frame = await previewFrame(session);
    await frame.locator('h1', { hasText: 'application services' }).waitFor();
    await expect.poll(() => frame.evaluate(() => Math.round(window.scrollY))).toBe(700);
    const fold = frame.locator('#promises details').first();
    expect(await fold.evaluate(each => (each as HTMLDetailsElement).open)).toBe(true);
  });

  it('comes back after a restart', async () => {
    await session.page.reload();
    frame = await previewFrame(session);
    await frame.locator('h1', { hasText: 'application services' }).waitFor();
  });

  it('has nothing that keeps anybody from reading it', async () => {
    expect(await violations(frame)).toEqual([]);
  });

  function lineOf(start: string): number {
    const text = readFileSync(`${session.samples}/bank/${sample}`, 'utf8');
    return text.split('\n').findIndex(line => line.trim().startsWith(start)) + 1;
  }
});

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
