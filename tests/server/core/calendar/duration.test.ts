import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDurations,
  type Duration,
  equalDurations,
  formatDuration,
  nominalDays,
} from '../../../../server/src/core/calendar/duration.ts';
import { parseDuration } from '../../../../server/src/core/calendar/parse-duration.ts';
import { plain } from '../../../support/plain.ts';
import { anyDuration } from './arbitraries.ts';

function duration(text: string): Duration {
  const parsed = parseDuration(text);
  if (!parsed.ok) throw new Error(String(parsed.message));
  return parsed.value;
}

describe('parseDuration', () => {
  test.each([
    ['10 working days', 10, 'working day'],
    ['1 working day', 1, 'working day'],
    ['12 months', 12, 'month'],
    ['1 month', 1, 'month'],
    ['1 months', 1, 'month'],
    ['2 month', 2, 'month'],
    ['90 minutes', 90, 'minute'],
    ['0 days', 0, 'day'],
  ])('%s', (text, amount, unit) => {
    expect(plain(parseDuration(text))).toEqual({ ok: true, value: { amount, unit, text } });
  });

  test.each([
    ['10 workdays', 'write 10 working days', ['10 working days']],
    ['10 business days', 'write 10 working days', ['10 working days']],
    ['10 wrking days', 'write 10 working days', ['10 working days']],
    ['10 dyas', 'write 10 days', ['10 days']],
    ['3 mnths', 'write 3 months', ['3 months']],
    ['10days', 'write 10 days', ['10 days']],
    ['10-days', 'write 10 days', ['10 days']],
    ['2w', 'write 2 weeks', ['2 weeks']],
    ['6m', 'write 6 months or 6 minutes', ['6 months', '6 minutes']],
    ['P6M', 'write 6 months', ['6 months']],
    ['P10D', 'write 10 days', ['10 days']],
    ['05 days', 'write 5 days', ['5 days']],
    ['10  Days', 'write durations in lower case, with one space between the words', ['10 days']],
    ['ten days', 'write the number in digits: 10 days', ['10 days']],
    ['a month', 'write the number in digits: 1 month', ['1 month']],
    ['1.5 years', 'write a whole number', ['18 months']],
    ['1,5 years', 'write a whole number', ['18 months']],
    ['0.5 months', 'write a whole number', ['0 months', '1 month']],
    ['2.5 working days', 'write a whole number', ['2 working days', '3 working days']],
    ['1.5 hours', 'write a whole number', ['90 minutes']],
    ['1 year and 6 months', 'write one whole number and one unit', ['18 months']],
    ['2 weeks 3 days', 'write one whole number and one unit', ['17 days']],
    ['1 month, 2 days', 'write one whole number and one unit', []],
    ['-5 days', 'a duration cannot be negative', ['5 days']],
    ['10', '"10" needs a unit, e.g. days or working days', ['10 days', '10 working days']],
    ['100000 days', '"100000 days" is longer than a duration can be', []],
    [
      '3 sprints',
      '"sprints" is no unit of time: use minutes, hours, days, working days, weeks, months, quarters or years',
      [],
    ],
    ['soon', 'write a whole number and a unit, e.g. 10 working days', []],
    ['', 'write a whole number and a unit, e.g. 10 working days', []],
  ])('%s: %s', (text, message, suggestions) => {
    expect(plain(parseDuration(text))).toEqual({ ok: false, message, suggestions });
  });

  test('zero is refused where it makes no sense, and not suggested there', () => {
    const expected = {
      ok: false,
      message: '0 days is no time at all: write at least 1 day',
      suggestions: ['1 day'],
    };
    expect(plain(parseDuration('0 days', { atLeast: 1 }))).toEqual(expected);
    expect(plain(parseDuration('0.5 months', { atLeast: 1 }))).toMatchObject({ suggestions: ['1 month'] });
    expect(plain(parseDuration('0 dyas', { atLeast: 1 }))).toMatchObject({ suggestions: [] });
  });

  test('reads what formatDuration writes', () => {
    fc.assert(
      fc.property(anyDuration, each => {
        expect(duration(formatDuration(each))).toMatchObject(each);
      }),
    );
  });

  test('never throws, and suggests only durations', () => {
    const word = fc.constantFrom(
      '10',
      '1.5',
      'ten',
      'a',
      '-3',
      'p',
      'working',
      'days',
      'dyas',
      'm',
      'months',
      'and',
      ',',
    );
    const phrase = fc.array(word, { maxLength: 6 }).map(words => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(fc.string(), phrase), fc.constantFrom(0 as const, 1 as const), (text, atLeast) => {
        const parsed = parseDuration(text, { atLeast });
        if (!parsed.ok) {
          for (const each of parsed.suggestions) expect(parseDuration(each, { atLeast }).ok).toBe(true);
        }
      }),
    );
  });
});

describe('how durations compare (decision 23)', () => {
  test.each([
    ['5 working days', '7 days'],
    ['20 working days', '4 weeks'],
    ['12 months', '1 year'],
    ['4 quarters', '1 year'],
    ['12 months', '4 quarters'],
    ['24 hours', '1 day'],
    ['1440 minutes', '1 day'],
  ])('%s = %s', (a, b) => {
    expect(compareDurations(duration(a), duration(b))).toBe(0);
  });

  test.each([
    ['20 working days', '1 month'],
    ['30 days', '1 month'],
    ['1 month', '31 days'],
    ['52 weeks', '1 year'],
    ['1 year', '366 days'],
    ['365 days', '1 year'],
    ['90 days', '1 quarter'],
  ])('%s < %s', (a, b) => {
    expect(compareDurations(duration(a), duration(b))).toBeLessThan(0);
    expect(compareDurations(duration(b), duration(a))).toBeGreaterThan(0);
  });

  test('in days: a year is 365.2425, a month its twelfth', () => {
    expect(nominalDays(duration('1 year'))).toBe(365.2425);
    expect(nominalDays(duration('1 month'))).toBeCloseTo(365.2425 / 12, 10);
    expect(nominalDays(duration('10 working days'))).toBe(14);
  });

  test('a week is 5 working days long, but does not say the same', () => {
    expect(equalDurations(duration('12 months'), duration('4 quarters'))).toBe(true);
    expect(equalDurations(duration('2 weeks'), duration('14 days'))).toBe(true);
    expect(equalDurations(duration('1 week'), duration('5 working days'))).toBe(false);
    expect(equalDurations(duration('0 days'), duration('0 working days'))).toBe(true);
    expect(equalDurations(duration('1 month'), duration('30 days'))).toBe(false);
  });
});
