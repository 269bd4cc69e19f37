import { describe, expect, it } from 'vitest';
import { forum, history, met, skipped } from './support.ts';

describe('a forum that has only a rhythm meets once in each interval', () => {
  const board = (records: readonly string[], today: string, cadence = 'monthly', term?: string) =>
    history({ more: forum(cadence), records: [records], today, ...(term ? { term } : {}) });

  it('on whatever day', () => {
    expect(board([met('2026-01-30'), met('2026-02-02'), met('2026-03-15')], '2026-04-03')).toEqual([
      '2026-01-31 held (2026-01-30)',
      '2026-02-28 held (2026-02-02)',
      '2026-03-31 held (2026-03-15)',
      '2026-04-30 not-due',
      '2026-05-31 not-due',
    ]);
  });

  it('an interval without a meeting is missed, when the time to add it is over', () => {
    const records = [met('2026-01-10'), met('2026-03-20')];
    expect(board(records, '2026-03-07')[1]).toBe('2026-02-28 due');
    expect(board(records, '2026-03-21')[1]).toBe('2026-02-28 missed');
    expect(board([met('2026-01-31'), met('2026-03-01')], '2026-03-21')[1]).toBe('2026-02-28 missed');
  });

  it('a meeting that was moved over the edge counts for the interval that it left', () => {
    expect(
      board([met('2026-01-10'), met('2026-03-02'), met('2026-03-20')], '2026-03-21').slice(0, 3),
    ).toEqual([
      '2026-01-31 held (2026-01-10)',
      '2026-02-28 held (2026-03-02)',
      '2026-03-31 held (2026-03-20)',
    ]);
    expect(board([met('2026-01-10'), met('2026-01-28'), met('2026-03-20')], '2026-03-21')[1]).toBe(
      '2026-02-28 held (2026-01-28)',
    );
  });

  it('several in one interval do not stand for others', () => {
    const records = [met('2026-01-08'), met('2026-01-10'), met('2026-01-12')];
    expect(board(records, '2026-03-21')[1]).toBe('2026-02-28 missed');
  });

  it('an interval that the term cuts off asks for none', () => {
    expect(board([], '2026-11-23', 'monthly', '{ starts: 2026-01-15, ends: 2026-03-31 }')).toEqual([
      '2026-02-14 missed',
      '2026-03-14 missed',
    ]);
  });

  it('can be skipped by agreement', () => {
    expect(board([skipped('2026-01-20')], '2026-03-01')[0]).toBe('2026-01-31 waived (2026-01-20)');
  });

  it('is skipped in the interval that the day lies in, though the one before could still be held', () => {
    expect(board([met('2026-01-20'), skipped('2026-02-03')], '2026-04-01').slice(0, 2)).toEqual([
      '2026-01-31 held (2026-01-20)',
      '2026-02-28 waived (2026-02-03)',
    ]);
  });

  it('the last one of a term may be held a little after its end', () => {
    const term = '{ starts: 2026-01-01, ends: 2026-02-28 }';
    const records = [met('2026-01-20'), met('2026-03-05')];
    expect(board(records, '2026-04-01', 'monthly', term)).toEqual([
      '2026-01-31 held (2026-01-20)',
      '2026-02-28 held (2026-03-05)',
    ]);
  });

  it('with a day but no `from` it plans its days, the first an interval after the start', () => {
    expect(board([met('2026-02-25')], '2026-03-01', '{ every: month, on: last tuesday }')).toEqual([
      '2026-02-24 held (2026-02-25)',
      '2026-03-31 not-due',
      '2026-04-28 not-due',
    ]);
  });
});
