import path from 'node:path';
import { Bounds, exploreFolders } from '../core/index.ts';
import { diskFiles } from './files.ts';
import { uriOf } from './path-uri.ts';
import { foldersUpTo } from './root.ts';

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

/** The uppermost folder on the way to a place that is no part of the project; undefined: none is. */
export function asideFolder(place: string, top: string, bounds: Bounds): string | undefined {
  // Asked by a file in it, since a pattern may mean all that is in a folder rather than the folder.
  return foldersUpTo(place, top).findLast(
    folder => bounds.asideOf(uriOf(path.join(folder, 'any.partnership.yaml'))) !== undefined,
  );
}
