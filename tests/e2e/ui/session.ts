import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../harness/browser.ts';
import { temporaryFolder } from '../harness/paths.ts';
import { installExtension, startServer, type VsCodeServer, workbenchUrl } from '../harness/server.ts';
import { ensureVsCodeServer } from '../harness/vscode-server.ts';
import { windowSize } from '../harness/workbench.ts';
import { copySamples } from '../harness/workspace.ts';

/** A user in front of VS Code, with the packaged extension installed and the samples open. */
export interface Session {
  page: Page;
  /** The folder that is open. */
  samples: string;
  end(): Promise<void>;
}

/** @param vsix the packaged extension */
export async function startSession(vsix: string): Promise<Session> {
  const vscode = await ensureVsCodeServer();
  const dataFolder = temporaryFolder('vscode');
  installExtension(vscode, dataFolder, vsix);
  let server: VsCodeServer | undefined;
  let browser: Browser | undefined;
  const end = async () => {
    await browser?.close();
    server?.stop();
  };
  try {
    server = await startServer({ vscode, dataFolder });
    browser = await openBrowser();
    const samples = copySamples();
    const page = await browser.newPage({ viewport: windowSize, colorScheme: 'light' });
    await page.goto(workbenchUrl(server.authority, samples, []));
    return { page, samples, end };
  } catch (error) {
    await end();
    throw error;
  }
}
