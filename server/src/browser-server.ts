import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { every, localToday } from './clock.ts';
import { noFiles } from './lsp/files.ts';
import { Lifecycle } from './lsp/lifecycle.ts';
import { startServer } from './lsp/server.ts';
import { heeding } from './lsp/turns.ts';
import { version } from './version.ts';

/** Starts the language server in a web worker: files come from the client, which sees the virtual workspace. */
export function startBrowserServer(): void {
  const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
  const lifecycle = new Lifecycle();
  const [reader, writer] = [new BrowserMessageReader(scope), new BrowserMessageWriter(scope)];
  const connection = createConnection(reader, writer, { messageStrategy: heeding(lifecycle) });
  lifecycle.attach(connection);
  startServer(connection, {
    version,
    today: localToday,
    every,
    files: () => noFiles,
    realUri: uri => uri,
    gitExcludes: async () => [],
    documentation: undefined,
  });
}
