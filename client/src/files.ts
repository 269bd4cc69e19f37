import { type CancellationToken, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { NotHandedOut } from '../../server/src/core/index.ts';
import {
  CONFIG_GLOB,
  EXISTS,
  FILE_GLOBS,
  FILES,
  type FileParams,
  type FileText,
  READ,
} from '../../server/src/lsp/protocol.ts';
import type { DiskFiles, FileSource } from './fileSource.ts';
import { mayLookAt, mayRead, type Place, parent } from './reach.ts';
import { virtualFiles } from './virtualFiles.ts';

/**
 * Answers the server's questions about files through the editor, which knows every kind of workspace.
 *
 * @param disk reads what lies on this machine, where links can be told from what they lead to; undefined in a browser
 */
export function answerFileRequests(client: BaseLanguageClient, disk: DiskFiles | undefined): void {
  const uriOf = (uri: string) => normalized(client.protocol2CodeConverter.asUri(uri));
  const sourceFor = sources(disk);
  client.onRequest(FILES, async (token: CancellationToken) => {
    const found = await Promise.all(
      [...FILE_GLOBS, CONFIG_GLOB].map(glob =>
        workspace.findFiles(glob, '**/node_modules/**', undefined, token),
      ),
    );
    return found.flat().map(uri => client.code2ProtocolConverter.asUri(uri));
  });
  client.onRequest(READ, async ({ uri }: FileParams): Promise<FileText | null> => {
    const file = uriOf(uri);
    if (!mayRead(file, folders(), openDocuments())) return { text: '', unread: 'outside' };
    const found = await sourceFor(file)
      .read(file.toString())
      .catch((error): NotHandedOut => {
        client.warn(`Cannot read ${file.toString(true)}.`, error, false);
        return { unread: 'failed' };
      });
    if (found === undefined) return null;
    return typeof found === 'string' ? { text: found } : { text: '', ...found };
  });
  client.onRequest<boolean | 'outside' | null, void>(EXISTS, async ({ uri }: FileParams) => {
    const place = uriOf(uri);
    if (!mayLookAt(place, folders(), openDocuments())) return null;
    return (
      (await sourceFor(place)
        .exists(place.toString())
        .catch(() => undefined)) ?? null
    );
  });
}

/** Who reads a file: this machine's disk for `file:`, else the editor's file systems. */
function sources(disk: DiskFiles | undefined): (uri: Uri) => FileSource {
  let made: { key: string; disk: FileSource | undefined; virtual: FileSource } | undefined;
  return uri => {
    const roots = [...folders(), ...openDocuments().map(folderOf)].map(root => root.toString());
    const key = roots.join('\n');
    // What is asked for at the same time shares what it finds out about folders.
    if (made?.key !== key) made = { key, disk: disk?.(roots), virtual: virtualFiles(roots) };
    return (uri.scheme === 'file' && made.disk) || made.virtual;
  };
}

/** Without `.` and `..`, so that what looks like a path inside a folder is one. */
function normalized(uri: Uri): Uri {
  return uri.path.startsWith('/') ? Uri.joinPath(uri, '.') : uri;
}

function folders(): (Place & Uri)[] {
  return (workspace.workspaceFolders ?? []).map(folder => folder.uri);
}

/** The open documents of our language; only they can ask for files outside of the workspace's folders. */
function openDocuments(): (Place & Uri)[] {
  return workspace.textDocuments
    .filter(document => document.languageId === 'partnership')
    .map(document => document.uri);
}

function folderOf(document: Uri): Uri {
  return document.with({ path: parent(document.path).replace(/(?<=.)\/$/, '') });
}
