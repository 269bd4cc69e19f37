import { isInside, isRelativePath, resolveUri } from '../util/uri.ts';
import type { ConfigurationFiles } from './configuration-files.ts';
import { presetNamed } from './presets.ts';

/**
 * The file that a configuration means by an entry of `extends`; undefined for a profile, for a path that is not
 * relative, and for one that leaves the workspace: what lies there is never looked at.
 */
export function extendedUri(
  configurationUri: string,
  name: unknown,
  files: ConfigurationFiles,
): string | undefined {
  if (typeof name !== 'string' || presetNamed(name) || !isRelativePath(name)) return undefined;
  const uri = resolveUri(configurationUri, name);
  return isInside(uri, configurationUri, files.folders) ? uri : undefined;
}

/** The URIs of the files that a configuration file extends directly; presets have none. */
export function extendedBy(configurationUri: string, files: ConfigurationFiles): string[] {
  const file = files.file(configurationUri);
  if (file?.kind !== 'Config') return [];
  return [file.value?.extends ?? []].flat().flatMap(name => extendedUri(configurationUri, name, files) ?? []);
}

/** A configuration file with all that it extends, directly and through others. */
export function chainOf(configurationUri: string, files: ConfigurationFiles): string[] {
  const chain = new Set([configurationUri]);
  for (const uri of chain) {
    for (const extended of extendedBy(uri, files)) chain.add(extended);
  }
  return [...chain];
}
