/** The preview in the packaged extension: what somebody sees who reads no YAML. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { screenshot } from '../harness/workbench.ts';
import { goToLine, openFromExplorer } from './actions.ts';
import { type Session, startSession } from './session.ts';

const sample = 'nordbank-cirrus.partnership.yaml';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

  it('leads from a thing to its line', async () => {
    const { page } = session;
    await frame.locator('#map a', { hasText: 'Executive Steering Committee' }).click();
    await expect
      .poll(() => page.locator('.statusbar-item', { hasText: /^Ln / }).textContent())
      .toContain(`Ln ${lineOf('- id: steering-committee')}`);
  });

  it('has nothing that keeps anybody from reading it', async () => {
    await frame.evaluate(axe);
    const { violations } = await frame.evaluate(() =>
      // biome-ignore lint/suspicious/noExplicitAny: what the script above brings.
      (globalThis as any).axe.run(document, { preload: false }),
    );
    expect(
      violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [id, nodes[0]?.html]),
    ).toEqual([]);
  });

  function lineOf(start: string): number {
    const text = readFileSync(`${session.samples}/bank/${sample}`, 'utf8');
    return text.split('\n').findIndex(line => line.trim().startsWith(start)) + 1;
  }
});

/** What the preview shows lives in a frame of a frame. */
async function previewFrame({ page }: Session): Promise<Frame> {
  const find = async () => {
    for (const frame of page.frames()) {
      const owner = await frame.frameElement().catch(() => undefined);
      if ((await owner?.getAttribute('id').catch(() => null)) === 'active-frame') return frame;
    }
    return undefined;
  };
  await expect.poll(find).toBeDefined();
  return (await find()) as Frame;
}
