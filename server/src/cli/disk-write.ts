import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The only place that writes to the disk: files that the user names on the command line, and git's attributes. Folders on the
 * way to them are made.
 *
 * @param file absolute path
 * @throws the system's error when it cannot be written
 */
export async function writeText(file: string, text: string): Promise<void> {
  await makeFolder(path.dirname(file));
  await writeFile(file, text);
}

/**
 * Removes a file that nothing is left in.
 *
 * @param file absolute path
 * @throws the system's error when it cannot be removed
 */
export async function removeFile(file: string): Promise<void> {
  await rm(file);
}

/** Node's own way to make folders with those above never ends where the system refuses any, as below /proc. */
async function makeFolder(folder: string): Promise<void> {
  if (await isThere(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  await mkdir(folder).catch(error => {
    if (error.code !== 'EEXIST') throw error;
  });
}

function isThere(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  );
}
