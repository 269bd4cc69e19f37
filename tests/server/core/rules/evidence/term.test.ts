import { describe, expect, it } from 'vitest';
import { type Case, forecast, forum, quarterly, shared } from '../../evidence/support.ts';
import { all, quarters, rules } from './support.ts';

describe('the term', () => {
  const given = (term: string, today: string): Case => ({ term, records: [[]], today });

  it('has ended on the day after its last one, and then only that is said', () => {
    const term = '{ starts: 2024-01-01, ends: 2026-10-31, renewalDecisionBy: 2026-03-01 }';
    expect(rules(given(term, '2026-11-01'))).toEqual(['agreement/expired']);
    expect(rules(given(term, '2026-10-31'))).toEqual(['agreement/exit-plan', 'agreement/renewal-due']);
  });

  it('what was missed in it stays missed', () => {
    const term = '{ starts: 2026-01-01, ends: 2026-10-31, exitPlan: exit.md }';
    expect(rules({ ...quarters(all.slice(0, 3)), term })).toEqual([
      'agreement/expired',
      'governance/meeting-missed',
    ]);
  });

  it('renewal is said from 90 days before, until the text changes (decision 37)', () => {
    const term = '{ starts: 2026-01-01, ends: 2027-12-31, renewalDecisionBy: 2027-03-31, exitPlan: exit.md }';
    expect(rules(given(term, '2026-12-30'))).toEqual([]);
    expect(rules(given(term, '2026-12-31'))).toEqual(['agreement/renewal-due']);
    expect(rules(given(term, '2027-06-30'))).toEqual(['agreement/renewal-due']);
  });

  it.each([
    '2026',
    '[2026-01-01]',
    '{ starts: 1.1.2026, ends: 2026-12-31 }',
    '{ starts: 2026-01-01, ends: 31.12.2026, exitPlan: exit.md }',
  ])('%s does not say until when anything is owed: one mistake, one finding', term => {
    const given = { ...quarters(all), more: `${forum(quarterly)}  reviewed: 2026-03-01\n`, term };
    expect(rules({ ...given, today: '2027-08-01' })).toEqual([expect.stringMatching(/^schema\//)]);
  });

  it('a record outside of it, or still to come, is one finding', () => {
    const term = '{ starts: 2026-01-01, ends: 2026-12-31, exitPlan: exit.md }';
    const on = (day: string) => ({ term, more: forecast('yearly'), records: [[shared(day)]] });
    expect(rules(on('2025-12-31'))).toEqual(['records/outside-term']);
    expect(rules(on('2026-11-24'))).toEqual(['records/future']);
    expect(rules(on('2027-11-24'))).toEqual(['records/future']);
    expect(rules(on('2027-11-24'), { change: text => text.replace('active', 'draft') })).toEqual([
      'records/outside-term',
    ]);
  });
});
