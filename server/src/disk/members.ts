import path from 'node:path';
import { Bounds, exploreFolders } from '../core/index.ts';
import { diskFiles } from './files.ts';
import { uriOf } from './path-uri.ts';
import { foldersUpTo, repositoryOf } from './root.ts';

/** What belongs to the project in a folder, as far as its own folders and those above it say. */
export function projectBounds(folder: string): Bounds {
  return new Bounds([uriOf(folder)]);
}

/** The same for a folder that was named though it is no part of anything: nothing above it counts, nor what it ignores. */
export function namedBounds(folder: string): Bounds {
  const uri = uriOf(folder);
  return new Bounds([uri], new Map([[uri, { gitIgnore: undefined, isRepository: true }]]));
}

/** Learns what has to be known of the folders of some files. */
export function explore(files: readonly string[], bounds: Bounds): Promise<Bounds> {
  return exploreFolders(files.map(uriOf), bounds, diskFiles([]));
}

/**
 * Those of some places in a folder that belong to the project around it. A folder that is no part of that, such as one that
 * git ignores, is a project of its own: who names it, means it.
 */
export async function membersIn(
  folder: string,
  places: readonly string[],
): Promise<(place: string) => boolean> {
  const top = repositoryOf(folder) ?? folder;
  const known = await explore([path.join(folder, 'any.partnership.yaml')], projectBounds(top));
  const own = asideFolder(folder, top, known) === undefined ? known : namedBounds(folder);
  const bounds = await explore(places, own);
  return place => bounds.asideOf(uriOf(place)) === undefined;
}

/** The uppermost folder on the way to a place that is no part of the project; undefined: none is. */
export function asideFolder(place: string, top: string, bounds: Bounds): string | undefined {
  // Asked by a file in it, since a pattern may mean all that is in a folder rather than the folder.
  return foldersUpTo(place, top).findLast(
    folder => bounds.asideOf(uriOf(path.join(folder, 'any.partnership.yaml'))) !== undefined,
  );
}
