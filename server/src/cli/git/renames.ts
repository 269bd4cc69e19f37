import type { Tree } from './tree.ts';

/** More pairs than these are not compared by their lines, as git does not either. */
const mostPairs = 100_000;

/** From which part of its text on a file counts as the same one in another place, as for git. */
const enough = 0.5;

/**
 * Files that were renamed: the old path of each new one. Told by their contents, as git does it, which would run what
 * filters name to look at the working tree.
 */
export async function renamedFiles(before: Tree, after: Tree): Promise<Map<string, string>> {
  const gone = [...before.files.keys()].filter(name => !after.files.has(name)).sort();
  const come = [...after.files.keys()].filter(name => !before.files.has(name)).sort();
  const renamed = new Map<string, string>();
  const left = new Set(gone);
  const take = (name: string, old: string) => {
    renamed.set(name, old);
    left.delete(old);
  };
  for (const name of come) {
    const same = [...left].find(old => before.files.get(old) === after.files.get(name));
    if (same !== undefined) take(name, same);
  }
  const open = come.filter(name => !renamed.has(name));
  if (open.length * left.size > mostPairs) return renamed;
  const [old, fresh] = [await before.read([...left]), await after.read(open)];
  const lines = new Map([...old].map(([name, text]) => [name, linesOf(text)]));
  const pairs = [...fresh].flatMap(([name, text]) => {
    const own = linesOf(text);
    return [...lines].map(([from, theirs]) => ({ name, from, likeness: likeness(own, theirs) }));
  });
  for (const { name, from, likeness } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (likeness >= enough && left.has(from) && !renamed.has(name)) take(name, from);
  }
  return renamed;
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
