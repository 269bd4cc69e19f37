import { type Disposable, FileType, type Uri, workspace } from 'vscode';
import type { Server } from './server.ts';

/** `FileChangeType` of the protocol. */
const [created, deleted] = [1, 3] as const;

/**
 * Tells the server of folders that come and go. Watchers for files say nothing of what is in a folder that is renamed, moved
 * or deleted by another program.
 */
export function tellOfFolders(server: Server): Disposable {
  const watcher = workspace.createFileSystemWatcher('**', false, true, false);
  const tell = (uri: Uri, type: typeof created | typeof deleted) =>
    server.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: uri.toString(), type }] });
  watcher.onDidCreate(async uri => {
    if (isElsewhere(uri)) return;
    const found = await workspace.fs.stat(uri).then(
      stat => stat.type,
      () => FileType.Unknown,
    );
    if (found & FileType.Directory) tell(uri, created);
  });
  watcher.onDidDelete(uri => {
    // What it was cannot be asked any more; files have watchers of their own.
    if (!isElsewhere(uri) && !/\.ya?ml$/.test(uri.path)) tell(uri, deleted);
  });
  return watcher;
}

/** Where no file of ours counts, and much comes and goes. */
function isElsewhere(uri: Uri): boolean {
  return /\/(?:node_modules|\.git)\//.test(uri.path);
}
