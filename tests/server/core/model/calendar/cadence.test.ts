import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cadence,
  compareFrequency,
  defaultWindowDays,
  equalCadence,
  formatCadence,
  formatInterval,
  nominalIntervalDays,
  occurrencesPerYear,
  sameInterval,
} from '../../../../../server/src/core/model/calendar/cadence.ts';
import { describeCadence } from '../../../../../server/src/core/model/calendar/describe-cadence.ts';
import { parseCadence } from '../../../../../server/src/core/model/calendar/parse-cadence.ts';
import { plain } from '../../../../support/plain.ts';
import { anyCadence } from './arbitraries.ts';

function cadence(value: unknown): Cadence {
  const parsed = parseCadence(value);
  if (!parsed.ok) throw new Error(`${JSON.stringify(value)}: ${parsed.message}`);
  return parsed.value;
}

describe('parseCadence, short', () => {
  test.each([
    ['daily', 1, 'day'],
    ['weekly', 1, 'week'],
    ['fortnightly', 2, 'week'],
    ['monthly', 1, 'month'],
    ['quarterly', 1, 'quarter'],
    ['half-yearly', 2, 'quarter'],
    ['yearly', 1, 'year'],
    ['every 10 days', 10, 'day'],
    ['every 14 days', 2, 'week'],
    ['every 2 weeks', 2, 'week'],
    ['every 1 week', 1, 'week'],
    ['every 1 months', 1, 'month'],
    ['every 4 months', 4, 'month'],
    ['every 3 months', 1, 'quarter'],
    ['every 12 months', 1, 'year'],
    ['every 4 quarters', 1, 'year'],
    ['every 18 months', 18, 'month'],
    ['every 5 years', 5, 'year'],
  ])('%s', (text, amount, unit) => {
    expect(plain(parseCadence(text))).toEqual({ ok: true, value: { every: { amount, unit } } });
  });

  test.each([
    ['biweekly', ['fortnightly', 'weekly']],
    ['bi-weekly', ['fortnightly', 'weekly']],
    ['Bi Weekly', ['fortnightly', 'weekly']],
    ['bimonthly', ['every 2 months', 'fortnightly']],
    ['biannual', ['half-yearly', 'every 2 years']],
  ])('%s has two readings', (text, suggestions) => {
    const parsed = parseCadence(text);
    expect(parsed).toMatchObject({ ok: false, suggestions });
    expect(plain(parsed)).toMatchObject({
      message: expect.stringMatching(/^bi\w+ can mean .* or .*: write/),
    });
  });

  test.each([
    ['montly', 'monthly'],
    ['Quarterly', 'quarterly'],
    ['quaterly', 'quarterly'],
    ['half yearly', 'half-yearly'],
    ['half-yearl', 'half-yearly'],
    ['semi-annually', 'half-yearly'],
    ['semiannual', 'half-yearly'],
    ['twice a year', 'half-yearly'],
    ['annual', 'yearly'],
    ['annually', 'yearly'],
    ['once a year', 'yearly'],
    ['every week', 'weekly'],
    ['each month', 'monthly'],
    ['every quarter', 'quarterly'],
    ['every fortnight', 'fortnightly'],
    ['every two weeks', 'every 2 weeks'],
    ['every other month', 'every 2 months'],
    ['every second week', 'every 2 weeks'],
    ['every third month', 'every 3 months'],
    ['every 2  Weeks', 'every 2 weeks'],
    ['every 02 weeks', 'every 2 weeks'],
    ['evry 3 monhts', 'every 3 months'],
    ['2 weeks', 'every 2 weeks'],
    ['four times a year', 'quarterly'],
    ['monthly, in arrears', 'monthly'],
  ])('%s: write %s', (text, meant) => {
    expect(plain(parseCadence(text))).toEqual({
      ok: false,
      message: `write ${meant}`,
      suggestions: [meant],
    });
  });

  const usage =
    'write daily, weekly, fortnightly, monthly, quarterly, half-yearly or yearly, or e.g. every 2 weeks';
  test.each([
    ['every 0 weeks', `the interval is at least 1: ${usage}`],
    ['every 5 working days', `a cadence counts days, weeks, months, quarters or years: ${usage}`],
    ['as needed', `a cadence is a rhythm that can be kept or missed: ${usage}`],
    ['sometimes', `"sometimes" is no cadence: ${usage}`],
    ['', usage],
  ])('%s: %s', (text, message) => {
    expect(plain(parseCadence(text))).toEqual({ ok: false, message, suggestions: [] });
  });
});

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
      { every: 'month', on: 'second working day' },
      'on',
      'only the first and the last working day can be named: write e.g. second tuesday, last working day or day 15',
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

test('parseCadence reads what formatCadence writes', () => {
  fc.assert(
    fc.property(anyCadence, each => {
      expect(cadence(formatCadence(each))).toEqual(each);
      expect(equalCadence(cadence(formatCadence(each)), each)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('parseCadence never throws, and suggests only what it reads', () => {
  const words = [
    'every',
    'each',
    'bi',
    'two',
    '2',
    '0',
    'other',
    'weeks',
    'montly',
    'half',
    'year',
    '-',
    'on',
    'last',
    'day',
    'tue',
    '31',
    'working',
    'constructor',
  ];
  const phrase = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map(each => each.join(' '));
  const text = fc.oneof(fc.string(), phrase);
  const keys = ['every', 'on', 'from', 'at', 'window'] as const;
  const mapping = fc.record(
    {
      every: fc.oneof(text, fc.constantFrom('week', 'month', '10 days')),
      on: text,
      from: text,
      at: text,
      window: text,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(text, mapping, fc.anything()), value => {
      const parsed = parseCadence(value);
      if (parsed.ok) return;
      for (const each of parsed.suggestions) {
        const { key } = parsed;
        const again = parseCadence(key ? { ...(value as object), [key]: each } : each);
        // Another key may still be wrong; the one that was replaced is right.
        if (!again.ok)
          expect(keys.indexOf(again.key ?? 'every')).toBeGreaterThan(keys.indexOf(key ?? 'window'));
      }
    }),
    { numRuns: 1000 },
  );
});

describe('the same in other words (decision 68)', () => {
  test.each([
    ['quarterly', 'every 3 months', { every: 'quarter' }],
    ['yearly', 'every 12 months', { every: '4 quarters' }],
    ['fortnightly', 'every 14 days', { every: '2 weeks' }],
    ['half-yearly', 'every 2 quarters', { every: 'half-year' }],
  ])('%s = %s = %j', (a, b, c) => {
    expect(equalCadence(cadence(a), cadence(b))).toBe(true);
    expect(equalCadence(cadence(b), cadence(c))).toBe(true);
  });

  test('another day, anchor, time or window is another cadence with the same interval', () => {
    const plain = cadence('monthly');
    const others = [{ on: 'day 15' }, { from: '2026-01-01' }, { at: '09:00' }, { window: '3 days' }];
    for (const other of others.map(each => cadence({ every: 'month', ...each }))) {
      expect(equalCadence(plain, other)).toBe(false);
      expect(sameInterval(plain, other)).toBe(true);
    }
    const week = cadence({ every: 'month', window: '1 week' });
    expect(equalCadence(week, cadence({ every: 'month', window: '7 days' }))).toBe(true);
  });
});

describe('how often', () => {
  const rising = [
    'every 2 years',
    'yearly',
    'half-yearly',
    'every 4 months',
    'quarterly',
    'monthly',
    'every 30 days',
    'fortnightly',
    'weekly',
    'daily',
  ];
  test('compareFrequency sorts from seldom to often', () => {
    expect([...rising].reverse().map(cadence).sort(compareFrequency)).toEqual(rising.map(cadence));
  });

  test.each([
    ['daily', 365, 0, 1],
    ['weekly', 52, 1, 7],
    ['fortnightly', 26, 3, 14],
    ['every 5 weeks', 10, 8, 35],
    ['monthly', 12, 7, 30.436875],
    ['quarterly', 4, 22, 91.310625],
    ['every 8 months', 1.5, 30, 243.495],
    ['half-yearly', 2, 30, 182.62125],
    ['yearly', 1, 30, 365.2425],
    ['every 3 years', 0.33, 30, 1095.7275],
  ])('%s: %d a year, default window %d days, nominally %d days apart', (text, perYear, window, days) => {
    expect(occurrencesPerYear(cadence(text))).toBe(perYear);
    expect(defaultWindowDays(cadence(text))).toBe(window);
    expect(nominalIntervalDays(cadence(text))).toBe(days);
  });

  test('compareFrequency is a total order, and that of the nominal days', () => {
    fc.assert(
      fc.property(anyCadence, anyCadence, anyCadence, (a, b, c) => {
        const sign = (x: Cadence, y: Cadence) => Math.sign(compareFrequency(x, y));
        expect(sign(a, b) + sign(b, a)).toBe(0);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
        expect(sign(a, b)).toBe(Math.sign(nominalIntervalDays(b) - nominalIntervalDays(a)));
        if (sameInterval(a, b)) expect(sign(a, b)).toBe(0);
      }),
    );
  });
});

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
