import { describe, expect, it } from 'vitest';
import { rulesIn } from '../../../support/check.ts';
import { changedIn, soundWith } from '../../../support/sound.ts';

const rule = 'agreement/holidays-end';

/** An agreement in force since today, which is 23 November 2026. */
const withHolidays = (holidays: string, ends = '2028-12-31') =>
  soundWith(`status: active
term: { starts: 2026-11-23, ends: ${ends}, renewalDecisionBy: ${ends} }
holidays: ${holidays}
`);

describe(rule, () => {
  it.each([
    ['the last day of the list is near', '[2026-12-25, 2026-12-24]'],
    ['it is 59 days ahead', '[2027-01-21]'],
    ['it has passed', '[2026-06-19]'],
  ])('speaks where %s', (_, holidays) => {
    expect(rulesIn(withHolidays(holidays))).toContain(rule);
  });

  it.each([
    ['the last day is 60 days ahead', '[2026-12-25, 2027-01-22]'],
    ['there are none', '[]'],
  ])('is silent where %s', (_, holidays) => {
    expect(rulesIn(withHolidays(holidays))).not.toContain(rule);
  });

  it('is silent where the agreement ends by then', () => {
    expect(rulesIn(withHolidays('[2026-12-25]', '2027-01-22'))).not.toContain(rule);
    expect(rulesIn(withHolidays('[2026-12-25]', '2027-01-23'))).toContain(rule);
  });

  it('is silent where nothing is measured in working days', () => {
    const text = withHolidays('[2026-12-25]').replace(/working days?/g, 'days');
    expect(rulesIn(text)).not.toContain(rule);
    // A text that speaks of working days measures nothing.
    expect(
      rulesIn(changedIn(text, ['channel: Telephone', 'channel: Telephone on working days'])),
    ).not.toContain(rule);
    const planned = changedIn(text, [
      'cadence: monthly, duration',
      'cadence: { every: month, on: last working day }, duration',
    ]);
    expect(rulesIn(planned)).toContain(rule);
  });

  it('is silent in a draft, and where one of the days cannot be read', () => {
    expect(rulesIn(soundWith('holidays: [2026-12-25]\n'))).toEqual([]);
    expect(rulesIn(withHolidays('[2026-12-25, 2027-13-01]'))).not.toContain(rule);
  });
});
