import { type TextDocument, Uri, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { earlierScheme } from './review/earlierTexts.ts';

/**
 * Keeps earlier versions of files from the server. A diff view opens them as documents of our language; the
 * server would report them in the Problems panel and take them for a second agreement with the same id.
 */
export function skipOldVersions(): Middleware {
  return {
    didOpen: async (document, next) => (isOldVersion(document) ? undefined : next(document)),
    didClose: async (document, next) => (isOldVersion(document) ? undefined : next(document)),
    provideDiagnostics: (document, previousResultId, token, next) =>
      isOldVersion(document) ? undefined : next(document, previousResultId, token),
  };
}

/**
 * Whether a document shows what nobody can edit: the texts of a review, git's and the timeline's file systems, and what
 * VS Code itself compares with, which is in no file system at all. A read-only file system that is opened as the workspace
 * holds files like any other.
 */
function isOldVersion(document: TextDocument | Uri): boolean {
  const uri = document instanceof Uri ? document : document.uri;
  if (uri.scheme === earlierScheme) return true;
  if (uri.scheme === 'untitled') return false;
  return workspace.fs.isWritableFileSystem(uri.scheme) !== true && !workspace.getWorkspaceFolder(uri);
}
