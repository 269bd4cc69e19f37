import { existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { configurationFileName } from '../core/index.ts';

/** The folder whose agreements, parties and records know of each other. */
export interface ProjectRoot {
  readonly folder: string;
  /** Only its own files: it is a place where everything lies, such as the home folder. */
  readonly shallow: boolean;
}

/**
 * The project that some places belong to: the nearest folder above all of them with `.git`, else the nearest
 * with `partnership.config.yaml`, else the current folder when they lie in it, else what they have in common.
 *
 * @param folders absolute; at least one
 */
export function projectRoot(folders: readonly string[], cwd: string): ProjectRoot {
  const common = folders.reduce(commonFolder);
  const marked = nearestWith('.git', common) ?? nearestWith(configurationFileName, common);
  if (marked !== undefined) return { folder: marked, shallow: false };
  if (!isEverything(cwd) && contains(cwd, common)) return { folder: cwd, shallow: false };
  return { folder: common, shallow: isEverything(common) };
}

/** The root of the git repository that a folder lies in; undefined when it lies in none. */
export function repositoryOf(folder: string): string | undefined {
  return nearestWith('.git', folder);
}

/** Whether a path lies in a folder or is the folder itself. */
export function contains(folder: string, place: string): boolean {
  const relative = path.relative(folder, place);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** A folder and those above it, up to and including `top`. */
export function foldersUpTo(folder: string, top: string): string[] {
  const folders: string[] = [];
  for (let each = folder; contains(top, each); each = path.dirname(each)) {
    folders.push(each);
    if (each === path.dirname(each)) break;
  }
  return folders;
}

function nearestWith(name: string, folder: string): string | undefined {
  return foldersUpTo(folder, path.parse(folder).root).find(each => existsSync(path.join(each, name)));
}

/** The folder that holds two places, or is one of them. */
export function commonFolder(a: string, b: string): string {
  let common = a;
  while (!contains(common, b) && common !== path.dirname(common)) common = path.dirname(common);
  return common;
}

/** Folders that hold far more than one project; nobody means all of it. */
function isEverything(folder: string): boolean {
  return [path.parse(folder).root, homedir(), tmpdir()].includes(folder);
}
