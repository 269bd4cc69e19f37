import { expect, onTestFinished, vi } from 'vitest';
import type { InitializeParams } from 'vscode-languageserver/node';
import { Server, serverCommand } from './launch.ts';

/** Starting processes takes its time on a busy machine; a wait that is in vain ends here. */
vi.setConfig({ testTimeout: 20_000 });

/**
 * A server for one test, greeted and at its end seen off. Whatever the test did, the server must have survived
 * it, written nothing but protocol, and logged no error.
 *
 * @param prepare teaches the client to answer more before it greets
 */
export async function session(
  params: Partial<InitializeParams> = {},
  command = serverCommand,
  prepare: (server: Server) => void = () => undefined,
): Promise<Server> {
  const server = Server.launch(command);
  onTestFinished(async () => {
    try {
      expect(await server.stop(), 'exit code').toBe(0);
      expect(server.strayOutput).toBeUndefined();
      expect(server.stderr).toBe('');
      if (!server.errorsAllowed) expect(server.errorsLogged).toEqual([]);
    } finally {
      server.kill();
    }
  });
  prepare(server);
  await server.initialize(params);
  return server;
}
