import { describe, expect, it } from 'vitest';
import { type Case, forecast, forum, met, shared } from '../../evidence/support.ts';
import { brief, found, rules, term } from './support.ts';

describe('records/duplicate', () => {
  const given = (...records: readonly string[][]): Case => ({
    more:
      forecast('{ every: year, from: 2027-01-01 }', 'both') +
      forum('{ every: year, from: 2027-01-01 }').replace('name: Board', 'name: Board, formerly: [panel]'),
    term,
    records,
  });

  it('stands on the second one, also in another file and under a former id', () => {
    const found2 = found(given([met('2026-02-03')], [met('2026-02-03').replace('board', 'panel')]));
    expect(brief(found2)).toEqual([expect.stringContaining('r1: warning records/duplicate')]);
    expect(found2[0]?.related[0]?.uri).toBe('file:///r0.partnership.yaml');
  });

  it('two parties, or two days, are two', () => {
    expect(rules(given([shared('2026-02-03', 'bank'), shared('2026-02-03', 'cirrus')]))).toEqual([]);
    expect(rules(given([shared('2026-02-03'), shared('2026-02-04')]))).toEqual([]);
  });
});
