import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import {
  isLfsPointer,
  mostBytes,
  type NotHandedOut,
  type UnreadReason,
} from '../../server/src/core/index.ts';
import type { FileSource } from './fileSource.ts';

/**
 * Files through the editor's file systems. They do not say where a link leads, so none is followed.
 *
 * @param roots the URIs of the folders that files are read in; what stands above them is not looked at
 */
export function virtualFiles(roots: readonly string[]): FileSource {
  /** Whether a file or a folder on the way to it is a link, as far as the file system tells. */
  const isLinked = async (uri: Uri): Promise<boolean> => {
    if (roots.includes(uri.toString()) || uri.path === '/') return false;
    const { type } = await workspace.fs.stat(uri);
    if (type & FileType.SymbolicLink) return true;
    const above = Uri.joinPath(uri, '..');
    return roots.some(root => isBelow(above, root)) && isLinked(above);
  };
  const read = async (uri: Uri): Promise<string | NotHandedOut> => {
    // A device or a pipe may never end.
    const { type, size } = await workspace.fs.stat(uri);
    if (type & FileType.Directory) return { unread: 'folder' };
    if (!(type & FileType.File)) return { unread: type & FileType.SymbolicLink ? 'broken' : 'special' };
    if (await isLinked(uri)) return { unread: 'link' };
    if (size > mostBytes) return { unread: 'large' };
    const text = new TextDecoder('utf-8').decode(await workspace.fs.readFile(uri));
    return isLfsPointer(text) ? { unread: 'lfs' } : text;
  };
  return {
    read: uri =>
      read(Uri.parse(uri, true)).catch(error => (isAbsent(error) ? undefined : { unread: reasonOf(error) })),
    exists: async uri =>
      workspace.fs.stat(Uri.parse(uri, true)).then(
        () => true,
        error => (isAbsent(error) ? false : undefined),
      ),
  };
}

function isBelow(uri: Uri, root: string): boolean {
  return uri.toString() === root || uri.toString().startsWith(`${root.replace(/\/$/, '')}/`);
}

/** Nothing else proves that something does not exist. */
function isAbsent(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'FileNotFound';
}

function reasonOf(error: unknown): UnreadReason {
  const { code } = error instanceof FileSystemError ? error : { code: '' };
  if (code === 'NoPermissions') return 'denied';
  return code === 'FileIsADirectory' ? 'folder' : 'failed';
}
