import { isLfsPointer, mostBytes, t, type UnreadReason } from '../../core/index.ts';
import { decode } from '../../disk/read.ts';
import { CliError } from '../failure.ts';
import type { Git } from './program.ts';

/** How much one call of git hands out, in bytes; more comes in several. */
const mostAtOnce = 64 * 1024 * 1024;

/** What is known of some objects, by the names that they were asked for with. */
export interface Objects {
  readonly texts: ReadonlyMap<string, string>;
  /** Those that are there, and whose text was not read. */
  readonly unread: ReadonlyMap<string, UnreadReason>;
  /** Those that the repository does not hold. */
  readonly missing: readonly string[];
}

/** How many characters of texts are kept: what an id stands for never changes, and many states hold the same files. */
const mostKept = 32 * 1024 * 1024;

/** The texts that were read of a repository, by the ids of their objects. */
class KeptTexts {
  readonly #texts = new Map<string, string>();
  #length = 0;

  get(id: string): string | undefined {
    return this.#texts.get(id);
  }

  add(id: string, text: string): void {
    if (this.#texts.has(id) || this.#length + text.length > mostKept) return;
    this.#texts.set(id, text);
    this.#length += text.length;
  }
}

const kept = new WeakMap<Git, KeptTexts>();

/**
 * Reads objects, all in a few calls of git; none where all were read before.
 *
 * @param names ids, or `commit:path`; no line breaks
 */
export async function readObjects(git: Git, names: readonly string[]): Promise<Objects> {
  const texts = new Map<string, string>();
  const unread = new Map<string, UnreadReason>();
  const missing: string[] = [];
  const known = kept.get(git) ?? new KeptTexts();
  kept.set(git, known);
  const asked: string[] = [];
  for (const name of names) {
    const text = known.get(name);
    if (text === undefined) asked.push(name);
    else texts.set(name, text);
  }
  if (asked.length === 0) return { texts, unread, missing };
  const { stdout } = await git.call(['cat-file', '--batch-check'], linesOf(asked));
  const lines = decode(stdout).split('\n');
  const wanted: { name: string; size: number }[] = [];
  for (const [index, name] of asked.entries()) {
    const { size } = headIn(lines[index]) ?? {};
    if (size === undefined) missing.push(name);
    else if (size > mostBytes) unread.set(name, 'large');
    else wanted.push({ name, size });
  }
  for (const some of portions(wanted)) {
    for (const [name, { id, bytes }] of await contents(git, some)) {
      const text = decode(bytes);
      if (isLfsPointer(text)) unread.set(name, 'lfs');
      else known.add(id, text);
      texts.set(name, text);
    }
  }
  return { texts, unread, missing };
}

/**
 * The texts of objects, by their ids.
 *
 * @throws CliError when one is not in the repository, as in a partial clone
 */
export async function textsOf(git: Git, ids: readonly string[]): Promise<Objects> {
  const objects = await readObjects(git, ids);
  const [id] = objects.missing;
  if (id === undefined) return objects;
  throw new CliError(
    t`This clone does not hold the file with the id ${id.slice(0, 12)}: it was made without all contents.`,
    t`Fetch them (git fetch --refetch), or clone without --filter.`,
  );
}

/** An object as git stores it. */
interface Stored {
  readonly id: string;
  readonly bytes: Buffer;
}

/**
 * What objects hold, as it is, in one call of git; those that are missing are left out.
 *
 * @param names ids, or what stands for one, such as `commit^{tree}`; no line breaks
 */
export async function contents(git: Git, names: readonly string[]): Promise<Map<string, Stored>> {
  const found = new Map<string, Stored>();
  if (names.length === 0) return found;
  const { stdout } = await git.call(['cat-file', '--batch'], linesOf(names));
  let at = 0;
  for (const name of names) {
    const start = stdout.indexOf(10, at) + 1;
    const head = headIn(stdout.toString('latin1', at, start - 1));
    at = head ? start + head.size + 1 : start;
    if (head) found.set(name, { id: head.id, bytes: stdout.subarray(start, start + head.size) });
  }
  return found;
}

/** Of a line `id type size`; undefined where it says that the object is missing. */
function headIn(line = ''): { id: string; size: number } | undefined {
  const [, id, size] = /^([0-9a-f]+) [a-z]+ ([0-9]+)$/.exec(line) ?? [];
  return id === undefined ? undefined : { id, size: Number(size) };
}

function* portions(wanted: readonly { name: string; size: number }[]): Generator<string[]> {
  let [names, total]: [string[], number] = [[], 0];
  for (const { name, size } of wanted) {
    if (total + size > mostAtOnce && names.length > 0) {
      yield names;
      [names, total] = [[], 0];
    }
    names.push(name);
    total += size;
  }
  if (names.length > 0) yield names;
}

function linesOf(names: readonly string[]): string {
  return names.map(name => `${name}\n`).join('');
}
