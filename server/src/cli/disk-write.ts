import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The only place that writes to the disk: files that the user names on the command line. Folders on the way to
 * it are made.
 *
 * @param file absolute path
 * @throws the system's error when it cannot be written
 */
export async function writeText(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
