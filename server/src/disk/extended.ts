import { extendedBy } from '../core/config/extended.ts';
import type { Workspace } from '../core/workspace/workspace.ts';
import { pathOf } from './path-uri.ts';
import { readText } from './read.ts';

/**
 * Reads the files that configurations extend, which may have any name, into the workspace. Only inside its
 * folders: a configuration shows nobody what lies elsewhere on the machine. What cannot be read is left out.
 */
export async function loadExtended(
  configurationUris: readonly string[],
  workspace: Workspace,
): Promise<void> {
  const queue = new Set(configurationUris);
  for (const uri of queue) {
    const file = pathOf(uri);
    if (!workspace.file(uri) && file) {
      const text = await readText(file).catch(() => undefined);
      if (text !== undefined) workspace.set(uri, text);
    }
    for (const extended of extendedBy(uri, workspace)) queue.add(extended);
  }
}
