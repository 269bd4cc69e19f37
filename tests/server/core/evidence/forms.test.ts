import { describe, expect, it } from 'vitest';
import { evidenceOf, forecast, forum, history, met, shared, skipped } from './support.ts';

describe('at least so often', () => {
  const yearly = (records: readonly string[], today: string, window = '') =>
    history({ more: forum(`{ atLeast: yearly${window} }`), records: [records], today });

  it('a forum is due an interval after it met, not once in each interval', () => {
    // Once in each year of the term, and yet nearly two years apart.
    const met2 = [met('2026-01-20'), met('2027-12-20')];
    expect(yearly(met2, '2027-12-31')).toEqual([
      '2027-01-01 held (2026-01-20)',
      '2027-01-20 late (2027-12-20)',
    ]);
    expect(yearly([met('2026-01-20')], '2027-06-01')).toEqual([
      '2027-01-01 held (2026-01-20)',
      '2027-01-20 missed',
    ]);
  });

  it('more often is as good', () => {
    const often = ['2026-01-20', '2026-03-01', '2026-11-02'].map(met);
    expect(yearly(often, '2026-11-23').every(each => !each.includes('missed'))).toBe(true);
  });

  it('its day only describes: the interval is the longest', () => {
    const cadence = '{ atLeast: quarterly, on: last friday, window: 0 days }';
    const found = history({ more: forum(cadence), records: [[met('2026-01-05')]], today: '2026-04-06' });
    expect(found).toEqual(['2026-04-01 held (2026-01-05)', '2026-04-05 missed', '2026-07-05 not-due']);
  });

  it('a health check that says from when is counted from the last one all the same', () => {
    const more = 'openDialogue:\n  healthCheck: { cadence: { atLeast: yearly }, from: 2026-02-01 }\n';
    expect(
      history({ more, records: [['type: health-check, date: 2026-05-01']], today: '2026-11-23' }),
    ).toEqual(['2027-01-01 held (2026-05-01)', '2027-05-01 not-due']);
  });
});

describe('on demand', () => {
  it('nothing is ever missed, and nothing is due', () => {
    const evidence = evidenceOf({ more: forum('{ onDemand: { calledBy: both } }'), records: [[]] });
    expect(evidence.tracks.map(({ occurrences }) => occurrences)).toEqual([[]]);
    const [{ forum: owner } = { forum: {} }] = evidence.model.forums;
    expect(evidence.next(owner as Record<string, unknown>, 'cadence')).toBeUndefined();
  });

  it('beside a rhythm, a further meeting breaks nothing', () => {
    const cadence = '{ every: quarter, onDemand: { calledBy: both, notice: 10 days } }';
    const records = [met('2026-02-01'), met('2026-03-20'), met('2026-04-02')];
    const found = history({ more: forum(cadence), records: [records], today: '2026-07-01' });
    expect(found.slice(0, 2)).toEqual(['2026-03-31 held (2026-02-01)', '2026-06-30 held (2026-04-02)']);
  });
});

describe('phases', () => {
  const cadence = '{ phases: [{ until: 2026-03-31, every: month }, { every: quarter }] }';
  const plan = (records: readonly string[], today: string) =>
    history({ more: forum(cadence), records: [records], today });

  it('each is counted from the day after the one before', () => {
    expect(plan([], '2026-10-01').map(each => each.slice(0, 10))).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
    ]);
  });

  it('what took place in one does not count in the next', () => {
    const records = ['2026-01-10', '2026-02-10', '2026-03-30', '2026-07-02'].map(met);
    expect(plan(records, '2026-11-23')).toEqual([
      '2026-01-31 held (2026-01-10)',
      '2026-02-28 held (2026-02-10)',
      '2026-03-31 held (2026-03-30)',
      '2026-06-30 missed',
      '2026-09-30 held (2026-07-02)',
      '2026-12-31 not-due',
    ]);
  });

  it('the last of a phase may be held a little later', () => {
    expect(plan([met('2026-04-03')], '2026-04-10').slice(0, 4)).toEqual(
      ['2026-01-31 missed', '2026-02-28 missed', '2026-03-31 late (2026-04-03)', '2026-06-30 not-due'].map(
        each => each.replace('late', 'held'),
      ),
    );
  });

  it('a promise counted from the last record begins anew', () => {
    const found = history({
      more: forecast(cadence),
      records: [[shared('2026-01-30'), shared('2026-03-01'), shared('2026-03-28')]],
      today: '2026-05-01',
    });
    expect(found).toEqual([
      '2026-02-01 held (2026-01-30)',
      '2026-02-28 held (2026-03-01)',
      '2026-07-01 not-due',
    ]);
  });

  it('some of it on demand', () => {
    const more = forum('{ phases: [{ until: 2026-02-28, every: month }, { onDemand: { calledBy: both } }] }');
    expect(history({ more, records: [[]], today: '2026-11-23' })).toEqual([
      '2026-01-31 missed',
      '2026-02-28 missed',
    ]);
  });

  it('out of order nobody knows which holds, so nothing is missed', () => {
    const more = forum(
      '{ phases: [{ until: 2026-06-30, every: week }, { until: 2026-03-31, every: month }] }',
    );
    expect(history({ more, records: [[]], today: '2026-11-23' })).toEqual([]);
  });

  it.each([
    ['2026-02-01', '2026-02-28'],
    ['2026-03-31', '2026-03-31'],
    ['2026-04-01', '2026-06-30'],
    ['2027-12-31', '2027-12-31'],
  ])('on %s the next is due by %s', (today, next) => {
    const evidence = evidenceOf({ more: forum(cadence), today });
    const [{ forum: owner } = { forum: {} }] = evidence.model.forums;
    expect(evidence.next(owner as Record<string, unknown>, 'cadence')).toEqual({
      date: next,
      countedFrom: 'phase',
    });
  });

  it('with a first day the days are planned', () => {
    const more = forum(
      '{ phases: [{ until: 2026-02-28, every: month, on: first monday }, { every: quarter, on: first monday }], from: 2026-01-01 }',
    );
    expect(history({ more, records: [[skipped('2026-02-02')]], today: '2026-03-05' })).toEqual([
      '2026-01-05 missed',
      '2026-02-02 waived',
      '2026-06-01 not-due',
    ]);
  });
});
