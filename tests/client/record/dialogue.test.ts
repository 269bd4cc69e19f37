import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../client/src/record/drafts.ts';
import type { Answers } from '../../../server/src/core/index.ts';
import { type FakeInput, input, shown } from '../vscode.ts';
import { agreementUri, Memory, recording } from './played.ts';

vi.mock('vscode', () => import('../vscode.ts'));

const { FormDialogue } = await import('../../../client/src/record/formDialogue.ts');
const { Drafts } = await import('../../../client/src/record/drafts.ts');

beforeEach(() => {
  shown.length = 0;
});

const met: Answers = { kind: 'meeting', subject: 'service-board' };

/** A dialogue about something, and what came of it. */
function begun(
  given: Answers = met,
  { memory = new Memory(), draft }: { memory?: Memory; draft?: Draft } = {},
) {
  const server = recording();
  const drafts = new Drafts(memory as never);
  const written: Answers[] = [];
  const added: string[] = [];
  const end = new FormDialogue(agreementUri, given, draft, false, {
    recorder: server.recorder,
    drafts,
    add: async (_uri, name) => {
      added.push(name);
      return server.addPerson(name);
    },
    write: async (_uri, answers) => {
      written.push(answers);
      return true;
    },
  }).run();
  return { ...server, end, drafts, written, added, memory };
}

/** Answers one input after the other, from the first that was not answered yet. */
async function play(steps: readonly ((input: FakeInput) => void)[], from = 1): Promise<number> {
  for (const [index, step] of steps.entries()) step(await input(from + index));
  return from + steps.length;
}

const enter = (input: FakeInput) => input.enter();
const choose = (label: string) => (input: FakeInput) => input.accept(label);
const type = (text: string) => (input: FakeInput) => {
  input.type(text);
  input.enter();
};
const tick =
  (...labels: string[]) =>
  (input: FakeInput) => {
    for (const label of labels) input.tick(label);
    input.accept();
  };
const lines =
  (...texts: string[]) =>
  (input: FakeInput) => {
    for (const text of texts) {
      input.type(text);
      input.enter();
    }
    input.enter();
  };

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

describe('a draft', () => {
  it('keeps what was answered and typed, over a restart, until it is recorded', async () => {
    const memory = new Memory();
    const first = begun(met, { memory });
    await play([enter, tick('Mika Salo'), tick(), tick()]);
    const decisions = await input(5);
    decisions.type('First');
    decisions.enter();
    decisions.type('Second, half');
    decisions.dispose();
    expect(await first.end).toBe('closed');

    shown.length = 0;
    const [draft] = new Drafts(memory as never).all;
    expect(draft).toMatchObject({ title: 'Record a meeting', about: 'Service Board', at: 'decision' });
    const second = begun(met, { memory, ...(draft && { draft }) });
    const again = await input(1);
    expect(again.value).toBe('Second, half');
    again.enter();
    again.enter();
    await play([lines(), enter], 2);
    expect(await second.end).toBe('recorded');
    expect(second.written[0]).toMatchObject({
      date: '2026-11-10',
      present: ['nordbank/mika-salo'],
      decision: ['First', 'Second, half'],
    });
    expect(second.drafts.all).toEqual([]);
  });

  it('is none before anything was answered', async () => {
    const { end, drafts } = begun();
    (await input(1)).dispose();
    await end;
    expect(drafts.all).toEqual([]);
  });

  it('can be discarded on the last page', async () => {
    const { end, drafts } = begun({ kind: 'shared', subject: 'forecast' });
    await play([enter, choose('Discard this draft')]);
    expect(await end).toBe('discarded');
    expect(drafts.all).toEqual([]);
  });

  it('of the same thing takes the place of the earlier one, and there are not more than twelve', async () => {
    const drafts = new Drafts(new Memory() as never);
    const draft = (subject: string, note = ''): Draft => ({
      ...{ uri: agreementUri, agreement: 'A', title: 'Record', about: subject, at: 'date' },
      answers: { kind: 'shared', subject, note },
    });
    for (let count = 0; count < 15; count++) await drafts.keep(draft(`thing-${count}`));
    await drafts.keep(draft('thing-9', 'newer'));
    expect(drafts.all).toHaveLength(12);
    expect(drafts.all[0]).toMatchObject({ about: 'thing-9', answers: { note: 'newer' } });
    expect(drafts.all.filter(({ about }) => about === 'thing-9')).toHaveLength(1);
  });

  it('that an earlier version has left may be anything', () => {
    const memory = new Memory();
    memory.kept.set('partnership.recordDrafts', [null, 'x', { uri: 7 }]);
    expect(new Drafts(memory as never).all).toEqual([]);
  });
});

describe('what cannot be recorded', () => {
  it('is said on the last page, which then records nothing', async () => {
    const { end, written } = begun({ kind: 'action', subject: 'plan', became: 'put-off', due: 'some day' });
    await play([enter]);
    const last = await input(2);
    expect(last.items[0]).toMatchObject({
      label: 'It cannot be recorded as it is',
      detail: expect.stringContaining('is no day that can be understood'),
    });
    last.enter();
    last.dispose();
    expect(await end).toBe('closed');
    expect(written).toEqual([]);
  });

  it('is asked again at once where a day is none, or still to come', async () => {
    const { end } = begun({ kind: 'shared', subject: 'forecast' });
    await play([type('2027-05-01')]);
    const again = await input(2);
    expect(again.value).toBe('2027-05-01');
    expect(again.items[0]?.detail).toMatch(/is still to come/);
    again.dispose();
    await end;
  });

  it('is a file without an agreement', async () => {
    const { recorder } = recording();
    const means = {
      recorder,
      drafts: new Drafts(new Memory() as never),
      add: async () => undefined,
      write: async () => true,
    };
    expect(await new FormDialogue('file:///w/x.yaml', met, undefined, false, means).run()).toBe('unknown');
  });
});
