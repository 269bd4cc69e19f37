import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Measured } from './measure.ts';

/** How many times the work may grow when the input is twice as long: twice, and a little for what has to be sorted. */
const most = 2.5;

/** Work that every text takes, however short, hides how the rest grows. */
const leastSteps = 50_000;

/** Which inputs are measured with which operations, and how long the shortest of them is. */
const table: readonly Row[] = [
  {
    group: 'signs',
    shortest: 250,
    operations: '^(check|format$)',
    kinds: '^(one line of|lines of) (- |\\? |\\[|\\{|: |& |!|"|no-break space( a)?|tab)$',
  },
  {
    group: 'texts',
    shortest: 50,
    operations: '^(check|folding|format$)',
    kinds: '^(words alone|conflicts|comments|empty lines|a long title|a wide|moved|stairs|documents)',
  },
  {
    group: 'lists',
    shortest: 100,
    operations: '^(check|folding|format$|outline|tokens|references|review)',
    kinds:
      '^(people (with unknown|in charge without) deputies|sharing|sharing (of the same id|misspelt|empty|of unknown (owners|parties))|minified JSON|unknown keys.*|forums( that meet rarely)?|parties|records|records of unknown forums)$',
  },
  {
    group: 'lists',
    shortest: 100,
    operations: '^view$',
    kinds:
      '^(people with deputies|sharing( of unknown owners)?|early warnings|minified JSON|forums( that meet rarely)?|records of many promises)$',
  },
  {
    group: 'folders',
    shortest: 40,
    operations: '^(check|edit in)',
    kinds:
      '^(files$|files of one party|party files$|records files of one|overrides|a long glob|.*configurations)',
  },
];

interface Row {
  readonly group: string;
  readonly shortest: number;
  /** Regular expressions: which operations, and which kinds of input. `GROWTH=all` measures every kind. */
  readonly operations: string;
  readonly kinds: string;
}

let folder: string;
let program: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'growth-'));
  program = path.join(folder, 'measure.cjs');
  await build({
    entryPoints: [path.join(import.meta.dirname, 'measure.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    logLevel: 'error',
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('work grows with the input, and not with its square', () => {
  it.each(table)('$group', { timeout: 300_000 }, async ({ group, shortest, operations, kinds }) => {
    const sizes = JSON.stringify([shortest, 2 * shortest, 4 * shortest]);
    const { stdout } = await promisify(execFile)(process.execPath, [
      program,
      group,
      sizes,
      operations,
      process.env.GROWTH === 'all' ? '' : kinds,
    ]);
    const measured = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Measured);
    expect(measured.length).toBeGreaterThan(5);
    expect(measured.filter(growsTooFast)).toEqual([]);
  });
});

/** What grows steadily does so from the middle size to the longest; a limit that is reached on the way is none. */
function growsTooFast({ steps }: Measured): boolean {
  const [, half = 0, whole = 0] = steps;
  return whole > leastSteps && whole > most * half;
}
