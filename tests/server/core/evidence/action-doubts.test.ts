import { describe, expect, it } from 'vitest';
import { openActions } from '../../../../server/src/core/status/duty.ts';
import { evidenceOf, forum, met, quarterly } from './support.ts';

const agreed = `${met('2026-01-13')}, actions: [{ id: a1, what: Ask, owner: bank/anna, due: 2026-02-01 }, { id: a2, what: Tell, owner: bank/anna, due: 2026-02-01 }]`;

/** The open actions, each with the reasons why it may be done all the same. */
const open = (...records: string[]) =>
  openActions(evidenceOf({ more: forum(quarterly), records: [[agreed, ...records]] })).map(({ id, doubts }) =>
    [id, ...doubts.map(({ reason }) => reason)].join(' '),
  );

const done = (meeting: string) => `${meeting}, actions: [{ id: a1, status: done }]`;

describe('an action', () => {
  it('is closed by a meeting that is known', () => {
    expect(open(done(met('2026-04-14')))).toEqual(['a2']);
  });

  it.each([
    ['of an unknown forum', met('2026-04-14').replace('board', 'bored'), 'unknown-subject'],
    ['without a readable day', met('14.4.2026'), 'no-date'],
  ])('is left open by a meeting %s, and no other action is', (_, meeting, reason) => {
    expect(open(done(meeting))).toEqual([`a1 ${reason}`, 'a2']);
  });

  it('is left open by what may name any', () => {
    expect(
      open('type: meeting, forum: board, date: 2026-04-14, actions: [{ id: A 1, status: done }]'),
    ).toEqual(['a1 unreadable', 'a2 unreadable']);
    expect(open('date: 2026-04-14, actions: []')).toEqual(['a1 no-type', 'a2 no-type']);
  });

  it.each([
    ['a meeting that names none', met('14.4.2026')],
    ['a record of another type', 'type: health-check'],
    [
      'a meeting of an unknown forum that says nothing new',
      `${met('2026-04-14').replace('board', 'bored')}, actions: [{ id: a1, status: open }]`,
    ],
    ['a meeting before it was agreed', done(met('2025-12-14').replace('board', 'bored'))],
  ])('is not left open by %s', (_, record) => {
    expect(open(record)).toEqual(['a1', 'a2']);
  });
});
