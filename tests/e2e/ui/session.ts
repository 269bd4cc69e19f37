import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { openBrowser } from '../harness/browser.ts';
import { workbenchUrl } from '../harness/server.ts';
import type { Settings } from '../harness/settings.ts';
import { windowSize } from '../harness/workbench.ts';
import { copySamples } from '../harness/workspace.ts';

/** A user in front of VS Code, with the packaged extension installed and the samples open. */
export interface Session {
  page: Page;
  /** The folder that is open. */
  samples: string;
  end(): Promise<void>;
}

/**
 * Opens a window of the VS Code that the suite shares, with a folder and a browser's profile of its own.
 *
 * @param settings of the folder
 */
export async function startSession(settings?: Settings): Promise<Session> {
  const samples = copySamples();
  if (settings) {
    mkdirSync(path.join(samples, '.vscode'), { recursive: true });
    writeFileSync(path.join(samples, '.vscode/settings.json'), JSON.stringify(settings));
  }
  const window = await openWindow(workbenchUrl(inject('authority'), samples, []));
  return { ...window, samples };
}

/** Opens an address in a fresh browser. */
export async function openWindow(address: string): Promise<{ page: Page; end(): Promise<void> }> {
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: windowSize, colorScheme: 'light' });
  await page.goto(address);
  return { page, end: () => browser.close() };
}
