import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateWorkspace } from './generate-workspace.ts';

/** What agreements of 3 to 6 KB are made of: as generateWorkspace takes it, before the parties get files of their own. */
const bytes = 6200;

/** The day on which the generated agreements are judged: in force, and nothing is due yet. */
export const asOf = '2026-01-05';

/** A folder on disk that goes away with its `end`. */
export interface Folder {
  readonly path: string;
  /** The file of the first agreement, from the folder. */
  readonly first: string;
  end(): void;
}

/** A folder of agreements of 3 to 6 KB in force, with the files of their parties and records. The same for the same count. */
export function portfolioOnDisk(count: number): Folder {
  return folderOf(
    new Map(
      [...generateWorkspace(count, bytes)].map(([name, text], index) => [
        name,
        text.replace(/^status: draft$/m, 'status: active') + remarks(text, index),
      ]),
    ),
  );
}

export function folderOf(files: ReadonlyMap<string, string>): Folder {
  const folder = mkdtempSync(path.join(tmpdir(), 'partnership-bench-'));
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  // A project of its own, whatever lies above it.
  writeFileSync(path.join(folder, 'partnership.config.yaml'), 'extends: recommended\n');
  const first =
    [...files.keys()].find(name => /agreement-0*1\.partn/.test(name)) ?? [...files.keys()][0] ?? '';
  return { path: folder, first, end: () => rmSync(folder, { recursive: true, force: true }) };
}

/** So that not all agreements are of one size. */
function remarks(text: string, index: number): string {
  if (!text.includes('kind: Agreement')) return '';
  return `\n# Settled with both sides, and read again each year.`.repeat((index * 7) % 20);
}
