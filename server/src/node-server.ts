import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { every, localToday } from './clock.ts';
import { diskFiles } from './disk/files.ts';
import { gitExcludes } from './disk/git-excludes.ts';
import { realUri } from './disk/real.ts';
import { logUnexpected } from './lsp/guard.ts';
import { Lifecycle } from './lsp/lifecycle.ts';
import { startServer } from './lsp/server.ts';
import { heeding } from './lsp/turns.ts';
import { version } from './version.ts';

/**
 * Starts the language server under Node. The transport is what the command line says: `--stdio` or
 * `--node-ipc`, as all language clients write it.
 */
export function startNodeServer(): void {
  const lifecycle = new Lifecycle();
  const connection = createConnection(ProposedFeatures.all, { messageStrategy: heeding(lifecycle) });
  lifecycle.attach(connection);
  // The last line of defence: a promise that nobody waits for must not end the server.
  process.on('unhandledRejection', error => logUnexpected(connection, error));
  startServer(connection, {
    version,
    today: localToday,
    every,
    files: diskFiles,
    realUri,
    gitExcludes: uri => gitExcludes(uri),
    documentation: rulePages(),
  });
}

/** The folder with the rules' pages: beside `dist/` in the extension and in the npm package. */
function rulePages(): string | undefined {
  const folder = path.join(__dirname, '..', 'docs', 'rules');
  return existsSync(folder) ? pathToFileURL(folder).href : undefined;
}
