import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { logs, screenshots } from './paths.ts';

/** Starts what the suite itself prints (tests/e2e/extension/reporter.ts). */
const marker = '##partnership';

/** How the page is opened and how long its test run may take. */
interface TestRun {
  url: string;
  /** For the screenshot's name. */
  name: string;
  timeoutMs: number;
}

export const windowSize = { width: 1280, height: 800 };

/**
 * Opens a workbench whose extension host runs a test module, and passes on what the module prints.
 * @throws Error when the suite fails, the time is over or the page goes away; it names a screenshot and a log
 */
export async function runTestsInWorkbench(browser: Browser, run: TestRun): Promise<void> {
  const page = await browser.newPage({ viewport: windowSize });
  const log = openLog(run.name);
  page.on('pageerror', error => log.write('error', error.stack ?? error.message));
  try {
    // The workbench calls these two when it runs tests: the text of the test module, and the outcome.
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      const text = args.map(one => (typeof one === 'string' ? one : JSON.stringify(one))).join(' ');
      if (text.startsWith(marker)) console.log(text);
      else log.write(type, text);
    });
    let finish: (code: number) => void = () => {};
    const exit = new Promise<number>(resolve => {
      finish = resolve;
    });
    await page.exposeFunction('codeAutomationExit', (code: number) => finish(code));
    await page.goto(run.url);
    const code = await Promise.race([exit, endOfPage(page), timeLimit(run.timeoutMs)]);
    if (code !== 0) throw new Error('The suite failed.');
  } catch (error) {
    const file = await screenshot(page, run.name).catch(() => 'none, the page is gone');
    throw new Error(
      `${error instanceof Error ? error.message : error}\nScreenshot: ${file}\nLog: ${log.file}`,
    );
  } finally {
    await page.close().catch(() => {});
  }
}

/** Takes a screenshot into the cache. */
export async function screenshot(page: Page, name: string): Promise<string> {
  mkdirSync(screenshots, { recursive: true });
  const file = path.join(screenshots, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  return file;
}

/** Everything that the workbench and its extensions print, but the suite's report. */
function openLog(name: string) {
  mkdirSync(logs, { recursive: true });
  const file = path.join(logs, `${name}.log`);
  writeFileSync(file, '');
  return { file, write: (type: string, text: string) => appendFileSync(file, `[${type}] ${text}\n`) };
}

function endOfPage(page: Page): Promise<never> {
  return new Promise((_resolve, reject) => {
    page.once('crash', () => reject(new Error('The browser page crashed.')));
    page.once('close', () => reject(new Error('The browser page was closed.')));
  });
}

function timeLimit(milliseconds: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    const seconds = Math.round(milliseconds / 1000);
    setTimeout(() => reject(new Error(`The run did not end within ${seconds} s.`)), milliseconds).unref();
  });
}
