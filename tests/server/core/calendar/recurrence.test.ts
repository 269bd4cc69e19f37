import { RRuleTemporal } from 'rrule-temporal';
import { afterEach, expect, test, vi } from 'vitest';
import { type IsoDate, toDate, toDay } from '../../../../server/src/core/calendar/date.ts';
import { compileSeries, occurrencesBetween } from '../../../../server/src/core/calendar/occurrences.ts';
import { cadence } from './support.ts';

const date = (text: string) => text as IsoDate;
const day = (text: string) => toDay(date(text));

/** The library's work: how often it is asked to expand a rule. */
const expanded = vi.spyOn(RRuleTemporal.prototype, 'between');

afterEach(() => void expanded.mockClear());

function ask(value: unknown, from: string, to: string, holidays: readonly string[] = []): readonly string[] {
  const found = occurrencesBetween(cadence(value), { from: date(from), to: date(to), holidays });
  if (!found.ok) throw new Error(String(found.message));
  return found.value;
}

test('a rhythm is expanded once, whoever asks and for which of its days', () => {
  // No other test has this one: what was expanded for one file is there for the next.
  const rhythm = { every: '7 months', on: 'third thursday', from: '2033-02-17' };
  const days = ask(rhythm, '2033-01-01', '2034-12-31');
  expect(days).toEqual(['2033-02-17', '2033-09-15', '2034-04-20', '2034-11-16']);
  const times = expanded.mock.calls.length;
  expect(times).toBeGreaterThan(0);
  expect(ask(rhythm, '2033-03-01', '2034-08-01')).toEqual(days.slice(1, 3));
  expect(ask({ ...rhythm, window: '10 days', at: '09:00' }, '2033-01-01', '2034-12-31')).toEqual(days);
  expect(expanded).toHaveBeenCalledTimes(times);
});

test('holidays move the days of one agreement, and not what others share', () => {
  const rhythm = { every: 'month', on: 'last working day', from: '2031-10-01' };
  const plain = ask(rhythm, '2031-10-01', '2031-12-31');
  const times = expanded.mock.calls.length;
  expect(plain).toEqual(['2031-10-31', '2031-11-28', '2031-12-31']);
  expect(ask(rhythm, '2031-10-01', '2031-12-31', ['2031-12-31', '2031-12-30'])).toEqual([
    '2031-10-31',
    '2031-11-28',
    '2031-12-29',
  ]);
  expect(ask(rhythm, '2031-10-01', '2031-12-31')).toEqual(plain);
  expect(expanded).toHaveBeenCalledTimes(times);
});

test('the next day takes no more expanding a thousand years behind the start', () => {
  const series = compileSeries(cadence('daily'), { anchor: day('1900-01-01') });
  if (!series.ok) throw new Error(String(series.message));
  const next = series.value.next(day('2899-12-31'));
  expect(next.ok && next.value !== undefined && toDate(next.value)).toBe('2900-01-01');
  expect(expanded.mock.calls.length).toBeLessThanOrEqual(2);
});
