/** Reports where they are hard to lay out: on paper, on a phone, with sixty forums, with strange names; in a real browser. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crowded, strangeNames } from '../../support/crowded.ts';
import { openBrowser } from '../harness/browser.ts';
import { temporaryFolder } from '../harness/paths.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const samples = path.join(root, 'samples');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = temporaryFolder('paper');

let browser: Browser;
let page: Page;

/** Has the command line write a report, and opens it. */
async function open(file: string, ...more: readonly string[]): Promise<void> {
  const out = path.join(folder, 'report.html');
  const argv = ['report', file, '-o', out, '--as-of', '2026-11-23', ...more];
  execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), ...argv], { cwd: folder });
  await page.goto(pathToFileURL(out).href);
}

function fileWith(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    // It would fetch style sheets, which the page forbids.
    const { violations } = await axe.run(document, { preload: false });
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`));
  });
}

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(() => browser?.close());

describe.each([
  ['six parties and sixty forums', () => fileWith('crowded.partnership.yaml', crowded()), []],
  ['strange names', () => fileWith('strange.partnership.yaml', strangeNames), []],
  ['four ladders', () => path.join(samples, 'service-ecosystem'), []],
  [
    'another reader',
    () => path.join(samples, 'outsourcing-schedule'),
    ['--audience', 'party:orrin', '--language', 'sv'],
  ],
] as const)('the report of %s', (_, fileOf, more) => {
  beforeAll(() => open(fileOf(), ...more));

  it.each([400, 1000, 1600])('is for everybody, %i px wide', async width => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media: 'screen', colorScheme: width === 1000 ? 'dark' : 'light' });
    expect(await violations()).toEqual([]);
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
  });
});

describe('on a phone', () => {
  it('no mark of the year lies on a date', async () => {
    await open(path.join(samples, 'bank'), '--language', 'sv');
    await page.setViewportSize({ width: 400, height: 900 });
    await page.emulateMedia({ media: 'screen' });
    const over = await page.locator('.months details[open] li').evaluateAll(rows =>
      rows.flatMap(row => {
        const [day, mark] = ['.day time', '.mark'].map(each =>
          row.querySelector(each)?.getBoundingClientRect(),
        );
        const apart = !day || !mark || mark.right <= day.left || mark.left >= day.right;
        return apart ? [] : [row.textContent];
      }),
    );
    expect(over).toEqual([]);
  });
});

describe('on paper', () => {
  /** Pixels between the margins of an A4 page. */
  const sheet = { width: 658, height: 963 };

  beforeAll(async () => {
    await open(path.join(samples, 'bank'));
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });
  });

  it('what is folded on the screen is read', async () => {
    const hidden = () =>
      page
        .locator('details:not([open]) > :not(summary)')
        .evaluateAll(parts =>
          parts
            .filter(part => !part.checkVisibility({ contentVisibilityAuto: true }))
            .map(part => part.parentElement?.textContent?.slice(0, 60)),
        );
    // What was skipped so far is laid out with the next frame.
    await expect.poll(hidden).toEqual([]);
  });

  it('the first page says who promised what, what was not kept and what to decide next', async () => {
    const end = await page.locator('#brief').evaluate(part => part.getBoundingClientRect().bottom);
    expect(end).toBeLessThan(sheet.height);
    for (const each of ['Nordbank Abp', 'Executive Steering Committee meets', 'Decide about renewal'])
      expect(await page.locator('#brief').textContent()).toContain(each);
  });

  it('nothing goes beyond the margin', async () => {
    const wide = await page
      .locator('table, .months li, .card, .map-picture')
      .evaluateAll(
        (parts, width) =>
          parts
            .filter(part => part.getBoundingClientRect().right > width + 1)
            .map(part => part.textContent?.slice(0, 60)),
        sheet.width,
      );
    expect(wide).toEqual([]);
  });
});
