import type { NotHandedOut } from '../model/unread.ts';
import { configurationFileName } from '../schema/kind.ts';
import { isBelow, parentUri } from '../util/uri.ts';
import { GitIgnore } from './git-ignore.ts';

/**
 * Why a file is no part of the workspace. It is checked by itself then, where somebody opens or names it, and defines
 * nothing for others.
 */
export type Aside =
  /** It is of another file system than the folders: an old version, one side of a comparison, an unsaved text. */
  | 'elsewhere'
  | 'outside'
  | 'package'
  | 'hidden'
  | 'backup'
  | 'ignored by git'
  /** It lies in another repository: a clone, a worktree, a submodule. */
  | 'other repository';

/** What a host knows of a folder. */
export interface FolderFacts {
  /** The text of its `.gitignore`; undefined: there is none. */
  readonly gitIgnore: string | undefined;
  /** Whether `.git` is in it, as a folder or as a file. */
  readonly isRepository: boolean;
  /** Of a repository: the texts of lists that leave out more, written as a `.gitignore`; what an earlier one says counts. */
  readonly excludes?: readonly string[] | undefined;
}

/** What is asked of a host; both are undefined where it cannot know. */
export interface FolderHost {
  readonly read: (uri: string) => Promise<string | NotHandedOut | undefined>;
  /** `outside`: it is there and nobody may look into it, as `.git`. */
  readonly exists: (uri: string) => Promise<boolean | 'outside' | undefined>;
  /** What the user has git leave out of a repository besides its `.gitignore`; undefined where nobody can know. */
  readonly excludes?: ((repository: string) => Promise<readonly string[]>) | undefined;
}

/**
 * Which files belong to a workspace, by where they are: the one answer for editor and command line. It rests on the
 * folders that are open, and on what is known of those on the way to a file.
 */
export class Bounds {
  /** URIs, without a slash at their end; undefined: nothing is bounded. */
  readonly folders: readonly string[] | undefined;
  readonly #facts: ReadonlyMap<string, FolderFacts>;
  readonly #ignores = new Map<string, GitIgnore>();
  readonly #excludes = new Map<string, readonly GitIgnore[]>();
  readonly #known = new Map<string, Aside | undefined>();
  readonly #folders = new Map<string, Aside | undefined>();

  /** @param folders the URIs of the workspace's folders; @param facts by the URI of the folder */
  constructor(folders: readonly string[] | undefined, facts: ReadonlyMap<string, FolderFacts> = new Map()) {
    this.folders = folders?.map(folder => folder.replace(/\/$/, ''));
    this.#facts = facts;
  }

  /** The same folders, with something else known of them. */
  knowing(facts: ReadonlyMap<string, FolderFacts>): Bounds {
    return new Bounds(this.folders, facts);
  }

  get facts(): ReadonlyMap<string, FolderFacts> {
    return this.#facts;
  }

  /** Why a file is no part of the workspace; undefined: it is one. */
  asideOf(uri: string): Aside | undefined {
    if (!this.#known.has(uri)) this.#known.set(uri, this.#find(uri));
    return this.#known.get(uri);
  }

  /** The folder of the workspace that a place lies in; where one lies in another, the inner one. */
  folderOf(uri: string): string | undefined {
    return this.folders
      ?.filter(folder => uri === folder || isBelow(uri, folder))
      .reduce<string | undefined>(
        (best, folder) => (folder.length > (best?.length ?? -1) ? folder : best),
        undefined,
      );
  }

  #find(uri: string): Aside | undefined {
    const { folders } = this;
    // A query or fragment tells versions of one file apart.
    if (/[?#]/.test(uri)) return 'elsewhere';
    if (isBackup(nameIn(uri))) return 'backup';
    if (!folders) return undefined;
    if (folders.length === 0) return /^file:/.test(uri) ? undefined : 'elsewhere';
    const folder = this.folderOf(uri);
    if (folder === undefined) return this.#isAbove(uri) ? undefined : this.#stranger(uri);
    return this.#inside(uri, folder);
  }

  /** A configuration above a folder holds for what is in it. */
  #isAbove(uri: string): boolean {
    const above = uri.endsWith(`/${configurationFileName}`) ? parentUri(uri) : undefined;
    return above !== undefined && (this.folders ?? []).some(folder => isBelow(folder, above));
  }

  #stranger(uri: string): Aside {
    const isNear = this.folders?.some(folder => fileSystemOf(folder) === fileSystemOf(uri));
    return isNear ? 'outside' : 'elsewhere';
  }

  #inside(uri: string, folder: string): Aside | undefined {
    const parent = parentUri(uri);
    const around = parent === undefined || parent === folder ? undefined : this.#ofFolder(parent, folder);
    if (around !== undefined) return around;
    if (nameIn(uri).startsWith('.')) return 'hidden';
    return this.#isGitIgnored(uri, false) ? 'ignored by git' : undefined;
  }

  /** Why a folder, and so all that is in it, is no part; it is asked for each of its files. */
  #ofFolder(place: string, top: string): Aside | undefined {
    const key = `${top} ${place}`;
    if (!this.#folders.has(key)) this.#folders.set(key, this.#findFolder(place, top));
    return this.#folders.get(key);
  }

  #findFolder(place: string, top: string): Aside | undefined {
    const parent = parentUri(place);
    const above = parent === undefined || parent === top ? undefined : this.#ofFolder(parent, top);
    if (above !== undefined) return above;
    const name = nameIn(place);
    if (name === 'node_modules') return 'package';
    if (name.startsWith('.')) return 'hidden';
    const isInRepository = repositoryOf(top, this.#facts) !== undefined;
    if (isInRepository && this.#facts.get(place)?.isRepository) return 'other repository';
    return this.#isGitIgnored(place, true) ? 'ignored by git' : undefined;
  }

  /** Asks the `.gitignore` nearest to a place first, and the lists of the repository's user last: what is said first counts. */
  #isGitIgnored(place: string, isFolder: boolean): boolean {
    for (let folder = parentUri(place); folder !== undefined; folder = parentUri(folder)) {
      const said = this.#ignoreIn(folder)?.ignores(namesBelow(place, folder), isFolder);
      if (said !== undefined) return said;
      if (this.#facts.get(folder)?.isRepository) {
        const path = namesBelow(place, folder);
        return (
          this.#excludesOf(folder).reduce<boolean | undefined>(
            (found, list) => found ?? list.ignores(path, isFolder),
            undefined,
          ) ?? false
        );
      }
    }
    return false;
  }

  #excludesOf(repository: string): readonly GitIgnore[] {
    const known =
      this.#excludes.get(repository) ??
      (this.#facts.get(repository)?.excludes ?? []).map(text => new GitIgnore(text));
    this.#excludes.set(repository, known);
    return known;
  }

  #ignoreIn(folder: string): GitIgnore | undefined {
    const text = this.#facts.get(folder)?.gitIgnore;
    if (text === undefined) return undefined;
    const known = this.#ignores.get(folder) ?? new GitIgnore(text);
    this.#ignores.set(folder, known);
    return known;
  }
}

/** How many places are asked for at once. */
const batch = 32;

/**
 * Has the host say what has to be known of the folders on the way to some files.
 *
 * @param uris files and folders
 * @param bounds what is known already is not asked again
 * @returns bounds that know it
 */
export async function exploreFolders(
  uris: readonly string[],
  bounds: Bounds,
  host: FolderHost,
): Promise<Bounds> {
  const facts = new Map(bounds.facts);
  for (const folder of bounds.folders ?? []) await exploreAbove(folder, facts, host);
  const wanted = new Set<string>();
  for (const uri of uris) {
    const top = bounds.folderOf(uri);
    if (top === undefined) continue;
    for (let each = parentUri(uri); each !== undefined && isBelow(each, top); each = parentUri(each)) {
      if (!facts.has(each)) wanted.add(each);
    }
  }
  const folders = [...wanted];
  for (let start = 0; start < folders.length; start += batch) {
    const some = folders.slice(start, start + batch);
    const found = await Promise.all(some.map(folder => factsOf(folder, host)));
    for (const [index, folder] of some.entries()) facts.set(folder, found[index] as FolderFacts);
  }
  return facts.size === bounds.facts.size ? bounds : bounds.knowing(facts);
}

/**
 * A folder of the workspace, and those above it up to the repository that it lies in. Where it lies in none, what stands
 * above is nobody's: a `.gitignore` in a home folder, say.
 */
async function exploreAbove(
  folder: string,
  facts: Map<string, FolderFacts>,
  host: FolderHost,
): Promise<void> {
  if (facts.has(folder)) return;
  const own = await factsOf(folder, host);
  facts.set(folder, own);
  const above: string[] = [];
  let isInRepository = own.isRepository;
  for (let each = parentUri(folder); each !== undefined && !isInRepository; each = parentUri(each)) {
    above.push(each);
    isInRepository = await hasGit(each, host);
  }
  if (!isInRepository) return;
  for (const each of above) facts.set(each, await factsOf(each, host));
}

async function factsOf(folder: string, host: FolderHost): Promise<FolderFacts> {
  const [gitIgnore, isRepository] = await Promise.all([
    host.read(`${folder}/.gitignore`).catch(() => undefined),
    hasGit(folder, host),
  ]);
  const excludes = isRepository ? await host.excludes?.(folder).catch(() => []) : undefined;
  return { gitIgnore: typeof gitIgnore === 'string' ? gitIgnore : undefined, isRepository, excludes };
}

async function hasGit(folder: string, host: FolderHost): Promise<boolean> {
  const found = await host.exists(`${folder}/.git`).catch(() => undefined);
  return found === true || found === 'outside';
}

/** The nearest folder with a repository, from a folder up; undefined where none is known. */
function repositoryOf(folder: string, facts: ReadonlyMap<string, FolderFacts>): string | undefined {
  for (let each: string | undefined = folder; each !== undefined; each = parentUri(each)) {
    if (facts.get(each)?.isRepository) return each;
  }
  return undefined;
}

/** What editors and merges leave beside a file: `.orig`, `.bak`, `~`, `.swp`, `_LOCAL_123`. */
function isBackup(name: string): boolean {
  return /(?:~|\.(?:orig|bak|backup|old|sw[a-p]))$|^#.*#$|_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+\./i.test(name);
}

function nameIn(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

function fileSystemOf(uri: string): string {
  return /^[^:]+:(?:\/\/[^/]*)?/.exec(uri)?.[0].toLowerCase() ?? '';
}

function encodedNames(uri: string, folder: string): string[] {
  return uri.slice(folder.length + 1).split('/');
}

function namesBelow(uri: string, folder: string): string[] {
  return encodedNames(uri, folder).map(decoded);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
