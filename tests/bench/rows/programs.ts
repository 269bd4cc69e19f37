import path from 'node:path';
import { generateAgreement } from '../generate.ts';
import { program } from '../measure/program.ts';
import { peerPrograms } from '../peers.ts';
import { asOf, type Folder, folderOf, portfolioOnDisk } from '../portfolio.ts';
import type { Build, Prepared, Row } from './row.ts';

/** Where the command line keeps compiled code while it is measured; the first, uncounted run fills it. */
const env = { XDG_CACHE_HOME: path.resolve('.cache/bench/code'), LC_ALL: 'C' };
/** Findings are no failure here. */
const statuses = [0, 1];

export const floorProgram = path.resolve('.cache/bench/floor.cjs');

function check({ dist }: Build, folder: Folder, ...paths: string[]) {
  const args = [path.join(dist, 'cli.js'), 'check', '--as-of', asOf, ...paths];
  return program(args, folder.path, { statuses, env });
}

const oneFile = (bytes: number) => folderOf(new Map([['a.partnership.yaml', generateAgreement(bytes)]]));

/** Rows in which a check is held against the floor: what is in the folder, and what is asked for. */
const checks: readonly (Omit<Row, 'prepare'> & {
  folder(isFull: boolean): Folder;
  paths(folder: Folder): readonly string[];
  /** Whether other tools do the same work. */
  hasPeers?: boolean;
})[] = [
  {
    name: 'one-file',
    what: 'check of one agreement of 6 KB',
    goal: '≤ 1.5 × floor',
    rounds: [15, 31],
    folder: () => oneFile(6_100),
    paths: ({ first }) => [first],
    hasPeers: true,
  },
  {
    name: 'folder',
    what: 'check of a folder of 1,000 files (quick: 200)',
    goal: '≤ 1 × floor',
    rounds: [5, 7],
    folder: isFull => portfolioOnDisk(isFull ? 1000 : 200),
    paths: () => ['.'],
    hasPeers: true,
  },
  {
    name: 'named-file',
    what: 'check of one named file in a folder of 1,000 (quick: 200)',
    goal: '≤ 250 ms',
    rounds: [7, 9],
    folder: isFull => portfolioOnDisk(isFull ? 1000 : 200),
    paths: ({ first }) => [first],
  },
  {
    name: 'big-file',
    what: 'check of one agreement of 1 MB',
    goal: '≤ 1.3 × floor',
    rounds: [5, 9],
    folder: () => oneFile(1_000_000),
    paths: ({ first }) => [first],
    hasPeers: true,
  },
];

export const checkRows: readonly Row[] = checks.map(({ folder: make, paths, hasPeers, ...row }) => ({
  ...row,
  async prepare(isFull, peers): Promise<Prepared> {
    const folder = make(isFull);
    const asked = paths(folder);
    return {
      product: async build => check(build, folder, ...asked),
      others: {
        floor: async () => program([floorProgram, ...asked], folder.path),
        ...(row.name === 'one-file' && { 'Node alone': async () => program(['-e', ''], folder.path) }),
        ...(peers !== undefined && hasPeers && peerPrograms(peers, folder.path, asked)),
      },
      end: folder.end,
    };
  },
}));

export const growth: Row = {
  name: 'growth',
  what: 'check of a folder of 10,000 files, against one of 1,000 (quick: 1,000 against 100)',
  goal: '≤ 11 ×, ≤ 400 MiB',
  rounds: [3, 3],
  async prepare(isFull) {
    const [large, small] = [portfolioOnDisk(isFull ? 10_000 : 1000), portfolioOnDisk(isFull ? 1000 : 100)];
    return {
      product: async build => check(build, large, '.'),
      others: {
        'a tenth of it': async () => check({ dist: path.resolve('dist') }, small, '.'),
        floor: async () => program([floorProgram, '.'], large.path),
      },
      end: () => [large, small].forEach(folder => void folder.end()),
    };
  },
};
