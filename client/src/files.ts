import { type CancellationToken, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CONFIG_GLOB,
  EXISTS,
  FILE_GLOBS,
  FILES,
  type FileParams,
  type FileText,
  READ,
} from '../../server/src/lsp/protocol.ts';
import { mayLookAt, mayRead, type Place } from './reach.ts';

/** Answers the server's questions about files through the editor, which knows every kind of workspace. */
export function answerFileRequests(client: BaseLanguageClient): void {
  const uriOf = (uri: string) => normalized(client.protocol2CodeConverter.asUri(uri));
  client.onRequest(FILES, async (token: CancellationToken) => {
    const found = await Promise.all(
      [...FILE_GLOBS, CONFIG_GLOB].map(glob =>
        workspace.findFiles(glob, '**/node_modules/**', undefined, token),
      ),
    );
    return found.flat().map(uri => client.code2ProtocolConverter.asUri(uri));
  });
  client.onRequest(READ, ({ uri }: FileParams) => read(client, uriOf(uri)));
  client.onRequest<boolean | null, void>(EXISTS, ({ uri }: FileParams) => exists(uriOf(uri)));
}

/** The text of a file, or why it was not read; null when it does not exist or is out of reach. */
async function read(client: BaseLanguageClient, uri: Uri): Promise<FileText | null> {
  if (!mayRead(uri, folders(), openDocuments())) return null;
  try {
    // A device or a pipe may never end.
    const { type } = await workspace.fs.stat(uri);
    if (!(type & FileType.File))
      return { text: '', unread: type & FileType.Directory ? 'folder' : 'special' };
    return decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (isAbsent(error)) return null;
    client.warn(`Cannot read ${uri.toString(true)}.`, error, false);
    const isDenied = error instanceof FileSystemError && error.code === 'NoPermissions';
    return { text: '', unread: isDenied ? 'denied' : 'failed' };
  }
}

/** Null for places that are out of reach, and where the file system does not say. */
async function exists(uri: Uri): Promise<boolean | null> {
  if (!mayLookAt(uri, folders(), openDocuments())) return null;
  return workspace.fs.stat(uri).then(
    () => true,
    error => (isAbsent(error) ? false : null),
  );
}

function isAbsent(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'FileNotFound';
}

/** Decodes UTF-8, drops a byte order mark, and says when the bytes were something else. */
export function decode(bytes: Uint8Array): FileText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), malformed: true };
  }
}

/** Without `.` and `..`, so that what looks like a path inside a folder is one. */
function normalized(uri: Uri): Uri {
  return uri.path.startsWith('/') ? Uri.joinPath(uri, '.') : uri;
}

function folders(): Place[] {
  return (workspace.workspaceFolders ?? []).map(folder => folder.uri);
}

/** The open documents of our language; only they can ask for files outside of the workspace's folders. */
function openDocuments(): Place[] {
  return workspace.textDocuments
    .filter(document => document.languageId === 'partnership')
    .map(document => document.uri);
}
