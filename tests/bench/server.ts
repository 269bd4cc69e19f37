import path from 'node:path';
import type { InitializeParams } from 'vscode-languageserver/node';
import { Server, serverCommand } from '../server/lsp/support/launch.ts';

/** A server to be measured over stdio; with `--profile` it leaves a CPU profile behind. */
export async function measuredServer(params: Partial<InitializeParams> = {}): Promise<Server> {
  const profile = ['--cpu-prof', `--cpu-prof-dir=${path.resolve('.cache/bench')}`];
  const server = Server.launch(serverCommand, process.argv.includes('--profile') ? profile : []);
  await server.initialize(params);
  return server;
}
