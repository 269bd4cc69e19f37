import { describe, expect, it } from 'vitest';
import { toDate } from '../../../../server/src/core/calendar/date.ts';
import { translate } from '../../../../server/src/core/l10n/message.ts';
import { type Case, evidenceOf } from './support.ts';

/** A report of some cadence, with what else is said of it. */
const report = (cadence: string, more = 'by: cirrus, due: 5 working days') =>
  `governance:\n  reporting:\n    - { id: service-report, what: Service levels, cadence: ${cadence}, ${more} }\n`;
const sent = (date: string, more = '') =>
  `type: report, report: service-report, date: ${date}${more && `, ${more}`}`;

/** `2026-01-01..2026-01-31 due 2026-02-06 held (2026-02-05)` */
function told(given: Case): string[][] {
  return evidenceOf(given).tracks.map(({ promise, occurrences }) => [
    ...(promise.party ? [promise.party] : []),
    ...occurrences.map(({ planned, state, record, period }) =>
      [
        period && `${toDate(period.first)}..${toDate(period.last)}`,
        'due',
        toDate(planned),
        state,
        record && `(${record.date})`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
  ]);
}

const [monthly, quarterly] = [report('monthly'), report('quarterly')];
const term = '{ starts: 2026-01-01, ends: 2027-12-31 }';

describe('which periods are owed', () => {
  const owed = (cadence: string, given: Partial<Case> = {}, more?: string) =>
    told({ more: report(cadence, more), today: '2026-04-20', ...given })[0]?.map(each => each.split(' ')[0]);

  it('calendar months, quarters, half-years and years', () => {
    expect(owed('monthly')?.slice(0, 2)).toEqual(['2026-01-01..2026-01-31', '2026-02-01..2026-02-28']);
    expect(owed('quarterly')?.[0]).toBe('2026-01-01..2026-03-31');
    expect(owed('half-yearly')?.[0]).toBe('2026-01-01..2026-06-30');
    expect(owed('yearly')?.[0]).toBe('2026-01-01..2026-12-31');
  });

  it('all others, and with `from`, are counted from there', () => {
    const started = { term: '{ starts: 2026-01-05, ends: 2027-12-31 }' };
    expect(owed('every 2 weeks', started)?.slice(0, 2)).toEqual([
      '2026-01-05..2026-01-18',
      '2026-01-19..2026-02-01',
    ]);
    expect(owed('every 4 months', started)?.[0]).toBe('2026-01-05..2026-05-04');
    expect(owed('{ every: quarter, from: 2026-02-01 }')?.[0]).toBe('2026-02-01..2026-04-30');
    expect(owed('{ every: month, from: 2026-01-31 }')?.slice(0, 3)).toEqual([
      '2026-01-31..2026-02-27',
      '2026-02-28..2026-03-30',
      '2026-03-31..2026-04-29',
    ]);
  });

  it('the first and the last only where half of them lies in the term', () => {
    const from = (starts: string) =>
      owed('quarterly', { term: `{ starts: ${starts}, ends: 2027-12-31 }` })?.[0];
    expect(from('2026-02-15')).toBe('2026-01-01..2026-03-31');
    expect(from('2026-02-16')).toBe('2026-04-01..2026-06-30');
    const until = (ends: string) =>
      owed('monthly', { term: `{ starts: 2026-01-01, ends: ${ends} }`, today: '2026-12-31' })?.at(-1);
    expect(until('2026-03-31')).toBe('2026-03-01..2026-03-31');
    expect(until('2026-03-30')).toBe('2026-02-01..2026-02-28');
  });

  it('a part that is reported anyway is shown, and never missed', () => {
    const short = { term: '{ starts: 2026-01-20, ends: 2026-12-31 }', today: '2026-02-20' };
    expect(told({ ...short, more: monthly, records: [[]] })[0]?.[0]).toMatch(/^2026-02/);
    expect(told({ ...short, more: monthly, records: [[sent('2026-02-05')]] })[0]?.[0]).toBe(
      '2026-01-01..2026-01-31 due 2026-02-06 held (2026-02-05)',
    );
  });
});

describe('when a report is due', () => {
  const due = (more: string) => told({ term, more, today: '2026-01-15' })[0]?.[0]?.split(' ')[2];

  it('so long after the end of its period; without `due` a quarter of it, at most 30 days', () => {
    expect(due(monthly)).toBe('2026-02-06');
    expect(due(report('monthly', 'by: cirrus, due: 0 days'))).toBe('2026-01-31');
    expect(due(report('monthly', 'by: cirrus'))).toBe('2026-02-07');
    expect(due(report('yearly', 'by: cirrus'))).toBe('2027-01-30');
  });

  it('a last report may be due after the end of the term, and is owed all the same', () => {
    const over = { term: '{ starts: 2026-01-01, ends: 2026-03-31 }', more: monthly, today: '2026-05-01' };
    const sentTwice = [sent('2026-02-02'), sent('2026-03-02')];
    expect(told({ ...over, records: [sentTwice] })[0]?.at(-1)).toBe(
      '2026-03-01..2026-03-31 due 2026-04-07 missed',
    );
    expect(told({ ...over, records: [[...sentTwice, sent('2026-04-07')]] })[0]?.at(-1)).toMatch(/held/);
  });
});

describe('what became of it', () => {
  const first = (...records: string[]) =>
    told({ more: monthly, records: [records], today: '2026-03-20' })[0]?.slice(0, 2);

  it('held by the due day, late before the next one, missed after that', () => {
    expect(first(sent('2026-02-06'))?.[0]).toMatch(/held/);
    expect(first(sent('2026-02-07'))?.[0]).toMatch(/late/);
    const [january] = first(sent('2026-03-05', 'period: 2026-01')) ?? [];
    expect(january).toBe('2026-01-01..2026-01-31 due 2026-02-06 late (2026-03-05)');
    expect(first(sent('2026-03-06', 'period: 2026-01'))?.[0]).toMatch(/missed \(2026-03-06\)/);
    expect(first()?.[0]).toMatch(/missed$/);
  });

  it('without a period it is about the one that ended last, not the oldest that is open', () => {
    expect(first(sent('2026-01-31'))?.[0]).toMatch(/held/);
    expect(first(sent('2026-03-03'))).toEqual([
      '2026-01-01..2026-01-31 due 2026-02-06 missed',
      '2026-02-01..2026-02-28 due 2026-03-06 held (2026-03-03)',
    ]);
  });

  it.each([
    ['2026-01', monthly],
    ['2026-01-20', monthly],
    ['2026-Q1', quarterly],
    ['2026-02-20', quarterly],
    ['2026-H1', report('half-yearly')],
    ['2026', report('yearly')],
    ['2026-04-30', report('{ every: year, from: 2025-07-01 }')],
  ])('the period %s is exactly that one', (period, more) => {
    const records = [[sent('2026-01-15', `period: ${period}`)]];
    expect(told({ more, records, today: '2026-01-20' })[0]?.[0]).toMatch(/held/);
  });

  it('each of several parties owes it by itself', () => {
    const more = report('monthly', 'by: [bank, cirrus], to: cirrus, due: 5 working days');
    const given = { more, records: [[sent('2026-02-05', 'by: bank')]], today: '2026-02-20' };
    expect(told(given).map(track => track.slice(0, 2))).toEqual([
      ['bank', expect.stringMatching(/held/)],
      ['cirrus', expect.stringMatching(/missed/)],
    ]);
  });

  it('skipped by agreement: on the due day, or a day of the period', () => {
    const waived = (day: string) =>
      first(
        `type: waived, report: service-report, occurrence: ${day}, agreedBy: [bank/anna, cirrus/erik]`,
      )?.[0];
    expect(waived('2026-02-06')).toMatch(/waived/);
    expect(waived('2026-01-12')).toMatch(/waived/);
    expect(waived('2026-02-10')).toMatch(/missed/);
  });
});

describe('what is not certain', () => {
  const states = (more: string, ...records: string[]) => {
    const evidence = evidenceOf({ more, records: [records], today: '2026-05-20' });
    const [track] = evidence.tracks;
    return {
      states: track?.occurrences.map(({ state }) => state).filter(state => state !== 'not-due'),
      why: track?.causes.map(({ why }) => translate(why)),
    };
  };

  it('a label that is none of its periods leaves those open that it touches', () => {
    expect(states(monthly, sent('2026-04-02', 'period: 2026-Q1'))).toEqual({
      states: ['uncertain', 'uncertain', 'uncertain', 'missed'],
      why: ['names the period `2026-Q1`, which is none of the periods of this report'],
    });
    const fiscal = report('{ every: quarter, from: 2026-02-01 }');
    expect(states(fiscal, sent('2026-05-05', 'period: 2026-Q1')).states).toEqual(['uncertain']);
  });

  it('one that was sent before any had ended has to name it', () => {
    expect(states(monthly, sent('2026-01-20')).states?.slice(0, 2)).toEqual(['uncertain', 'missed']);
  });

  it('an unknown report may be the one that had ended by then, and no other', () => {
    const unknown = sent('2026-03-04').replace('service-report', 'servce-report');
    expect(states(monthly, unknown).states).toEqual(['missed', 'uncertain', 'missed', 'missed']);
  });
});
