/** A new agreement in the packaged extension: by the guided dialogue, with its status and the walkthrough. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { screenshot } from '../harness/workbench.ts';
import { answer, openStatus, runCommand } from './actions.ts';
import { type Session, startSession } from './session.ts';

describe('Somebody who has never written YAML', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession();
    await session.page.locator('.monaco-workbench .part.editor').waitFor();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail' && session) await screenshot(session.page, `ui-${task.name}`);
  });
  afterAll(() => session?.end());

  it('answers a few questions and has an agreement without findings', { timeout: 120_000 }, async () => {
    const { page, samples } = session;
    await runCommand(page, 'Partnership: New Agreement');
    await answer(page, '1/9', 'We are the customer');
    await screenshot(page, 'ui-dialogue-side');
    await answer(page, '2/9', { type: 'Åbo Bank Abp' });
    await answer(page, '3/9', { type: 'Åbo Bank Abp', complains: 'A partnership takes two' });
    await answer(page, '3/9', { type: 'Cirrus: the cloud' });
    await answer(page, '4/9', 'A private organisation');
    await answer(page, '5/9', { type: '1.2.2027', complains: 'year-month-day' });
    await answer(page, '5/9', { type: '2027-02-01' });
    await answer(page, '6/9', { choose: '30 months', as: 'Use “30 months”' });
    await answer(page, '7/9', '180 days');
    await answer(page, '8/9', 'Every half-year, quarter and month');
    await answer(page, '9/9', 'Name them now …');
    await answer(page, '10/13', { type: 'Anna Lind' });
    await answer(page, '11/13', { type: '' });
    await answer(page, '12/13', { type: 'Erik Dahl' });
    await answer(page, '13/13', { type: 'Sara Berg' });
    await page.getByRole('tab', { name: 'abo-bank-abp-cirrus-the-cloud.partnership.yaml' }).waitFor();
    const file = path.join(samples, 'abo-bank-abp-cirrus-the-cloud.partnership.yaml');
    await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8')).toContain('openDialogue:');
    await expect.poll(() => openStatus(page)).toContain('No findings');
    await screenshot(page, 'ui-new-agreement');
    await page.keyboard.press('Escape');
  });

  it('sees in the status which configuration holds and which format', async () => {
    const { page } = session;
    const status = await openStatus(page);
    await screenshot(page, 'ui-status');
    expect(status).toContain('partnership/v1');
    expect(status).toContain('No configuration file');
    expect(status).toContain('the built-in profile “recommended” holds');
  });

  it('is shown the way by a walkthrough that has seen what is done already', async () => {
    const { page } = session;
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
    await runCommand(page, 'Partnership: Your First Agreement');
    const guide = page.locator('.gettingStartedContainer');
    await guide.getByText('Seven things make a partnership').waitFor();
    await screenshot(page, 'ui-walkthrough');
    await guide.getByText('Start an agreement').first().click();
    await guide
      .getByRole('checkbox', { name: /Start an agreement/, checked: true })
      .first()
      .waitFor();
    await screenshot(page, 'ui-walkthrough-create');
  });
});
