import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { FOLLOW_VIEW, VIEW, type ViewAnswer } from '../../../server/src/lsp/protocol.ts';
import { capabilities } from '../../server/lsp/support/client.ts';
import { Server } from '../../server/lsp/support/launch.ts';
import { generateAgreement } from '../generate.ts';
import type { Figures, Subject } from '../measure/figures.ts';
import { cpuOf } from '../measure/process-usage.ts';
import { folderOf } from '../portfolio.ts';
import { PreviewPage } from '../preview-page.ts';
import type { Build, Row } from './row.ts';
import { ourServer } from './typing.ts';

/** What is beside an agreement in force, so that what is not recorded counts as missed: nearly all of it, the worst that can be. */
const records = `apiVersion: partnership/v1
kind: Records
agreement: nordbank-cirrus
records:
  - { type: meeting, forum: steering-committee, on: 2026-01-13, present: [nordbank/anna-lind, cirrus/erik-dahl] }
`;

interface Watched {
  readonly folder: string;
  /** Absolute path of the agreement. */
  readonly file: string;
  /** Whether a page shows what the server answers. */
  readonly hasPage: boolean;
  /** How many times a letter is typed and taken back for one measurement. */
  readonly times: number;
}

/** From a letter in an agreement, typed and taken back, to the page that shows it: what one takes, server and page together. */
async function watching({ dist }: Build, { folder, file, hasPage, times }: Watched): Promise<Subject> {
  const [uri, root] = [pathToFileURL(file).href, pathToFileURL(folder).href];
  const server = Server.launch(ourServer({ dist }));
  await server.initialize({
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'bench' }],
    capabilities: capabilities.pull,
  });
  server.open(uri, readFileSync(file, 'utf8'));
  await server.pullWorkspace();
  const page = hasPage ? await PreviewPage.open(dist, uri) : undefined;
  let known: number | null = null;
  const follow = async () => {
    const update = await server.request<ViewAnswer>(FOLLOW_VIEW, { uri, known });
    if ('version' in update) known = update.version;
    await page?.show({ type: 'view', update });
  };
  // What an earlier build sends each time is all of it.
  const whole = async () => {
    await page?.show({ type: 'view', view: await server.request(VIEW, { uri }) });
  };
  const ask = await follow().then(
    () => follow,
    () => whole,
  );
  const at = server.positionOf(uri, 'Plans, performance and money');
  let taken = true;
  const key = async () => {
    taken = !taken;
    const end = taken ? { ...at, character: at.character + 1 } : at;
    server.edit(uri, [{ range: { start: at, end }, text: taken ? '' : 'x' }]);
    await ask();
  };
  return {
    async measure(): Promise<Figures> {
      const [start, used] = [performance.now(), [cpuOf(server.pid), page?.cpu]];
      for (let time = 0; time < 2 * times; time++) await key();
      const now = [cpuOf(server.pid), page?.cpu];
      const cpu = now.flatMap((each, at) => (each === undefined ? [] : each - (used[at] ?? 0)));
      return {
        wall: (performance.now() - start) / (2 * times),
        cpu: cpu.length === 0 ? undefined : cpu.reduce((a, b) => a + b) / (2 * times),
      };
    },
    end: async () => {
      await page?.end();
      await server.stop();
    },
  };
}

const states = [
  { name: 'preview-200kb', times: 10, what: 'that is a draft', change: (text: string) => text },
  {
    name: 'preview-in-force',
    times: 3,
    what: 'in force of which hardly anything is recorded',
    change: (text: string) => text.replace(/^status: draft$/m, 'status: active'),
  },
];

export const previewRows: readonly Row[] = states.map(({ name, times, what, change }) => ({
  name,
  what: `one keystroke in an agreement of 200 KB ${what}, until its preview is drawn`,
  goal: '≤ 200 ms',
  rounds: [5, 11],
  async prepare() {
    const text = change(generateAgreement(200_000));
    const files = new Map([
      ['a.partnership.yaml', text],
      ['a.records.partnership.yaml', records],
    ]);
    const { path: folder, first, end } = folderOf(files);
    const watched = { folder, file: path.join(folder, first), hasPage: true, times };
    return {
      product: build => watching(build, watched),
      others: {
        'the server alone': () => watching({ dist: path.resolve('dist') }, { ...watched, hasPage: false }),
      },
      end,
    };
  },
}));
