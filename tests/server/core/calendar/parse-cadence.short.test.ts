import { describe, expect, test } from 'vitest';
import { parseCadence } from '../../../../server/src/core/calendar/parse-cadence.ts';
import { plain } from '../../../support/plain.ts';

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
    [
      'as needed',
      `what takes place when somebody calls for it is written as \`{ onDemand: { calledBy: both } }\`; for a rhythm ${usage}`,
    ],
    ['sometimes', `"sometimes" is no cadence: ${usage}`],
    ['', usage],
  ])('%s: %s', (text, message) => {
    expect(plain(parseCadence(text))).toEqual({ ok: false, message, suggestions: [] });
  });
});
