import { describe, expect, test } from 'vitest';
import { parseCadence } from '../../../../server/src/core/calendar/parse-cadence.ts';
import { plain } from '../../../support/plain.ts';
import { cadence } from './support.ts';

describe('parseCadence, exact', () => {
  test('everything that can be said', () => {
    const written = {
      every: 'quarter',
      on: 'second tuesday',
      from: '2026-01-13',
      at: '09:00',
      window: '10 days',
    };
    expect(cadence(written)).toEqual({
      every: { amount: 1, unit: 'quarter' },
      on: { kind: 'nth-weekday', nth: 2, weekday: 'tuesday' },
      from: '2026-01-13',
      at: '09:00',
      window: { amount: 10, unit: 'day' },
    });
  });

  test.each([
    [
      { every: 'week', on: 'friday' },
      { kind: 'weekday', weekday: 'friday' },
    ],
    [
      { every: '2 weeks', on: 'monday' },
      { kind: 'weekday', weekday: 'monday' },
    ],
    [
      { every: 'month', on: 'last friday' },
      { kind: 'nth-weekday', nth: -1, weekday: 'friday' },
    ],
    [
      { every: 'half-year', on: 'last working day' },
      { kind: 'working-day', nth: -1 },
    ],
    [
      { every: 'year', on: 'first working day' },
      { kind: 'working-day', nth: 1 },
    ],
    [
      { every: '4 months', on: 'day 31' },
      { kind: 'month-day', day: 31 },
    ],
  ])('%j', (value, on) => {
    expect(cadence(value).on).toEqual(on);
  });

  test('empty values count as absent', () => {
    expect(cadence({ every: 'month', on: null, from: '', at: undefined })).toEqual(cadence('monthly'));
  });

  test.each([
    [{}, 'every', 'say how often, e.g. every: quarter', []],
    [{ every: 'quarterly' }, 'every', 'write quarter', ['quarter']],
    [{ every: 'every 2 weeks' }, 'every', 'write 2 weeks', ['2 weeks']],
    [{ every: 'weeks' }, 'every', 'write week', ['week']],
    [{ every: 'half year' }, 'every', 'write half-year', ['half-year']],
    [{ every: 'fortnight' }, 'every', 'write 2 weeks', ['2 weeks']],
    [
      { every: 2 },
      'every',
      '2 needs a unit: days, weeks, months, quarters or years',
      ['2 weeks', '2 months'],
    ],
    [
      { every: 'month', on: 'tuesday' },
      'on',
      'monthly needs to know which Tuesday of the month, e.g. first tuesday',
      ['first tuesday', 'second tuesday', 'third tuesday', 'fourth tuesday', 'last tuesday'],
    ],
    [
      { every: 'week', on: 'second tuesday' },
      'on',
      'second tuesday is a day of a month, but weekly counts weeks: write a weekday, e.g. tuesday',
      ['tuesday'],
    ],
    [
      { every: 'week', on: 'day 15' },
      'on',
      'day 15 is a day of a month, but weekly counts weeks: write a weekday, e.g. tuesday',
      [],
    ],
    [
      { every: '10 days', on: 'tuesday' },
      'on',
      'every 10 days has no fixed day: leave out `on`, and start the series with `from`',
      [],
    ],
    [
      { every: 'month', on: 'fifth tuesday' },
      'on',
      'not every month has a fifth one of a weekday: write e.g. second tuesday, last working day or day 15',
      ['last tuesday'],
    ],
    [
      { every: 'month', on: 'day 32' },
      'on',
      'a month has at most 31 days: write e.g. second tuesday, last working day or day 15',
      [],
    ],
    [
      { every: 'month', on: 'eleventh working day' },
      'on',
      'only the first to the tenth and the last working day can be named: write e.g. second tuesday, last working day or day 15',
      [],
    ],
    [
      { every: 'month', on: 15 },
      'on',
      '"15" is no day that a cadence can fall on: write e.g. second tuesday, last working day or day 15',
      ['day 15'],
    ],
    [
      { every: 'month', from: '2026-02-31' },
      'from',
      '31 February does not exist: February 2026 has 28 days',
      ['2026-02-28'],
    ],
    [{ every: 'month', at: '9.30' }, 'at', 'write the time on the 24-hour clock, e.g. 09:00', ['09:30']],
    [{ every: 'month', at: '2 pm' }, 'at', 'write the time on the 24-hour clock, e.g. 09:00', ['14:00']],
    [{ every: 'month', at: '24:00' }, 'at', 'write the time on the 24-hour clock, e.g. 09:00', []],
    [{ every: 'month', window: '10 dyas' }, 'window', 'write 10 days', ['10 days']],
  ])('%j: %s %s', (value, key, message, suggestions) => {
    expect(plain(parseCadence(value))).toEqual({ ok: false, key, message, suggestions });
  });

  test.each([
    ['month', '2nd Tuesday', 'second tuesday'],
    ['month', 'secnd tuesday', 'second tuesday'],
    ['month', 'the 15th', 'day 15'],
    ['month', 'last day', 'day 31'],
    ['month', 'last workday', 'last working day'],
    ['month', 'first business day', 'first working day'],
    ['month', 'Last Friday of the month', 'last friday'],
    ['week', 'Tue', 'tuesday'],
    ['week', 'wendesday', 'wednesday'],
    ['week', 'mondays', 'monday'],
    ['week', 'every friday', 'friday'],
  ])('every %s on %s: suggests %s', (every, on, suggestion) => {
    expect(plain(parseCadence({ every, on }))).toMatchObject({
      ok: false,
      key: 'on',
      suggestions: [suggestion],
    });
  });

  test('biweekly as every: both readings, as values of every', () => {
    expect(plain(parseCadence({ every: 'biweekly' }))).toMatchObject({
      key: 'every',
      suggestions: ['2 weeks', 'week'],
    });
  });

  test.each([[null], [undefined], [42], [['monthly']], [true]])('%j is no cadence', value => {
    expect(plain(parseCadence(value))).toMatchObject({ ok: false, suggestions: [] });
  });
});
