import path from 'node:path';
import { extendedBy, isConfigurationFile, type Workspace } from '../../core/index.ts';
import { loadExtended as loadFromDisk } from '../../disk/extended.ts';
import { pathOf, uriOf } from '../../disk/path-uri.ts';
import { contains } from '../../disk/root.ts';
import type { Git } from './program.ts';
import { fileAt } from './tree.ts';

/**
 * Reads what the configurations of a state extend, which may have any name, as that state has it. Only inside the
 * repository; what is not there is left out.
 *
 * @param commit undefined: the working tree
 */
export async function loadExtended(
  git: Git,
  commit: string | undefined,
  workspace: Workspace,
): Promise<void> {
  workspace.folders = [uriOf(git.folder)];
  const configurations = workspace.uris().filter(isConfigurationFile);
  if (commit === undefined) return loadFromDisk(configurations, workspace);
  const queue = new Set(configurations);
  for (const uri of queue) {
    const file = pathOf(uri);
    if (!workspace.file(uri) && file && contains(git.folder, file)) {
      const name = path.relative(git.folder, file).replaceAll(path.sep, '/');
      const found = await fileAt(git, commit, name);
      if (found && 'why' in found) workspace.setUnread(uri, found.why);
      else if (found) workspace.set(uri, found.text);
    }
    if (workspace.file(uri)) for (const extended of extendedBy(uri, workspace)) queue.add(extended);
  }
}
