/** Reports and portfolios of the samples, as the built command line writes them, in a real browser. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../harness/browser.ts';
import { temporaryFolder } from '../harness/paths.ts';
import { violations } from './axe.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** How a page is looked at. */
type Look = 'light' | 'dark' | 'forced colours';
const looks: readonly Look[] = ['light', 'dark', 'forced colours'];
const widths = [400, 1000, 1600] as const;

let browser: Browser;
let page: Page;
const folder = temporaryFolder('pages');

/** Has the command line write a page, and opens it. */
async function open(...args: readonly string[]): Promise<void> {
  const file = path.join(folder, `${args.join('-').replaceAll(/[^a-z]+/g, '-')}.html`);
  const argv = ['report', ...args, '-o', file, '--as-of', '2026-11-23'];
  execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), ...argv], {
    cwd: path.join(root, 'samples'),
  });
  await page.goto(pathToFileURL(file).href);
}

async function look(as: Look, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({
    colorScheme: as === 'dark' ? 'dark' : 'light',
    forcedColors: as === 'forced colours' ? 'active' : 'none',
  });
}

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(() => browser?.close());

describe.each([
  ['a report', ['bank']],
  ['a portfolio', ['.']],
])('%s is for everybody', (_, args) => {
  beforeAll(() => open(...args));

  it.each(looks.flatMap(as => widths.map(width => [as, width] as const)))(
    'in %s, %i px wide',
    async (as, width) => {
      await look(as, width);
      expect(await violations(page)).toEqual([]);
      // What is wide scrolls by itself; the page does not.
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(client);
    },
  );
});

describe.each([
  ['three parties', ['three-party']],
  ['a year of records, in Swedish', ['year-of-records', '--language', 'sv']],
  ['a short one', ['small-firm', '--audience', 'shared']],
])('the report of %s', (_, args) => {
  it('is for everybody', async () => {
    await open(...args);
    for (const [index, as] of looks.entries()) {
      await look(as, widths[index] ?? 1000);
      expect(await violations(page)).toEqual([]);
    }
  });
});

describe('without a mouse', () => {
  it.each([[['bank']], [['.']]])('everything on the page of %j is reached', async args => {
    await open(...args);
    await look('light', 1000);
    const wanted = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]');
      const seen = [...all].filter(each => each.checkVisibility());
      for (const [index, each] of seen.entries()) each.dataset.stop = String(index);
      return seen.length;
    });
    expect(wanted).toBeGreaterThan(10);
    const reached = new Set<string>();
    for (let presses = 0; presses <= wanted && reached.size < wanted; presses++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.stop);
      if (stop !== undefined) reached.add(stop);
    }
    expect(reached.size).toBe(wanted);
  });
});

describe('on paper', () => {
  it('there are tagged pages with an outline and numbers', async () => {
    await open('bank');
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeGreaterThan(3);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Outlines');
    const margins = await page.evaluate(() =>
      [...document.styleSheets].flatMap(sheet =>
        [...sheet.cssRules].filter(rule => rule instanceof CSSPageRule).map(rule => rule.cssText),
      ),
    );
    expect(margins.join('')).toContain('counter(page)');
  });
});

describe('a portfolio', () => {
  const titles = () =>
    page
      .locator('#portfolio tbody tr:not([hidden]) th')
      .evaluateAll(cells => cells.map(cell => cell.textContent));
  const column = (index: number) =>
    page
      .locator('#portfolio tbody tr:not([hidden])')
      .evaluateAll(
        (rows, at) => rows.map(row => Number((row as HTMLTableRowElement).cells[at]?.textContent)),
        index,
      );

  beforeAll(() => open('.'));

  it('is sorted by the column whose heading is pressed, and the other way round', async () => {
    const heading = page.locator('#portfolio th[scope=col]').filter({ hasText: /^Points to settle$/ });
    const at = await heading.evaluate(cell => (cell as HTMLTableCellElement).cellIndex);
    await heading.getByRole('button').press('Enter');
    const up = await column(at);
    expect(up).toEqual([...up].sort((a, b) => a - b));
    await heading.getByRole('button').press('Enter');
    expect(await column(at)).toEqual([...up].sort((a, b) => b - a));
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
  });

  it('shows what is looked for', async () => {
    const all = (await titles()).length;
    await page.getByRole('searchbox').fill('nordbank strategic');
    expect(await titles()).toEqual([expect.stringContaining('Strategic partnership')]);
    expect(await page.locator('#count').textContent()).toBe(`1 / ${all}`);
    await page.getByRole('searchbox').fill('nothing is called like this');
    expect(await titles()).toEqual([]);
    await page.getByRole('searchbox').fill('');
    expect((await titles()).length).toBe(all);
  });

  it('shows only those with something open', async () => {
    const all = (await titles()).length;
    await page.getByRole('checkbox').check();
    const open = (await titles()).length;
    expect(open).toBeGreaterThan(0);
    expect(open).toBeLessThan(all);
  });
});
