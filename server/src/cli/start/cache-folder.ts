import { lstatSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The folder that keeps what V8 made of the program: below the user's folder for caches, never in a project. It is made
 * where it is missing. What lies in it is run as code: so it is taken only where it belongs to whoever runs us, and nobody
 * else may look into it or write there.
 *
 * @returns an absolute path; undefined where there is no such folder and none can be made, which is no mistake
 */
export function cacheFolder(env: Env, platform = process.platform): string | undefined {
  try {
    const base = cachesOf(env, platform);
    if (base === undefined || !path.isAbsolute(base)) return undefined;
    const folder = path.join(base, 'partnership');
    // Most runs find it.
    if (isOwn(folder)) return folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return isOwn(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Where the system wants caches; on Linux as the XDG Base Directory Specification says. */
function cachesOf(env: Env, platform: NodeJS.Platform): string | undefined {
  if (platform === 'win32') return env.LOCALAPPDATA;
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Caches');
  const { XDG_CACHE_HOME: named } = env;
  return named && path.isAbsolute(named) ? named : path.join(homedir(), '.cache');
}

/** A real folder, no link, of this user alone. Windows has no such modes; there the folder of each user is closed to others. */
function isOwn(folder: string): boolean {
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (!there?.isDirectory()) return false;
  const user = process.geteuid?.();
  return user === undefined || (there.uid === user && (there.mode & 0o077) === 0);
}
