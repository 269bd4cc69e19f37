/** Entry of the extension in a browser (vscode.dev and the like). */
import type { ExtensionContext } from 'vscode';
import { start } from './activate.ts';

export { stop as deactivate } from './activate.ts';

export function activate(context: ExtensionContext): Promise<void> {
  return start(context, async output => {
    const { browserConnections } = await import('./connections.browser.ts');
    return browserConnections(context, output);
  });
}
