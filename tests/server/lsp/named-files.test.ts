import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { EXISTS, FILES, type FileParams, READ } from '../../../server/src/lsp/protocol.ts';
import { soundAgreement } from '../../support/sound.ts';
import { capabilities } from './support/client.ts';
import { codes } from './support/expected.ts';
import { folderWith } from './support/folder.ts';
import { session } from './support/session.ts';

const created = 1;
const deleted = 3;
const naming = (path: string) =>
  soundAgreement.replace('terminationNotice: 180 days\n', `$&  exitPlan: ${path}\n`);

const isMissing = (diagnostics: Diagnostic[]) => codes(diagnostics).includes('file/missing');
const clean = (diagnostics: unknown[]) => diagnostics.length === 0;
const watching = {
  ...capabilities.push,
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
};

describe('a file that an agreement names', () => {
  it('is looked for on the disk, and its finding comes and goes with it', async () => {
    const folder = await folderWith({ 'a.partnership.yaml': naming('docs/exit plan.md') });
    const uri = folder.uri('a.partnership.yaml');
    const server = await session({ workspaceFolders: [folder.workspaceFolder], capabilities: watching });
    await server.untilPublished(uri, isMissing);
    const globs = () => server.registered.flatMap(({ registerOptions }) => globsIn(registerOptions));
    await server.until(() => globs().includes('**/{docs,exit plan.md}'));
    await folder.write('docs/exit plan.md', '');
    const plan = folder.uri('docs/exit plan.md');
    await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: plan, type: created }] });
    await server.untilPublished(uri, clean);
    // Of a folder that is removed as a whole, editors tell only that.
    await folder.remove('docs');
    const docs = folder.uri('docs');
    await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: docs, type: deleted }] });
    await server.untilPublished(uri, isMissing);
    expect(server.publishedUris().filter(each => each.includes('plan'))).toEqual([]);
  });

  it('is looked for as soon as it is written, and again when the agreement is opened', async () => {
    const folder = await folderWith({ 'a.partnership.yaml': soundAgreement, 'exit.md': '' });
    const uri = folder.uri('a.partnership.yaml');
    const server = await session({ workspaceFolders: [folder.workspaceFolder] });
    server.open(uri, naming('exit.txt'));
    await server.untilPublished(uri, isMissing);
    server.replace(uri, 'exit.txt', 'exit.md');
    await server.untilPublished(uri, clean);
    server.close(uri);
    await folder.remove('exit.md');
    server.open(uri, naming('exit.md'));
    await server.untilPublished(uri, isMissing);
  });

  it('is told to a client that asks', async () => {
    const folder = await folderWith({ 'a.partnership.yaml': naming('exit.md') });
    const server = await session({
      workspaceFolders: [folder.workspaceFolder],
      capabilities: capabilities.pull,
    });
    const uri = folder.uri('a.partnership.yaml');
    let found = await server.pulled(uri);
    while (!isMissing(found)) {
      const before = server.refreshes;
      await server.until(() => server.refreshes > before);
      found = await server.pulled(uri);
    }
    expect(codes(found)).toEqual(['file/missing']);
  });

  it('is not looked for outside of the workspace', async () => {
    const outside = await folderWith({ 'exit.md': '' });
    const name = path.basename(outside.path);
    const folder = await folderWith({ 'a.partnership.yaml': naming(`../${name}/exit.md`) });
    const server = await session({ workspaceFolders: [folder.workspaceFolder] });
    const found = await server.untilPublished(folder.uri('a.partnership.yaml'), isMissing);
    expect(found[0]?.message).toContain('leads out of the workspace');
  });

  it('is asked of a client that hands files out, which may not know', async () => {
    const root = 'vscode-vfs://github/nordbank/agreements';
    const files: Record<string, string> = {
      [`${root}/a.partnership.yaml`]: naming('exit.md'),
      [`${root}/b.partnership.yaml`]: naming('secret.md').replace('id: nordbank-cirrus', 'id: other'),
    };
    const asked: string[] = [];
    const server = await session(
      { workspaceFolders: [{ uri: root, name: 'a' }], initializationOptions: { workspaceFiles: true } },
      undefined,
      client => {
        client.connection.onRequest(FILES, () => Object.keys(files));
        client.connection.onRequest(READ, ({ uri }: FileParams) => ({ text: files[uri] }));
        client.connection.onRequest(EXISTS, ({ uri }: FileParams) => {
          asked.push(uri);
          return uri.endsWith('exit.md') ? false : null;
        });
      },
    );
    await server.untilPublished(`${root}/a.partnership.yaml`, isMissing);
    expect(asked.filter(each => !each.endsWith('/.git'))).toEqual([`${root}/exit.md`, `${root}/secret.md`]);
    expect(server.published(`${root}/b.partnership.yaml`) ?? []).toEqual([]);
  });
});

function globsIn(options: unknown): string[] {
  const { watchers = [] } = (options ?? {}) as { watchers?: { globPattern: string }[] };
  return watchers.map(({ globPattern }) => globPattern);
}
