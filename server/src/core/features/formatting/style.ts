import type { Block, Head } from './blocks.ts';

/** How far things stand from what they belong to. */
export interface Style {
  /** Spaces from a key to the keys below it. */
  readonly step: number;
  /** Spaces from a key to the dashes of its list; 0 where they stand right below it. */
  readonly dash: number;
}

/**
 * The style that most of a document has. Only what is YAML counts, not text that looks like it. After formatting
 * it is the same, since what deviated then follows it.
 *
 * @param usual the step where the document shows none, and where it is undecided
 */
export function styleOf(heads: readonly Head[], usual: number): Style {
  const steps = new Map<number, number>();
  const dashes = new Map<number, number>();
  for (const { kind, parent, column } of new Set(heads.map(({ block }) => block))) {
    if (parent?.kind !== 'mapping') continue;
    const votes = kind === 'mapping' ? steps : dashes;
    const distance = column - parent.column;
    votes.set(distance, (votes.get(distance) ?? 0) + 1);
  }
  const indented = new Map([...dashes].filter(([distance]) => distance > 0));
  const step = mostly(steps, usual) ?? mostly(indented, usual) ?? usual;
  return { step, dash: mostly(dashes, step) ?? step };
}

/** The most frequent number; of several equally frequent ones the usual one, else the smallest. */
function mostly(votes: ReadonlyMap<number, number>, usual: number): number | undefined {
  const most = Math.max(...votes.values());
  const winners = [...votes].filter(([, count]) => count === most).map(([distance]) => distance);
  return winners.includes(usual) ? usual : winners.sort((a, b) => a - b)[0];
}

/** Where the entries of a block belong, once it is known where those of the block around it go. */
export function wantedColumn({ kind, parent }: Block, parentColumn: number, { step, dash }: Style): number {
  if (!parent) return 0;
  if (parent.kind === 'sequence') return parentColumn + 2;
  return parentColumn + (kind === 'mapping' ? step : dash);
}
