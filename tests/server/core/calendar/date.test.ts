import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  compareDates,
  daysBetween,
  formatDate,
  type IsoDate,
  isWorkingDay,
  weekday,
} from '../../../../server/src/core/calendar/date.ts';
import { parseDate } from '../../../../server/src/core/calendar/parse-date.ts';
import { plain } from '../../../support/plain.ts';
import { anyDate } from './arbitraries.ts';

const date = (text: string) => text as IsoDate;

describe('parseDate', () => {
  test.each(['2026-03-12', '2028-02-29', '2000-02-29', '1900-01-01', '2999-12-31'])('%s is a date', text => {
    expect(plain(parseDate(text))).toEqual({ ok: true, value: text });
  });

  test.each([
    ['2026-02-31', '31 February does not exist: February 2026 has 28 days', ['2026-02-28']],
    ['2028-02-30', '30 February does not exist: February 2028 has 29 days', ['2028-02-29']],
    ['2100-02-29', '29 February does not exist: February 2100 has 28 days', ['2100-02-28']],
    ['2026-04-31', '31 April does not exist: April 2026 has 30 days', ['2026-04-30']],
    ['2026-13-01', 'there is no month 13: write dates as year-month-day, e.g. 2026-03-12', ['2026-01-13']],
    ['2026-00-10', 'there is no month 0: write dates as year-month-day, e.g. 2026-03-12', []],
    ['2026-05-00', 'there is no day 0: write dates as year-month-day, e.g. 2026-03-12', []],
    ['0226-03-12', 'the year 226 lies outside 1900 to 2999', []],
    ['2026-3-2', 'write month and day with two digits', ['2026-03-02']],
    ['12.3.2026', 'write dates as year-month-day, e.g. 2026-03-12', ['2026-03-12']],
    ['12. 3. 2026', 'write dates as year-month-day, e.g. 2026-03-12', ['2026-03-12']],
    [
      '03/04/2026',
      '"03/04/2026" can be read as 3 April 2026 or 4 March 2026: write dates as year-month-day, e.g. 2026-03-12',
      ['2026-04-03', '2026-03-04'],
    ],
    ['31/12/2026', 'write dates as year-month-day, e.g. 2026-03-12', ['2026-12-31']],
    ['12 March 2026', 'write dates as year-month-day, e.g. 2026-03-12', ['2026-03-12']],
    ['Mar 12, 2026', 'write dates as year-month-day, e.g. 2026-03-12', ['2026-03-12']],
    ['2026/03/12', 'write dates as year-month-day, e.g. 2026-03-12', ['2026-03-12']],
    ['20260312', 'write dates as year-month-day, e.g. 2026-03-12', ['2026-03-12']],
    ['2026-03-12T09:00:00Z', 'write dates as year-month-day, e.g. 2026-03-12', ['2026-03-12']],
    ['2026-03', 'write dates as year-month-day, e.g. 2026-03-12', ['2026-03-01']],
    ['soon', 'write dates as year-month-day, e.g. 2026-03-12', []],
    ['', 'write dates as year-month-day, e.g. 2026-03-12', []],
  ])('%s: %s', (text, message, suggestions) => {
    expect(plain(parseDate(text))).toEqual({ ok: false, message, suggestions });
  });

  test('suggests only dates, whatever the text', () => {
    const near = fc.stringMatching(/^\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), text => {
        const parsed = parseDate(text);
        if (!parsed.ok) for (const each of parsed.suggestions) expect(parseDate(each).ok).toBe(true);
      }),
    );
  });
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2999-12-31', 5, '2999-12-31'],
  ['1900-01-01', -5, '1900-01-01'],
])('%s and %i days: %s', (from, days, to) => {
  expect(addDays(date(from), days)).toBe(to);
});

test.each([
  ['2026-03-12', 'thursday', '12 March 2026', '12 Mar 2026'],
  ['2027-01-12', 'tuesday', '12 January 2027', '12 Jan 2027'],
  ['1969-12-31', 'wednesday', '31 December 1969', '31 Dec 1969'],
  ['2000-09-03', 'sunday', '3 September 2000', '3 Sep 2000'],
])('%s is a %s, written %s', (text, day, long, short) => {
  expect(weekday(date(text))).toBe(day);
  expect(String(formatDate(date(text)))).toBe(long);
  expect(String(formatDate(date(text), 'short'))).toBe(short);
});

test('working days are Monday to Friday without holidays', () => {
  const holidays = new Set(['2026-12-24', '2026-12-25']);
  const days = ['2026-12-23', '2026-12-24', '2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28'];
  expect(days.filter(day => isWorkingDay(date(day), holidays))).toEqual(['2026-12-23', '2026-12-28']);
});

test('adding days and counting them agree, and order is the order of days', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      expect(addDays(a, daysBetween(a, b))).toBe(b);
      expect(Math.sign(compareDates(a, b))).toBe(Math.sign(daysBetween(b, a)));
      expect(weekday(addDays(a, a < '2999-12-20' ? 7 : -7))).toBe(weekday(a));
    }),
  );
});
