import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isPartnershipFile } from '../core/schema/kind.ts';

/**
 * The agreements, parties, records and configuration files below a folder, as absolute paths in a stable order.
 * Other people's packages and hidden folders are not searched. Links are passed over, so that no file is found
 * twice and the search stays where it was asked for; so are folders that cannot be read.
 *
 * @param shallow look only into the folder itself
 */
export async function findFiles(folder: string, { shallow = false } = {}): Promise<string[]> {
  const found: string[] = [];
  await search(path.resolve(folder), shallow, found);
  return found.sort();
}

async function search(folder: string, shallow: boolean, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  const folders: Promise<void>[] = [];
  for (const entry of entries) {
    if (isIgnored(entry.name)) continue;
    const place = path.join(folder, entry.name);
    if (entry.isFile() && isPartnershipFile(entry.name)) found.push(place);
    else if (entry.isDirectory() && !shallow) folders.push(search(place, shallow, found));
  }
  await Promise.all(folders);
}

function isIgnored(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}
