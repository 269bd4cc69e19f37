import { applyEdits, type Checker, type ReplacementPlan, t, visibleLines } from '../../core/index.ts';
import { pathOf } from '../../disk/path-uri.ts';
import { nameOf } from '../check/names.ts';
import { unwritable } from '../check/problems.ts';
import { expectWritable, writeNew } from '../disk-write.ts';
import { CliError } from '../failure.ts';
import { patchOf } from '../fix/patch.ts';
import { rewrite } from '../fix/run.ts';
import type { Host } from '../host.ts';
import { isThere } from '../record/place.ts';

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
 * Writes each file that still holds what was read; new files take nobody’s place. Whether all of them can be written is looked at
 * before the first one is.
 *
 * @throws CliError at the first one that cannot be written, with what is written already: then the same command goes on from there
 */
export async function writeAll(plan: ReplacementPlan, checker: Checker, { cwd }: Host): Promise<void> {
  const changes = changesIn(plan, checker);
  const written: string[] = [];
  for (const { uri, before } of changes)
    await attempt(uri, file => expectWritable(file, before === undefined));
  for (const { uri, before, after } of changes) {
    await attempt(uri, file => (before === undefined ? writeNew(file, after) : rewrite(file, before, after)));
    written.push(nameOf(pathOf(uri) ?? uri, cwd));
  }

  async function attempt(uri: string, write: (file: string) => Promise<void>): Promise<void> {
    const file = pathOf(uri) ?? uri;
    try {
      await write(file);
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST' && isThere(file);
      const why = isTaken ? Object.assign(new Error(file), { code: 'IS_CHANGED' }) : error;
      const { wrong } = unwritable(nameOf(file, cwd), why as NodeJS.ErrnoException);
      throw new CliError(
        written.length === 0
          ? t`${wrong} Nothing is written.`
          : t`${wrong} Written already: ${written.join(', ')}`,
        t`Put that right, then run the same command again: it does what is left.`,
      );
    }
  }
}

function changesIn({ edits, recordings }: ReplacementPlan, { workspace }: Checker): Change[] {
  return [
    ...[...edits].map(([{ uri, text }, some]) => ({ uri, before: text, after: applyEdits(text, some) })),
    ...recordings.map(({ uri, text }) => ({ uri, before: workspace.file(uri)?.text, after: text })),
  ];
}
