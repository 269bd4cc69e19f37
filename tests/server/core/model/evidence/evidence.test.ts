import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../../server/src/core/model/calendar/date.ts';
import type { Track } from '../../../../../server/src/core/model/evidence/track.ts';
import type { FileModel } from '../../../../../server/src/core/model/file-model.ts';
import { workspaceOf } from '../../../../support/check.ts';
import {
  agreement,
  evidenceOf,
  forecast,
  forum,
  history,
  met,
  recordsFile,
  shared,
  skipped,
  told,
} from './support.ts';

const quarterly = '{ every: quarter, on: second tuesday, from: 2026-01-13, window: 10 days }';

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

describe('the calendar', () => {
  const days = (cadence: string, term: string, today: string) =>
    history({ term, more: forum(cadence), today }).map(each => each.slice(0, 10));

  it('the 31st is the last day of shorter months, also of February in a leap year', () => {
    expect(
      days('{ every: month, on: day 31, from: 2027-12-31 }', '{ starts: 2027-12-01 }', '2028-04-01'),
    ).toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30', '2028-05-31']);
  });

  it('29 February is 28 February in other years', () => {
    expect(days('{ every: year, from: 2024-02-29 }', '{ starts: 2024-01-01 }', '2028-03-01')).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
      '2029-02-28',
    ]);
  });

  it('2026 has 53 weeks, and every second one goes on from there', () => {
    expect(
      days('{ every: 2 weeks, on: monday, from: 2026-12-14 }', '{ starts: 2026-01-01 }', '2027-01-25').slice(
        0,
        4,
      ),
    ).toEqual(['2026-12-14', '2026-12-28', '2027-01-11', '2027-01-25']);
  });

  it('neither summer time nor the hour moves a day', () => {
    const cadence = '{ every: week, on: sunday, from: 2026-03-22, at: "02:30" }';
    const more = `timezone: Europe/Helsinki\n${forum(cadence)}`;
    const given = { more, records: [[met('2026-03-29')]], today: '2026-04-06' };
    expect(history(given).slice(0, 3)).toEqual(['2026-03-22 missed', '2026-03-29 held', '2026-04-05 due']);
  });

  it('a term that starts and ends inside a period asks only for what lies in it', () => {
    const monthly = '{ every: month, on: day 15, from: 2025-01-15 }';
    expect(days(monthly, '{ starts: 2026-01-20, ends: 2026-04-10 }', '2026-11-23')).toEqual([
      '2026-02-15',
      '2026-03-15',
    ]);
    expect(days(monthly, '{ starts: 2026-01-15, ends: 2026-03-15 }', '2026-11-23')).toEqual([
      '2026-01-15',
      '2026-02-15',
      '2026-03-15',
    ]);
  });

  it('a start in another century is not waited for', () => {
    expect(
      days('{ every: 1 day, from: 1900-01-01 }', '{ ends: 2999-12-31 }', '2026-11-23').length,
    ).toBeGreaterThan(8000);
    expect(days('daily', '{ starts: 1900-01-01 }', '2026-11-23').length).toBeGreaterThan(8000);
  });
});

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
    const records = [shared('2026-02-01'), 'type: waived, commitment: forecast, occurrence: 2026-03-01'];
    expect(plan([...records, shared('2026-04-01')], '2026-04-02').slice(0, 3)).toEqual([
      '2026-02-01 held',
      '2026-03-01 waived',
      '2026-04-01 held',
    ]);
  });
});

describe('who owes it', () => {
  const tracks = (records: readonly string[]) =>
    evidenceOf({ more: forecast('monthly', 'both'), records: [records], today: '2026-03-20' }).tracks.map(
      track => [track.promise.party, told(track)[0]],
    );

  it('with `by: both` each party does, and a record says whose it is', () => {
    expect(tracks([shared('2026-02-01', 'bank')])).toEqual([
      ['bank', '2026-02-01 held'],
      ['cirrus', '2026-02-01 missed'],
    ]);
  });

  it('a record that does not say it may be of either', () => {
    expect(tracks([shared('2026-02-01')])).toEqual([
      ['bank', '2026-02-01 held'],
      ['cirrus', '2026-02-01 held'],
    ]);
  });

  it('internal reviews are judged by party', () => {
    const given = {
      more: 'review: { internal: half-yearly, joint: { every: year, from: 2026-06-01 } }\n',
      records: [
        [
          'type: review, scope: internal, party: bank, date: 2026-06-20',
          'type: review, scope: joint, date: 2026-06-10',
        ],
      ],
    };
    expect(evidenceOf(given).tracks.map(track => [track.promise.subject, told(track)[0]])).toEqual([
      ['review internal bank', '2026-07-01 held (2026-06-20)'],
      ['review internal cirrus', '2026-07-01 missed'],
      ['review joint', '2026-06-01 held (2026-06-10)'],
    ]);
  });
});

describe('what could not be read proves nothing', () => {
  const certain = (records: readonly string[]) =>
    evidenceOf({ more: forum(quarterly), records: [records] }).tracks[0]?.isCertain;

  it('a day, a type, or lines that could not be read may be what is missing', () => {
    expect(certain([])).toBe(true);
    expect(certain(['type: meeting, forum: board, date: 14.1.2026'])).toBe(false);
    expect(certain(['type: meeting, forum: board'])).toBe(false);
    expect(certain(['type: meeting, forum: board, date: "2026-01-14'])).toBe(false);
  });

  it('a record of something unknown may mean any forum', () => {
    expect(
      history({ more: forum(quarterly), records: [[met('2026-01-14').replace('board', 'bord')]] })[0],
    ).toBe('2026-01-13 held (2026-01-14)');
  });

  it('one of what is retired means nothing else', () => {
    const more = `retired: [panel]\n${forum(quarterly)}`;
    expect(history({ more, records: [[met('2026-01-14').replace('board', 'panel')]] })[0]).toBe(
      '2026-01-13 missed',
    );
  });
});

describe('evidence', () => {
  it('is worked out once for the same agreement, records and day', () => {
    const workspace = workspaceOf({
      'a.partnership.yaml': agreement({ more: forum(quarterly) }),
      'r.partnership.yaml': recordsFile([met('2026-01-14')]),
      'other.partnership.yaml': 'apiVersion: partnership/v1\nkind: Party\nid: other\nname: Other\n',
    });
    const get = (day = '2026-11-23') =>
      workspace.evidenceOf(workspace.file('file:///a.partnership.yaml') as FileModel, day as IsoDate);
    const first = get();
    expect(get()).toBe(first);
    workspace.set('file:///other.partnership.yaml', 'apiVersion: partnership/v1\nkind: Party\nid: other\n');
    expect(get()).toBe(first);
    workspace.set('file:///r.partnership.yaml', recordsFile([met('2026-01-15')]));
    expect(get()).not.toBe(first);
    expect(get('2026-11-24')).not.toBe(get());
  });
});
