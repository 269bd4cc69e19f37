import { describe, expect, it } from 'vitest';
import { forum, history, met } from './support.ts';

describe('the calendar', () => {
  const days = (cadence: string, term: string, today: string) =>
    history({ term, more: forum(cadence), today }).map(each => each.slice(0, 10));

  it('the 31st is the last day of shorter months, also of February in a leap year', () => {
    expect(
      days('{ every: month, on: day 31, from: 2027-12-31 }', '{ starts: 2027-12-01 }', '2028-04-01'),
    ).toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30', '2028-05-31']);
  });

  it('29 February is 28 February in other years', () => {
    expect(days('{ every: year, from: 2024-02-29 }', '{ starts: 2024-01-01 }', '2028-03-01')).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
      '2029-02-28',
    ]);
  });

  it('2026 has 53 weeks, and every second one goes on from there', () => {
    expect(
      days('{ every: 2 weeks, on: monday, from: 2026-12-14 }', '{ starts: 2026-01-01 }', '2027-01-25').slice(
        0,
        4,
      ),
    ).toEqual(['2026-12-14', '2026-12-28', '2027-01-11', '2027-01-25']);
  });

  it('neither summer time nor the hour moves a day', () => {
    const cadence = '{ every: week, on: sunday, from: 2026-03-22, at: "02:30" }';
    const more = `timezone: Europe/Helsinki\n${forum(cadence)}`;
    const given = { more, records: [[met('2026-03-29')]], today: '2026-04-06' };
    expect(history(given).slice(0, 3)).toEqual(['2026-03-22 missed', '2026-03-29 held', '2026-04-05 due']);
  });

  it('a term that starts and ends inside a period asks only for what lies in it', () => {
    const monthly = '{ every: month, on: day 15, from: 2025-01-15 }';
    expect(days(monthly, '{ starts: 2026-01-20, ends: 2026-04-10 }', '2026-11-23')).toEqual([
      '2026-02-15',
      '2026-03-15',
    ]);
    expect(days(monthly, '{ starts: 2026-01-15, ends: 2026-03-15 }', '2026-11-23')).toEqual([
      '2026-01-15',
      '2026-02-15',
      '2026-03-15',
    ]);
  });

  it('a start in another century is not waited for', () => {
    expect(
      days('{ every: 1 day, from: 1900-01-01 }', '{ ends: 2999-12-31 }', '2026-11-23').length,
    ).toBeGreaterThan(8000);
    expect(days('daily', '{ starts: 1900-01-01 }', '2026-11-23').length).toBeGreaterThan(8000);
  });

  it.each([
    ['a planned day', '{ every: month, from: 1970-01-01 }', '{ starts: 1970-01-01, ends: 1970-06-30 }'],
    ['the start of the term', 'monthly', '{ starts: 1970-01-01, ends: 1970-06-30 }'],
    ['its end', 'monthly', '{ starts: 1969-11-01, ends: 1970-01-01 }'],
    ['a record', '{ every: month, on: day 31 }', '{ starts: 1969-10-01 }'],
  ])('1 January 1970 is like the same day a year later: %s', (_, cadence, term) => {
    const given = { term, more: forum(cadence), records: [[met('1970-01-01')]] };
    const later = (text: string) => text.replaceAll('1970', '1971').replaceAll('1969', '1970');
    for (const today of ['1970-01-01', '1970-01-20', '1970-03-05']) {
      const next = { term: later(term), more: later(given.more), records: [[met('1971-01-01')]] };
      const found = history({ ...given, today });
      expect(found.length).toBeGreaterThan(0);
      expect(found.map(later)).toEqual(history({ ...next, today: later(today) }));
    }
  });
});
