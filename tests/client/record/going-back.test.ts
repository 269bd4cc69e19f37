import { beforeEach, expect, it } from 'vitest';
import { input, shown } from '../vscode.ts';
import { begun, choose, enter, lines, met, play, type } from './play.ts';

const untilDecisions = { ...met, date: '2026-11-10', present: [], apologies: [], done: [] };
const untilActions = { ...untilDecisions, decision: [] };

beforeEach(() => {
  shown.length = 0;
});

it('keeps what was ticked and not accepted yet', async () => {
  const { end, drafts } = begun();
  await play([enter]);
  const present = await input(2);
  present.tick('Both members');
  present.back();
  await play([enter], 3);
  const again = await input(4);
  expect(again.selectedItems.map(({ label }) => label)).toEqual(['Both members', 'Mika Salo', 'Sara Berg']);
  again.back();
  (await input(5)).dispose();
  expect(await end).toBe('closed');
  expect(drafts.all[0]?.answers.present).toEqual(['nordbank/mika-salo', 'cirrus/sara-berg']);
});

it('keeps the decisions that were typed, also the one that was not entered', async () => {
  const { end, drafts } = begun(untilDecisions);
  const decisions = await input(1);
  for (const text of ['Renew', 'Go on']) {
    decisions.type(text);
    decisions.enter();
  }
  decisions.type('Half a sent');
  decisions.back();
  await play([enter], 2);
  const again = await input(3);
  expect(again.value).toBe('Half a sent');
  expect(again.items.map(({ label }) => label)).toEqual(expect.arrayContaining(['Renew', 'Go on']));
  again.dispose();
  expect(await end).toBe('closed');
  expect(drafts.all[0]).toMatchObject({ typed: 'Half a sent', answers: { decision: ['Renew', 'Go on'] } });
});

it('keeps actions whose lines are whole', async () => {
  const { end } = begun(untilActions);
  const list = await input(1);
  list.type('Write to them; Anna Lind; 2 weeks');
  list.enter();
  list.back();
  await play([lines()], 2);
  const again = await input(3);
  expect(again.items.map(({ label }) => label)).toContain('Write to them (Anna Lind, 24 Nov 2026)');
  again.dispose();
  expect(await end).toBe('closed');
});

it('from by when to who shows who was chosen, and so does the line that was gone back to', async () => {
  const { end } = begun(untilActions);
  await play([type('Write to them'), choose('Sara Berg')]);
  const due = await input(3);
  due.type('10 working days');
  due.back();
  const owner = await input(4);
  expect(owner.activeItems).toMatchObject([{ answer: 'cirrus/sara-berg' }]);
  owner.back();
  await play([enter], 5);
  const again = await input(6);
  expect(again.activeItems).toMatchObject([{ answer: 'cirrus/sara-berg' }]);
  again.enter();
  const stillDue = await input(7);
  expect(stillDue.value).toBe('10 working days');
  stillDue.dispose();
  expect(await end).toBe('closed');
});

it('keeps in the draft who was chosen where by when is closed', async () => {
  const { end, drafts } = begun(untilActions);
  await play([type('Write to them'), choose('Sara Berg')]);
  (await input(3)).dispose();
  expect(await end).toBe('closed');
  const [draft] = drafts.all;
  expect(draft?.typed).toBe('Write to them; cirrus/sara-berg');
  const more = begun(untilActions, draft ? { draft } : {});
  await play([enter], 4);
  expect((await input(5)).placeholder).toMatch(/^Write to them: By when\?/);
  (await input(5)).dispose();
  expect(await more.end).toBe('closed');
});

it('leads away from a day that cannot be understood', async () => {
  const { end } = begun(untilActions);
  await play([type('Write to them'), choose('Sara Berg')]);
  const due = await input(3);
  due.type('soon');
  due.back();
  const owner = await input(4);
  expect(owner.placeholder).toBe('Write to them: Who does it?');
  owner.dispose();
  expect(await end).toBe('closed');
});
