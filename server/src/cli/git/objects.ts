import { isLfsPointer, mostBytes, type UnreadReason } from '../../core/index.ts';
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

/**
 * Reads objects, all in a few calls of git.
 *
 * @param names ids, or `commit:path`; no line breaks
 */
export async function readObjects(git: Git, names: readonly string[]): Promise<Objects> {
  const texts = new Map<string, string>();
  const unread = new Map<string, UnreadReason>();
  const missing: string[] = [];
  if (names.length === 0) return { texts, unread, missing };
  const { stdout } = await git.call(['cat-file', '--batch-check'], linesOf(names));
  const lines = decode(stdout).split('\n');
  const wanted: { name: string; size: number }[] = [];
  for (const [index, name] of names.entries()) {
    const size = sizeIn(lines[index]);
    if (size === undefined) missing.push(name);
    else if (size > mostBytes) unread.set(name, 'large');
    else wanted.push({ name, size });
  }
  for (const some of portions(wanted)) {
    for (const [name, bytes] of await contents(git, some)) {
      const text = decode(bytes);
      if (isLfsPointer(text)) unread.set(name, 'lfs');
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
    `This clone does not hold the file with the id ${id.slice(0, 12)}: it was made without all contents.`,
    'Fetch them (git fetch --refetch), or clone without --filter.',
  );
}

async function contents(git: Git, names: readonly string[]): Promise<Map<string, Uint8Array>> {
  const { stdout } = await git.call(['cat-file', '--batch'], linesOf(names));
  const found = new Map<string, Uint8Array>();
  let at = 0;
  for (const name of names) {
    const end = stdout.indexOf(10, at);
    const size = sizeIn(stdout.toString('latin1', at, end)) ?? 0;
    const start = end + 1;
    found.set(name, stdout.subarray(start, start + size));
    at = start + size + 1;
  }
  return found;
}

/** Of a line `id type size`; undefined where it says that the object is missing. */
function sizeIn(line = ''): number | undefined {
  const [, size] = /^[0-9a-f]+ [a-z]+ ([0-9]+)$/.exec(line) ?? [];
  return size === undefined ? undefined : Number(size);
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
