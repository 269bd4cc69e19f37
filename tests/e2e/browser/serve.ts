import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { root } from '../harness/paths.ts';
import { workbenchPage } from './page.ts';
import { readWorkbench } from './patch.ts';
import { type Answer, answerFile, answerMount } from './static.ts';

interface Parts {
  /** The folder of VS Code, from `ensureVsCodeServer`. */
  vscode: string;
  /** From `ensureMountExtension`. */
  mountExtension: string;
  /** The folder that the workbench opens. */
  workspace: string;
}

const workbenchScript = '/static/out/vs/code/browser/workbench/workbench.js';

/** The address is fixed in the extension that reads it. */
const mount = '/static/mount';

/**
 * Serves VS Code as a plain web site, as on vscode.dev: nothing runs on the server, the extension's browser
 * entry runs in a worker.
 */
export async function serveWorkbench(parts: Parts): Promise<{ url: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const answer = await find(url, request.headers.host ?? '').catch(() => undefined);
    response.writeHead(answer ? 200 : 404, {
      ...(answer?.headers ?? {}),
      'Access-Control-Allow-Origin': '*',
    });
    response.end(answer?.body ?? '');
  });

  function find(url: URL, host: string): Promise<Answer | undefined> {
    const { pathname } = url;
    if (pathname === '/') return workbenchPage(host, workbenchScript);
    if (pathname === workbenchScript) return readWorkbench(parts.vscode);
    if (pathname.startsWith(mount))
      return answerMount(parts.workspace, pathname.slice(mount.length), url.searchParams);
    for (const [prefix, folder] of [
      ['/static/', parts.vscode],
      ['/devext/', root],
      ['/mount-extension/', parts.mountExtension],
    ] as const) {
      if (pathname.startsWith(prefix)) return answerFile(folder, pathname.slice(prefix.length));
    }
    return Promise.resolve(undefined);
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // A name below localhost, so that webviews (UUID.w.localhost) are same-site with the page: otherwise the
  // browser refuses their service worker.
  const url = `http://w.localhost:${port}/`;
  return {
    url,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
