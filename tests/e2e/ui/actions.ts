import type { Locator, Page } from 'playwright-core';

/** Control elsewhere, Command on a Mac: VS Code in a browser goes by the browser's system. */
const control = 'ControlOrMeta';

/** Opens a file below a folder of the workspace, as a user does: in the explorer. */
export async function openFromExplorer(page: Page, folder: string, file: string): Promise<void> {
  await page.getByRole('treeitem', { name: folder, exact: true }).click();
  await page.getByRole('treeitem', { name: new RegExp(`^${literally(file)}`) }).dblclick();
  await page.getByRole('tab', { name: new RegExp(`^${literally(file)}`) }).waitFor();
}

/** Brings a line into view, counting from 1. */
export async function goToLine(page: Page, line: number): Promise<void> {
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input').fill(`:${line}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** The line of the editor that starts with a text. */
export function editorLine(page: Page, text: string): Locator {
  return page.locator('.monaco-editor .view-line', { hasText: new RegExp(`^${literally(text)}`) }).first();
}

/** Rests the mouse on the start of a line, coming from elsewhere so that the editor takes notice again. */
export async function hoverOver(line: Locator): Promise<void> {
  const page = line.page();
  await page.mouse.move(5, 5);
  const box = await line.boundingBox();
  if (!box) throw new Error('the line is not on the screen');
  await page.mouse.move(box.x + 24, box.y + box.height / 2, { steps: 5 });
}

/** Opens the panel that lists all findings, and keeps to those of one file. */
export async function openProblems(page: Page, file: string): Promise<Locator> {
  await page.keyboard.press(`${control}+Shift+M`);
  const panel = page.locator('.markers-panel');
  await panel.waitFor();
  await page.getByPlaceholder(/^Filter/).fill(file);
  await panel.getByRole('treeitem', { name: file }).first().waitFor();
  return panel;
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
