import { testSettings } from '../harness/settings.ts';
import type { Answer } from './static.ts';

/** Below the extension's own address: VS Code runs it in the extension host of the extension it belongs to. */
const suite = '/devext/.cache/e2e/extension/index.js';

/**
 * The page of the workbench. What the desktop takes from its command line, the browser takes from the
 * configuration in here.
 * @param host as the browser sees it, with the port
 */
export async function workbenchPage(host: string, script: string): Promise<Answer> {
  const here = (path: string) => ({ scheme: 'http', authority: host, path });
  const configuration = {
    folderUri: { $mid: 1, scheme: 'vscode-test-web', authority: 'mount', path: '/' },
    developmentOptions: { extensions: [here('/devext')], extensionTestsPath: here(suite) },
    additionalBuiltinExtensions: [here('/mount-extension')],
    configurationDefaults: testSettings,
    productConfiguration: {
      enableTelemetry: false,
      extensionEnabledApiProposals: {
        'vscode.vscode-test-web-fs': ['fileSearchProvider', 'textSearchProvider'],
      },
    },
    webviewEndpoint: `http://${host}/static/out/vs/workbench/contrib/webview/browser/pre`,
    // This build of VS Code wants to be told these, and puts nothing on a disk when they say so.
    userDataPath: '/user',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
  };
  const attribute = JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const body = `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <meta id="vscode-workbench-web-configuration" data-settings="${attribute}">
    <link rel="stylesheet" href="/static/out/vs/code/browser/workbench/workbench.css">
  </head>
  <body></body>
  <script>globalThis._VSCODE_FILE_ROOT = new URL('/static/out/', location).href;</script>
  <script type="module" src="/static/out/nls.messages.js"></script>
  <script type="module" src="${script}"></script>
</html>`;
  return { body, headers: { 'Content-Type': 'text/html; charset=utf-8' } };
}
