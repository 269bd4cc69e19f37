import { capabilities } from '../../server/lsp/support/client.ts';
import type { Server } from '../../server/lsp/support/launch.ts';
import { generateAgreement } from '../generate.ts';
import { measuredServer } from '../server.ts';
import type { Line } from './table.ts';

const uri = 'file:///bench/large.partnership.yaml';
const limit = 50;
const warmUp = 20;
const rounds = 15;

/** Where someone types, and what. Each place is behind the text that is named, the `nth` time that it stands there. */
const places = [
  { name: 'at the start, text', behind: 'title: Strategic', share: 0, typed: 'x' },
  { name: 'at the start, syntax broken', behind: 'title: ', share: 0, typed: '"' },
  { name: 'in the middle, text', behind: 'name: Board for ', share: 0.5, typed: 'x' },
  { name: 'in the middle, syntax broken', behind: 'agenda: [Demand and capacity, ', share: 0.5, typed: '[' },
  {
    name: 'in the middle, an id that others refer to',
    behind: '\n      - id: payments',
    share: 0.5,
    typed: 'x',
  },
  { name: 'at the end, text', behind: 'followUp: Action', share: 1, typed: 'x' },
  { name: 'at the end, syntax broken', behind: 'followUp: ', share: 1, typed: '{' },
];

/** From the keystroke to its diagnostics, in an agreement of 200 KB, through the real server over stdio. */
export async function keystrokes(): Promise<Line[]> {
  return [...(await measure('push', pushed)), ...(await measure('pull', pulled))];
}

async function measure(mode: 'push' | 'pull', answered: (server: Server) => Promise<void>): Promise<Line[]> {
  const server = await measuredServer({ capabilities: capabilities[mode] });
  const text = generateAgreement(200_000);
  const start = performance.now();
  server.open(uri, text);
  await answered(server);
  const opened = performance.now() - start;
  const sites = places.map(({ name, behind, share, typed }) => ({
    name,
    typed,
    at: find(text, behind, share),
  }));
  const times = new Map<string, number[]>(sites.map(({ name }) => [name, []]));
  for (let round = -warmUp / sites.length; round < rounds; round++) {
    for (const { name, typed, at } of sites) {
      const range = { start: at, end: at };
      const typing = await time(server, () => server.edit(uri, [{ range, text: typed }]), answered);
      const end = { ...at, character: at.character + typed.length };
      const undoing = await time(
        server,
        () => server.edit(uri, [{ range: { start: at, end }, text: '' }]),
        answered,
      );
      if (round >= 0) times.get(name)?.push(typing, undoing);
    }
  }
  await server.stop();
  return [
    { what: `${mode}: opening it, nothing warm`, measured: [opened] },
    { what: `${mode}: all keystrokes`, measured: [...times.values()].flat(), limit },
    ...[...times].map(([name, measured]) => ({ what: `  ${name}`, measured })),
  ];
}

async function time(server: Server, type: () => void, answered: (server: Server) => Promise<void>) {
  const start = performance.now();
  type();
  await answered(server);
  return performance.now() - start;
}

/** Until what was pushed is about the text as it is now. */
async function pushed(server: Server): Promise<void> {
  await server.until(() => server.publishedVersion(uri) === server.version(uri));
}

async function pulled(server: Server): Promise<void> {
  await server.pull(uri);
}

/** The position behind a text, where it stands closest to that share of the whole. */
function find(text: string, needle: string, share: number) {
  const aim = share * text.length;
  const from = text.indexOf(needle, Math.min(aim, text.lastIndexOf(needle)));
  if (from < 0) throw new Error(`"${needle}" is not in the agreement`);
  const before = text.slice(0, from + needle.length).split('\n');
  return { line: before.length - 1, character: (before.at(-1) ?? '').length };
}
