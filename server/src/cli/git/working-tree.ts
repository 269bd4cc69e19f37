import { createHash } from 'node:crypto';
import { lstat, readlink } from 'node:fs/promises';
import path from 'node:path';
import { isLfsPointer, type UnreadReason } from '../../core/index.ts';
import { findFiles, whyLinkIsNotRead } from '../../disk/find.ts';
import { membersIn } from '../../disk/members.ts';
import { decode, isAbsent, Reader, whyNotRead } from '../../disk/read.ts';
import { readObjects } from './objects.ts';
import type { Git } from './program.ts';
import { submoduleAt } from './submodules.ts';
import { isOurs, type Tree } from './tree.ts';

/**
 * The state on disk: that of a commit, with what is otherwise now, whether git knows of it or not. Contents are told from
 * one another by the ids that git gives them, worked out here: asked for them, git would run what filters name.
 */
export async function workingTree(git: Git, base: Tree): Promise<Tree> {
  const listed = await listFiles(git);
  const files = new Map<string, string>();
  const unread = new Map<string, UnreadReason>([...listed.unread, ...(await unlisted(git.folder))]);
  for (const name of unread.keys()) files.set(name, 'not read');
  const changed = new Map<string, Uint8Array>();
  const disk = new Disk(git.folder);
  const known = (name: string) =>
    [base.files.get(name), listed.ids.get(name)].filter(id => id !== undefined && id !== '') as string[];
  const names = [...new Set([...base.files.keys(), ...listed.ids.keys()])].filter(isOurs);
  for (let start = 0; start < names.length; start += batch) {
    const some = names.slice(start, start + batch);
    const found = await Promise.all(some.map(name => disk.look(name)));
    for (const [index, name] of some.entries()) {
      const seen = found[index];
      if (seen === undefined) {
        // A sparse checkout leaves files out that are part of it.
        if (listed.sparse.has(name)) files.set(name, known(name).at(-1) ?? '');
      } else if ('why' in seen) {
        unread.set(name, seen.why);
        files.set(name, seen.target === undefined ? 'not read' : idOf(seen.target, known(name)));
      } else {
        const id = knownId(seen.bytes, known(name));
        files.set(name, id ?? idOf(seen.bytes, known(name)));
        if (id === undefined) changed.set(name, seen.bytes);
      }
    }
  }
  const others = new Map([...listed.ids].filter(([name]) => !isOurs(name)));
  const pointers = await pointersTo(git, changed, known);
  const texts = new Map<string, string>();
  for (const [name, bytes] of changed) {
    const text = decode(bytes);
    const pointer = pointers.get(name);
    if (pointer !== undefined) files.set(name, pointer);
    else if (isLfsPointer(text)) unread.set(name, 'lfs');
    else texts.set(name, text);
  }
  return {
    files,
    unread,
    submodules: await submodulesNow(git, listed.submodules),
    others,
    has: name => base.has(name),
    read: async paths => {
      for (const name of paths) {
        const seen = others.has(name) ? await disk.look(name) : undefined;
        if (seen && 'bytes' in seen) texts.set(name, decode(seen.bytes));
      }
      const some = paths.filter(name => (files.has(name) || texts.has(name)) && !unread.has(name));
      const stored = await readObjects(git, [
        ...new Set(some.filter(name => !texts.has(name)).map(name => files.get(name) ?? '')),
      ]);
      const read = new Map<string, string>();
      for (const name of some) {
        const id = files.get(name) ?? '';
        const why = texts.has(name) ? undefined : stored.unread.get(id);
        const text = texts.get(name) ?? stored.texts.get(id);
        if (why || text === undefined) unread.set(name, why ?? 'failed');
        else read.set(name, text);
      }
      return read;
    },
  };
}

/** How many files are looked at at once. */
const batch = 64;

/** What git knows of the working tree without looking into files. */
interface Listed {
  /** What git would commit now, by path; an empty id for files that it does not know yet. */
  readonly ids: ReadonlyMap<string, string>;
  readonly sparse: ReadonlySet<string>;
  readonly submodules: ReadonlyMap<string, string>;
  readonly unread: ReadonlyMap<string, UnreadReason>;
}

async function listFiles(git: Git): Promise<Listed> {
  const options = ['-z', '-t', '--stage', '--cached', '--others', '--exclude-standard', '--full-name'];
  const { stdout, stderr } = await git.answer(['ls-files', ...options]);
  const ids = new Map<string, string>();
  const sparse = new Set<string>();
  const submodules = new Map<string, string>();
  for (const entry of decode(stdout).split('\0')) {
    const tag = entry.slice(0, 1);
    const tab = entry.indexOf('\t');
    if (tag === '?') ids.set(entry.slice(2), '');
    else if (tab > 0) {
      const [mode = '', id = ''] = entry.slice(2, tab).split(' ');
      const name = entry.slice(tab + 1);
      if (mode === '160000') submodules.set(name, id);
      else ids.set(name, id);
      if (tag === 'S') sparse.add(name);
    }
  }
  const closed = [...stderr.matchAll(/^warning: could not open directory '(.*)\/?': (.*)$/gm)];
  const unread = closed.map(([, folder = '']) => [folder.replace(/\/$/, ''), 'denied'] as const);
  return { ids, sparse, submodules, unread: new Map(unread) };
}

/** Pipes, sockets and devices of our names: git passes over them without a word. */
async function unlisted(top: string): Promise<Map<string, UnreadReason>> {
  const special: string[] = [];
  await findFiles(top, {
    unread: (place, why) => {
      if (why === 'special') special.push(place);
    },
  });
  const members = special.filter(await membersIn(top, special));
  return new Map(members.map(place => [path.relative(top, place).replaceAll(path.sep, '/'), 'special']));
}

type Seen = { readonly bytes: Uint8Array } | { readonly why: UnreadReason; readonly target?: Uint8Array };

/** The files of the working tree as git means them: a link is one itself, and what lies behind one is not there. */
class Disk {
  readonly #top: string;
  readonly #reader: Reader;
  readonly #linked = new Map<string, Promise<boolean>>();

  constructor(top: string) {
    this.#top = top;
    this.#reader = new Reader([top]);
  }

  /** Undefined where nothing is, or what is there is found by itself. */
  async look(name: string): Promise<Seen | undefined> {
    const place = path.join(this.#top, name);
    try {
      if (!name.includes('\ufffd') && (await lstat(place)).isSymbolicLink()) {
        const why = await whyLinkIsNotRead(place, this.#top);
        return why && { why, target: Buffer.from(await readlink(place)) };
      }
      const bytes = await this.#reader.bytes(place);
      return (await this.#isLinked(path.posix.dirname(name))) ? undefined : { bytes };
    } catch (error) {
      return isAbsent(error) ? undefined : { why: whyNotRead(error) };
    }
  }

  /** Whether a folder, or one above it, is a link. */
  #isLinked(folder: string): Promise<boolean> {
    if (folder === '.') return Promise.resolve(false);
    const known = this.#linked.get(folder) ?? this.#lookAt(folder);
    this.#linked.set(folder, known);
    return known;
  }

  async #lookAt(folder: string): Promise<boolean> {
    const found = await lstat(path.join(this.#top, folder));
    return found.isSymbolicLink() || this.#isLinked(path.posix.dirname(folder));
  }
}

/** Which of some contents this one is; lines may end otherwise on this disk. */
function knownId(bytes: Uint8Array, known: readonly string[]): string | undefined {
  const plain = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return [bytes, plain].map(each => idOf(each, known)).find(id => known.includes(id));
}

/** The ids of the pointers that git-lfs has put the whole texts in place of, by the names of the files. */
async function pointersTo(
  git: Git,
  files: ReadonlyMap<string, Uint8Array>,
  known: (name: string) => readonly string[],
): Promise<Map<string, string>> {
  const ids = [...new Set([...files.keys()].flatMap(known))];
  const { texts, unread } = await readObjects(git, ids);
  const pointers = new Map<string, string>();
  if (![...unread.values()].includes('lfs')) return pointers;
  for (const [name, bytes] of files) {
    const whole = `oid sha256:${createHash('sha256').update(bytes).digest('hex')}\n`;
    const id = known(name).find(each => unread.get(each) === 'lfs' && texts.get(each)?.includes(whole));
    if (id !== undefined) pointers.set(name, id);
  }
  return pointers;
}

/** The id that git gives to a content, by the same sort of hash as those that are known. */
function idOf(bytes: Uint8Array, [known = '']: readonly string[]): string {
  return createHash(known.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

/** The commits that submodules have checked out, else those that git would commit. */
async function submodulesNow(git: Git, listed: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const found = [...listed].map(async ([name, id]): Promise<[string, string]> => {
    const submodule = await submoduleAt(git, name);
    return [name, (await submodule?.ask('rev-parse', '--verify', '--quiet', 'HEAD')) ?? id];
  });
  return new Map(await Promise.all(found));
}
