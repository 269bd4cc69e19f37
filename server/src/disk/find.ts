import type { Dirent } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isPartnershipFile, type UnreadReason } from '../core/index.ts';
import { isAbsent, NotRead, Reader, whyNotRead } from './read.ts';

/** How a folder is searched. */
export interface Search {
  /** Look only into the folder itself. */
  readonly shallow?: boolean;
  /** Hears of files of our names and of folders that are there and cannot be read or searched. */
  readonly unread?: (place: string, why: UnreadReason) => void;
  /** Hears of links to folders elsewhere, which are not searched. */
  readonly elsewhere?: (place: string) => void;
}

/**
 * The agreements, parties, records and configuration files below a folder, as absolute paths in a stable order.
 * Other people's packages and hidden folders are not searched. Links are passed over, so that no file is found
 * twice and the search stays where it was asked for; one of our names is told to `unread`, unless it leads to a file
 * that is found by itself.
 */
export async function findFiles(
  folder: string,
  { shallow = false, unread = () => undefined, elsewhere = () => undefined }: Search = {},
): Promise<string[]> {
  const top = path.resolve(folder);
  const found: string[] = [];
  const odd: string[] = [];
  const links: string[] = [];
  await search(top, { shallow, unread }, { found, odd, links });
  for (const place of odd.sort()) {
    const why = await whyLinkIsNotRead(place, top);
    if (why) unread(place, why);
  }
  for (const place of links.sort()) if (await leadsToFolderElsewhere(place, top)) elsewhere(place);
  return found.sort();
}

/** What a search comes across. */
interface Finds {
  readonly found: string[];
  /** What is ours by its name, and neither a file nor a folder. */
  readonly odd: string[];
  /** Links of other names. */
  readonly links: string[];
}

async function search(
  folder: string,
  { shallow, unread }: Required<Pick<Search, 'shallow' | 'unread'>>,
  finds: Finds,
): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error): Dirent[] => {
    // A folder may go away while others are searched.
    if (!isAbsent(error)) unread(folder, whyNotRead(error));
    return [];
  });
  const folders: Promise<void>[] = [];
  for (const entry of entries) {
    if (isIgnored(entry.name)) continue;
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!shallow) folders.push(search(place, { shallow, unread }, finds));
    } else if (isPartnershipFile(entry.name)) (entry.isFile() ? finds.found : finds.odd).push(place);
    else if (entry.isSymbolicLink()) finds.links.push(place);
  }
  await Promise.all(folders);
}

async function leadsToFolderElsewhere(link: string, top: string): Promise<boolean> {
  const isFolder = await stat(link).then(
    found => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return false;
  return new Reader([top]).place(link).then(
    () => false,
    error => error instanceof NotRead && error.why === 'outside',
  );
}

/**
 * Why a link, a device or a pipe of our name is not read; undefined where it leads to a file that is found by itself.
 *
 * @param top the folder that is searched
 */
export async function whyLinkIsNotRead(place: string, top: string): Promise<UnreadReason | undefined> {
  const reader = new Reader([top]);
  try {
    const real = await reader.place(place);
    const kind = await lstat(real);
    if (!kind.isFile()) return kind.isDirectory() ? 'folder' : 'special';
    const names = path.relative(await reader.place(top), real).split(path.sep);
    return isPartnershipFile(path.basename(real)) && !names.some(isIgnored) ? undefined : 'link';
  } catch (error) {
    return isAbsent(error) ? undefined : whyNotRead(error);
  }
}

/** Whether a search of a folder finds a file at a path below it, with forward slashes. */
export function isSearched(relative: string): boolean {
  const names = relative.split('/');
  return isPartnershipFile(names.at(-1) ?? '') && !names.some(isIgnored);
}

function isIgnored(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}
