import { expect, it } from 'vitest';
import type { AgreementView, AudienceName, Overview } from '../../../server/src/core/index.ts';
import { OVERVIEW, VIEW, VIEW_FOR_READER } from '../../../server/src/lsp/protocol.ts';
import { soundAgreement } from '../../support/sound.ts';
import { folderWith } from './support/folder.ts';
import { session } from './support/session.ts';

const agreement = 'a.partnership.yaml';
const records = 'a.records.partnership.yaml';
const recordsOfIt = `apiVersion: partnership/v1
kind: Records
agreement: ${/^id: (\S+)/m.exec(soundAgreement)?.[1]}
records: []
`;

/** A promise that names its secrecy, among those of the agreement. */
const secret = soundAgreement
  .replace(
    'what: Roadmap of the services, type: roadmap',
    'what: The takeover, classification: red, type: roadmap',
  )
  .replace('binding: none, classification: amber }\n\n', 'binding: none }\n\n');

async function started(text: string, locale = 'en') {
  const folder = await folderWith({ [agreement]: text, [records]: recordsOfIt });
  const server = await session({ workspaceFolders: [folder.workspaceFolder], locale });
  const uri = folder.uri(agreement);
  server.open(uri, text);
  const forReader = (audience: AudienceName | null) =>
    server.request<AgreementView | null>(VIEW_FOR_READER, { uri, audience });
  return { folder, server, uri, forReader };
}

const promised = (view: AgreementView | null) =>
  view?.promises.pairs.flatMap(({ promises }) => promises.map(({ what }) => what)) ?? [];

it('shows the text as it is in the editor, with places in the spelling of its client', async () => {
  const { server, uri } = await started(soundAgreement.replace(/^title: .*/m, 'title: Unsaved'));
  const view = await server.request<AgreementView>(VIEW, { uri });
  expect(view.title).toBe('Unsaved');
  expect(view.head.place.uri).toBe(uri);
});

it('shows of other files nothing', async () => {
  const { server, folder } = await started(soundAgreement);
  expect(await server.request(VIEW, { uri: folder.uri('none.partnership.yaml') })).toBeNull();
  const audience = 'shared';
  expect(await server.request(VIEW_FOR_READER, { uri: folder.uri('none'), audience })).toBeNull();
});

it('leaves out what a reader is not meant to see, and says how much', async () => {
  const { forReader } = await started(secret);
  const [own, shared, party] = await Promise.all([
    forReader('internal'),
    forReader('shared'),
    forReader({ party: 'nordbank' }),
  ]);
  expect(promised(own)).toContain('The takeover');
  expect(own?.points).toBeDefined();
  for (const view of [shared, party]) {
    expect(promised(view)).not.toContain('The takeover');
    expect(JSON.stringify(view)).not.toContain('takeover');
    expect(view?.points).toBeUndefined();
    expect(view?.withheld.join(' ')).toContain('1 promise is left out');
  }
});

it('shows nothing to a party that is none of the agreement, nor to somebody who is not named', async () => {
  const { forReader } = await started(secret);
  expect(await forReader({ party: 'someone' })).toBeNull();
  expect(await forReader(null)).toBeNull();
  expect(await forReader('everybody' as AudienceName)).toBeNull();
});

it('speaks to others in the language of the agreement, and to the user in that of the editor', async () => {
  const { server, uri, forReader } = await started(
    soundAgreement.replace(/^title:/m, 'language: sv\ntitle:'),
  );
  expect((await forReader('shared'))?.language).toBe('sv');
  expect((await server.request<AgreementView>(VIEW, { uri })).language).toBe('en');
});

it('speaks to others as to the user where the agreement does not say its language', async () => {
  const text = soundAgreement.replace(/^language:.*\n/m, '');
  const { forReader } = await started(text, 'sv');
  expect((await forReader('shared'))?.language).toBe('sv');
});

it('lists the agreements of the workspace in lines', async () => {
  const { server, uri } = await started(soundAgreement);
  const overview = await server.request<Overview | null>(OVERVIEW, {});
  expect(overview?.agreements.map(each => each.uri)).toEqual([uri]);
});
