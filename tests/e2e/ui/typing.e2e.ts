/** Whoever types sentences keeps them: nothing that is offered takes their place. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { screenshot } from '../harness/workbench.ts';
import { openStatus } from './actions.ts';
import { type Session, startSession } from './session.ts';

const name = 'typing.partnership.yaml';

/** Each ends in the middle of a word that is offered elsewhere, or is one of the document. */
const sentences = [
  ['title', 'A partnership agreement for the management of records and the ter'],
  ['contract', 'see the agreement - sharing, governance and the par'],
  ['purpose', '"Records of the meetings: forum, owner and the m"'],
] as const;

const text = `apiVersion: partnership/v1
kind: Agreement
id: north
title: ${sentences[0][1]}
status: draft
legal:
  contract: ${sentences[1][1]}
  x-purpose: ${sentences[2][1]}
`;

describe('Typing sentences', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession();
    writeFileSync(path.join(session.samples, name), '');
    await session.page.getByRole('treeitem', { name }).dblclick();
    await session.page.getByRole('tab', { name }).waitFor();
    await session.page.locator('.monaco-editor .view-lines').first().click();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail' && session) await screenshot(session.page, `ui-${task.name}`);
  });
  afterAll(() => session?.end());

  it('an empty file offers the whole agreement first, and has chosen it', async () => {
    const { page } = session;
    // The server answers once the file has been found wanting.
    await expect.poll(() => openStatus(page)).toMatch(/error|warning/);
    await page.keyboard.press('Control+Space');
    await chosen(page, 'kind: Agreement').waitFor();
    await page.keyboard.press('Escape');
  });

  it('the first keys complete their values, and Enter begins a line where they are there', async () => {
    const { page } = session;
    await page.keyboard.type('apiVersion: ');
    await page.keyboard.press('Control+Space');
    await chosen(page, 'partnership/v1').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('kind: Agreement');
    await page.keyboard.press('Enter');
    await page.keyboard.type('id: north\n');
  });

  it('a text offers nothing, and Enter leaves it as it was typed', async () => {
    const { page } = session;
    await page.keyboard.type(`title: ${sentences[0][1]}`);
    await offersNothing(page);
    await page.keyboard.press('Enter');
    await page.keyboard.type('status: ');
    // What shows up by itself is not chosen before a letter is typed for it.
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'draft' }).waitFor();
    expect(await chosen(page, 'draft').count()).toBe(0);
    await page.keyboard.type('dr');
    await chosen(page, 'draft').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    // What may follow a colon is a line break.
    await page.keyboard.type('legal:');
    // An editor that has not coloured a line yet does not know either that the next one belongs deeper.
    await coloured(page, 'legal').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(`contract: ${sentences[1][1]}`);
    await offersNothing(page);
    await page.keyboard.press('Enter');
    await page.keyboard.type(`x-purpose: ${sentences[2][1]}`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ControlOrMeta+S');
    await expect
      .poll(() => readFileSync(path.join(session.samples, name), 'utf8').trimEnd())
      .toBe(text.trimEnd());
  });
});

/** The suggestion that Enter would take. */
function chosen(page: Page, label: string) {
  return page.locator('.suggest-widget.visible .monaco-list-row.focused', {
    has: page.locator('.label-name', { hasText: label }),
  });
}

/** A key in the colour of keys: the editor has looked at its line. */
function coloured(page: Page, key: string) {
  return page
    .locator('.monaco-editor .view-line', { hasText: new RegExp(`^${key}:`) })
    .locator('span span:not(.mtk1)', { hasText: key });
}

/** Asks for suggestions, and waits until the editor says that there are none. */
async function offersNothing(page: Page): Promise<void> {
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget.visible .message', { hasText: 'No suggestions' }).waitFor();
  await page.keyboard.press('Escape');
}
