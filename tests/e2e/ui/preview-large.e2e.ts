/** The preview of an agreement of 200 KB in the packaged extension: what a keystroke costs, counted in nodes and letters. */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { generateAgreement } from '../../bench/generate.ts';
import { screenshot } from '../harness/workbench.ts';
import { goToLine, openFromExplorer } from './actions.ts';
import { previewFrame } from './preview-frame.ts';
import { type Session, startSession } from './session.ts';

const name = 'large.partnership.yaml';
const text = generateAgreement(200_000, 'large').replace('status: draft', 'status: active');

describe('The preview of a large agreement', () => {
  let session: Session;
  let frame: Frame;

  beforeAll(async () => {
    session = await startSession();
    writeFileSync(path.join(session.samples, 'bank', name), text);
    await openFromExplorer(session.page, 'bank', name);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail' && session) await screenshot(session.page, `ui-${task.name}`);
  });
  afterAll(() => session?.end());

  it('opens', async () => {
    await session.page.locator('.monaco-editor .view-lines').first().click();
    await session.page.keyboard.press('ControlOrMeta+K');
    await session.page.keyboard.press('v');
    frame = await previewFrame(session);
    await frame.locator('h1', { hasText: 'application services' }).waitFor();
    // Each file that is read may change something.
    await frame.locator('.note', { hasText: 'still being read' }).waitFor({ state: 'detached' });
  });

  it('touches what shows a letter and nothing else, and hears of little more', async () => {
    await goToLine(session.page, lineOf('purpose: Plans, performance and money of trading'));
    await session.page.keyboard.press('End');
    await session.page.keyboard.type('x');
    await frame.locator('#map', { hasText: 'Plans, performance and money of tradingx' }).waitFor();
    await frame.evaluate(count);
    await session.page.keyboard.type('y');
    await frame.locator('#map', { hasText: 'Plans, performance and money of tradingxy' }).waitFor();
    const { nodes, letters } = await frame.evaluate(counted);
    expect(nodes).toBeGreaterThan(0);
    expect(nodes).toBeLessThan(20);
    expect(letters).toBeLessThan(2_000);
  });

  it('is not touched by a remark above what it shows, and still leads to its lines', async () => {
    await frame.evaluate(count);
    await goToLine(session.page, 1);
    await session.page.keyboard.press('End');
    // Longer than some lines: what leads to where things were leads to another one.
    await session.page.keyboard.type(' and more'.repeat(12));
    const link = frame.locator('#duties a', { hasText: /^Roadmap of the platform for trading$/ });
    const position = session.page.locator('.statusbar-item', { hasText: /^Ln / });
    // The page hears of what was typed a moment later.
    const placeOfLink = async () => {
      await link.click();
      return position.textContent();
    };
    await expect.poll(placeOfLink).toContain(`Ln ${lineOf('- id: trading-roadmap')},`);
    const { nodes, letters } = await frame.evaluate(counted);
    expect(nodes).toBeLessThan(20);
    expect(letters).toBeLessThan(20_000);
  });
});

function lineOf(start: string): number {
  return text.split('\n').findIndex(line => line.trim().startsWith(start)) + 1;
}

interface Counting {
  nodes: number;
  letters: number;
}

/** Runs in the page: counts from now on which nodes are touched, and how long the messages are. */
function count(): void {
  const counting: Counting = { nodes: 0, letters: 0 };
  Object.assign(window, { counting });
  const observer = new MutationObserver(records => {
    for (const { addedNodes, removedNodes } of records)
      counting.nodes += 1 + addedNodes.length + removedNodes.length;
  });
  // Which part the cursor is in is marked by a class, and comes and goes while somebody types between two parts.
  const attributeFilter = ['data-place', 'id', 'open', 'hidden', 'd', 'transform'];
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter });
  window.addEventListener('message', ({ data }) => {
    counting.letters += JSON.stringify(data).length;
  });
}

function counted(): Counting {
  return (window as unknown as { counting: Counting }).counting;
}
