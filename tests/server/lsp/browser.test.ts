import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { FILES, READ } from '../../../server/src/lsp/protocol.ts';
import { Client } from './support/client.ts';
import { expected, summaries } from './support/expected.ts';
import { PortReader, PortWriter } from './support/port.ts';
import { withoutSharing } from './support/texts.ts';

const root = 'vscode-vfs://github/nordbank/agreements';
const uri = `${root}/a.partnership.yaml`;
const bundle = readFileSync(new URL('../../../dist/server.js', import.meta.url), 'utf8');

/** What a web worker has, as far as Node has the same: no require, no process, no Buffer. */
const worker = {
  MessageChannel,
  TextDecoder,
  TextEncoder,
  URL,
  console,
  crypto,
  performance,
  queueMicrotask,
  setTimeout,
  clearTimeout,
  setInterval,
};

it('the server’s bundle serves a client in a scope like that of a web worker, without anything of Node', async () => {
  const { port1, port2 } = new MessageChannel();
  const client = new Client(new PortReader(port1), new PortWriter(port1));
  onTestFinished(() => {
    client.connection.dispose();
    port1.close();
  });
  client.connection.onRequest(FILES, () => [uri]);
  client.connection.onRequest(READ, () => ({ text: withoutSharing }));
  const scope = {
    ...worker,
    postMessage: (message: unknown) => port2.postMessage(message),
    addEventListener: () => undefined,
    onmessage: (_event: { data: unknown }) => undefined,
  };
  vm.runInNewContext(bundle, scope, { filename: 'server.js' });
  port2.on('message', data => scope.onmessage({ data }));

  await client.initialize({
    workspaceFolders: [{ uri: root, name: 'agreements' }],
    initializationOptions: { workspaceFiles: true },
  });
  const wanted = expected(uri, { [uri]: withoutSharing });
  expect(summaries(await client.untilPublished(uri, all => all.length > 0))).toEqual(wanted);

  client.open(uri, withoutSharing);
  client.replace(uri, 'governance:', 'goverrnance:');
  const edited = expected(uri, { [uri]: client.text(uri) });
  expect(summaries(await client.pulled(uri))).toEqual(edited);
  expect(await client.hover(uri, client.positionOf(uri, 'openDialogue:'))).not.toBeNull();
  expect(client.errorsLogged).toEqual([]);
  await client.request('shutdown');
});
