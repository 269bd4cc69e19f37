import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { InitializeParams } from 'vscode-languageserver/node';
import { Server } from './launch.ts';

/**
 * The work that the built server does from its start to its end, in steps: how often each block of its code ran, as V8 counts
 * them. The same work gives nearly the same number on every machine, however busy that is.
 */
export async function workOf(
  params: Partial<InitializeParams>,
  use: (server: Server) => Promise<void>,
): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'partnership-work-'));
  const server = Server.launch(undefined, [], { NODE_V8_COVERAGE: folder });
  try {
    await server.initialize(params);
    await use(server);
    await server.stop();
    const reports = await Promise.all(
      (await readdir(folder)).map(async name => JSON.parse(await readFile(path.join(folder, name), 'utf8'))),
    );
    return steps(reports as Coverage[]);
  } finally {
    server.kill();
    await rm(folder, { recursive: true });
  }
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

function steps(reports: readonly Coverage[]): number {
  let sum = 0;
  for (const { result } of reports) {
    for (const { url, functions } of result) {
      if (!url.endsWith('/server.js')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    }
  }
  return sum;
}
