import path from 'node:path';
import { pathOf } from '../../disk/path-uri.ts';
import { repositoryOf } from '../../disk/root.ts';

/** What files are called. */
export class Names {
  readonly #cwd: string;
  readonly #roots = new Map<string, string | undefined>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** A file by its path from the current folder, and from the root of its repository. */
  of(uri: string): { path: string; repositoryPath: string } {
    const place = pathOf(uri) ?? uri;
    const root = this.#rootOf(path.dirname(place));
    const name = nameOf(place, this.#cwd);
    return { path: name, repositoryPath: root === undefined ? name : nameOf(place, root) };
  }

  /** Asked of the disk once for each folder: thousands of files lie in a few. */
  #rootOf(folder: string): string | undefined {
    if (!this.#roots.has(folder)) this.#roots.set(folder, repositoryOf(folder));
    return this.#roots.get(folder);
  }
}

/** How the user would write a path: from the current folder, with forward slashes. */
export function nameOf(file: string, cwd: string): string {
  const relative = path.relative(cwd, file) || '.';
  return path.sep === '\\' ? relative.replaceAll('\\', '/') : relative;
}
