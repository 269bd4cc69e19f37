import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { capabilities } from '../../server/lsp/support/client.ts';
import { Server } from '../../server/lsp/support/launch.ts';
import { generateAgreement } from '../generate.ts';
import { memoryOf } from '../measure/process-usage.ts';
import { residentFloor } from '../measure/resident.ts';
import { bin } from '../peers.ts';
import { folderOf, portfolioOnDisk } from '../portfolio.ts';
import { floorProgram } from './programs.ts';
import type { Build, Row } from './row.ts';
import { ourServer, type Typing, typing } from './typing.ts';

const here = { dist: path.resolve('dist') };

/** The sizes in which keystrokes are measured, and how many changes make a measurement. */
const sizes = [
  { name: '6kb', bytes: 6_100, times: 100, goal: '3 ms cpu' },
  { name: '200kb', bytes: 200_000, times: 10, goal: '8 ms cpu' },
  { name: '1mb', bytes: 1_000_000, times: 4, goal: '25 ms cpu' },
];

const oneAgreement = (bytes: number) => {
  const text = generateAgreement(bytes);
  const folder = folderOf(new Map([['a.partnership.yaml', text]]));
  return { ...folder, text, file: path.join(folder.path, folder.first) };
};

const keystrokes: readonly Row[] = sizes.map(({ name, bytes, times, goal }) => ({
  name: `key-${name}`,
  what: `one keystroke in an agreement of ${name}, answered`,
  goal,
  rounds: [5, 15],
  async prepare(_, peers) {
    const { text, file, end } = oneAgreement(bytes);
    const typed: Typing = { file, text, kind: 'letter', times };
    return {
      product: build => typing(ourServer(build), typed),
      others: {
        'floor, one reading': async () => residentFloor(floorProgram, file, times),
        ...(peers !== undefined && {
          'yaml-language-server': () =>
            typing([bin(peers, 'yaml-language-server', 'yaml-language-server'), '--stdio'], typed),
        }),
      },
      end,
    };
  },
}));

const slips: readonly Row[] = sizes.map(({ name, bytes, times }) => ({
  name: `slip-${name}`,
  what: `one change that puts a line in the wrong place, or back, in an agreement of ${name}`,
  goal: '≤ 2 × a keystroke',
  rounds: [5, 11],
  async prepare() {
    const { text, file, end } = oneAgreement(bytes);
    const half = Math.ceil(times / 2);
    return {
      product: build => typing(ourServer(build), { file, text, kind: 'slip', times: half }),
      others: { 'a keystroke': () => typing(ourServer(here), { file, text, kind: 'letter', times: half }) },
      end,
    };
  },
}));

const burst: Row = {
  name: 'burst',
  what: '10 changes that wait together in an agreement of 200 KB, answered once',
  goal: '≤ 1.5 × one change',
  rounds: [5, 11],
  async prepare() {
    const { text, file, end } = oneAgreement(200_000);
    const typed: Typing = { file, text, kind: 'letter', times: 10 };
    return {
      product: build => typing(ourServer(build), { ...typed, burst: 10 }),
      others: { 'one change': () => typing(ourServer(here), typed) },
      end,
    };
  },
};

const inFolder: Row = {
  name: 'key-in-folder',
  what: 'one keystroke in an agreement of 5 KB in a folder of 2,000 files (quick: 300)',
  goal: '≤ 1.3 × in a folder of one',
  rounds: [5, 11],
  async prepare(isFull) {
    const [large, small] = [portfolioOnDisk(isFull ? 2000 : 300), portfolioOnDisk(4)];
    const typedIn = (folder: typeof large): Typing => {
      const file = path.join(folder.path, folder.first);
      return { file, folder: folder.path, text: readFileSync(file, 'utf8'), kind: 'letter', times: 60 };
    };
    return {
      product: build => typing(ourServer(build), typedIn(large)),
      others: { 'in a folder of four': () => typing(ourServer(here), typedIn(small)) },
      end: () => [large, small].forEach(folder => void folder.end()),
    };
  },
};

/** How many keystrokes a server answers before its memory is looked at. */
const typed = 40;

/** What a server has in memory once somebody has typed for a while: a process of its own each time. */
async function memory({ dist }: Build, folder: string, file: string) {
  const [start, uri, root] = [performance.now(), pathToFileURL(file).href, pathToFileURL(folder).href];
  const server = Server.launch(ourServer({ dist }));
  await server.initialize({ rootUri: root, capabilities: capabilities.pull });
  server.open(uri, readFileSync(file, 'utf8'));
  await server.pullWorkspace();
  for (let key = 0; key < typed; key++) {
    server.replace(uri, key % 2 === 0 ? 'title: ' : 'title: x', key % 2 === 0 ? 'title: x' : 'title: ');
    await server.pull(uri);
  }
  const figures = { wall: performance.now() - start, memory: memoryOf(server.pid) };
  await server.stop();
  return figures;
}

const memories: readonly Row[] = [
  {
    name: 'memory-200kb',
    what: 'start of the server, an agreement of 200 KB and 40 keystrokes in it',
    goal: '≤ 120 MiB',
    rounds: [3, 5],
    async prepare() {
      const { path: folder, file, end } = oneAgreement(200_000);
      return { product: async build => ({ measure: () => memory(build, folder, file) }), others: {}, end };
    },
  },
  {
    name: 'memory-folder',
    what: 'start of the server, a folder of 2,000 files (quick: 300) and 40 keystrokes in one',
    goal: '≤ 250 MiB',
    rounds: [3, 3],
    async prepare(isFull) {
      const { path: folder, first, end } = portfolioOnDisk(isFull ? 2000 : 300);
      const file = path.join(folder, first);
      return { product: async build => ({ measure: () => memory(build, folder, file) }), others: {}, end };
    },
  },
];

export const serverRows: readonly Row[] = [...keystrokes, ...slips, burst, inFolder, ...memories];
