import { describe, expect, it } from 'vitest';
import type { Track } from '../../../../server/src/core/evidence/track.ts';
import { evidenceOf, forum, history, met, quarterly, skipped } from './support.ts';

describe('a forum that plans its days', () => {
  const board = (records: readonly string[], today = '2026-11-23') =>
    history({ more: forum(quarterly), records: [records], today });

  it('tells what was held, late, missed and waived, what is due, and what comes next', () => {
    expect(board([met('2026-01-14'), met('2026-05-02'), skipped('2026-07-14')], '2026-10-24')).toEqual([
      '2026-01-13 held (2026-01-14)',
      '2026-04-14 late (2026-05-02)',
      '2026-07-14 waived',
      '2026-10-13 missed',
      '2027-01-12 not-due',
    ]);
  });

  it('has time until its window closes, and not a day more', () => {
    expect(board([], '2026-01-12')[0]).toBe('2026-01-13 not-due');
    expect(board([], '2026-01-13')[0]).toBe('2026-01-13 due');
    expect(board([], '2026-01-23')[0]).toBe('2026-01-13 due');
    expect(board([], '2026-01-24')[0]).toBe('2026-01-13 missed');
  });

  it.each([
    ['on the first day of its window', '2026-04-04', '2026-04-14 held (2026-04-04)'],
    ['on the last day of its window', '2026-04-24', '2026-04-14 held (2026-04-24)'],
    ['a day after it', '2026-04-25', '2026-04-14 late (2026-04-25)'],
    ['the day before the next one begins', '2026-07-03', '2026-04-14 late (2026-07-03)'],
    ['on the first day of the next one', '2026-07-04', '2026-04-14 missed'],
  ])('a meeting %s', (_, day, expected) => {
    expect(board([met(day)])[1]).toBe(expected);
  });

  it('a day before its window it is late for the one before, if that one needs it', () => {
    expect(board([met('2026-04-03')]).slice(0, 2)).toEqual([
      '2026-01-13 late (2026-04-03)',
      '2026-04-14 missed',
    ]);
    expect(board([met('2026-01-13'), met('2026-04-03')]).slice(0, 2)).toEqual([
      '2026-01-13 held',
      '2026-04-14 missed',
    ]);
  });

  it('two meetings near one day are one occasion', () => {
    expect(board([met('2026-04-10'), met('2026-04-15')]).slice(0, 3)).toEqual([
      '2026-01-13 missed',
      '2026-04-14 held (2026-04-15)',
      '2026-07-14 missed',
    ]);
  });

  it('kept once is not kept for ever', () => {
    expect(board([met('2026-01-13')]).filter(each => each.includes('missed'))).toHaveLength(3);
  });

  it('held early is held, and the next one is the one after it', () => {
    const given = { more: forum(quarterly), records: [[met('2026-10-05')]], today: '2026-10-06' };
    expect(history(given).at(-2)).toBe('2026-10-13 held (2026-10-05)');
    const evidence = evidenceOf(given);
    const { owner, key } = (evidence.tracks[0] as Track).promise;
    expect(evidence.next(owner, key)?.date).toBe('2027-01-12');
  });

  it('what is to happen has not happened', () => {
    expect(board([met('2026-10-14')], '2026-10-13').at(-2)).toBe('2026-10-13 due');
  });

  it('records in any number of files, in any order', () => {
    const records = [[met('2026-07-14'), met('2026-01-14')], [], [met('2026-10-13'), met('2026-04-14')]];
    expect(history({ more: forum(quarterly), records }).filter(each => each.includes('held'))).toHaveLength(
      4,
    );
  });

  it('under ids that it had before', () => {
    const more = forum(quarterly).replace('name: Board', 'name: Board, formerly: [panel]');
    const records = [
      [met('2026-01-13').replace('board', 'panel'), skipped('2026-04-14').replace('board', 'panel')],
    ];
    expect(history({ more, records }).slice(0, 2)).toEqual(['2026-01-13 held', '2026-04-14 waived']);
  });

  it('a holiday moves nothing; the window is there for that', () => {
    const cadence = '{ every: week, on: friday, from: 2026-12-18, window: 3 working days }';
    const given = {
      more: `holidays: [2026-12-25, 2026-12-28]\n${forum(cadence)}`,
      records: [[met('2026-12-31'), met('2027-01-04')]],
      today: '2027-01-05',
    };
    // Monday is one, so the third working day is Thursday.
    expect(history(given)[1]).toBe('2026-12-25 held (2026-12-31)');
  });

  it('windows that overlap: each meeting counts once, for the day that lies nearest', () => {
    const cadence = '{ every: week, from: 2026-10-05, window: 7 days }';
    const records = [[met('2026-10-05'), met('2026-10-19'), met('2026-10-26')]];
    expect(history({ more: forum(cadence), records, today: '2026-11-01' }).slice(0, 4)).toEqual([
      '2026-10-05 held',
      '2026-10-12 missed',
      '2026-10-19 held',
      '2026-10-26 held',
    ]);
  });
});
