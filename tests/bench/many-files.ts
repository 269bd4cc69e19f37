import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Server } from '../server/lsp/support/launch.ts';
import { sample } from './sample.ts';
import { measuredServer } from './server.ts';
import type { Line } from './table.ts';

const count = 200;
const keystrokes = 100;

/** A workspace of 200 agreements of 5 KB, each with a finding: from nothing, and then typing in one of them. */
export async function manyFiles(): Promise<Line[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'partnership-bench-'));
  const sound = readFileSync(sample, 'utf8');
  const texts = Array.from({ length: count }, (_, index) =>
    sound.replace(/^id: .*$/m, `id: agreement-${index}`).replace(/^openDialogue:/m, 'x-openDialogue:'),
  );
  for (const [index, text] of texts.entries()) writeFileSync(path.join(folder, nameOf(index)), text);
  try {
    const start = performance.now();
    const server = await measuredServer({ rootUri: pathToFileURL(folder).href });
    await server.until(() => server.publishedUris().length === count);
    const cold = performance.now() - start;
    const memory = residentMegabytes(server);
    const typing = await type(server, pathToFileURL(path.join(folder, nameOf(0))).href, texts[0] ?? '');
    await server.stop();
    return [
      { what: `start to findings of ${count} files of 5 KB`, measured: [cold] },
      { what: '  memory of the server then', measured: memory },
      { what: '  keystroke in one of them', measured: typing },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function type(server: Server, uri: string, text: string): Promise<number[]> {
  const times: number[] = [];
  server.open(uri, text);
  for (let keystroke = 0; keystroke < keystrokes; keystroke++) {
    const start = performance.now();
    const title = server.positionOf(uri, 'title: ');
    const position = { ...title, character: title.character + 'title: '.length };
    server.edit(uri, [{ range: { start: position, end: position }, text: 'x' }]);
    await server.until(() => server.publishedVersion(uri) === server.version(uri));
    times.push(performance.now() - start);
  }
  return times;
}

/** As the system counts it; not known on Windows. */
function residentMegabytes({ pid }: Server): string {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  const kilobytes = Number.parseInt(stdout ?? '', 10);
  return Number.isNaN(kilobytes) ? 'unknown' : `${(kilobytes / 1024).toFixed(0)} MB`;
}

function nameOf(index: number): string {
  return `agreement-${index}.partnership.yaml`;
}
