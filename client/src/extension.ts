/** Entry of the extension on the desktop and on remote machines: the server is a Node process. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './activate.ts';

export { stop as deactivate } from './activate.ts';

export function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return start(context, options => new LanguageClient('partnership', 'Partnership', server, options));
}
