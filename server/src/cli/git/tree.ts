import path from 'node:path';
import { isPartnershipFile, type UnreadReason } from '../../core/index.ts';
import { isGits } from '../../disk/read.ts';
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

/** What git says of one path in a tree. */
interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly id: string;
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
  const entries = new Map<string, Entry>();
  for (const line of await git.list('ls-tree', '-r', '-z', '--full-tree', commit)) {
    const tab = line.indexOf('\t');
    const [mode = '', type = '', id = ''] = line.slice(0, tab).split(' ');
    entries.set(line.slice(tab + 1), { mode, type, id });
  }
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

const linkMode = '120000';

/** Why a link is not read; undefined where it leads to a file that is found by itself. */
function whyNotFollowed(
  name: string,
  target: string | undefined,
  entries: ReadonlyMap<string, Entry>,
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

/** What a commit has at a path, links inside the repository followed; undefined where nothing is. */
export async function fileAt(
  git: Git,
  commit: string,
  name: string,
): Promise<{ readonly text: string } | { readonly why: UnreadReason } | undefined> {
  let place = name;
  for (let links = 0; links < mostLinks; links++) {
    const [line = ''] = await git.list('ls-tree', '-z', '--full-tree', commit, '--', place);
    const [mode, type, id] = line.slice(0, line.indexOf('\t')).split(' ');
    if (id === undefined) return links === 0 ? undefined : { why: 'broken' };
    if (type !== 'blob') return { why: type === 'commit' ? 'submodule' : 'folder' };
    const { texts, unread } = await textsOf(git, [id]);
    const why = unread.get(id);
    if (why) return { why };
    const text = texts.get(id) ?? '';
    if (mode !== linkMode) return { text };
    const next = whereTo(place, text);
    if (typeof next !== 'string') return next;
    place = next;
  }
  return { why: 'circle' };
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
