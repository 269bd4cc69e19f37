import { expect, it } from 'vitest';
import {
  type AgreementView,
  type AudienceName,
  type LiveView,
  type Overview,
  placeIn,
  updated,
  type ViewUpdate,
} from '../../../server/src/core/index.ts';
import {
  FOLLOW_VIEW,
  OVERVIEW,
  VIEW,
  VIEW_FOR_READER,
  type ViewAnswer,
} from '../../../server/src/lsp/protocol.ts';
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

it('tells who follows a text only what has become different, with places in the spelling of its client', async () => {
  const { server, uri } = await started(soundAgreement);
  const follow = (known: number | null) => server.request<ViewAnswer>(FOLLOW_VIEW, { uri, known });
  const first = (await follow(null)) as ViewUpdate;
  const { whole } = first as { whole: LiveView };
  server.replace(uri, '\ntitle: ', '\n# a line more\ntitle: New ');
  const next = await follow(first.version);
  if (!('base' in next)) throw new Error('it is told all');
  expect(JSON.stringify(next).length).toBeLessThan(JSON.stringify(first).length / 4);
  const after = updated(whole, next);
  const anew = await server.request<AgreementView>(VIEW, { uri });
  expect(after.view.title).toBe(anew.title);
  expect(placeIn(after.places, after.view.head.place.start)).toEqual(anew.head.place);
  // Who holds something else, or lost an answer, can go on.
  expect(await follow(1)).toHaveProperty('whole');
  expect(await follow(first.version)).toHaveProperty('base', first.version);
});

it('leaves who follows a text with what it holds while lines cannot be read', async () => {
  const { server, uri } = await started(soundAgreement);
  const follow = (known: number | null) => server.request<ViewAnswer>(FOLLOW_VIEW, { uri, known });
  const first = (await follow(null)) as ViewUpdate;
  server.replace(uri, '\ntitle: ', '\n- - [title: ');
  expect(await follow(first.version)).toEqual({ isUnreadable: true });
  // Somebody who has nothing yet sees what there is.
  expect(await follow(null)).toHaveProperty('whole.view.isWhole', false);
  server.replace(uri, '\n- - [title: ', '\ntitle: ');
  expect(await follow(first.version)).toHaveProperty('base', first.version);
});

it('shows of other files nothing', async () => {
  const { server, folder } = await started(soundAgreement);
  expect(await server.request(VIEW, { uri: folder.uri('none.partnership.yaml') })).toBeNull();
  const nothing = { uri: folder.uri('none.partnership.yaml'), known: null };
  expect(await server.request(FOLLOW_VIEW, nothing)).toBeNull();
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
