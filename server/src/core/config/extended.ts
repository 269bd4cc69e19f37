import { resolveUri } from '../uri.ts';
import type { Workspace } from '../workspace.ts';
import { presets } from './configuration.ts';

/** The URIs of the files that a configuration file extends directly; presets have none. */
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
    workspace.useAsConfiguration(uri);
    for (const extended of extendedBy(uri, workspace)) chain.add(extended);
  }
  return [...chain];
}
