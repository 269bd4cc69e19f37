import { decode } from '../../disk/read.ts';
import { contents } from './objects.ts';
import type { Git } from './program.ts';

/** What git says of one path in a tree. */
export interface Entry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly id: string;
}

/** All files and submodules of a commit by their paths from the top, in git's order. */
export type Listing = ReadonlyMap<string, Entry>;

/** How many listings are kept: the two states of a comparison, and those of the one before it. */
const mostKept = 4;

/** What was read of the trees of a repository. What an id stands for never changes. */
interface Known {
  readonly listings: Map<string, Promise<Listing>>;
  /** Folders by the ids of their trees, and the trees of commits. */
  readonly folders: Map<string, Listing>;
  readonly roots: Map<string, string>;
}

const known = new WeakMap<Git, Known>();

function knownOf(git: Git): Known {
  const found = known.get(git) ?? { listings: new Map(), folders: new Map(), roots: new Map() };
  known.set(git, found);
  return found;
}

/** What a commit holds. @throws CliError with git's own words when it cannot be read */
export function listingOf(git: Git, commit: string): Promise<Listing> {
  const { listings } = knownOf(git);
  const listing = listings.get(commit) ?? list(git, commit);
  // The one that was asked for last is kept longest.
  listings.delete(commit);
  listings.set(commit, listing);
  for (const oldest of listings.keys()) if (listings.size > mostKept) listings.delete(oldest);
  return listing;
}

async function list(git: Git, commit: string): Promise<Listing> {
  const { roots, folders } = knownOf(git);
  const assembled = assemble(roots.get(commit), folders);
  if (assembled) return assembled;
  const entries = new Map<string, Entry>();
  for (const line of await git.list('ls-tree', '-r', '-z', '--full-tree', commit)) {
    const tab = line.indexOf('\t');
    const [mode = '', type = '', id = ''] = line.slice(0, tab).split(' ');
    entries.set(line.slice(tab + 1), { mode, type: type as Entry['type'], id });
  }
  return entries;
}

/** The files of a tree and of the folders in it; undefined where one of them was not read. */
function assemble(root: string | undefined, folders: ReadonlyMap<string, Listing>): Listing | undefined {
  const entries = new Map<string, Entry>();
  const add = (id: string | undefined, prefix: string): boolean => {
    const folder = id === undefined ? undefined : folders.get(id);
    if (!folder) return false;
    for (const [name, entry] of folder) {
      if (entry.type !== 'tree') entries.set(prefix + name, entry);
      else if (!add(entry.id, `${prefix}${name}/`)) return false;
    }
    return true;
  };
  return add(root, '') ? entries : undefined;
}

/**
 * Reads the trees of many commits, each folder that they have in common once: a call of git for each level of folders. What
 * cannot be read is left to {@link listingOf}, which says why.
 *
 * @returns the folders, each with the names in it
 */
export async function readListings(git: Git, commits: readonly string[]): Promise<Iterable<Listing>> {
  const { roots, folders } = knownOf(git);
  let wanted = new Map(commits.filter(commit => !roots.has(commit)).map(each => [`${each}^{tree}`, each]));
  while (wanted.size > 0) {
    const next = new Map<string, string>();
    for (const [name, { id, bytes }] of await contents(git, [...wanted.keys()])) {
      const commit = wanted.get(name);
      if (commit) roots.set(commit, id);
      if (!folders.has(id)) folders.set(id, entriesOf(bytes, id.length / 2));
      for (const entry of folders.get(id)?.values() ?? [])
        if (entry.type === 'tree' && !folders.has(entry.id)) next.set(entry.id, '');
    }
    wanted = next;
  }
  return folders.values();
}

/** Reads a tree as git stores it: for each entry its mode, a blank, its name, a NUL and its id in bytes. */
function entriesOf(bytes: Buffer, idLength: number): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(32, at);
    const end = bytes.indexOf(0, blank);
    const mode = bytes.toString('latin1', at, blank);
    const id = bytes.toString('hex', end + 1, end + 1 + idLength);
    entries.set(decode(bytes.subarray(blank + 1, end)), { mode, type: typeOf(mode), id });
    at = end + 1 + idLength;
  }
  return entries;
}

function typeOf(mode: string): Entry['type'] {
  if (mode === '40000') return 'tree';
  return mode === '160000' ? 'commit' : 'blob';
}
