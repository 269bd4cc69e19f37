/** Entry of the extension in a browser (vscode.dev and the like). */
import { type ExtensionContext, Uri } from 'vscode';
import { start } from './activate.ts';
import { inWorker } from './export/inWorker.ts';

export { stop as deactivate } from './activate.ts';

export function activate(context: ExtensionContext): Promise<void> {
  return start(
    context,
    async output => {
      const { browserConnections } = await import('./connections.browser.ts');
      return browserConnections(context, output);
    },
    inWorker(Uri.joinPath(context.extensionUri, 'dist/client.export.browser.js').toString(true)),
  );
}
