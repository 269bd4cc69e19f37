import { presets } from '../core/config/configuration.ts';
import { resolveUri } from '../core/uri.ts';
import type { Workspace } from '../core/workspace.ts';
import { readText } from './read.ts';
import { contains } from './root.ts';
import { pathOf } from './uri.ts';

/** The URIs of the files that a configuration file extends. */
export function extendedBy(configurationUri: string, workspace: Workspace): string[] {
  const value = workspace.file(configurationUri)?.value?.extends;
  return [value ?? []]
    .flat()
    .filter(name => typeof name === 'string' && !presets.some(preset => preset === name))
    .map(name => resolveUri(configurationUri, name as string));
}

/** A configuration file with all that it extends, directly and through others. */
export function chainOf(configurationUri: string, workspace: Workspace): string[] {
  const chain = new Set([configurationUri]);
  for (const uri of chain) {
    if (workspace.file(uri)) for (const extended of extendedBy(uri, workspace)) chain.add(extended);
  }
  return [...chain];
}

/**
 * Reads the files that configurations extend, which may have any name, into the workspace. Only inside the given
 * folders: a configuration shows nobody what lies elsewhere on the machine. What cannot be read is left out.
 */
export async function loadExtended(
  configurationUris: readonly string[],
  workspace: Workspace,
  folders: readonly string[],
): Promise<void> {
  const queue = new Set(configurationUris);
  for (const uri of queue) {
    const file = pathOf(uri);
    if (!workspace.file(uri) && file && folders.some(folder => contains(folder, file))) {
      const text = await readText(file).catch(() => undefined);
      if (text !== undefined) workspace.set(uri, text);
    }
    for (const extended of extendedBy(uri, workspace)) queue.add(extended);
  }
}
