import { describe, expect, test } from 'vitest';
import { regularPart } from '../../../../server/src/core/calendar/cadence.ts';
import { describeCadence, describeFrequency } from '../../../../server/src/core/calendar/describe-cadence.ts';
import { parseCadence } from '../../../../server/src/core/calendar/parse-cadence.ts';
import { translate } from '../../../../server/src/core/l10n/message.ts';
import { swedish as dictionary } from '../../../../server/src/core/l10n/sv/index.ts';

const handover = {
  phases: [
    { until: '2026-06-30', every: 'week' },
    { every: 'quarter', on: 'fifth working day' },
  ],
};

/** @throws where the value is no cadence */
function read(value: unknown) {
  const parsed = parseCadence(value);
  if (!parsed.ok) throw new Error(String(parsed.message));
  return parsed.value;
}

describe('rhythms as contracts write them', () => {
  test.each([
    [{ atLeast: 'yearly' }, 'at least every year', 'minst varje år', 'at least 1 a year'],
    [
      { atLeast: 'every 2 months', at: '09:00' },
      'at least every 2 months, at 09:00',
      'minst varannan månad, kl. 09:00',
      'at least 6 a year',
    ],
    [
      handover,
      'every week until 30 June 2026, then every quarter, fifth working day',
      'varje vecka till och med 30 juni 2026, därefter varje kvartal, femte arbetsdagen',
      '',
    ],
    [{ onDemand: { calledBy: 'both' } }, 'on demand', 'vid behov', ''],
    [
      { onDemand: { calledBy: 'nordbank', notice: '30 days', atMost: 'yearly' } },
      'on demand (at most every year, notice: 30 days)',
      'vid behov (högst varje år, varsel: 30 dagar)',
      '',
    ],
    [
      { every: 'quarter', onDemand: { notice: '10 working days' } },
      'every quarter, and on demand (notice: 10 working days)',
      'varje kvartal, och vid behov (varsel: 10 arbetsdagar)',
      '4 a year',
    ],
    [
      { every: 'month', on: 'tenth working day' },
      'every month, tenth working day',
      'varje månad, tionde arbetsdagen',
      '12 a year',
    ],
  ])('%j: %s', (value, english, swedish, often) => {
    const cadence = read(value);
    expect(translate(describeCadence(cadence))).toBe(english);
    expect(translate(describeCadence(cadence), dictionary)).toBe(swedish);
    expect(translate(describeFrequency(cadence))).toBe(often);
  });

  test('of phases the last one counts where the day is not looked at', () => {
    expect(regularPart(read(handover))).toEqual({
      every: { amount: 1, unit: 'quarter' },
      on: { kind: 'working-day', nth: 5 },
    });
    expect(regularPart(read({ onDemand: {} }))).toBeUndefined();
    expect(
      regularPart(read({ phases: [{ until: '2026-06-30', every: 'week' }, { onDemand: {} }] })),
    ).toBeUndefined();
  });

  test.each([
    [{ every: 'week', atLeast: 'monthly' }, 'atLeast', undefined, '`every` says how often already'],
    [{ every: 'week', phases: [{ every: 'month' }] }, 'every', undefined, '`phases` says how often already'],
    [{ atLeast: 'year' }, 'atLeast', undefined, 'write yearly'],
    [{ atLeast: 'yearly', from: '2026-01-01' }, 'from', undefined, 'it is counted from the last time'],
    [{ onDemand: 'yes' }, 'onDemand', [], 'say who may call for it'],
    [{ onDemand: { notice: 'soon' } }, 'onDemand', ['notice'], ''],
    [{ onDemand: { calledBy: 'both' }, on: 'tuesday' }, 'on', undefined, 'a day belongs to an interval'],
    [{ phases: [] }, 'phases', undefined, 'write a list'],
    [
      { phases: [{ every: 'week' }, { every: 'quarter', on: 'tuesday' }] },
      'phases',
      [1, 'on'],
      'which Tuesday',
    ],
    [{ phases: [{ until: '2026-06-30' }, { every: 'week' }] }, 'phases', [0, 'every'], 'say how often'],
    [
      { phases: [{ every: 'week', onDemand: { atMost: 'year' } }] },
      'phases',
      [0, 'onDemand', 'atMost'],
      'write yearly',
    ],
  ])('%j is wrong at %s %j', (value, key, below, message) => {
    const parsed = parseCadence(value);
    if (parsed.ok) throw new Error('it is understood');
    expect([parsed.key, parsed.below]).toEqual([key, below]);
    expect(translate(parsed.message)).toContain(message);
  });

  test.each([
    ['5th working day', 'fifth working day'],
    ['the tenth business day', 'tenth working day'],
    ['3rd workday', 'third working day'],
  ])('%s: %s is suggested', (on, meant) => {
    const parsed = parseCadence({ every: 'month', on });
    expect(parsed.ok || parsed.suggestions).toEqual([meant]);
  });
});
