import { describe, expect, it } from 'vitest';
import { forecast, history, shared } from './support.ts';

describe('a promise that is counted from the last record', () => {
  const plan = (records: readonly string[], today: string, cadence = 'monthly') =>
    history({ more: forecast(cadence), records: [records], today });

  it('is first due an interval after the start of the term', () => {
    expect(plan([], '2026-01-31')[0]).toBe('2026-02-01 not-due');
    expect(plan([], '2026-02-08')[0]).toBe('2026-02-01 due');
    expect(plan([], '2026-02-09')[0]).toBe('2026-02-01 missed');
  });

  it('goes on from each record', () => {
    expect(plan([shared('2026-01-28'), shared('2026-03-05'), shared('2026-04-20')], '2026-05-01')).toEqual([
      '2026-02-01 held (2026-01-28)',
      '2026-02-28 held (2026-03-05)',
      '2026-04-05 late (2026-04-20)',
      '2026-05-20 not-due',
      '2026-06-20 not-due',
    ]);
  });

  it('misses every interval that goes by', () => {
    expect(plan([shared('2026-02-01'), shared('2026-06-03')], '2026-06-04').slice(0, 5)).toEqual([
      '2026-02-01 held',
      '2026-03-01 missed',
      '2026-04-01 missed',
      '2026-05-01 missed',
      '2026-06-01 held (2026-06-03)',
    ]);
  });

  it('after the 31st comes the last day of a shorter month', () => {
    expect(plan([shared('2026-01-31')], '2026-02-01')[1]).toBe('2026-02-28 not-due');
  });

  it('kept once is not kept for ever', () => {
    expect(plan([shared('2026-01-20')], '2026-11-23').filter(each => each.includes('missed'))).toHaveLength(
      9,
    );
  });

  it('two records of one day are one occasion', () => {
    expect(plan([shared('2026-02-01'), shared('2026-02-01')], '2026-02-02')).toHaveLength(3);
  });

  it('skipping one moves nothing', () => {
    const records = [
      shared('2026-02-01'),
      'type: waived, commitment: forecast, occurrence: 2026-03-01, agreedBy: [bank/anna, cirrus/erik]',
    ];
    expect(plan([...records, shared('2026-04-01')], '2026-04-02').slice(0, 3)).toEqual([
      '2026-02-01 held',
      '2026-03-01 waived',
      '2026-04-01 held',
    ]);
  });
});
