import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareFrequency,
  defaultWindowDays,
  nominalIntervalDays,
  occurrencesPerYear,
  type RegularCadence,
  sameInterval,
} from '../../../../server/src/core/calendar/cadence.ts';
import { equalCadence } from '../../../../server/src/core/calendar/format-cadence.ts';
import { anyCadence } from './arbitraries.ts';
import { cadence } from './support.ts';

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
        const sign = (x: RegularCadence, y: RegularCadence) => Math.sign(compareFrequency(x, y));
        expect(sign(a, b) + sign(b, a)).toBe(0);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
        expect(sign(a, b)).toBe(Math.sign(nominalIntervalDays(b) - nominalIntervalDays(a)));
        if (sameInterval(a, b)) expect(sign(a, b)).toBe(0);
      }),
    );
  });
});
