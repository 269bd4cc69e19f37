import { expect } from 'vitest';
import { changed } from '../../../support/sound.ts';
import { runIn } from '../support/run.ts';

export const file = 'a.partnership.yaml';

/** One promise for a shorter time, and one in other words. */
export const weaker = changed(['horizon: 36 months', 'horizon: 24 months']);
export const reworded = changed(['what: Demand by month', 'what: Demand each month']);

/** The changes that `diff` finds, as `file path`. */
export async function found(folder: string, ...args: string[]): Promise<string[]> {
  const { stdout, stderr, status } = await runIn(folder, ['diff', '--format', 'json', ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout).agreements.flatMap(
    (each: { file: string; changes: { kind: string; path: string }[] }) =>
      each.changes.map(({ kind, path }) => `${each.file} ${kind} ${path}`),
  );
}
