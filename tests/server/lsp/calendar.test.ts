import { expect, it } from 'vitest';
import type { CalendarView } from '../../../server/src/core/index.ts';
import { CALENDAR, type CalendarParams } from '../../../server/src/lsp/protocol.ts';
import { soundAgreement } from '../../support/sound.ts';
import { capabilities } from './support/client.ts';
import { folderWith } from './support/folder.ts';
import { session } from './support/session.ts';

const first = soundAgreement.replace(/^status: .*/m, 'status: active');
const other = first.replace(/^id: .*/m, 'id: another').replace(/^title: .*/m, 'title: Another');

async function started(text = first) {
  const folder = await folderWith({ 'a.partnership.yaml': text, 'b.partnership.yaml': other });
  const server = await session({
    workspaceFolders: [folder.workspaceFolder],
    capabilities: capabilities.pull,
  });
  // All files are read.
  await server.until(() => server.refreshes > 0);
  const uri = folder.uri('a.partnership.yaml');
  server.open(uri, text);
  const ask = (params: Partial<CalendarParams>) =>
    server.request<CalendarView | null>(CALENDAR, { uri, audience: 'internal', ...params });
  return { server, folder, uri, ask };
}

it('plans what the text in the editor says', async () => {
  const { server, uri, ask } = await started();
  server.replace(uri, 'title: ', 'title: Unsaved ');
  const calendar = await ask({});
  expect(calendar?.name).toMatch(/^Unsaved /);
  expect(calendar?.entries.some(({ forum }) => forum !== undefined)).toBe(true);
});

it('plans one forum, one person, one party', async () => {
  const { ask } = await started();
  const all = (await ask({}))?.entries ?? [];
  const [{ forum, people, parties } = { forum: '', people: [], parties: [] }] = all.filter(
    each => each.forum !== undefined && each.people.length > 0,
  );
  const [person = ''] = people;
  const [party = ''] = parties;
  for (const [wish, isIt] of [
    [{ forum }, (each: CalendarView['entries'][number]) => each.forum === forum],
    [{ person }, (each: CalendarView['entries'][number]) => each.people.includes(person)],
    [{ party }, (each: CalendarView['entries'][number]) => each.parties.includes(party)],
  ] as const) {
    const some = (await ask(wish as Partial<CalendarParams>))?.entries ?? [];
    expect(some.length).toBeGreaterThan(0);
    expect(some.every(isIt)).toBe(true);
  }
});

it('plans all agreements of the workspace', async () => {
  const { server } = await started();
  const calendar = await server.request<CalendarView | null>(CALENDAR, { audience: 'internal' });
  expect(calendar?.name).toBe('Partnerships');
  expect(calendar?.entries.some(({ uid }) => uid.includes('@another'))).toBe(true);
});

it('plans nothing for a reader who is no party, nor of a file that is no agreement', async () => {
  const { ask, folder } = await started();
  expect(await ask({ audience: { party: 'somebody' } })).toBeNull();
  expect(await ask({ uri: folder.uri('none.partnership.yaml') })).toBeNull();
});

it('says why a draft plans nothing', async () => {
  const { ask } = await started(soundAgreement.replace(/^status: .*/m, 'status: draft'));
  const calendar = await ask({});
  expect(calendar?.entries).toEqual([]);
  expect(calendar?.notes.join(' ')).toContain('neither active nor proposed');
});
