import { l10n, type Uri, workspace } from 'vscode';
import type { Repository } from './git.ts';
import { Unavailable } from './unavailable.ts';

/**
 * The text of a file as a commit has it; null: the commit has no such file.
 *
 * @throws Unavailable when git could not read it: what could not be read was neither absent nor unchanged
 */
export async function textInRevision(
  repository: Repository,
  commit: string,
  uri: Uri,
): Promise<string | null> {
  try {
    return new TextDecoder('utf-8').decode(await repository.buffer(commit, uri.fsPath));
  } catch (error) {
    if (await isAbsent(repository, commit, uri)) return null;
    throw new Unavailable(
      l10n.t(
        'Git could not read “{0}” as it was in {1}, so nothing is compared: {2}. Try again with “Partnership: Refresh Review”.',
        workspace.asRelativePath(uri),
        commit.slice(0, 8),
        error instanceof Error ? error.message : String(error),
      ),
    );
  }
}

/** Whether git itself says that a commit has no such file. */
async function isAbsent(repository: Repository, commit: string, uri: Uri): Promise<boolean> {
  try {
    await repository.getObjectDetails(commit, uri.fsPath);
    return false;
  } catch (error) {
    return (error as { gitErrorCode?: unknown } | undefined)?.gitErrorCode === 'UnknownPath';
  }
}
