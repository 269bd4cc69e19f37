import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { CONFIG_GLOB, FILE_GLOBS, IGNORE_GLOB } from './protocol.ts';

/** Has the client tell of changes on disk; our own extension does so without being asked. */
export async function watchFiles(connection: Connection): Promise<void> {
  const watchers = [...FILE_GLOBS, CONFIG_GLOB, IGNORE_GLOB].map(globPattern => ({ globPattern }));
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(error => {
    connection.console.warn(`The editor does not watch files: ${error}`);
  });
}
