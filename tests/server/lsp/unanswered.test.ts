import { describe, expect, it } from 'vitest';
import { EXISTS, FILES, type FileParams, READ } from '../../../server/src/lsp/protocol.ts';
import { capabilities } from './support/client.ts';
import { codes, has } from './support/expected.ts';
import { startedHere } from './support/here.ts';
import { partyFile, sharedPartyAgreement, withoutSharing } from './support/texts.ts';

const root = 'vscode-vfs://github/nordbank';
const agreement = `${root}/deep/a.partnership.yaml`;
const party = `${root}/deep/cirrus.partnership.yaml`;
const other = `${root}/z.partnership.yaml`;
const loose = withoutSharing.replaceAll('cirrus', 'stratus');
const incomplete = `${sharedPartyAgreement}unheard: of\n`;
const texts: Record<string, string> = {
  [agreement]: incomplete,
  [party]: partyFile,
  [other]: loose,
};

/** A client that leaves some questions unanswered until the test lets it answer. */
async function leavingOut(isLeftOut: (method: string, uri: string) => boolean, pulls = false) {
  const waiting: (() => void)[] = [];
  const looks: (() => void)[] = [];
  let asked = 0;
  const answer = (method: string, uri: string, found: unknown) => {
    asked++;
    if (!isLeftOut(method, uri)) return found;
    return new Promise(resolve => waiting.push(() => resolve(found)));
  };
  const client = await startedHere(
    {
      workspaceFolders: [{ uri: root, name: 'w' }],
      initializationOptions: { workspaceFiles: true },
      ...(pulls && { capabilities: capabilities.pull }),
    },
    { every: (_milliseconds, call) => void looks.push(call) },
    ({ connection }) => {
      connection.onRequest(FILES, () => answer(FILES, '', Object.keys(texts)));
      connection.onRequest(EXISTS, ({ uri }: FileParams) => answer(EXISTS, uri, uri in texts));
      connection.onRequest(READ, ({ uri }: FileParams) =>
        answer(READ, uri, uri in texts ? { text: texts[uri] } : null),
      );
    },
  );
  return {
    client,
    /** Time goes by, in which the client says nothing, for as long as the server asks for more. */
    async silence() {
      for (let before = -1; before !== asked; ) {
        before = asked;
        for (let times = 0; times < 3; times++) {
          for (const look of looks) look();
          await client.request('workspace/symbol', { query: '' });
        }
      }
    },
    /** Answers what was left out, late. */
    answer() {
      for (const each of waiting.splice(0)) each();
    },
  };
}

describe.each<[string, (method: string, uri: string) => boolean]>([
  ['one read', (method, uri) => method === READ && uri === party],
  ['what git ignores', (_, uri) => uri.endsWith('/.gitignore')],
  ['whether anything exists', method => method === EXISTS],
  ['one folder', (_, uri) => uri.startsWith(`${root}/deep/.`)],
  ['the list', method => method === FILES],
])('a client that never answers %s', (what, isLeftOut) => {
  it('has all else judged, and what comes late counts', async () => {
    const { client, silence, answer } = await leavingOut(isLeftOut);
    client.open(agreement, incomplete);
    await client.untilPublished(agreement, has('schema/unknown-key'));
    await silence();
    if (what !== 'the list') await client.untilPublished(other, has('principle/missing'));
    // What is not known is not missing.
    expect(codes(client.published(agreement) ?? [])).toEqual(['schema/unknown-key']);
    answer();
    await client.untilPublished(other, has('principle/missing'));
    client.open(party, partyFile.replace('id: cirrus', 'id: other'));
    await client.untilPublished(agreement, has('reference/unknown'));
  });
});

it('nobody waits any less for a client that is slow, as long as it answers anything', async () => {
  const { client, silence, answer } = await leavingOut((method, uri) => method === READ && uri === party);
  client.open(agreement, incomplete);
  await client.untilPublished(agreement, has('schema/unknown-key'));
  answer();
  await silence();
  await client.untilPublished(other, has('principle/missing'));
  expect(codes(client.published(agreement) ?? [])).toEqual(['schema/unknown-key']);
});

it.each(['none', 'an error'])(
  'a read that is answered by %s does not prove that nothing is there',
  async how => {
    const client = await startedHere(
      { workspaceFolders: [{ uri: root, name: 'w' }], initializationOptions: { workspaceFiles: true } },
      {},
      ({ connection }) => {
        connection.onRequest(FILES, () => {
          if (how === 'none') throw new Error('no list');
          return Object.keys(texts);
        });
        connection.onRequest(EXISTS, () => false);
        connection.onRequest(READ, ({ uri }: FileParams) => {
          if (uri === party) throw new Error('the connection is lost');
          return uri in texts ? { text: texts[uri] } : null;
        });
      },
    );
    client.errorsAllowed = true;
    client.open(agreement, incomplete);
    await client.untilPublished(agreement, has('schema/unknown-key'));
    client.open(other, loose);
    await client.untilPublished(other, has('principle/missing'));
    await client.request('workspace/symbol', { query: '' });
    expect(codes(client.published(agreement) ?? [])).toEqual(['schema/unknown-key']);
  },
);
