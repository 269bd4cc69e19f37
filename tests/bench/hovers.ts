import type { Position } from 'vscode-languageserver/node';
import { capabilities } from '../server/lsp/support/client.ts';
import { generateAgreement } from './generate.ts';
import { measuredServer } from './server.ts';
import type { Line } from './table.ts';

const uri = 'file:///bench/large.partnership.yaml';

/** From the question to the text, in an agreement of 200 KB that does not change meanwhile. */
export async function hovers(): Promise<Line[]> {
  const server = await measuredServer({
    capabilities: {
      textDocument: { ...capabilities.pull.textDocument, hover: { contentFormat: ['markdown'] } },
    },
  });
  const text = generateAgreement(200_000);
  server.open(uri, text);
  await server.pull(uri);
  const measured: number[] = [];
  const everyLine = text
    .split('\n')
    .map((line, index) => ({ line: index, character: line.search(/\S|$/) + 2 }));
  for (const position of everyLine.filter((_, index) => index % 20 === 0))
    measured.push(await hover(position));
  await server.stop();
  return [{ what: 'hover, all over 200 KB', measured }];

  async function hover(position: Position): Promise<number> {
    const start = performance.now();
    await server.hover(uri, position);
    return performance.now() - start;
  }
}
