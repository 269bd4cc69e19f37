import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDuration, subtractDuration } from '../../../../server/src/core/calendar/add-duration.ts';
import {
  dateParts,
  daysInMonth,
  type IsoDate,
  isIsoDate,
} from '../../../../server/src/core/calendar/date.ts';
import { parseDuration } from '../../../../server/src/core/calendar/parse-duration.ts';
import { times } from '../../../support/seed.ts';
import { anyDate, anyDuration, dateBetween } from './arbitraries.ts';

const christmas = new Set(['2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01']);

function duration(text: string) {
  const parsed = parseDuration(text);
  if (!parsed.ok) throw new Error(String(parsed.message));
  return parsed.value;
}

test.each([
  ['2026-01-31', '1 month', '2026-02-28'],
  ['2028-01-31', '1 month', '2028-02-29'],
  ['2026-01-31', '1 quarter', '2026-04-30'],
  ['2028-02-29', '1 year', '2029-02-28'],
  ['2028-02-29', '4 years', '2032-02-29'],
  ['2026-11-30', '3 months', '2027-02-28'],
  ['2026-03-12', '180 days', '2026-09-08'],
  ['2026-03-12', '2 weeks', '2026-03-26'],
  ['2026-03-12', '0 days', '2026-03-12'],
  ['2026-03-13', '1 working day', '2026-03-16'],
  ['2026-03-14', '1 working day', '2026-03-16'],
  ['2026-03-12', '20 working days', '2026-04-09'],
  ['2026-12-23', '1 working day', '2026-12-28'],
  ['2026-12-30', '1 working day', '2027-01-04'],
  ['2026-03-12', '24 hours', '2026-03-13'],
  ['2026-03-12', '36 hours', '2026-03-14'],
  ['2026-03-12', '90 minutes', '2026-03-13'],
  ['2026-03-12', '99999 years', '2999-12-31'],
  ['2026-03-12', '99999 working days', '2409-07-07'],
])('%s and %s: %s', (date, text, expected) => {
  expect(addDuration(date as IsoDate, duration(text), christmas)).toBe(expected);
});

test.each([
  ['2026-03-31', '1 month', '2026-02-28'],
  ['2028-12-31', '6 months', '2028-06-30'],
  ['2026-03-16', '1 working day', '2026-03-13'],
  ['2027-01-04', '5 working days', '2026-12-22'],
  ['2026-03-12', '99999 months', '1900-01-01'],
])('%s less %s: %s', (date, text, expected) => {
  expect(subtractDuration(date as IsoDate, duration(text), christmas)).toBe(expected);
});

test('any duration leads to a date, not before where it began', () => {
  fc.assert(
    fc.property(anyDate, anyDuration, (date, each) => {
      expect(isIsoDate(addDuration(date, each))).toBe(true);
      expect(addDuration(date, each) >= date).toBe(true);
      expect(subtractDuration(date, each) <= date).toBe(true);
    }),
    { numRuns: 200 * times },
  );
});

test('months keep the day, or take the last of a shorter month', () => {
  fc.assert(
    fc.property(dateBetween('1950-01-01', '2900-12-31'), fc.integer({ min: 0, max: 900 }), (date, amount) => {
      const sum = addDuration(date, { amount, unit: 'month' });
      const [before, after] = [dateParts(date), dateParts(sum)];
      expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + amount);
      expect(after.day).toBe(Math.min(before.day, daysInMonth(sum)));
    }),
  );
});
