import type { Position } from 'vscode-languageserver/node';
import { capabilities } from '../../server/lsp/support/client.ts';
import type { Server } from '../../server/lsp/support/launch.ts';
import { generateAgreement } from '../generate.ts';
import { measuredServer } from '../server.ts';
import type { Line } from './table.ts';

const uri = 'file:///bench/large.partnership.yaml';
const limit = 10;

/** From the question to the answer, in an agreement of 200 KB that does not change meanwhile. */
export const hovers = () => everywhere('hover', (server, position) => server.hover(uri, position), /\S|$/);

/** The same for completion, behind each value: where somebody would type on. */
export const completions = () =>
  everywhere(
    'completion',
    (server, position) => server.request('textDocument/completion', { textDocument: { uri }, position }),
    /$/,
  );

/**
 * @param where what finds the place in a line
 */
async function everywhere(
  what: string,
  ask: (server: Server, position: Position) => Promise<unknown>,
  where: RegExp,
): Promise<Line[]> {
  const server = await measuredServer({
    capabilities: {
      textDocument: { ...capabilities.pull.textDocument, hover: { contentFormat: ['markdown'] } },
    },
  });
  const text = generateAgreement(200_000);
  server.open(uri, text);
  await server.pull(uri);
  const measured: number[] = [];
  const places = text.split('\n').map((line, index) => ({ line: index, character: line.search(where) }));
  for (const position of places.filter((_, index) => index % 20 === 0)) {
    const start = performance.now();
    await ask(server, position);
    measured.push(performance.now() - start);
  }
  await server.stop();
  return [{ what: `${what}, all over 200 KB`, measured, limit }];
}
