import { expect, it } from 'vitest';
import { EXISTS, FILES, type FileParams, READ } from '../../../server/src/lsp/protocol.ts';
import { has } from './support/expected.ts';
import { folderWith } from './support/folder.ts';
import type { Server } from './support/launch.ts';
import { session } from './support/session.ts';
import { partyFile, sharedPartyAgreement, withoutSharing } from './support/texts.ts';

const root = 'vscode-vfs://github/nordbank/agreements';
const agreement = `${root}/agreement.partnership.yaml`;
const party = `${root}/parties/cirrus.partnership.yaml`;

/** A client that hands out these files, as ours does. */
async function handingOut(files: Record<string, string>): Promise<{ server: Server; asked: string[] }> {
  const asked: string[] = [];
  const server = await session(
    {
      workspaceFolders: [{ uri: root, name: 'agreements' }],
      initializationOptions: { workspaceFiles: true, documentation: 'https://example.org/rules' },
    },
    undefined,
    client => {
      client.connection.onRequest(FILES, () => Object.keys(files));
      client.connection.onRequest(EXISTS, ({ uri }: FileParams) => uri in files);
      client.connection.onRequest(READ, ({ uri }: FileParams) => {
        asked.push(uri);
        return uri in files ? { text: files[uri] } : null;
      });
    },
  );
  return { server, asked };
}

it('files come from the client, and links go where it says', async () => {
  const { server, asked } = await handingOut({
    [agreement]: sharedPartyAgreement.replace('\nsharing:', '\nx-sharing:'),
    [party]: partyFile,
  });
  const findings = await server.untilPublished(agreement, has('principle/missing'));
  expect(findings[0]?.codeDescription?.href).toMatch(/^https:\/\/example\.org\/rules\/.+\.md$/);
  expect(asked).toEqual(expect.arrayContaining([agreement, party]));
});

it('a file that the client does not hand out any more is gone', async () => {
  const files = { [agreement]: sharedPartyAgreement, [party]: partyFile };
  const { server } = await handingOut(files);
  server.open(agreement, sharedPartyAgreement);
  await server.untilPublished(agreement, all => all.length === 0);
  Reflect.deleteProperty(files, party);
  await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: party, type: 2 }] });
  await server.untilPublished(agreement, has('reference/unknown'));
});

it('the disk is left alone', async () => {
  const folder = await folderWith({ 'a.partnership.yaml': withoutSharing });
  const { server } = await handingOut({ [agreement]: withoutSharing });
  await server.untilPublished(agreement, has('principle/missing'));
  await server.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: folder.uri('a.partnership.yaml'), type: 1 }],
  });
  expect(await server.pulled(folder.uri('a.partnership.yaml'))).toEqual([]);
});

it('a client that fails to answer costs its files, not the server', async () => {
  const server = await session({ initializationOptions: { workspaceFiles: true } }, undefined, client => {
    client.errorsAllowed = true;
    client.connection.onRequest(FILES, () => {
      throw new Error('no');
    });
  });
  server.open('untitled:Untitled-1', withoutSharing);
  await server.untilPublished('untitled:Untitled-1', has('principle/missing'));
});
