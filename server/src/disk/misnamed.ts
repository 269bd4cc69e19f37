import path from 'node:path';
import { headLength, saysOurFormat } from '../core/index.ts';
import { Reader } from './read.ts';

/** How many files are looked into at most: what lies deeper is seldom somebody's agreement. */
export const mostLookedInto = 400;

/** The least deep ones of some files, as many as are looked into. */
export function nearest(files: readonly string[]): string[] {
  const depth = (file: string) => file.split(path.sep).length;
  return [...files].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).slice(0, mostLookedInto);
}

/**
 * Those of some files that say in their first lines that they are in our format, in the same order. Of each, only these
 * are read; what cannot be read is passed over.
 *
 * @param files absolute paths; no more than {@link mostLookedInto} are looked into
 * @param folder the folder that they lie in
 */
export async function sayingOurFormat(files: readonly string[], folder: string): Promise<string[]> {
  const reader = new Reader([folder]);
  const found: string[] = [];
  for (const file of files.slice(0, mostLookedInto)) {
    if (saysOurFormat(await reader.head(file, headLength).catch(() => ''))) found.push(file);
  }
  return found;
}
