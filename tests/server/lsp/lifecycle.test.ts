import { describe, expect, it, onTestFinished } from 'vitest';
import { capabilities } from './support/client.ts';
import { cliCommand, Server, serverCommand } from './support/launch.ts';
import { session } from './support/session.ts';

function launched(command = serverCommand): Server {
  const server = Server.launch(command);
  onTestFinished(() => server.kill());
  return server;
}

describe.each([
  ['dist/server.js --stdio', serverCommand],
  ['dist/cli.js lsp --stdio', cliCommand],
])('%s', (_name, command) => {
  it('ends with 0 after shutdown and exit', async () => {
    const server = launched(command);
    await server.initialize();
    expect(await server.stop()).toBe(0);
    expect(server.strayOutput).toBeUndefined();
    expect(server.stderr).toBe('');
  });

  it('ends with 1 after exit without shutdown', async () => {
    const server = launched(command);
    await server.initialize();
    expect(await server.exit()).toBe(1);
  });

  it('ends when the client is gone', async () => {
    const server = launched(command);
    await server.initialize();
    server.hangUp();
    expect(await server.ended()).toBe(1);
  });

  it('reports findings', async () => {
    const server = await session({}, command);
    server.open('file:///a/a.partnership.yaml', 'kind: Agreement\n');
    expect(await server.untilPublished('file:///a/a.partnership.yaml', all => all.length > 0)).toBeDefined();
  });
});

describe('initialize', () => {
  it('says who answers', async () => {
    const server = launched();
    const { serverInfo } = await server.initialize();
    expect(serverInfo).toEqual({
      name: 'Partnership language server',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
  });

  it('offers pushing to a client that does not pull', async () => {
    const result = await launched().initialize();
    expect(result.capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    });
    expect(result.capabilities.diagnosticProvider).toBeUndefined();
  });

  it('offers pulling to a client that pulls', async () => {
    const result = await launched().initialize({ capabilities: capabilities.pull });
    expect(result.capabilities.diagnosticProvider).toEqual({
      identifier: 'partnership',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
  });

  it('registers watchers with a client that can be asked to watch', async () => {
    const server = await session({
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    await server.until(() => server.registered.length > 0);
    expect(server.registered).toMatchObject([
      {
        method: 'workspace/didChangeWatchedFiles',
        registerOptions: {
          watchers: [
            { globPattern: '**/*.partnership.{yaml,yml}' },
            { globPattern: '**/partnership.{yaml,yml}' },
            { globPattern: '**/partnership.config.yaml' },
            { globPattern: '**/.gitignore' },
          ],
        },
      },
    ]);
  });
});

describe('the order that the protocol wants', () => {
  const ask = (server: Server, method: string, params: object = {}) =>
    server.request(method, params).then(
      () => 'answered',
      ({ code }) => code,
    );

  it('before `initialize` requests are refused and notifications passed over', async () => {
    const server = launched();
    server.open('file:///a/a.partnership.yaml', 'kind: Agreement\n');
    for (const method of ['textDocument/hover', 'workspace/symbol', 'shutdown', 'partnership/unheardOf']) {
      expect([method, await ask(server, method)]).toEqual([method, -32002]);
    }
    await server.initialize();
    expect(await server.pulled('file:///a/a.partnership.yaml')).toEqual([]);
    expect(await ask(server, 'initialize', { capabilities: {}, processId: null })).toBe(-32600);
  });

  it('after `shutdown` only `exit` counts', async () => {
    const server = launched();
    await server.initialize();
    await server.request('shutdown');
    for (const method of ['textDocument/hover', 'workspace/symbol', 'shutdown', 'initialize']) {
      expect([method, await ask(server, method)]).toEqual([method, -32600]);
    }
    expect(await server.exit()).toBe(0);
  });
});

it.each(['off', 'messages', 'verbose'])('accepts $/setTrace %s', async value => {
  const server = await session({ trace: 'off' });
  await server.notify('$/setTrace', { value });
  expect(await server.hover('file:///none.yaml', { line: 0, character: 0 })).toBeNull();
});
