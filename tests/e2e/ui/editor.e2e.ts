/** The packaged extension, as a user meets it: by mouse and keyboard, in a real VS Code. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { firstChoice } from '../../../server/src/core/principles/first-choice.ts';
import { root } from '../harness/paths.ts';
import { screenshot } from '../harness/workbench.ts';
import { editorLine, goToLine, hoverOver, openFromExplorer, openProblems } from './actions.ts';
import { picture } from './picture.ts';
import { type Session, startSession } from './session.ts';

const mostBytes = 2_000_000;

/** Shows findings on its first line and further down, and has a principle to hover over. */
const sample = 'missing-principles.partnership.yaml';

describe('The packaged extension', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession();
    await openFromExplorer(session.page, 'broken', sample);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail' && session) await screenshot(session.page, `ui-${task.name}`);
  });
  afterAll(() => session?.end());

  it('is smaller than two megabytes', () => {
    expect(inject('packaged').size).toBeLessThan(mostBytes);
  });

  it('underlines what is wrong in a sample that was opened from the explorer', async () => {
    await session.page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  });

  it('shows the text of a principle when the mouse rests on its key', async () => {
    const { page } = session;
    await goToLine(page, lineOf('firstChoice:'));
    const line = editorLine(page, 'firstChoice:');
    const hover = page.locator('.monaco-hover:visible');
    await expect
      .poll(async () => {
        await hoverOver(line);
        await hover.first().waitFor({ timeout: 3000 });
        return (await hover.allTextContents()).join('\n');
      })
      .toContain(firstChoice.meaning);
    await picture(page, 'docs/images/editor.webp');
  });

  it('lists the findings with their codes in the Problems panel', async () => {
    const panel = await openProblems(session.page, sample);
    await expect.poll(() => panel.textContent()).toContain('principle/missing');
    await picture(session.page, 'docs/images/problems.webp');
  });
});

/** Where a text stands in the sample, counting from 1. */
function lineOf(text: string): number {
  const lines = readFileSync(path.join(root, 'samples', 'broken', sample), 'utf8').split('\n');
  return lines.findIndex(line => line.startsWith(text)) + 1;
}
