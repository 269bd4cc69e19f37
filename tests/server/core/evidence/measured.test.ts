import { describe, expect, it } from 'vitest';
import { missesTarget, quantityOf } from '../../../../server/src/core/evidence/measured.ts';
import { found, rules, term } from '../rules/evidence/support.ts';

describe('a quantity', () => {
  it.each([
    [90, undefined, 90, ''],
    [90, '%', 90, '%'],
    ['90 %', undefined, 90, '%'],
    ['90%', undefined, 90, '%'],
    ['99.950 %', undefined, 99.95, '%'],
    ['4,5 Days', undefined, 4.5, 'days'],
    ['-2', 'points', -2, 'points'],
    ['12', 'working days', 12, 'working days'],
  ])('%s in %s is a number with a unit', (written, unit, amount, expected) => {
    expect(quantityOf(written, unit)).toEqual({ amount, unit: expected });
  });

  it.each(['at least 90 %', '80–90 %', '1,200', '1.200 €', 'all of them', '', '1 200', '90 % of 12'])(
    '%s is none',
    written => {
      expect(quantityOf(written, undefined)).toBeUndefined();
    },
  );
});

it.each([
  [{ target: '90 %', better: 'higher' }, '89 %', true],
  [{ target: '90 %', better: 'higher' }, '90%', false],
  [{ target: 3, better: 'lower', unit: 'days' }, '4 days', true],
  [{ target: 3, better: 'lower', unit: 'days' }, 2, false],
  [{ target: '90 %' }, '10 %', undefined],
  [{ target: '90 %', better: 'higher' }, 10, undefined],
  [{ target: 'all', better: 'higher' }, 10, undefined],
] as const)('a measure %o with the value %s', (measure, value, expected) => {
  expect(missesTarget(measure, value)).toBe(expected);
});

describe('scorecard/below-target', () => {
  const more = `scorecard:\n  - { id: answers, what: Answered, target: 90 %, better: higher, forum: board }\n`;
  const taken = (value: string, date: string) =>
    `type: measure, measure: answers, date: ${date}, value: ${value}`;
  const given = (...values: readonly string[]) => ({
    term,
    more,
    records: [values.map((value, i) => taken(value, `2026-0${i + 1}-28`))],
  });

  it('needs two values in a row, the last ones', () => {
    const [finding] = found(given('95 %', '80 %', '75 %')).filter(
      ({ rule }) => rule === 'scorecard/below-target',
    );
    expect(finding?.severity).toBe('info');
    expect(String(finding?.message)).toBe(
      '“Answered” has missed its target of 90 % twice in a row: 80 % on 28 February 2026 and 75 % on 28 March 2026. Talk about what to change, or whether the target is still the right one.',
    );
  });

  it.each([
    ['one', ['80 %']],
    ['one between', ['80 %', '95 %', '75 %']],
    ['one that came right', ['80 %', '75 %', '95 %']],
    ['another unit', ['80 %', '75']],
  ])('is silent for %s', (_, values) => {
    expect(rules(given(...values)).filter(rule => rule.startsWith('scorecard'))).toEqual([]);
  });

  it('is silent where a value may lie between', () => {
    const records = [
      [
        taken('80 %', '2026-01-28'),
        taken('75 %', '2026-03-28'),
        taken('95 %', '2026-02-28').replace('answers', 'answer'),
      ],
    ];
    expect(rules({ term, more, records })).toEqual(['reference/unknown']);
  });
});
