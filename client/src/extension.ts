/** Entry of the extension on the desktop and on remote machines: the server is a Node process. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { diskFiles } from '../../server/src/disk/files.ts';
import { start } from './activate.ts';
import type { CreateClient } from './server.ts';

export { stop as deactivate } from './activate.ts';

export function activate(context: ExtensionContext): Promise<void> {
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  // With F5 the server listens for the debugger that .vscode/launch.json attaches.
  const server = { run, debug: { ...run, options: { execArgv: ['--inspect=6009'] } } };
  const createClient: CreateClient = options =>
    new LanguageClient('partnership', 'Partnership', server, options);
  return start(context, createClient, diskFiles);
}
