import path from 'node:path';
import { isPartnershipFile, type UnreadReason } from '../../core/index.ts';
import { isGits } from '../../disk/read.ts';
import { type Entry, type Listing, listingOf, readListings } from './listings.ts';
import { readObjects, textsOf } from './objects.ts';
import type { Git } from './program.ts';

/** The agreements, parties, records and configurations of one state of a repository. */
export interface Tree {
  /** By path from the top of the repository: what tells one content from another. */
  readonly files: ReadonlyMap<string, string>;
  /**
   * Of these, what is there and is not read, such as links. More may come to light as texts are read: only then it is
   * known what git-lfs keeps elsewhere.
   */
  readonly unread: ReadonlyMap<string, UnreadReason>;
  /** The commits of submodules, by their paths. */
  readonly submodules: ReadonlyMap<string, string>;
  /** Files of other names, which are read only to know one again that was renamed: what tells their contents apart. */
  readonly others: ReadonlyMap<string, string>;
  /** Whether a file or folder of any name is there. */
  readonly has: (path: string) => boolean;
  /** The texts of some of the files, or of the others, without those that are not read. Equal keys are read once. */
  readonly read: (paths: readonly string[]) => Promise<Map<string, string>>;
}

/**
 * The state that a commit holds.
 *
 * @param isWanted which files of other names belong to it
 */
export async function treeOf(
  git: Git,
  commit: string,
  isWanted: (name: string) => boolean = () => false,
): Promise<Tree> {
  const entries = await listingOf(git, commit);
  const isTaken = (name: string) => isOurs(name) || isWanted(name);
  const taken = [...entries].filter(([name, { type }]) => type === 'blob' && isTaken(name));
  const links = taken.filter(([, { mode }]) => mode === linkMode);
  const files = new Map(taken.map(([name, { id }]) => [name, id]));
  const others = new Map(
    [...entries].flatMap(([name, { mode, type, id }]) =>
      type === 'blob' && mode !== linkMode && !isTaken(name) ? [[name, id]] : [],
    ),
  );
  const unread = new Map<string, UnreadReason>();
  const { texts: targets } = await readObjects(
    git,
    links.map(([, { id }]) => id),
  );
  for (const [name, { id }] of links) {
    const why = whyNotFollowed(name, targets.get(id), entries);
    if (why) unread.set(name, why);
    else files.delete(name);
  }
  let folders: ReadonlySet<string> | undefined;
  return {
    files,
    unread,
    submodules: new Map(
      [...entries].flatMap(([name, { type, id }]) => (type === 'commit' ? [[name, id]] : [])),
    ),
    others,
    has: name => {
      folders ??= foldersOf(entries.keys());
      return entries.has(name) || folders.has(name);
    },
    read: paths => readFiles(git, new Map([...others, ...files]), unread, paths),
  };
}

/** Reads what states hold that are about to be looked at one after the other, in a few calls of git for all of them. */
export async function readAhead(git: Git, states: readonly { readonly commit: string }[]): Promise<void> {
  const commits = [...new Set(states.map(({ commit }) => commit))];
  const folders = await readListings(git, commits);
  const files = [...folders].flatMap(entries => [...entries]);
  const ids = files.flatMap(([name, { type, id }]) => (type === 'blob' && isOurs(name) ? id : []));
  await readObjects(git, [...new Set(ids)]);
}

const linkMode = '120000';

/** Why a link is not read; undefined where it leads to a file that is found by itself. */
function whyNotFollowed(
  name: string,
  target: string | undefined,
  entries: Listing,
): UnreadReason | undefined {
  const place = whereTo(name, target);
  if (typeof place !== 'string') return place.why;
  const found = entries.get(place);
  if (!found) return 'broken';
  return found.type === 'blob' && found.mode !== linkMode && isOurs(place) ? undefined : 'link';
}

/** The path that a link leads to, as it is written: whether other links are on the way is not looked at. */
function whereTo(name: string, target: string | undefined): string | { readonly why: UnreadReason } {
  if (target === undefined) return { why: 'failed' };
  if (path.posix.isAbsolute(target) || path.win32.isAbsolute(target)) return { why: 'outside' };
  const place = path.posix.normalize(path.posix.join(path.posix.dirname(name), target));
  if (place === '..' || place.startsWith('../')) return { why: 'outside' };
  return isGits(place) ? { why: 'git' } : place;
}

/** How many links are followed one after the other. */
const mostLinks = 8;

type Found = { readonly text: string } | { readonly why: UnreadReason };

/** What a commit has at some paths, links inside the repository followed; what it does not have is left out. */
export async function filesAt(
  git: Git,
  commit: string,
  names: readonly string[],
): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  if (names.length === 0) return found;
  const entries = await listingOf(git, commit);
  let open = new Map(names.map(name => [name, name]));
  for (let links = 0; open.size > 0; links++) {
    const blobs = [...open].flatMap(([name, place]) => {
      const entry = entries.get(place);
      if (entry?.type === 'blob' && links < mostLinks) return [{ name, place, entry }];
      const why = entry ? whyNoText(entry) : isFolder(place, entries) ? 'folder' : 'broken';
      if (why !== 'broken' || links > 0) found.set(name, { why });
      return [];
    });
    const { texts, unread } = await textsOf(git, [...new Set(blobs.map(({ entry }) => entry.id))]);
    open = new Map();
    for (const { name, place, entry } of blobs) {
      const why = unread.get(entry.id);
      const text = texts.get(entry.id) ?? '';
      const next = why === undefined && entry.mode === linkMode ? whereTo(place, text) : undefined;
      if (typeof next === 'string') open.set(name, next);
      else found.set(name, why ? { why } : (next ?? { text }));
    }
  }
  return found;
}

/** Why there is no text behind links: they lead to another repository, or on and on. */
function whyNoText({ type }: Entry): UnreadReason {
  return type === 'commit' ? 'submodule' : 'circle';
}

function isFolder(place: string, entries: Listing): boolean {
  const start = `${place.replace(/\/$/, '')}/`;
  for (const name of entries.keys()) if (name.startsWith(start)) return true;
  return false;
}

async function readFiles(
  git: Git,
  files: ReadonlyMap<string, string>,
  unread: Map<string, UnreadReason>,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const wanted = paths.flatMap(name => {
    const id = unread.has(name) ? undefined : files.get(name);
    return id === undefined ? [] : [{ name, id }];
  });
  const objects = await textsOf(git, [...new Set(wanted.map(({ id }) => id))]);
  const texts = new Map<string, string>();
  for (const { name, id } of wanted) {
    const why = objects.unread.get(id);
    if (why) unread.set(name, why);
    else texts.set(name, objects.texts.get(id) ?? '');
  }
  return texts;
}

function foldersOf(names: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const name of names) {
    for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
      const folder = name.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** Whether a path is that of an agreement, parties, records or a configuration. */
export function isOurs(name: string): boolean {
  return isPartnershipFile(path.posix.basename(name));
}
