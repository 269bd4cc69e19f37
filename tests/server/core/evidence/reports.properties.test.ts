import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate, toDate, toDay } from '../../../../server/src/core/calendar/date.ts';
import { type Day, lastDay, plusDays } from '../../../../server/src/core/calendar/day.ts';
import {
  nameOfPeriod,
  type Period,
  Periods,
  readPeriod,
} from '../../../../server/src/core/calendar/periods.ts';
import { expandReports } from '../../../../server/src/core/evidence/expand-reports.ts';
import type { RecordModel } from '../../../../server/src/core/evidence/record.ts';
import { times } from '../../../support/seed.ts';
import { dateBetween, intervalUpTo } from '../calendar/arbitraries.ts';

const someDay = dateBetween('2025-10-01', '2027-12-31');

const anyCase = fc.record({
  every: intervalUpTo(6),
  from: fc.option(someDay, { nil: undefined }),
  starts: someDay,
  length: fc.integer({ min: 0, max: 900 }),
  today: someDay,
  due: fc.option(
    fc.integer({ min: 0, max: 40 }).map(amount => ({ amount, unit: 'day' as const })),
    { nil: undefined },
  ),
  sent: fc.array(fc.tuple(someDay, fc.option(someDay, { nil: undefined })), { maxLength: 12 }),
});

type Case = typeof anyCase extends fc.Arbitrary<infer T> ? T : never;

function periodsOf({ every, from, starts }: Case): Periods {
  return Periods.of({ every, ...(from && { from }) }, toDay(starts)) as Periods;
}

/** Records as they are read: one that names no day inside a period is about the one that had ended last. */
function recordsOf(given: Case): RecordModel[] {
  const periods = periodsOf(given);
  return given.sent
    .filter(([date]) => date <= given.today)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([date, named]) => {
      const period = named ? periods.at(toDay(named)) : periods.endedBy(toDay(date));
      return { type: 'report', date, day: toDay(date), period } as RecordModel;
    });
}

function run(given: Case) {
  const { every, from, starts, length, today, due } = given;
  const cadence = { every, ...(from && { from }) };
  const until = plusDays(toDay(today > starts ? today : starts), 30);
  return expandReports({
    cadence,
    due,
    periods: periodsOf(given),
    starts: toDay(starts),
    anchor: toDay(starts),
    ends: toDay(addDays(starts, length)),
    today: toDay(today),
    until,
    free: new Set(),
    records: recordsOf(given),
    waivers: [],
  });
}

describe('periods', () => {
  it('lie behind each other without a gap, and each day is in exactly one', () => {
    fc.assert(
      fc.property(anyCase, someDay, (given, date) => {
        const [periods, day] = [periodsOf(given), toDay(date)];
        const period = periods.at(day);
        if (!period) {
          expect(periods.first?.first).toBeGreaterThan(day);
          return;
        }
        expect(period.first <= day && day <= period.last).toBe(true);
        const next = periods.after(period) as Period;
        expect(next.first).toBe(period.last + 1);
        expect(periods.at(period.first)).toEqual(period);
        expect(periods.endedBy(period.last)).toEqual(period);
        expect(periods.endedBy(plusDays(next.last, -1))).toEqual(
          next.first === next.last ? expect.anything() : period,
        );
      }),
      { numRuns: 300 * times },
    );
  });

  it('are found again by the name that records give them', () => {
    fc.assert(
      fc.property(anyCase, someDay, (given, date) => {
        const periods = periodsOf(given);
        const period = periods.at(toDay(date));
        if (period === undefined) return;
        const named = readPeriod(nameOfPeriod(period));
        expect(named && ('period' in named ? named.period : periods.at(named.day))).toEqual(period);
      }),
      { numRuns: 300 * times },
    );
  });

  it('end with the calendar', () => {
    const periods = Periods.of({ every: { amount: 1, unit: 'year' } }, undefined) as Periods;
    expect(periods.after(periods.at(lastDay) as Period)).toBeUndefined();
  });
});

describe('reports', () => {
  it('are owed exactly once for each period whose last day and half lie in the term', () => {
    fc.assert(
      fc.property(anyCase, given => {
        const found = run(given);
        const starts = toDay(given.starts);
        const ends = toDay(addDays(given.starts, given.length));
        const firsts = found.map(({ period }) => period?.first);
        expect(new Set(firsts).size).toBe(firsts.length);
        const periods = periodsOf(given);
        const expected: Day[] = [];
        for (let day = starts; day <= ends; day = plusDays(day, 1)) {
          const period = periods.at(day);
          if (!period || period.last !== day) continue;
          const inTerm = day - Math.max(starts, period.first) + 1;
          if (inTerm * 2 >= period.last - period.first + 1) expected.push(period.first);
        }
        const last = found.at(-1)?.period?.first;
        const owed = new Set(expected);
        // All until the next one that is to come; what is reported besides is never missed.
        expect(
          expected.filter(first => last !== undefined && first < last && !firsts.includes(first)),
        ).toEqual([]);
        for (const { period, state } of found)
          if (!owed.has(period?.first as Day)) expect(['held', 'late']).toContain(state);
      }),
      { numRuns: 300 * times },
    );
  });

  it('are held, late or missed, and nothing else, once they are due', () => {
    fc.assert(
      fc.property(anyCase, given => {
        const found = run(given);
        const today = toDay(given.today);
        for (const [index, { planned, state, record, period }] of found.entries()) {
          const day = record?.day;
          if (!record) expect(state).toBe(today > planned ? 'missed' : today === planned ? 'due' : 'not-due');
          else if ((day as Day) <= planned) expect(state).toBe('held');
          else expect(['late', 'missed']).toContain(state);
          if (record) expect(toDate(record.period?.first as Day)).toBe(toDate(period?.first as Day));
          const next = found[index + 1];
          const isNeighbour = next && period && next.period?.first === period.last + 1;
          if (state === 'late' && isNeighbour) expect((day as Day) < next.planned).toBe(true);
          if (state === 'missed' && record && isNeighbour) expect((day as Day) >= next.planned).toBe(true);
        }
        const used = found.flatMap(({ record }) => record ?? []);
        expect(new Set(used).size).toBe(used.length);
      }),
      { numRuns: 300 * times },
    );
  });

  it('a further record takes none away', () => {
    const kept = (given: Case) =>
      run(given)
        .filter(({ record }) => record)
        .map(({ period }) => period?.first);
    fc.assert(
      fc.property(anyCase, someDay, (given, date: IsoDate) => {
        const more = kept({ ...given, sent: [...given.sent, [date, undefined]] });
        expect(kept(given).filter(first => !more.includes(first))).toEqual([]);
      }),
      { numRuns: 200 * times },
    );
  });
});
