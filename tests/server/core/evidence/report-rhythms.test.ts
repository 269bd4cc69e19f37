import { describe, expect, it } from 'vitest';
import { toDate } from '../../../../server/src/core/calendar/date.ts';
import { type Case, evidenceOf } from './support.ts';

const report = (cadence: string, due = 'due: 5 days, ') =>
  `governance:\n  reporting:\n    - { id: service-report, what: Service levels, cadence: ${cadence}, ${due}by: cirrus }\n`;
const sent = (date: string, more = '') =>
  `type: report, report: service-report, date: ${date}${more && `, ${more}`}`;
const term = '{ starts: 2026-01-05, ends: 2027-12-31 }';

/** `01-05..01-11 missed`, or of what has no period the day on which it was due; nothing that is to come. */
function told(given: Case): string[] {
  const occurrences = evidenceOf({ term, ...given }).tracks[0]?.occurrences ?? [];
  return occurrences.flatMap(({ planned, state, period }) => {
    const days = period ? [period.first, period.last] : [planned];
    return state === 'not-due' ? [] : `${days.map(day => toDate(day).slice(5)).join('..')} ${state}`;
  });
}

describe('reports whose periods change their length', () => {
  const weekly = report('{ phases: [{ until: 2026-01-28, every: week }, { every: month }] }');

  it('cut at the change; a part is owed where it is at least half', () => {
    expect(told({ more: weekly, today: '2026-03-10' })).toEqual([
      '01-05..01-11 missed',
      '01-12..01-18 missed',
      '01-19..01-25 missed',
      '02-01..02-28 missed',
    ]);
    const later = weekly.replace('01-28', '01-14');
    expect(told({ more: later, today: '2026-02-10' }).slice(1)).toEqual(['01-15..01-31 missed']);
  });

  it.each([
    ['2026-01-20', '01-15..01-31 held'],
    ['2026-01', '01-15..01-31 held'],
    ['2026-01-06', '01-15..01-31 missed'],
  ])('a record for %s', (period, state) => {
    const records = [[sent('2026-02-04', `period: ${period}`)]];
    const more = weekly.replace('01-28', '01-14');
    expect(told({ more, records, today: '2026-02-20' })).toContain(state);
  });

  it('a record without a period is for the one that ended last, also over the change', () => {
    const more = weekly.replace('01-28', '01-18');
    const records = [[sent('2026-01-20')]];
    expect(told({ more, records, today: '2026-01-25' })[1]).toBe('01-12..01-18 held');
  });

  it('nothing is owed in a phase on demand, and all behind it', () => {
    const onDemand = '{ until: 2026-02-28, onDemand: { calledBy: bank } }';
    const more = report(`{ phases: [{ until: 2026-01-18, every: week }, ${onDemand}, { every: month }] }`);
    const records = [[sent('2026-01-30')]];
    expect(told({ more, records, today: '2026-04-10' })).toEqual([
      '01-05..01-11 missed',
      '01-12..01-18 late',
      '03-01..03-31 missed',
    ]);
    const first = report(`{ phases: [${onDemand}, { every: month }] }`);
    expect(told({ more: first, today: '2026-04-10' })[0]).toBe('03-01..03-31 missed');
  });

  it('without a due day, it has a quarter of its own period', () => {
    const [week] = evidenceOf({
      term,
      more: weekly.replace('due: 5 days, ', ''),
      today: '2026-03-10',
    }).tracks;
    expect(week?.occurrences.slice(0, 4).map(({ planned }) => toDate(planned))).toEqual([
      '2026-01-12',
      '2026-01-19',
      '2026-01-26',
      '2026-03-07',
    ]);
  });

  it('at least so often in a phase is owed once for each period, and more often is as good', () => {
    const atLeast = report('{ phases: [{ until: 2026-01-31, every: week }, { atLeast: monthly }] }');
    const records = [[sent('2026-02-10', 'period: 2026-02-03'), sent('2026-03-03', 'period: 2026-02')]];
    const given = { more: atLeast, today: '2026-04-10' };
    expect(told(given).slice(-2)).toEqual(['02-01..02-28 missed', '03-01..03-31 missed']);
    expect(told({ ...given, records }).slice(-2)).toEqual(['02-01..02-28 held', '03-01..03-31 missed']);
  });

  it('phases that are in no order plan nothing', () => {
    const more = report('{ phases: [{ every: week }, { every: month }] }');
    expect(told({ more, today: '2026-04-10' })).toEqual([]);
  });
});

describe('reports that are to come at least so often, or on demand', () => {
  it('is due an interval after the last one, whatever it covered, and late after its due days', () => {
    const records = [[sent('2026-02-10', 'period: 2026-01'), sent('2026-03-10')]];
    const given = { more: report('{ atLeast: quarterly }'), records };
    expect(told({ ...given, today: '2026-06-01' })).toEqual(['04-05 held', '05-10 held']);
    expect(told({ ...given, today: '2026-06-14' }).at(-1)).toBe('06-10 due');
    expect(told({ ...given, today: '2026-06-16' }).at(-1)).toBe('06-10 missed');
  });

  it('nothing is missed on demand', () => {
    const more = report('{ onDemand: { calledBy: bank, notice: 5 working days } }');
    expect(told({ more, today: '2026-06-14' })).toEqual([]);
  });
});
