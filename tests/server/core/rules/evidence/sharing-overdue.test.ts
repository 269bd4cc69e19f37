import { describe, expect, it } from 'vitest';
import { type Case, forecast, shared } from '../../evidence/support.ts';
import { brief, found, rules, term } from './support.ts';

describe('sharing/overdue', () => {
  const given = (records: readonly string[], by = 'bank', today = '2026-04-09'): Case => ({
    more: forecast('monthly', by),
    records: [records],
    today,
    term,
  });

  it('speaks once the latest record is older than cadence plus window, and not a day before', () => {
    expect(rules(given([shared('2026-03-01')], 'bank', '2026-04-08'))).toEqual([]);
    expect(brief(found(given([shared('2026-03-01')])))).toEqual([
      expect.stringContaining('a: warning sharing/overdue «{ id: forecast'),
    ]);
  });

  it('shared once is not shared for ever, and what was missed long ago is over', () => {
    expect(rules(given([shared('2026-01-05')]))).toEqual(['sharing/overdue']);
    expect(rules(given([shared('2026-03-20')]))).toEqual([]);
  });

  it('with `by: both` names who owes it', () => {
    const [finding] = found(given([shared('2026-03-20', 'bank')], 'both'));
    expect(finding?.message).toContain('“Demand” was due from Cirrus by 1 February 2026, and has never been');
    expect(found(given([], 'both'))[0]?.message).toContain('was due from Bank and Cirrus');
  });

  it('with several owners names the one of each party that owes it', () => {
    const both = given([shared('2026-03-20', 'bank')], 'both');
    const owned = (owner: string, each: Case) => ({
      ...each,
      more: String(each.more).replace('cadence:', `owner: ${owner}, cadence:`),
    });
    const message = (each: Case) => found(each).filter(({ rule }) => rule === 'sharing/overdue')[0]?.message;
    expect(message(owned('[bank/anna, cirrus/erik]', both))).toContain(' Erik sees to it: share it');
    expect(message(owned('[bank/anna, cirrus/erik]', given([], 'both')))).toContain(
      ' Each of Anna and Erik sees to it: share it',
    );
  });
});
