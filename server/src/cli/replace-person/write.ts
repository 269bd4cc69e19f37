import { existsSync } from 'node:fs';
import { applyEdits, type Checker, type ReplacementPlan, visibleLines } from '../../core/index.ts';
import { pathOf } from '../../disk/path-uri.ts';
import { nameOf } from '../check/names.ts';
import { unwritable } from '../check/problems.ts';
import { writeText } from '../disk-write.ts';
import { patchOf } from '../fix/patch.ts';
import { rewrite } from '../fix/run.ts';
import type { Host } from '../host.ts';

interface Change {
  readonly uri: string;
  /** Undefined: the file is new. */
  readonly before: string | undefined;
  readonly after: string;
}

/** Shows the change as a patch. */
export function showPatches(plan: ReplacementPlan, checker: Checker, { cwd, stdout }: Host): void {
  const patches = changesIn(plan, checker)
    .map(({ uri, before, after }) => patchOf(nameOf(pathOf(uri) ?? uri, cwd), before ?? '', after))
    .join('');
  stdout.write(stdout.isTerminal ? visibleLines(patches) : patches);
}

/**
 * Writes each file that still holds what was read; new files take nobody’s place.
 *
 * @throws CliError at the first one that cannot be written. What was written before it can be written again: it says the same
 */
export async function writeAll(plan: ReplacementPlan, checker: Checker, { cwd }: Host): Promise<void> {
  for (const { uri, before, after } of changesIn(plan, checker)) {
    const file = pathOf(uri) ?? uri;
    try {
      if (before !== undefined) await rewrite(file, before, after);
      else if (existsSync(file)) throw Object.assign(new Error(file), { code: 'IS_CHANGED' });
      else await writeText(file, after);
    } catch (error) {
      throw unwritable(nameOf(file, cwd), error as NodeJS.ErrnoException);
    }
  }
}

function changesIn({ edits, recordings }: ReplacementPlan, { workspace }: Checker): Change[] {
  return [
    ...[...edits].map(([{ uri, text }, some]) => ({ uri, before: text, after: applyEdits(text, some) })),
    ...recordings.map(({ uri, text }) => ({ uri, before: workspace.file(uri)?.text, after: text })),
  ];
}
