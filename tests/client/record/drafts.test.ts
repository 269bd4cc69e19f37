import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../../client/src/record/drafts.ts';
import { input, shown } from '../vscode.ts';
import { begun, choose, Drafts, enter, FormDialogue, lines, met, play, tick, type } from './play.ts';
import { agreementUri, Memory, recording } from './played.ts';

beforeEach(() => {
  shown.length = 0;
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
