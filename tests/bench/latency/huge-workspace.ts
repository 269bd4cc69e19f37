import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Server } from '../../server/lsp/support/launch.ts';
import { generateWorkspace } from '../generate-workspace.ts';
import { measuredServer } from '../server.ts';
import type { Line } from './table.ts';

const count = 2000;
const keystrokes = 60;
/** Whatever its folder, it is the first agreement of the generated workspace. */
const name = 'vendor-001/agreement-0001.partnership.yaml';

/** A workspace of 2,000 files that all share a party: hovers while it is being read, and typing when it has been. */
export async function hugeWorkspace(): Promise<Line[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'partnership-bench-'));
  const files = generateWorkspace(count);
  for (const [file, text] of files) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const uri = pathToFileURL(path.join(folder, name)).href;
  const text = files.get(name) ?? '';
  try {
    const start = performance.now();
    const server = await measuredServer({
      rootUri: pathToFileURL(folder).href,
      capabilities: { window: { workDoneProgress: true }, textDocument: { publishDiagnostics: {} } },
    });
    let ended = false;
    server.connection.onRequest('window/workDoneProgress/create', () => null);
    server.connection.onNotification('$/progress', ({ value }) => {
      ended ||= value.kind === 'end';
    });
    server.open(uri, text);
    const hovers: number[] = [];
    while (!ended) hovers.push(await timed(() => server.hover(uri, server.positionOf(uri, 'title: '))));
    const read = performance.now() - start;
    await timed(() => type(server, uri));
    const first = performance.now() - start;
    const typing: number[] = [];
    for (let keystroke = 0; keystroke < keystrokes; keystroke++)
      typing.push(await timed(() => type(server, uri)));
    await server.stop();
    return [
      { what: `start to all ${count} files read`, measured: [read] },
      { what: '  hover meanwhile', measured: hovers, limit: 50 },
      { what: '  start to the first keystroke after that', measured: [first] },
      { what: '  keystroke then', measured: typing, limit: 50 },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function type(server: Server, uri: string): Promise<void> {
  const title = server.positionOf(uri, 'title: ');
  const position = { ...title, character: title.character + 'title: '.length };
  server.edit(uri, [{ range: { start: position, end: position }, text: 'x' }]);
  await server.until(() => server.publishedVersion(uri) === server.version(uri));
}
