import { beforeEach, describe, expect, it } from 'vitest';
import { input, shown } from '../vscode.ts';
import { begun, choose, enter, lines, met, play, tick, type } from './play.ts';

beforeEach(() => {
  shown.length = 0;
});

describe('a meeting', () => {
  it('is asked for in a few steps, and what was answered is what is written', async () => {
    const { end, written, textFor, memory } = begun();
    const next = await play([
      enter, // the nearest open day
      tick('Mika Salo'),
      tick('Sara Berg'),
      tick('Send the plan'),
      lines('Renew the roadmap', 'Go on: now'),
      lines('Write to them; Anna Lind; 2 weeks'),
    ]);
    const last = await input(next);
    expect(last.title).toBe('Record a meeting');
    expect(last.items.map(({ label, description }) => `${label}: ${description}`)).toEqual(
      expect.arrayContaining([
        'Record: in a new file, records/2026-11-10-service-board.partnership.yaml',
        'Forum: Service Board',
        'Day: 10 November 2026',
        'Present: Mika Salo',
        'Apologies: Sara Berg',
        'Decisions: Renew the roadmap',
        'Decisions: Go on: now',
        'Actions: Write to them (Anna Lind, 24 Nov 2026)',
      ]),
    );
    last.enter();
    expect(await end).toBe('recorded');
    expect(written).toEqual([
      {
        ...met,
        date: '2026-11-10',
        present: ['nordbank/mika-salo'],
        apologies: ['cirrus/sara-berg'],
        done: ['plan'],
        decision: ['Renew the roadmap', 'Go on: now'],
        action: ['Write to them; nordbank/anna-lind; 2026-11-24'],
      },
    ]);
    expect(textFor(written[0] ?? {})).toMatchObject({ ok: true });
    expect(memory.keys()).toEqual([]);
  });

  it('ticks all members in one go, and the one who was not there off again', async () => {
    const { end } = begun();
    await play([enter]);
    const present = await input(2);
    expect(present.selectedItems).toEqual([]);
    present.tick('Both members');
    expect(present.selectedItems.map(({ label }) => label)).toEqual([
      'Both members',
      'Mika Salo',
      'Sara Berg',
    ]);
    present.tick('Sara Berg');
    expect(present.selectedItems.map(({ label }) => label)).toEqual(['Mika Salo']);
    present.accept();
    const apologies = await input(3);
    expect(apologies.items.map(({ label }) => label)).toEqual(['Sara Berg']);
    apologies.dispose();
    expect(await end).toBe('closed');
  });

  it('asks who does an action and by when, where that was not written', async () => {
    const { end, written } = begun({
      ...met,
      date: '2026-11-10',
      present: [],
      apologies: [],
      done: [],
      decision: [],
    });
    const next = await play([
      input => {
        input.type('Write to them');
        input.enter();
      },
      choose('Sara Berg'),
      type('10 working days'),
      lines(),
      enter,
    ]);
    expect(next).toBe(6);
    expect(shown[1]?.placeholder).toBe('Write to them: Who does it?');
    expect(shown[3]?.items.map(({ label }) => label)).toContain('Write to them (Sara Berg, 24 Nov 2026)');
    expect(await end).toBe('recorded');
    expect(written[0]?.action).toEqual(['Write to them; cirrus/sara-berg; 2026-11-24']);
  });

  it('asks again what of an action cannot be understood, and leaves out what is left out on purpose', async () => {
    const { end, written } = begun({
      ...met,
      date: '2026-11-10',
      present: [],
      apologies: [],
      done: [],
      decision: [],
    });
    await play([
      input => {
        input.type('Write to them; Petra; soon');
        input.enter();
      },
    ]);
    const owner = await input(2);
    expect(owner.items[0]?.label).toMatch(/^`Petra` is nobody of this agreement/);
    owner.accept('Anna Lind');
    const due = await input(3);
    expect(due.items[0]?.detail).toMatch(/^`soon` is no day/);
    due.type('in 2 weeks');
    due.enter();
    await play([lines('Ask; ;'), enter], 4);
    expect(await end).toBe('recorded');
    expect(written[0]?.action).toEqual(['Write to them; nordbank/anna-lind; 2026-11-24', 'Ask; ; ']);
  });
});

it('asks again where somebody goes on before an action is understood, and loses none', async () => {
  const { end } = begun({ ...met, date: '2026-11-10', present: [], apologies: [], done: [], decision: [] });
  const list = await input(1);
  for (const text of ['Write to them; Anna Lind; 2 weeks', 'Ask; Petra; 2 weeks', '']) {
    list.type(text);
    list.enter();
  }
  const again = await input(2);
  expect(again.placeholder).toMatch(/^`Petra` is nobody of this agreement/);
  expect(again.items.map(({ label }) => label)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Write to them/), expect.stringMatching(/^Ask/)]),
  );
  again.dispose();
  expect(await end).toBe('closed');
});

describe('somebody who is not in the agreement', () => {
  it('is added to the people of a party when that is chosen, and counts then', async () => {
    const { end, added, drafts } = begun();
    await play([enter]);
    const present = await input(2);
    present.tick('Mika Salo');
    present.type('Petra Holm');
    present.tick('Add “Petra Holm” to the people of a party …');
    const again = await input(3);
    expect(added).toEqual(['Petra Holm']);
    expect(again.selectedItems.map(({ label }) => label)).toEqual(['Mika Salo', 'Petra Holm']);
    again.dispose();
    await end;
    expect(drafts.all[0]?.answers.present).toEqual(['nordbank/mika-salo', 'cirrus/petra-holm']);
  });
});

describe('going back', () => {
  it('loses nothing that was answered', async () => {
    const { end } = begun();
    const next = await play([type('9 November 2026'), tick('Mika Salo'), tick('Sara Berg')]);
    (await input(next)).back();
    const apologies = await input(next + 1);
    expect(apologies.selectedItems.map(({ label }) => label)).toEqual(['Sara Berg']);
    apologies.back();
    const present = await input(next + 2);
    expect(present.selectedItems.map(({ label }) => label)).toEqual(['Mika Salo']);
    present.back();
    const day = await input(next + 3);
    expect(day.value).toBe('2026-11-09');
    day.back();
    const forum = await input(next + 4);
    expect(forum.activeItems).toMatchObject([{ answer: 'service-board' }]);
    // The first question: there is nowhere to go back to.
    expect(forum.buttons).toEqual([]);
    forum.dispose();
    expect(await end).toBe('closed');
  });

  it('from an action leads to its line as it was typed', async () => {
    const { end } = begun({ ...met, date: '2026-11-10', present: [], apologies: [], done: [], decision: [] });
    await play([
      input => {
        input.type('Write to them');
        input.enter();
      },
      choose('Sara Berg'),
    ]);
    (await input(3)).back();
    (await input(4)).back();
    const line = await input(5);
    expect(line.value).toBe('Write to them');
    line.dispose();
    await end;
  });

  it('from the last page changes one answer and returns to it', async () => {
    const { end } = begun({ kind: 'shared', subject: 'forecast', date: '2026-11-10' });
    (await input(1)).accept('Add: Note');
    await play([type('By mail')], 2);
    const last = await input(3);
    expect(last.items.find(({ label }) => label === 'Note')?.description).toBe('By mail');
    last.accept('Day');
    (await input(4)).back();
    expect((await input(5)).items.find(({ label }) => label === 'Day')?.description).toBe('10 November 2026');
    (await input(5)).dispose();
    expect(await end).toBe('closed');
  });
});
