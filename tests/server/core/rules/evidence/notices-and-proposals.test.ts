import { describe, expect, it } from 'vitest';
import type { Case } from '../../evidence/support.ts';
import { brief, found, rules, term } from './support.ts';

describe('first choice', () => {
  const more =
    'holidays: [2026-11-20]\nfirstChoice:\n  commitments:\n    - { id: news, by: bank, to: cirrus, events: [new-sourcing], notice: 30 days, response: 5 working days, mechanism: inform }\n';
  const given = (rest: string, today = '2026-11-23'): Case => ({
    more,
    today,
    term,
    records: [[`type: notice, commitment: news, event: new-sourcing, date: 2026-11-13${rest}`]],
  });

  it('a notice on the last day is in time, a day later it is an error on the record', () => {
    const answered = ', answered: 2026-11-16';
    expect(rules(given(`, eventDate: 2026-12-13${answered}`))).toEqual([]);
    const late = found(given(`, eventDate: 2026-12-12${answered}`));
    expect(brief(late)).toEqual([
      'r0: error first-choice/notified-late «{ type: notice, commitment: news, event:…»',
    ]);
    expect(late[0]?.message).toContain(
      'a day later than promised: 30 days before 12 December 2026 was 12 November 2026',
    );
  });

  it('an answer has its working days, without holidays', () => {
    // Five working days from Friday the 13th, of which one is a holiday, end on Monday the 23rd.
    const waiting = ', eventDate: 2027-02-01';
    expect(rules(given(waiting, '2026-11-23'))).toEqual([]);
    expect(rules(given(waiting, '2026-11-24'))).toEqual(['first-choice/unanswered']);
    expect(rules(given(`${waiting}, answered: 2026-12-20`, '2026-12-24'))).toEqual([]);
  });

  it('a holiday that cannot be read may be one of the days to answer', () => {
    const waiting = given(', eventDate: 2027-02-01', '2026-11-24');
    const unread = { change: (text: string) => text.replace('2026-11-20]', '20.11.2026]') };
    expect(rules(waiting, unread)).toEqual(['schema/format']);
  });

  it('an answer that cannot be read is one', () => {
    expect(rules(given(', eventDate: 2027-02-01, answered: soon', '2026-12-24'))).toEqual(['schema/format']);
  });
});

describe('proactivity/unanswered', () => {
  const given = (rest: string): Case => ({
    more: 'proactivity:\n  commitments:\n    - { id: ideas, by: cirrus, to: bank, answer: 5 working days }\n',
    term: '{ starts: 2026-11-01, ends: 2027-12-31 }',
    records: [[`type: proposal, commitment: ideas, date: 2026-11-13, what: Fewer tests${rest}`]],
  });

  it('an outcome is an answer, too', () => {
    expect(found(given(''))[0]?.message).toContain(
      '“Fewer tests” of 13 November 2026 should have been answered by 20 November 2026',
    );
    expect(rules(given(', outcome: deferred'))).toEqual([]);
  });
});
