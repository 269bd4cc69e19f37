import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { diskFiles } from '../../server/src/disk/files.ts';
import { connections } from './connections.ts';
import type { Connect } from './server.ts';

/** On the desktop and on remote machines: the server is a Node process. */
export function nodeConnections(context: ExtensionContext, output: LogOutputChannel): Connect {
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  // With F5 the server listens for the debugger that .vscode/launch.json attaches.
  const server = { run, debug: { ...run, options: { execArgv: ['--inspect=6009'] } } };
  return connections(
    context,
    output,
    options => new LanguageClient('partnership', 'Partnership', server, options),
    diskFiles,
  );
}
