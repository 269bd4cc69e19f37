import { describe, expect, it } from 'vitest';
import { type Case, forum, met } from '../../evidence/support.ts';
import { brief, found, rules, term } from './support.ts';

describe('meetings and actions', () => {
  const given = (records: readonly (readonly string[])[], today = '2026-11-23'): Case => ({
    more: forum('{ every: year, from: 2027-01-12 }'),
    term,
    records,
    today,
  });
  const action = (rest: string) => `actions: [{ id: a1, what: Send the plan${rest}, owner: bank/anna }]`;

  it('nobody there from one party', () => {
    const one = found(given([[`${met('2026-03-01')}, present: [bank/anna]`]]));
    expect(brief(one)).toEqual([
      'r0: warning governance/meeting-one-sided «{ type: meeting, forum: board, date: 202…»',
    ]);
    expect(one[0]?.message).toContain('Nobody from Cirrus was at “Board” on 1 March 2026');
    expect(rules(given([[met('2026-03-01')]]))).toEqual([]);
    expect(rules(given([[`${met('2026-03-01')}, present: [bank/anna, cirus/erik]`]]))).toEqual([
      'reference/unknown',
    ]);
  });

  it('an action is overdue from the day after, on the last record that names it', () => {
    const records = [
      [`${met('2026-03-01')}, ${action(', due: 2026-04-01')}`],
      [`${met('2026-05-01')}, ${action(', due: 2026-06-01')}`],
    ];
    expect(rules(given(records, '2026-06-01'))).toEqual([]);
    const late = found(given(records, '2026-06-02'));
    expect(brief(late)).toEqual([
      'r1: warning governance/action-overdue «{ id: a1, what: Send the plan, due: 2026…»',
    ]);
    expect(late[0]?.message).toContain('“Send the plan”, which Anna was to do by 1 June 2026, is still open');
    expect(late[0]?.related[0]?.message).toBe('Agreed on 1 March 2026');
  });

  it('what a later meeting says of it holds, in whichever file', () => {
    const first = `${met('2026-03-01')}, ${action(', due: 2026-04-01')}`;
    const done = `${met('2026-05-01')}, actions: [{ id: a1, status: done }]`;
    expect(rules(given([[done], [first]], '2026-06-02'))).toEqual([]);
    expect(rules(given([[done], [first]], '2026-04-02'))).toEqual([
      'records/future',
      'governance/action-overdue',
    ]);
  });

  it('what says that it is done may be what cannot be read', () => {
    const first = `${met('2026-03-01')}, ${action(', due: 2026-04-01')}`;
    const done = `${met('2026-05-32')}, actions: [{ id: a1, status: done }]`;
    expect(rules(given([[first, done]], '2026-06-02'))).toEqual(['schema/format']);
  });

  it('an action that no meeting gives an owner and a day is a finding of its own, on the action', () => {
    const open = `${met('2026-03-01')}, actions: [{ id: a1, what: Send it }, { id: a2, what: Ask, due: 2027-01-01 }]`;
    const found1 = found(given([[open]]));
    expect(brief(found1)).toEqual([
      'r0: warning governance/minutes-incomplete «{ id: a1, what: Send it }»',
      'r0: warning governance/minutes-incomplete «{ id: a2, what: Ask, due: 2027-01-01 }»',
    ]);
    expect(found1[0]?.message).toContain(
      '“Send it” (“Board”, 1 March 2026) has neither an `owner` nor a `due` date',
    );
    expect(found1[1]?.message).toContain('“Ask” (“Board”, 1 March 2026) has no `owner`');
    const later = `${met('2026-05-01')}, actions: [{ id: a1, owner: bank/anna, due: 2027-01-01 }, { id: a2, owner: bank/anna }]`;
    expect(rules(given([[open, later]]))).toEqual([]);
  });

  it('two actions of one id are a mistake; one action in two meetings is none', () => {
    const first = `${met('2026-03-01')}, ${action(', due: 2027-04-01')}`;
    const again = `${met('2026-05-01')}, ${action(', due: 2027-06-01')}`;
    expect(rules(given([[first, again]]))).toEqual([]);
    expect(rules(given([[first, again.replace('Send the plan', 'Ask the board')]]))).toEqual([
      'reference/duplicate-id',
    ]);
  });
});
