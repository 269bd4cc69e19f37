import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The only place that writes to the disk: files that the user names on the command line, and git's attributes. Folders on the way to
 * it are made.
 *
 * @param file absolute path
 * @throws the system's error when it cannot be written
 */
export async function writeText(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
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
