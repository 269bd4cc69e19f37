import path from 'node:path';
import type { NotHandedOut } from '../core/index.ts';
import { findFiles } from './find.ts';
import { gitExcludes } from './git-excludes.ts';
import { pathOf, uriOf } from './path-uri.ts';
import { isAbsent, NotRead, Reader, whyNotRead } from './read.ts';
import { contains } from './root.ts';

/**
 * The disk as the language server asks for it, by URI, for editors that do not hand files out. Other schemes
 * than `file:` are not there.
 *
 * @param folders the URIs of the workspace's folders
 */
export function diskFiles(folders: readonly string[]) {
  const roots = folders.flatMap(folder => pathOf(folder) ?? []);
  // What lies in none of the folders is read where it was opened, with the configurations above it.
  const isInside = (file: string) => roots.some(root => contains(root, file));
  // What is asked for at the same time shares a reader, which need not find the same folders again.
  let shared: Reader | undefined;
  let open = 0;
  const withReader = async <T>(file: string, ask: (reader: Reader) => Promise<T>): Promise<T> => {
    if (!isInside(file)) return ask(new Reader([path.dirname(file)]));
    shared ??= new Reader(roots);
    open++;
    return ask(shared).finally(() => {
      if (--open === 0) shared = undefined;
    });
  };
  return {
    /** The URIs of all partnership and configuration files of the workspace, and of what is there and cannot be read. */
    async list(): Promise<string[]> {
      const search = async (folder: string) => {
        const unread: string[] = [];
        return [...(await findFiles(folder, { unread: place => unread.push(place) })), ...unread];
      };
      const found = await Promise.all(roots.map(search));
      return [...new Set(found.flat())].map(uriOf);
    },
    /** What a file holds, or why it was not read; undefined when it does not exist. */
    async read(uri: string): Promise<string | NotHandedOut | undefined> {
      const file = pathOf(uri);
      if (file === undefined) return undefined;
      return withReader(file, reader => reader.text(file)).catch(error =>
        isAbsent(error) ? undefined : { unread: whyNotRead(error) },
      );
    },
    /** Whether a file or folder is there; undefined where that cannot be found out. */
    async exists(uri: string): Promise<boolean | 'outside' | undefined> {
      const file = pathOf(uri);
      if (file === undefined) return undefined;
      return withReader(file, reader => reader.place(file)).then(
        () => true,
        error => {
          if (isAbsent(error)) return false;
          const why = error instanceof NotRead ? error.why : undefined;
          return why === 'broken' ? false : why === 'outside' || why === 'git' ? 'outside' : undefined;
        },
      );
    },
    tellsChanges: false,
    excludes: (repository: string) => gitExcludes(repository),
  };
}
