import { realpathSync } from 'node:fs';
import path from 'node:path';
import { pathOf, uriOf } from './path-uri.ts';

/**
 * Where a file really is: links are followed, and letters are in the case that the disk has. What does not exist is where
 * its folder really is.
 */
export function realPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    const folder = path.dirname(file);
    return folder === file ? file : path.join(realPath(folder), path.basename(file));
  }
}

/** The same by URI. Those of other schemes than `file:` stay as they are, and so does what another machine holds. */
export function realUri(uri: string): string {
  const file = uri.startsWith('file:///') ? pathOf(uri) : undefined;
  return file === undefined ? uri : uriOf(realPath(file));
}
