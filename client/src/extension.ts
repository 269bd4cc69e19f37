/** Entry of the extension on the desktop and on remote machines: the server is a Node process. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './activate.ts';

export { stop as deactivate } from './activate.ts';

export function activate(context: ExtensionContext): Promise<void> {
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  // With F5 the server listens for the debugger that .vscode/launch.json attaches.
  const server = { run, debug: { ...run, options: { execArgv: ['--inspect=6009'] } } };
  return start(context, options => new LanguageClient('partnership', 'Partnership', server, options));
}
