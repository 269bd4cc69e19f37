import { describe, expect, it } from 'vitest';
import { codes } from './support/expected.ts';
import { type Folder, folderWith } from './support/folder.ts';
import type { Server } from './support/launch.ts';
import { session } from './support/session.ts';
import { withoutSharing } from './support/texts.ts';

const off = 'rules: { principle/missing: off }\n';
const error = 'rules: { principle/missing: error }\n';
const agreement = 'a.partnership.yaml';
const configuration = 'partnership.config.yaml';

const severity = (wanted: number | undefined) => (diagnostics: { code?: unknown; severity?: number }[]) =>
  diagnostics.find(({ code }) => code === 'principle/missing')?.severity === wanted;

async function started(folder: Folder, capabilities = {}): Promise<Server> {
  const server = await session({ workspaceFolders: [folder.workspaceFolder], capabilities });
  server.open(folder.uri(agreement), withoutSharing);
  await server.untilPublished(folder.uri(agreement), severity(2));
  return server;
}

describe('partnership.config.yaml', () => {
  it('takes effect as it is typed', async () => {
    const folder = await folderWith({ [agreement]: withoutSharing });
    const server = await started(folder);
    server.open(folder.uri(configuration), off);
    await server.untilPublished(folder.uri(agreement), severity(undefined));
    server.edit(folder.uri(configuration), [{ text: error }]);
    await server.untilPublished(folder.uri(agreement), severity(1));
    server.close(folder.uri(configuration));
    await server.untilPublished(folder.uri(agreement), severity(2));
  });

  it('takes effect when it changes on disk', async () => {
    const folder = await folderWith({ [agreement]: withoutSharing });
    const server = await started(folder);
    const tell = (type: number) =>
      server.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: folder.uri(configuration), type }],
      });
    await folder.write(configuration, error);
    await tell(1);
    await server.untilPublished(folder.uri(agreement), severity(1));
    await folder.remove(configuration);
    await tell(3);
    await server.untilPublished(folder.uri(agreement), severity(2));
  });

  it('may extend a file of any name', async () => {
    const folder = await folderWith({
      [agreement]: withoutSharing,
      'house/rules.yaml': error,
      [configuration]: 'extends: house/rules.yaml\n',
    });
    const server = await session({ workspaceFolders: [folder.workspaceFolder] });
    await server.untilPublished(folder.uri(agreement), severity(1));
  });

  it('has an extended file of another name watched, and takes over what it says then', async () => {
    const folder = await folderWith({
      [agreement]: withoutSharing,
      'house/rules.yaml': error,
      [configuration]: 'extends: house/rules.yaml\n',
    });
    const watching = { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } };
    const server = await session({
      workspaceFolders: [folder.workspaceFolder],
      capabilities: { workspace: watching },
    });
    await server.untilPublished(folder.uri(agreement), severity(1));
    const pattern = { baseUri: folder.uri('house'), pattern: 'rules.yaml' };
    const watched = () => JSON.stringify(server.registered).includes(JSON.stringify(pattern));
    await server.until(watched);
    await folder.write('house/rules.yaml', off);
    await server.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uri('house/rules.yaml'), type: 2 }],
    });
    await server.untilPublished(folder.uri(agreement), severity(undefined));
  });
});

describe.each([
  ['asked of the client', { workspace: { configuration: true } }],
  ['sent by the client', {}],
])('settings %s', (_name, capabilities) => {
  const set = async (server: Server, settings: unknown) => {
    server.settings = settings;
    await server.notify('workspace/didChangeConfiguration', { settings: { partnership: settings } });
  };

  it('name another configuration file', async () => {
    const folder = await folderWith({ [agreement]: withoutSharing, 'strict.yaml': error });
    const server = await started(folder, capabilities);
    await set(server, { configFile: 'strict.yaml' });
    await server.untilPublished(folder.uri(agreement), severity(1));
    await set(server, { configFile: folder.uri('strict.yaml') });
    await set(server, { configFile: '' });
    await server.untilPublished(folder.uri(agreement), severity(2));
  });

  it('name a configuration file that extends another one', async () => {
    const files = { [agreement]: withoutSharing, 'team.yaml': 'extends: ./all.yaml\n', 'all.yaml': error };
    const folder = await folderWith(files);
    const server = await started(folder, capabilities);
    await set(server, { configFile: 'team.yaml' });
    await server.untilPublished(folder.uri(agreement), severity(1));
  });

  it('name a configuration file that is then edited', async () => {
    const folder = await folderWith({ [agreement]: withoutSharing, 'strict.yaml': error });
    const server = await started(folder, capabilities);
    await set(server, { configFile: 'strict.yaml' });
    await server.untilPublished(folder.uri(agreement), severity(1));
    server.open(folder.uri('strict.yaml'), off);
    await server.untilPublished(folder.uri(agreement), severity(undefined));
  });

  it.each([{ dateRules: false }, { dateRules: 'yes', configFile: 7 }, null, 'nonsense', []])(
    '%j leave the rest as it is',
    async settings => {
      const folder = await folderWith({ [agreement]: withoutSharing });
      const server = await started(folder, capabilities);
      await set(server, settings);
      expect(codes(await server.pulled(folder.uri(agreement)))).toEqual(['principle/missing']);
    },
  );
});

it('settings that a client refuses to tell count as not set', async () => {
  const folder = await folderWith({ [agreement]: withoutSharing });
  const server = await session({
    workspaceFolders: [folder.workspaceFolder],
    capabilities: { workspace: { configuration: true } },
  });
  server.connection.onRequest('workspace/configuration', () => {
    throw new Error('no');
  });
  await server.untilPublished(folder.uri(agreement), severity(2));
});
