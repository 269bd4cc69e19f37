import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RegularCadence } from '../../../../server/src/core/calendar/cadence.ts';
import { type IsoDate, toDay } from '../../../../server/src/core/calendar/date.ts';
import {
  compileSeries,
  nextOccurrence,
  occurrencesBetween,
} from '../../../../server/src/core/calendar/occurrences.ts';
import { type FirstDue, toRRule } from '../../../../server/src/core/calendar/rrule.ts';
import { times } from '../../../support/seed.ts';
import { dateBetween, intervalUpTo, pattern } from './arbitraries.ts';
import { occurrencesByHand } from './calendar-by-hand.ts';
import { cadence } from './support.ts';

interface Asked {
  readonly anchor?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
  readonly firstDue?: FirstDue;
  readonly holidays?: readonly string[];
}

function dates(
  value: unknown,
  { anchor, from = '1900-01-01', to = '2999-12-31', ...rest }: Asked,
): readonly string[] {
  const options = {
    anchor: anchor as IsoDate | undefined,
    from: from as IsoDate,
    to: to as IsoDate,
    ...rest,
  };
  const found = occurrencesBetween(cadence(value), options);
  if (!found.ok) throw new Error(String(found.message));
  return found.value;
}

describe('the days on which a cadence is due', () => {
  test.each([
    [
      'the second Tuesday of each quarter, counted in months from the anchor',
      { every: 'quarter', on: 'second tuesday', from: '2026-01-13' },
      '2026-01-13 2026-04-14 2026-07-14 2026-10-13 2027-01-12',
    ],
    [
      'from off the pattern: the first match on or after it, in the months of the anchor',
      { every: 'quarter', on: 'second tuesday', from: '2026-01-20' },
      '2026-04-14 2026-07-14 2026-10-13 2027-01-12',
    ],
    [
      'the 31st is the last day of a shorter month',
      { every: 'month', on: 'day 31', from: '2027-12-31' },
      '2027-12-31 2028-01-31 2028-02-29 2028-03-31 2028-04-30 2028-05-31',
    ],
    [
      'day 30 touches February alone',
      { every: 'month', on: 'day 30', from: '2026-01-01' },
      '2026-01-30 2026-02-28 2026-03-30 2026-04-30 2026-05-30',
    ],
    [
      'monthly from a 31st, and back to the 31st after a shorter month',
      { every: 'month', from: '2026-01-31' },
      '2026-01-31 2026-02-28 2026-03-31 2026-04-30',
    ],
    [
      'yearly from a leap day',
      { every: 'year', from: '2028-02-29' },
      '2028-02-29 2029-02-28 2030-02-28 2031-02-28 2032-02-29',
    ],
    [
      'every two weeks through week 53 of 2026: parity does not slip',
      { every: '2 weeks', on: 'tuesday', from: '2026-12-15' },
      '2026-12-15 2026-12-29 2027-01-12 2027-01-26',
    ],
    [
      'every two weeks on Mondays from a Wednesday: the Monday after, not the one after that',
      { every: '2 weeks', on: 'monday', from: '2026-01-07' },
      '2026-01-12 2026-01-26 2026-02-09',
    ],
    [
      'summer time moves no date (Europe: 2026-03-29 and 2026-10-25)',
      { every: '1 day', from: '2026-03-28', at: '02:30' },
      '2026-03-28 2026-03-29 2026-03-30 2026-03-31',
    ],
    [
      'a half-year is six months',
      { every: 'half-year', from: '2026-08-31' },
      '2026-08-31 2027-02-28 2027-08-31',
    ],
    [
      'every ten days, over the year',
      { every: '10 days', from: '2026-12-25' },
      '2026-12-25 2027-01-04 2027-01-14',
    ],
  ])('%s', (_, value, expected) => {
    const list = expected.split(' ');
    expect(dates(value, { limit: list.length })).toEqual(list);
  });

  test('the last working day avoids weekends and the holidays of the agreement', () => {
    const holidays = ['2026-12-24', '2026-12-25', '2026-12-30', '2026-12-31'];
    const asked = { anchor: '2026-10-01', to: '2027-01-31', holidays };
    expect(dates({ every: 'month', on: 'last working day' }, asked)).toEqual([
      '2026-10-30',
      '2026-11-30',
      '2026-12-29',
      '2027-01-29',
    ]);
  });

  test('the first working day: a holiday may move it past the anchor', () => {
    const asked = { anchor: '2027-01-04', to: '2027-02-28', holidays: ['2027-01-01'] };
    expect(dates({ every: 'month', on: 'first working day' }, asked)).toEqual(['2027-01-04', '2027-02-01']);
  });

  test('a month of holidays has no working day, and the search goes on', () => {
    const holidays = Array.from({ length: 31 }, (_, i) => `2026-07-${String(i + 1).padStart(2, '0')}`);
    const next = nextOccurrence(
      cadence({ every: 'month', on: 'last working day' }),
      '2026-06-01' as IsoDate,
      '2026-06-30' as IsoDate,
      { holidays },
    );
    expect(next).toEqual({ ok: true, value: '2026-08-31' });
  });
});

describe('a short cadence, counted from what happened (decision 7)', () => {
  test.each([
    ['quarterly', '2026-01-01', '2026-04-01 2026-07-01'],
    ['monthly', '2026-01-31', '2026-02-28 2026-03-31'],
    ['fortnightly', '2026-01-07', '2026-01-21 2026-02-04'],
    [{ every: 'quarter', on: 'second tuesday' }, '2026-01-15', '2026-04-14 2026-07-14'],
    [{ every: 'quarter', on: 'second tuesday' }, '2026-01-02', '2026-04-14 2026-07-14'],
    [{ every: '2 weeks', on: 'monday' }, '2026-01-07', '2026-01-19 2026-02-02'],
    [{ every: 'month', on: 'last working day' }, '2026-01-30', '2026-02-27 2026-03-31'],
    [{ every: 'quarter', from: '2026-01-01' }, '2025-01-01', '2026-01-01 2026-04-01'],
  ])('%j after %s: %s', (value, anchor, expected) => {
    expect(dates(value, { anchor, firstDue: 'after-one-interval', limit: 2 })).toEqual(expected.split(' '));
  });
});

describe('toRRule', () => {
  test.each([
    ['daily', '2026-01-13', 'FREQ=DAILY'],
    ['every 5 weeks', '2026-01-13', 'FREQ=WEEKLY;INTERVAL=5'],
    ['quarterly', '2026-01-13', 'FREQ=MONTHLY;INTERVAL=3'],
    ['yearly', '2028-02-29', 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=28,29;BYSETPOS=-1'],
    [{ every: 'quarter', on: 'second tuesday' }, '2026-01-13', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU'],
    [{ every: 'month', on: 'last friday' }, '2026-01-13', 'FREQ=MONTHLY;BYDAY=-1FR'],
    [{ every: 'month', on: 'day 31' }, '2026-01-13', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1'],
    [
      { every: 'month', on: 'first working day' },
      '2026-01-13',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1',
    ],
    [{ every: 'week', on: 'monday' }, '2026-01-13', 'FREQ=WEEKLY;BYDAY=MO'],
    [{ every: '2 weeks', on: 'monday' }, '2026-01-13', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=TU'],
  ])('%j from %s: %s', (value, anchor, rule) => {
    expect(toRRule(cadence(value), toDay(anchor as IsoDate))).toBe(`RRULE:${rule}`);
  });
});

describe('bounds', () => {
  test('a hundred years of days stop at the limit, 1,000 unless told', () => {
    const century = { anchor: '2000-01-01', from: '2026-01-01', to: '2126-01-01' };
    expect(dates('daily', century)).toHaveLength(1000);
    expect(dates('daily', { ...century, limit: 3 })).toEqual(['2026-01-01', '2026-01-02', '2026-01-03']);
    expect(dates('daily', { ...century, limit: Number.POSITIVE_INFINITY })).toHaveLength(10_000);
    expect(dates('daily', { ...century, limit: 0 })).toEqual([]);
  });

  test('nothing is due in an empty range, before the anchor, or after the calendar ends', () => {
    expect(dates('daily', { anchor: '2026-01-01', from: '2026-02-02', to: '2026-02-01' })).toEqual([]);
    expect(dates('daily', { anchor: '2026-01-01', to: '2025-12-31' })).toEqual([]);
    const end = '2999-12-31' as IsoDate;
    expect(nextOccurrence(cadence('daily'), end, end)).toEqual({ ok: true, value: undefined });
    expect(
      nextOccurrence(cadence('every 99999 years'), '2026-01-01' as IsoDate, '2026-01-01' as IsoDate),
    ).toEqual({
      ok: true,
      value: undefined,
    });
  });

  test('what no parser gives is a failure, not an exception', () => {
    const day = '2026-01-01' as IsoDate;
    expect(compileSeries(cadence('monthly'))).toMatchObject({
      ok: false,
      message: expect.stringContaining('from'),
    });
    expect(nextOccurrence(cadence('monthly'), 'soon' as IsoDate, day)).toMatchObject({ ok: false });
    const anchor = toDay(day);
    expect(compileSeries({ every: { amount: 0, unit: 'day' } }, { anchor })).toMatchObject({ ok: false });
    expect(compileSeries({ every: { amount: Number.NaN, unit: 'day' } }, { anchor })).toMatchObject({
      ok: false,
    });
    const misfit: RegularCadence = {
      every: { amount: 1, unit: 'month' },
      on: { kind: 'weekday', weekday: 'friday' },
    };
    expect(compileSeries(misfit, { anchor })).toMatchObject({ ok: false });
    expect(nextOccurrence(cadence('monthly'), day, 'never' as IsoDate)).toMatchObject({ ok: false });
  });
});

describe('against a calendar by hand, 2024 to 2032', () => {
  const day = dateBetween('2024-01-01', '2032-12-31');
  const question = fc.record({
    cadence: pattern(intervalUpTo(16)),
    anchor: dateBetween('2024-01-01', '2028-12-31'),
    from: day,
    to: day,
    firstDue: fc.constantFrom('on-anchor' as const, 'after-one-interval' as const),
    holidays: fc.array(
      fc.oneof(
        day,
        fc.tuple(day, fc.constantFrom('01', '02', '29', '30', '31')).map(([d, n]) => d.slice(0, 8) + n),
      ),
      { maxLength: 120 },
    ),
  });

  test('every interval with every kind of day', () => {
    fc.assert(
      fc.property(question, ({ cadence: each, ...asked }) => {
        const found = occurrencesBetween(each, { ...asked, limit: 10_000 });
        const skip = asked.firstDue === 'after-one-interval';
        const expected = occurrencesByHand(
          each,
          asked.anchor,
          asked.from,
          asked.to,
          new Set(asked.holidays),
          skip,
        );
        expect(found).toEqual({ ok: true, value: expected });
      }),
      { numRuns: 1500 * times },
    );
  }, 60_000);

  test('the next one is the first of those after', () => {
    fc.assert(
      fc.property(question, ({ cadence: each, anchor, from: after, firstDue, holidays }) => {
        const skip = firstDue === 'after-one-interval';
        const list = occurrencesByHand(each, anchor, after, '2032-12-31', new Set(holidays), skip);
        const expected = list.find(date => date > after);
        const next = nextOccurrence(each, anchor, after, { firstDue, holidays });
        expect(next.ok).toBe(true);
        if (expected !== undefined) expect(next).toEqual({ ok: true, value: expected });
        else if (next.ok && next.value) expect(next.value > '2032-12-31').toBe(true);
      }),
      { numRuns: 1000 * times },
    );
  }, 60_000);
});

test('far from the anchor and for any interval: rising, in range, and the same in pieces', () => {
  fc.assert(
    fc.property(
      pattern(intervalUpTo(3000)),
      dateBetween('1900-01-01', '2100-12-31'),
      dateBetween('1900-01-01', '2990-12-31'),
      (each, anchor, from) => {
        const all = occurrencesBetween(each, { anchor, from, to: '2999-12-31' as IsoDate, limit: 40 });
        if (!all.ok) throw new Error(String(all.message));
        all.value.forEach((date, i) => {
          expect(date > (all.value[i - 1] ?? '')).toBe(true);
          expect(date >= from && date >= anchor).toBe(true);
        });
        const half = all.value[20];
        if (half === undefined) return;
        expect(occurrencesBetween(each, { anchor, from: half, to: all.value.at(-1) as IsoDate })).toEqual({
          ok: true,
          value: all.value.slice(20),
        });
      },
    ),
    { numRuns: 500 * times },
  );
}, 60_000);
