import type { FileModel } from '../model/file-model.ts';
import { isInside, isRelativePath, resolveUri } from '../util/uri.ts';
import type { ConfigurationFiles } from './configuration-files.ts';
import { type Preset, presetNamed } from './presets.ts';

/**
 * How many files a configuration is made of at most, itself among them. Nobody needs as many, and without a bound each file
 * of a long chain would be read for each of those before it.
 */
export const mostFiles = 50;

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
  return entriesOf(files.file(configurationUri), files).filter(entry => typeof entry === 'string');
}

/** What a configuration is made of: a file, which need not be there, or a profile and the file that names it. */
export type Part = { readonly uri: string; readonly file: FileModel | undefined } | NamedPreset;

interface NamedPreset {
  readonly preset: Preset;
  readonly by: string;
}

/**
 * A configuration file with all that it extends, directly and through others, the strongest first: the file itself, then what
 * it extends, of which the last one counts most. What is extended in several ways comes once, where it is strongest. Of
 * more than {@link mostFiles} files the weakest are left out.
 */
export function* partsOf(configurationUri: string, files: ConfigurationFiles): Iterable<Part> {
  const seen = new Set<string>();
  const waiting: (string | NamedPreset)[] = [configurationUri];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'object') {
      yield next;
    } else if (!seen.has(next)) {
      if (seen.size === mostFiles) return;
      seen.add(next);
      const file = files.file(next);
      yield { uri: next, file };
      for (const entry of entriesOf(file, files)) waiting.push(entry);
    }
  }
}

/** A configuration file with the files that it extends, directly and through others, as {@link partsOf} has them. */
export function chainOf(configurationUri: string, files: ConfigurationFiles): string[] {
  return [...partsOf(configurationUri, files)].flatMap(part => ('uri' in part ? part.uri : []));
}

/** Whether a configuration extends files that count no more, since there are too many. */
export function extendsTooMany(configurationUri: string, files: ConfigurationFiles): boolean {
  const chain = chainOf(configurationUri, files);
  const isIn = new Set(chain);
  return (
    chain.length === mostFiles &&
    chain.some(uri => extendedBy(uri, files).some(extended => !isIn.has(extended)))
  );
}

/** A file's model never changes, so what it means by its entries is worked out once for the same folders. */
const known = new WeakMap<FileModel, { folders: unknown; entries: readonly (string | NamedPreset)[] }>();

/** What a file means by the entries of its `extends`, the weakest first: the URIs of files, and profiles. */
function entriesOf(
  file: FileModel | undefined,
  files: ConfigurationFiles,
): readonly (string | NamedPreset)[] {
  if (file?.kind !== 'Config') return [];
  const before = known.get(file);
  if (before && before.folders === files.folders) return before.entries;
  const { uri } = file;
  const entries = [file.value?.extends ?? []].flat().flatMap(name => {
    const preset = presetNamed(name);
    return preset ? { preset, by: uri } : (extendedUri(uri, name, files) ?? []);
  });
  known.set(file, { folders: files.folders, entries });
  return entries;
}
