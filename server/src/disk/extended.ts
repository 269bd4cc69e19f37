import path from 'node:path';
import { extendedBy, type NotHandedOut, type Workspace } from '../core/index.ts';
import { pathOf } from './path-uri.ts';
import { isAbsent, Reader, whyNotRead } from './read.ts';

/**
 * Reads the files that configurations extend, which may have any name, into the workspace. Only what really lies inside
 * its folders, or beside or below the configuration: a configuration shows nobody what lies elsewhere on the machine. What
 * is there and is not read is noted in the workspace; what does not exist is left out.
 *
 * @returns what was added, by URI: its text, or why there is none
 */
export async function loadExtended(
  configurationUris: readonly string[],
  workspace: Workspace,
): Promise<Map<string, string | NotHandedOut>> {
  const added = new Map<string, string | NotHandedOut>();
  const folders = (workspace.folders ?? []).flatMap(folder => pathOf(folder) ?? []);
  const read = async (uri: string, beside: string) => {
    const file = pathOf(uri);
    if (workspace.file(uri) || !file) return;
    const reader = new Reader([...folders, path.dirname(pathOf(beside) ?? file)]);
    await reader.text(file).then(
      text => {
        workspace.set(uri, text);
        added.set(uri, text);
      },
      error => {
        if (isAbsent(error)) return;
        workspace.setUnread(uri, whyNotRead(error));
        added.set(uri, { unread: whyNotRead(error) });
      },
    );
  };
  for (const uri of configurationUris) await read(uri, uri);
  const queue = new Set(configurationUris);
  for (const uri of queue) {
    for (const extended of extendedBy(uri, workspace)) {
      await read(extended, uri);
      queue.add(extended);
    }
  }
  return added;
}
