import { describe, expect, it } from 'vitest';
import { type Case, forum, met, quarterly, skipped } from '../../evidence/support.ts';
import { quarters, rules } from './support.ts';

describe('benchmarking/no-follow-up', () => {
  const more = `${forum(quarterly)}benchmarking:\n  activities:\n    - { id: look, forum: board }\n`;
  const decided = (day: string) => `${met(day)}, decisions: [Two tools are tried]`;
  const given = (records: readonly string[], today = '2026-05-01'): Case => ({
    ...quarters([]),
    more,
    records: [records],
    today,
  });
  const benchmark = 'type: benchmark, activity: look, date: 2026-01-13';
  const about = (records: readonly string[], today?: string) =>
    rules(given(records, today)).filter(rule => rule === 'benchmarking/no-follow-up');

  it.each([
    ['decided on the same day', [benchmark, decided('2026-01-13'), met('2026-04-14')], []],
    ['decided at the next meeting', [benchmark, met('2026-01-13'), decided('2026-04-14')], []],
    [
      'decided only at the one after it',
      [benchmark, met('2026-01-13'), met('2026-04-14'), decided('2026-04-30')],
      ['benchmarking/no-follow-up'],
    ],
    ['no decision at all', [benchmark, met('2026-01-13'), met('2026-04-14')], ['benchmarking/no-follow-up']],
    ['no meeting after it', [benchmark, met('2026-01-13')], ['benchmarking/no-follow-up']],
  ])('%s', (_, records, expected) => {
    expect(about(records)).toEqual(expected);
  });

  it('waits until the next planned meeting is over', () => {
    expect(about([benchmark, met('2026-01-13')], '2026-04-24')).toEqual([]);
    expect(about([benchmark, met('2026-01-13')], '2026-04-25')).toEqual(['benchmarking/no-follow-up']);
    expect(about([benchmark, met('2026-01-13'), skipped('2026-04-14')], '2026-05-01')).toEqual([]);
  });
});
