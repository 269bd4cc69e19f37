import { type Uri, workspace } from 'vscode';

/** Whether a file or folder is there; false also where nobody can tell. */
export function exists(uri: Uri): Promise<boolean> {
  return Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}
