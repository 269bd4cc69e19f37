import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Where the git program is. Windows looks in the folder that a program is started in before it looks at the PATH: there,
 * a repository could bring a `git.exe` of its own. So it is looked up here, and only in folders with an absolute path.
 *
 * @param search the PATH
 * @returns what to start; undefined when there is none
 */
export function findGit(
  platform: NodeJS.Platform,
  search: string,
  exists: (file: string) => boolean,
): string | undefined {
  if (platform !== 'win32') return 'git';
  return search
    .split(';')
    .map(folder => folder.trim().replace(/^"(.*)"$/, '$1'))
    .filter(isWhole)
    .map(folder => path.win32.join(folder, 'git.exe'))
    .find(exists);
}

/** With a drive or a server: what starts with a single backslash means the drive of the current folder. */
function isWhole(folder: string): boolean {
  return /^(?:[a-z]:[\\/]|[\\/]{2})/i.test(folder);
}

let found: { readonly program: string | undefined } | undefined;

/** The git program of this machine, looked up once; undefined when there is none. */
export function gitProgram(): string | undefined {
  found ??= { program: findGit(process.platform, process.env.PATH ?? '', existsSync) };
  return found.program;
}
