import type { Tree } from './tree.ts';

/** More pairs than these are not compared by their lines, as git does not either. */
const mostPairs = 100_000;

/** So many new files of other names are read to know one of ours again. */
const mostOthers = 500;

/** From which part of its text on a file counts as the same one in another place, as for git. */
const enough = 0.5;

/**
 * Files that were renamed: the old path of each new one, which may be a name that is none of ours. Told by their contents,
 * as git does it, which would run what filters name to look at the working tree.
 */
export async function renamedFiles(before: Tree, after: Tree): Promise<Map<string, string>> {
  const gone = new Set([...before.files.keys()].filter(name => !after.files.has(name)).sort());
  const isNew = (name: string) => !before.files.has(name) && !before.others.has(name);
  const renamed = new Map<string, string>();
  for (const come of [after.files, after.others]) {
    const names = [...come.keys()].filter(isNew).sort();
    for (const [name, old] of await matches(names, gone, before, after)) {
      renamed.set(name, old);
      gone.delete(old);
    }
  }
  return renamed;
}

/** What of some new files is one of those that are gone: first the same contents, then the most alike. */
async function matches(
  names: readonly string[],
  gone: ReadonlySet<string>,
  before: Tree,
  after: Tree,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const left = new Set(gone);
  const take = (name: string, old: string) => {
    found.set(name, old);
    left.delete(old);
  };
  const byContent = new Map([...left].map(old => [before.files.get(old), old]));
  for (const name of names) {
    const old = byContent.get(after.files.get(name) ?? after.others.get(name));
    if (old !== undefined && left.has(old)) take(name, old);
  }
  const open = names.filter(name => !found.has(name));
  const isMuch =
    open.length * left.size > mostPairs || (open.length > mostOthers && !after.files.has(open[0] ?? ''));
  if (left.size === 0 || isMuch) return found;
  const [theirs, own] = [await before.read([...left]), await after.read(open)];
  const lines = new Map([...theirs].map(([name, text]) => [name, linesOf(text)]));
  const pairs = [...own].flatMap(([name, text]) => {
    const here = linesOf(text);
    return [...lines].map(([from, there]) => ({ name, from, likeness: likeness(here, there) }));
  });
  for (const { name, from, likeness } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (likeness >= enough && left.has(from) && !found.has(name)) take(name, from);
  }
  return found;
}

/** How often each line is there, and how long all of them are. */
interface Lines {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

function linesOf(text: string): Lines {
  const counts = new Map<string, number>();
  for (const line of text.split(/\r?\n/)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return { counts, length: text.length };
}

/** The part of the longer text that the other one has too. */
function likeness(a: Lines, b: Lines): number {
  let shared = 0;
  for (const [line, count] of a.counts)
    shared += Math.min(count, b.counts.get(line) ?? 0) * (line.length + 1);
  return shared / Math.max(a.length, b.length, 1);
}
