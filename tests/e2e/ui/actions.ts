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

/** Runs a command from the palette, by its whole title. VS Code may still be reading which commands there are. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const palette = page.locator('.quick-input-widget:visible');
  const chosen = palette.locator('.monaco-list-row.focused', { hasText: title });
  for (;;) {
    await page.keyboard.press('F1');
    await palette.locator('input.input').fill(`>${title}`);
    const found = await chosen.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (found) break;
    await page.keyboard.press('Escape');
    await palette.waitFor({ state: 'hidden' });
  }
  await page.keyboard.press('Enter');
}

/** An answer: an item to choose, or a text to type, which may be one that is complained about. */
type Answer = string | { type: string; complains?: string } | { choose: string; as: string };

/**
 * Answers a question of a dialogue, by keyboard.
 *
 * @param step as its title says: `2/9`
 */
export async function answer(page: Page, step: string, given: Answer): Promise<void> {
  const dialogue = page.locator('.quick-input-widget:visible');
  await dialogue.locator('.quick-input-title', { hasText: `(${step})` }).waitFor();
  if (typeof given === 'object' && 'type' in given) {
    await dialogue.locator('input.input').fill(given.type);
    await page.keyboard.press('Enter');
    if (given.complains) {
      await dialogue.locator('.quick-input-message', { hasText: given.complains }).waitFor();
    }
    return;
  }
  const [typed, label] = typeof given === 'string' ? [given, given] : [given.choose, given.as];
  await dialogue.locator('input.input').fill(typed);
  await dialogue.locator('.monaco-list-row.focused', { hasText: label }).waitFor();
  await page.keyboard.press('Enter');
}

/** Opens the language status and reads it. */
export async function openStatus(page: Page): Promise<string> {
  await page.mouse.move(5, 5);
  await page.locator('[id="status.languageStatus"]').hover();
  const hover = page.locator('.hover-language-status').first();
  await hover.waitFor();
  return (await page.locator('.hover-language-status').allInnerTexts()).join('\n');
}

/** Types the first letters of something and takes the suggestion, by keyboard; places to fill in stay as they are. */
export async function complete(page: Page, typed: string, label: string): Promise<void> {
  await page.keyboard.type(typed);
  const suggestions = page.locator('.suggest-widget.visible');
  const chosen = suggestions.locator('.monaco-list-row.focused', {
    has: page.locator('.label-name', { hasText: new RegExp(`^${literally(label)}$`) }),
  });
  await chosen.waitFor();
  await page.keyboard.press('Tab');
  await editorLine(page, `${label}:`).waitFor();
  // Once for suggestions, and once for the places to fill in.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

/** Starts a line of its own at the end of the text, at its margin. */
export async function newLine(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  // With a letter there is something to delete, whether the editor has indented the line or not.
  await page.keyboard.type('x');
  await page.keyboard.press('Home');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Backspace');
}

/** Chooses a quick fix at the cursor, by keyboard, by the beginning of its title. */
export async function applyFix(page: Page, title: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+.');
  const menu = page.locator('.action-widget', { hasText: title }).first();
  await menu.waitFor();
  const focused = menu.locator('.monaco-list-row.focused');
  while (!(await focused.innerText()).includes(title)) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await menu.waitFor({ state: 'hidden' });
}
