import { describe, expect, it } from 'vitest';
import type { PlainMapping } from '../../../../server/src/core/yaml/value.ts';
import { evidenceOf, forum, history, met } from './support.ts';

/** A forum that exists only for a part of the term. */
const board = (cadence: string, span: string) => forum(`${cadence}, ${span}`);

describe('a forum that begins or ends within the term', () => {
  it('misses nothing before it begins', () => {
    const more = board('monthly', 'from: 2026-06-01');
    expect(history({ more, records: [[met('2026-06-20')]], today: '2026-07-15' })).toEqual([
      '2026-06-30 held (2026-06-20)',
      '2026-07-31 not-due',
      '2026-08-31 not-due',
    ]);
  });

  it('misses nothing after it has ended', () => {
    const more = board('monthly', 'until: 2026-02-28');
    expect(history({ more, records: [[met('2026-01-20')]], today: '2026-11-23' })).toEqual([
      '2026-01-31 held (2026-01-20)',
      '2026-02-28 missed',
    ]);
  });

  it('its first day plans no days: one meeting is due in each interval', () => {
    const more = board('quarterly', 'from: 2026-03-15');
    expect(history({ more, records: [[met('2026-05-20')]], today: '2026-07-01' })[0]).toBe(
      '2026-06-14 held (2026-05-20)',
    );
  });

  it('planned days only while there is one', () => {
    const more = board(
      '{ every: month, on: first monday, from: 2026-01-01 }',
      'from: 2026-03-01, until: 2026-04-30',
    );
    expect(history({ more, records: [[]], today: '2026-11-23' })).toEqual([
      '2026-03-02 missed',
      '2026-04-06 missed',
    ]);
  });

  it.each([
    ['2026-01-10', '2026-07-01'],
    ['2026-08-10', '2026-09-01'],
    ['2026-12-01', undefined],
  ])('on %s the next is due by %s', (today, next) => {
    const evidence = evidenceOf({ more: board('monthly', 'from: 2026-06-01, until: 2026-11-30'), today });
    const owner = evidence.model.forums[0]?.forum as PlainMapping;
    expect(evidence.next(owner, 'cadence')?.date).toBe(next);
  });

  it('a day that cannot be read proves nothing', () => {
    const more = board('monthly', 'until: 2026-02-30');
    expect(evidenceOf({ more, records: [[]], today: '2026-11-23' }).tracks).toEqual([]);
  });
});
