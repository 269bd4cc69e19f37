/** The pictures of README, walkthrough and documentation, taken of the samples; `UPDATE_SCREENSHOTS=1` keeps them. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openBrowser } from '../harness/browser.ts';
import { root, temporaryFolder } from '../harness/paths.ts';
import { editorLine, openFromExplorer } from './actions.ts';
import { picture } from './picture.ts';
import { previewFrame } from './preview-frame.ts';
import { startSession } from './session.ts';

describe('Pages in pictures', () => {
  let browser: Browser;
  let page: Page;
  const folder = temporaryFolder('pictures');

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  async function open(of: string, colorScheme: 'light' | 'dark', width: number, height = 760) {
    const file = path.join(folder, 'page.html');
    execFileSync(
      process.execPath,
      [path.join(root, 'dist/cli.js'), 'report', of, '-o', file, '--as-of', '2026-11-23'],
      { cwd: path.join(root, 'samples') },
    );
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.goto(pathToFileURL(file).href);
  }

  it.each([
    ['light', 'docs/images/report.webp'],
    ['dark', 'docs/images/report-dark.webp'],
  ] as const)('a report in %s', async (scheme, file) => {
    await open('year-of-records', scheme, 1000);
    await picture(page, file);
  });

  it.each([
    ['light', 'client/images/map.webp'],
    ['dark', 'docs/images/map-dark.webp'],
  ] as const)('the governance map in %s', async (scheme, file) => {
    await open('bank', scheme, 800, 700);
    await page.locator('#map').evaluate(map => map.scrollIntoView());
    await picture(page, file);
  });

  it.each([
    ['light', 'client/images/year.webp'],
    ['dark', 'docs/images/year-dark.webp'],
  ] as const)('the year in %s', async (scheme, file) => {
    await open('year-of-records', scheme, 1000, 600);
    await page.locator('#year').evaluate(year => year.scrollIntoView());
    await picture(page, file);
  });

  it('a portfolio', async () => {
    await open('.', 'light', 1280);
    await picture(page, 'docs/images/portfolio.webp');
  });
});

it('the preview in a picture', async () => {
  const session = await startSession();
  try {
    const { page } = session;
    await page.setViewportSize({ width: 740, height: 420 });
    await openFromExplorer(page, 'bank', 'nordbank-cirrus.partnership.yaml');
    await page.keyboard.press('ControlOrMeta+B');
    await editorLine(page, 'kind:').click();
    await page.keyboard.press('ControlOrMeta+K');
    await page.keyboard.press('v');
    const frame = await previewFrame(session);
    // All files are read: what was kept is known.
    await frame.locator('#glance', { hasText: /\d+ of \d+ kept/ }).waitFor();
    await frame.evaluate(() => window.scrollTo(0, 0));
    await picture(page, 'client/images/preview.webp');
  } finally {
    await session.end();
  }
});
