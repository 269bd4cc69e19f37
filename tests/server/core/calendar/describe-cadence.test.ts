import { expect, test } from 'vitest';
import { formatInterval } from '../../../../server/src/core/calendar/cadence.ts';
import { describeCadence } from '../../../../server/src/core/calendar/describe-cadence.ts';
import { cadence } from './support.ts';

test.each([
  ['daily', 'every day', 'daily'],
  ['every 2 weeks', 'every 2 weeks', 'fortnightly'],
  ['half-yearly', 'every half-year', 'half-yearly'],
  ['every 5 weeks', 'every 5 weeks', 'every 5 weeks'],
  [
    { every: 'quarter', on: 'second tuesday', at: '09:00' },
    'every quarter, second Tuesday, at 09:00',
    'quarterly',
  ],
  [{ every: 'month', on: 'last working day' }, 'every month, last working day', 'monthly'],
  [{ every: '2 weeks', on: 'monday' }, 'every 2 weeks, on Monday', 'fortnightly'],
  [{ every: 'month', on: 'day 22' }, 'every month, on the 22nd', 'monthly'],
  [{ every: 'month', on: 'day 11' }, 'every month, on the 11th', 'monthly'],
  [{ every: 'month', on: 'day 30' }, 'every month, on the 30th (in February the last day)', 'monthly'],
  [{ every: 'month', on: 'day 31' }, 'every month, last day', 'monthly'],
])('%j is %s, in short %s', (value, text, short) => {
  expect(String(describeCadence(cadence(value)))).toBe(text);
  expect(formatInterval(cadence(value).every)).toBe(short);
});
