import { describe, expect, it } from 'vitest';
import { EXISTS, FILES, type FileParams, READ } from '../../../server/src/lsp/protocol.ts';
import { codes, has } from './support/expected.ts';
import { folderWith } from './support/folder.ts';
import type { Server } from './support/launch.ts';
import { session } from './support/session.ts';
import { partyFile, sharedPartyAgreement, withoutSharing } from './support/texts.ts';

const root = 'vscode-vfs://github/nordbank/agreements';
const agreement = `${root}/agreement.partnership.yaml`;
const party = `${root}/parties/cirrus.partnership.yaml`;

/** A client that hands out these files, as ours does. */
async function handingOut(
  files: Record<string, string>,
  prepare: (client: Server) => void = () => undefined,
): Promise<{ server: Server; asked: string[] }> {
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
      prepare(client);
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

it('the list is asked for without parameters, so that a handler gets nothing but its token', async () => {
  const got: unknown[][] = [];
  const { server } = await handingOut({ [agreement]: withoutSharing }, client => {
    client.connection.onRequest(FILES, (...args: unknown[]) => {
      got.push(args);
      return [agreement];
    });
  });
  await server.untilPublished(agreement, has('principle/missing'));
  expect(got).toEqual([[expect.objectContaining({ isCancellationRequested: false })]]);
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

describe.each<[string, unknown]>([
  ['null', null],
  ['nothing', undefined],
  ['a number', 7],
  ['a word', 'yes'],
  ['a list', []],
  ['other things', { text: 7, unread: 'on holiday' }],
])('a client that answers %s', (_, nonsense) => {
  it('has its other files checked, and each that it tells of later', async () => {
    const late = `${root}/late.partnership.yaml`;
    const files: Record<string, string> = { [agreement]: withoutSharing };
    const { server } = await handingOut(files, client => {
      client.connection.onRequest(FILES, () => [nonsense, 'a b://c', party, ...Object.keys(files)]);
      client.connection.onRequest(EXISTS, () => nonsense);
      client.connection.onRequest(READ, ({ uri }: FileParams) =>
        uri in files ? { text: files[uri] } : nonsense,
      );
    });
    await server.untilPublished(agreement, has('principle/missing'));
    files[late] = withoutSharing.replace('id: nordbank-cirrus', 'id: late');
    await server.notify('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: 'a b://c', type: 1 },
        { uri: late, type: 1 },
      ],
    });
    await server.untilPublished(late, has('principle/missing'));
  });

  it('as its list of files has no files but the open ones', async () => {
    const { server } = await handingOut({}, client => client.connection.onRequest(FILES, () => nonsense));
    server.open(agreement, sharedPartyAgreement);
    await server.untilPublished(agreement, has('reference/unknown'));
  });
});

it('a file of which the client answers nonsense is there, and may define what is asked for', async () => {
  const files = { [agreement]: sharedPartyAgreement, [party]: partyFile };
  const { server } = await handingOut(files, client =>
    client.connection.onRequest(READ, ({ uri }: FileParams): unknown => {
      if (uri === party) return { text: 7 };
      return uri === agreement ? { text: `${sharedPartyAgreement}unheard: of\n` } : null;
    }),
  );
  const found = await server.untilPublished(agreement, has('schema/unknown-key'));
  expect(codes(found)).not.toContain('reference/unknown');
});
