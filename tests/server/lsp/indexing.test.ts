import { expect, it } from 'vitest';
import { FILES, type FileParams, READ } from '../../../server/src/lsp/protocol.ts';
import { codes } from './support/expected.ts';
import { session } from './support/session.ts';
import { partyFile, sharedPartyAgreement, withoutSharing } from './support/texts.ts';

const root = 'vscode-vfs://github/nordbank/agreements';
const agreement = `${root}/agreement.partnership.yaml`;
const party = `${root}/parties/cirrus.partnership.yaml`;

/** Agreements besides, so that there is something to show progress of. */
const others = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${root}/${index}.partnership.yaml`,
      withoutSharing.replace(/^id: .*$/m, `id: other-${index}`),
    ]),
  );

interface Progress {
  readonly kind: string;
  readonly title?: string;
  readonly percentage?: number;
  readonly message?: string;
}

/** A client that hands out files, but reads each only when `released` has come true. */
async function reading(files: Record<string, string>, released: Promise<void>, window = {}) {
  const progress: Progress[] = [];
  const server = await session(
    {
      workspaceFolders: [{ uri: root, name: 'agreements' }],
      initializationOptions: { workspaceFiles: true },
      capabilities: { window, textDocument: { publishDiagnostics: {} } },
    },
    undefined,
    ({ connection }) => {
      connection.onRequest(FILES, () => Object.keys(files));
      connection.onRequest(READ, async ({ uri }: FileParams) => {
        if (uri in files && uri !== agreement) await released;
        return uri in files ? { text: files[uri] } : null;
      });
      connection.onRequest('window/workDoneProgress/create', () => null);
      connection.onNotification('$/progress', ({ value }) => {
        progress.push(value);
      });
    },
  );
  return { server, progress };
}

it('while files are being read, requests are answered and nothing counts as missing', async () => {
  let release = () => {};
  const released = new Promise<void>(resolve => {
    release = resolve;
  });
  const text = `${sharedPartyAgreement}unheard: of\n`;
  const { server } = await reading({ [agreement]: text, [party]: partyFile, ...others(40) }, released);
  server.open(agreement, text);
  // What the text alone proves is said at once; the party may still come.
  const early = await server.untilPublished(agreement, found => found.length > 0);
  expect(codes(early)).toEqual(['schema/unknown-key']);
  const hover = await server.hover(agreement, server.positionOf(agreement, 'parties:'));
  expect(hover).not.toBeNull();
  expect(server.publishedUris()).toEqual([agreement]);
  release();
  await server.untilPublished(`${root}/39.partnership.yaml`, found => found.length > 0);
  expect(codes(await server.untilPublished(agreement, () => true))).toEqual(['schema/unknown-key']);
});

it('what is missing when all have been read is said then', async () => {
  const { server } = await reading({ [agreement]: sharedPartyAgreement }, Promise.resolve());
  server.open(agreement, sharedPartyAgreement);
  await server.untilPublished(agreement, found => codes(found).includes('reference/unknown'));
});

it('the user sees how far reading has come, where the editor can show it', async () => {
  const files = others(120);
  const last = `${root}/99.partnership.yaml`;
  const { server, progress } = await reading(files, Promise.resolve(), { workDoneProgress: true });
  await server.untilPublished(last, found => found.length > 0);
  expect(progress[0]).toMatchObject({ kind: 'begin', title: 'Reading agreements', percentage: 0 });
  expect(progress.at(-1)).toEqual({ kind: 'end' });
  const percentages = progress.flatMap(({ kind, percentage }) => (kind === 'report' ? [percentage] : []));
  expect(percentages).toEqual([27, 53, 80, 100]);
  expect(progress.at(-2)?.message).toBe('120 of 120 files');
});

it.each([
  [120, {}],
  [20, { workDoneProgress: true }],
])('no progress is shown for %i files and %j', async (count, window) => {
  const { server, progress } = await reading(others(count), Promise.resolve(), window);
  await server.untilPublished(`${root}/9.partnership.yaml`, found => found.length > 0);
  expect(progress).toEqual([]);
});
