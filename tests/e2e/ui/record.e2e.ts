/** A secretary records a meeting in the packaged extension, with the keyboard only, and takes it back. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { screenshot } from '../harness/workbench.ts';
import { answer, openFromExplorer, runCommand } from './actions.ts';
import { type Session, startSession } from './session.ts';

const agreement = 'haller-brandt-kanto.partnership.yaml';

describe('Recording a meeting', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession();
    await openFromExplorer(session.page, 'small-firm', agreement);
    // Commands are there once the server is.
    await session.page
      .locator('.codelens-decoration', { hasText: 'Record a meeting…' })
      .first()
      .waitFor({ state: 'attached' });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail' && session) await screenshot(session.page, `ui-${task.name}`);
  });
  afterAll(() => session?.end());

  const records = () => path.join(session.samples, 'small-firm', 'records');
  const written = () => (existsSync(records()) ? readdirSync(records()) : []);

  /** Waits for a question by its step and types lines into it, each with Enter. */
  async function lines(step: string, ...texts: string[]): Promise<void> {
    const { page } = session;
    const dialogue = page.locator('.quick-input-widget:visible');
    await dialogue.locator('.quick-input-title', { hasText: `(${step})` }).waitFor();
    for (const text of texts) {
      await dialogue.locator('input.input').fill(text);
      await dialogue.locator('.monaco-list-row.focused', { hasText: `Add “${text}”` }).waitFor();
      await page.keyboard.press('Enter');
      // Taken, and the next one can be typed.
      await expect.poll(() => dialogue.locator('input.input').inputValue()).toBe('');
    }
  }

  it('asks who was there, what was decided and who does what, and writes it down', async () => {
    const { page } = session;
    const dialogue = page.locator('.quick-input-widget:visible');
    const focused = dialogue.locator('.monaco-list-row.focused');
    await runCommand(page, 'Partnership: Record a Meeting…');
    await answer(page, '1/2', 'Quarterly Talk');
    await answer(page, '2/7', { choose: 'today', as: 'Today' });
    await dialogue.locator('.quick-input-title', { hasText: '(3/7)' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect.poll(() => dialogue.locator('.monaco-list-row [aria-checked="true"]').count()).toBe(3);
    await screenshot(page, 'ui-record-present');
    await page.keyboard.press('Enter');
    await lines('4/6', 'Five desks for the summer', 'The plotter is replaced');
    await screenshot(page, 'ui-record-decisions');
    await focused.filter({ hasText: 'Go on' }).waitFor();
    await page.keyboard.press('Enter');
    await lines('5/6', 'Order the desks; Emre Aydin; 2 weeks', 'Look for a plotter');
    await dialogue.locator('input.input').fill('Felix');
    await focused.filter({ hasText: 'Felix Tran' }).waitFor();
    await page.keyboard.press('Enter');
    await focused.filter({ hasText: 'in 2 weeks' }).waitFor();
    await page.keyboard.press('Enter');
    await focused.filter({ hasText: 'Go on' }).waitFor();
    await screenshot(page, 'ui-record-actions');
    await page.keyboard.press('Enter');
    await focused.filter({ hasText: 'Record' }).waitFor();
    await screenshot(page, 'ui-record-summary');
    expect(written()).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => written().length).toBe(1);
    const [name = ''] = written();
    await page.getByRole('tab', { name: new RegExp(`^${name}`) }).waitFor();
    await screenshot(page, 'ui-record-written');
    const text = readFileSync(path.join(records(), name), 'utf8');
    expect(text).toContain('present: [haller-brandt/emre-aydin, kanto/felix-tran]');
    expect(text).toMatch(/- Five desks for the summer\n +- The plotter is replaced\n/);
    expect(text.match(/owner: (?:haller-brandt\/emre-aydin|kanto\/felix-tran)/g)).toHaveLength(2);
  });

  it('is undone in one go', async () => {
    const { page } = session;
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(written).toEqual([]);
  });

  it('keeps what was answered as a draft when it is closed, and offers it first', async () => {
    const { page } = session;
    const dialogue = page.locator('.quick-input-widget:visible');
    await page.getByRole('tab', { name: new RegExp(`^${agreement}`) }).click();
    await runCommand(page, 'Partnership: Record a Meeting…');
    await answer(page, '1/2', 'Quarterly Talk');
    await dialogue.locator('.quick-input-title', { hasText: '(2/7)' }).waitFor();
    await dialogue.locator('input.input').fill('yesterday');
    await page.keyboard.press('Enter');
    await dialogue.locator('.quick-input-title', { hasText: '(3/7)' }).waitFor();
    await page.keyboard.press('Escape');
    await dialogue.waitFor({ state: 'hidden' });
    await runCommand(page, 'Partnership: Record a Meeting…');
    const draft = dialogue.locator('.monaco-list-row.focused', {
      hasText: 'Go on with the draft of “Record a meeting: Quarterly Talk”',
    });
    await draft.waitFor();
    await screenshot(page, 'ui-record-draft');
    await page.keyboard.press('Enter');
    await dialogue.locator('.quick-input-title', { hasText: '(3/7)' }).waitFor();
    await page.keyboard.press('Escape');
  });
});
