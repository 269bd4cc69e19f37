import { MessageChannel } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import { createConnection, type InitializeParams } from 'vscode-languageserver/node';
import { noFiles } from '../../../../server/src/lsp/files.ts';
import { Lifecycle } from '../../../../server/src/lsp/lifecycle.ts';
import { startServer } from '../../../../server/src/lsp/server.ts';
import type { Host } from '../../../../server/src/lsp/session.ts';
import { today } from '../../../support/check.ts';
import { Client } from './client.ts';
import { PortReader, PortWriter } from './port.ts';

/** A server in this process, on a host of the test's making, and a client that has not greeted yet. */
export function launchedHere(host: Partial<Host> = {}): Client {
  const { port1, port2 } = new MessageChannel();
  const lifecycle = new Lifecycle();
  const connection = createConnection(new PortReader(port2), new PortWriter(port2), {
    messageStrategy: lifecycle,
  });
  lifecycle.attach(connection);
  startServer(connection, {
    version: 'test',
    today: () => today,
    every: () => undefined,
    files: () => noFiles,
    realUri: uri => uri,
    gitExcludes: async () => [],
    documentation: undefined,
    ...host,
  });
  const client = new Client(new PortReader(port1), new PortWriter(port1));
  onTestFinished(() => {
    client.connection.dispose();
    port1.close();
  });
  return client;
}

/** The same, greeted. @param prepare teaches the client to answer more before it greets */
export async function startedHere(
  params: Partial<InitializeParams>,
  host: Partial<Host> = {},
  prepare: (client: Client) => void = () => undefined,
): Promise<Client> {
  const client = launchedHere(host);
  prepare(client);
  await client.initialize(params);
  return client;
}
