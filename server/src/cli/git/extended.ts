import path from 'node:path';
import { extendedBy, isConfigurationFile, type Workspace } from '../../core/index.ts';
import { loadExtended as loadFromDisk } from '../../disk/extended.ts';
import { pathOf, uriOf } from '../../disk/path-uri.ts';
import { contains } from '../../disk/root.ts';
import type { Git } from './program.ts';
import { filesAt } from './tree.ts';

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
  if (commit === undefined) {
    await loadFromDisk(configurations, workspace);
    return;
  }
  const seen = new Set(configurations);
  // All that is extended at once is read at once: what these extend is known only then.
  for (let level = configurations; level.length > 0; ) {
    const wanted = new Map(
      level.flatMap(uri => {
        const file = workspace.file(uri) ? undefined : pathOf(uri);
        if (!file || !contains(git.folder, file)) return [];
        return [[uri, path.relative(git.folder, file).replaceAll(path.sep, '/')]];
      }),
    );
    const found = await filesAt(git, commit, [...wanted.values()]);
    for (const [uri, name] of wanted) {
      const file = found.get(name);
      if (file && 'why' in file) workspace.setUnread(uri, file.why);
      else if (file) workspace.set(uri, file.text);
    }
    const extended = level.flatMap(uri => (workspace.file(uri) ? extendedBy(uri, workspace) : []));
    level = [...new Set(extended)].filter(uri => !seen.has(uri));
    for (const uri of level) seen.add(uri);
  }
}
