import path from 'node:path';
import { unwritable } from './check/problems.ts';
import { writeText } from './disk-write.ts';

/**
 * Writes a file that the user has named.
 *
 * @param name as typed, or as the user would type it; from the current folder
 * @throws CliError that says why it cannot be written, and what to do
 */
export async function writeOutput(name: string, content: string | Uint8Array, cwd: string): Promise<void> {
  await writeText(path.resolve(cwd, name), content).catch(error => {
    throw unwritable(name, error as NodeJS.ErrnoException);
  });
}
