import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../e2e/harness/browser.ts';
import { cpuOf } from './measure/process-usage.ts';

/** A preview's page by itself, in a browser without VS Code: the same script, style sheet and messages. */
export class PreviewPage {
  readonly #browser: Browser;
  readonly #show: (message: object) => Promise<void>;
  readonly #pid: number | undefined;

  private constructor(browser: Browser, pid: number | undefined, show: (message: object) => Promise<void>) {
    [this.#browser, this.#pid, this.#show] = [browser, pid, show];
  }

  /** @param dist absolute path of the build that it is of */
  static async open(dist: string, uri: string): Promise<PreviewPage> {
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
    const style = readFileSync(path.join(dist, 'page.css'), 'utf8');
    await page.setContent(`<!doctype html><html lang="en"><head><style>${style}</style></head>
      <body class="preview vscode-light"><p id="note" hidden></p><div id="root" data-uri="${uri}"></div></body></html>`);
    await page.evaluate(() => {
      const host = { postMessage: () => undefined, getState: () => undefined, setState: () => undefined };
      Object.assign(globalThis, { acquireVsCodeApi: () => host });
    });
    await page.evaluate(readFileSync(path.join(dist, 'client.preview.js'), 'utf8'));
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    // Those that draw; the one that was used most draws this page.
    const pid = processInfo
      .filter(({ type }) => type === 'renderer')
      .sort((a, b) => b.cpuTime - a.cpuTime)[0]?.id;
    return new PreviewPage(browser, pid, message => page.evaluate(draw, message));
  }

  /** Milliseconds that the page has been on processors so far; undefined where the system does not say. */
  get cpu(): number | undefined {
    return cpuOf(this.#pid);
  }

  /** Tells the page something, and waits until it is drawn. */
  show(message: object): Promise<void> {
    return this.#show(message);
  }

  end(): Promise<void> {
    return this.#browser.close();
  }
}

/** Runs in the page. */
function draw(message: object): Promise<void> {
  window.dispatchEvent(new MessageEvent('message', { data: message }));
  return new Promise(drawn => {
    requestAnimationFrame(() => setTimeout(drawn, 0));
  });
}
