import { findFiles } from './find.ts';
import { pathOf, uriOf } from './path-uri.ts';
import { kindOfPath, readText } from './read.ts';

/**
 * The disk as the language server asks for it, by URI, for editors that do not hand files out. Other schemes
 * than `file:` are not there.
 *
 * @param folders the URIs of the workspace's folders
 */
export function diskFiles(folders: readonly string[]) {
  return {
    /** The URIs of all partnership and configuration files of the workspace. */
    async list(): Promise<string[]> {
      const paths = folders.flatMap(folder => pathOf(folder) ?? []);
      const found = await Promise.all(paths.map(folder => findFiles(folder)));
      return [...new Set(found.flat())].map(uriOf);
    },
    /** What a file holds; undefined when it cannot be read. */
    async read(uri: string): Promise<string | undefined> {
      const file = pathOf(uri);
      return file === undefined ? undefined : readText(file).catch(() => undefined);
    },
    /** Whether a file or folder is there; undefined where that cannot be found out. */
    async exists(uri: string): Promise<boolean | undefined> {
      const file = pathOf(uri);
      if (file === undefined) return undefined;
      return kindOfPath(file).then(
        kind => kind !== undefined,
        () => undefined,
      );
    },
    tellsChanges: false,
  };
}
