import { constants, open } from 'node:fs/promises';
import path from 'node:path';
import { headLength, saysOurFormat } from '../core/schema/misnamed.ts';
import { decode } from './read.ts';

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
 * @param files absolute paths of regular files
 */
export async function sayingOurFormat(files: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of files.slice(0, mostLookedInto)) {
    if (saysOurFormat(await headOf(file).catch(() => ''))) found.push(file);
  }
  return found;
}

async function headOf(file: string): Promise<string> {
  const opened = await open(
    file,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(headLength), 0, headLength, 0);
    return decode(buffer.subarray(0, bytesRead));
  } finally {
    await opened.close();
  }
}
