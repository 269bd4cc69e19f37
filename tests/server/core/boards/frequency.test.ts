import { describe, expect, it } from 'vitest';
import { readFrequency } from '../../../../server/src/core/boards/cells/frequency.ts';
import type { IsoDate } from '../../../../server/src/core/calendar/date.ts';
import { parseCadence } from '../../../../server/src/core/calendar/parse-cadence.ts';

const today = '2026-11-30' as IsoDate;
const read = (text: string) => readFrequency(text, today);

describe('how often a board meets', () => {
  it.each([
    ['Monthly', 'monthly'],
    ['monthly.', 'monthly'],
    ['Meets monthly', 'monthly'],
    ['Quarterly', 'quarterly'],
    ['Every quarter', 'quarterly'],
    ['Weekly', 'weekly'],
    ['Daily', 'daily'],
    ['Fortnightly', 'fortnightly'],
    ['Every two weeks', 'fortnightly'],
    ['Every other week', 'fortnightly'],
    ['Once a month', 'monthly'],
    ['Once per calendar month', 'monthly'],
    ['1 x per month', 'monthly'],
    ['1/month', 'monthly'],
    ['Once a fortnight', 'fortnightly'],
    ['Once every two months', 'every 2 months'],
    ['One meeting per quarter', 'quarterly'],
    ['Twice a year', 'half-yearly'],
    ['2 times per annum', 'half-yearly'],
    ['Semi-annually', 'half-yearly'],
    ['Bi-annually', 'half-yearly'],
    ['Six monthly', 'half-yearly'],
    ['6-monthly', 'half-yearly'],
    ['Three times a year', 'every 4 months'],
    ['Four times per year', 'quarterly'],
    ['6 times a year', 'every 2 months'],
    ['Annually', 'yearly'],
    ['Once a year', 'yearly'],
    ['Every 6 weeks', 'every 6 weeks'],
    ['6 weekly', 'every 6 weeks'],
    ['Every third month', 'quarterly'],
    ['Månadsvis', 'monthly'],
    ['Varje månad', 'monthly'],
    ['En gång i månaden', 'monthly'],
    ['1 gång/månad', 'monthly'],
    ['1 ggr/mån', 'monthly'],
    ['Varannan vecka', 'fortnightly'],
    ['Var 14:e dag', 'fortnightly'],
    ['Var sjätte vecka', 'every 6 weeks'],
    ['Varje vecka', 'weekly'],
    ['Kvartalsvis', 'quarterly'],
    ['En gång per kvartal', 'quarterly'],
    ['Två gånger per år', 'half-yearly'],
    ['2 ggr/år', 'half-yearly'],
    ['4 ggr per år', 'quarterly'],
    ['Halvårsvis', 'half-yearly'],
    ['Tertialvis', 'every 4 months'],
    ['Årligen', 'yearly'],
    ['Vartannat år', 'every 2 years'],
    ['1 x weekly', 'weekly'],
    ['3 times yearly', 'every 4 months'],
    ['Vid behov, dock minst en gång per år', { atLeast: 'yearly', onDemand: {} }],
    ['As required, but at least once a year', { atLeast: 'yearly', onDemand: {} }],
    ['Minst två gånger per år, därutöver vid behov', { atLeast: 'half-yearly', onDemand: {} }],
    ['Normalt en gång i månaden', 'monthly'],
    ['Ska hållas kvartalsvis', 'quarterly'],
    ['Takes place monthly', 'monthly'],
    ['Typically every two weeks', 'fortnightly'],
    ['Every first Tuesday', { every: 'month', on: 'first tuesday' }],
    ['First Tuesday of each month', { every: 'month', on: 'first tuesday' }],
    ['Monthly, first Tuesday', { every: 'month', on: 'first tuesday' }],
    ['Monthly (2nd Wednesday)', { every: 'month', on: 'second wednesday' }],
    ['Every second Tuesday of the month', { every: 'month', on: 'second tuesday' }],
    ['Every other Tuesday', { every: '2 weeks', on: 'tuesday' }],
    ['Every Tuesday', { every: 'week', on: 'tuesday' }],
    ['Weekly on Mondays at 09:00', { every: 'week', on: 'monday', at: '09:00' }],
    ['First Wednesday of each month at 10.00 am', { every: 'month', on: 'first wednesday', at: '10:00' }],
    ['Weekly on Mondays, 2 pm', { every: 'week', on: 'monday', at: '14:00' }],
    ['Weekly on Mondays at 12:30 am', { every: 'week', on: 'monday', at: '00:30' }],
    ['Tuesdays', { every: 'week', on: 'tuesday' }],
    ['Last working day of the month', { every: 'month', on: 'last working day' }],
    ['Monthly on the 15th', { every: 'month', on: 'day 15' }],
    ['Monthly, 5th working day', { every: 'month', on: 'fifth working day' }],
    ['Första tisdagen i månaden', { every: 'month', on: 'first tuesday' }],
    ['Varje tisdag kl. 9.00', { every: 'week', on: 'tuesday', at: '09:00' }],
    [
      'Quarterly, first Tuesday in January, April, July and October',
      { every: 'quarter', on: 'first tuesday', from: '2027-01-01' },
    ],
    ['As required', { onDemand: {} }],
    ['as and when required', { onDemand: {} }],
    ['Ad hoc', { onDemand: {} }],
    ['Ad-hoc basis', { onDemand: {} }],
    ['On request', { onDemand: {} }],
    ['Vid behov', { onDemand: {} }],
    ['Monthly or as required', { every: 'month', onDemand: {} }],
    ['Kvartalsvis och vid behov', { every: 'quarter', onDemand: {} }],
    ['At least quarterly', { atLeast: 'quarterly' }],
    ['Minst en gång per kvartal', { atLeast: 'quarterly' }],
    ['Minimum of 4 times a year', { atLeast: 'quarterly' }],
    ['Monthly or more frequently if required', { atLeast: 'monthly' }],
    ['Minst månadsvis', { atLeast: 'monthly' }],
  ])('“%s”', (text, value) => {
    expect(read(text)).toEqual({ value, rest: undefined });
    expect(parseCadence(value)).toMatchObject({ ok: true });
  });

  it.each([
    'Monthly (weekly during transition)',
    'Weekly for the first 6 months, then monthly',
    'Månadsvis, varje vecka under införandet',
    'Bi-weekly',
    'Bimonthly',
    'Every second Tuesday',
    'Monthly and quarterly',
    '10 times a year',
    '2-4 times a year',
    'Twice a month',
    'TBC',
    'To be agreed',
    'Board',
  ])('is not guessed of “%s”', text => {
    expect(read(text)).toEqual({ wrong: expect.anything(), remedy: expect.anything() });
  });

  it.each([
    ['Quarterly, in January, April, July and October', 'quarterly', 'january, april, july, october'],
    ['Monthly by video conference', 'monthly', 'by video conference'],
  ])('keeps what it does not understand of “%s”', (text, value, rest) => {
    expect(read(text)).toEqual({ value, rest });
  });
});
