import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration } from '../../../../server/src/core/calendar/add-duration.ts';
import { defaultWindowDays, type RegularCadence } from '../../../../server/src/core/calendar/cadence.ts';
import { addDays, type IsoDate, toDate, toDay } from '../../../../server/src/core/calendar/date.ts';
import { type Day, lastDay } from '../../../../server/src/core/calendar/day.ts';
import { DueAfter } from '../../../../server/src/core/calendar/due-after.ts';
import { compileSeries } from '../../../../server/src/core/calendar/occurrences.ts';
import { expand } from '../../../../server/src/core/evidence/expand.ts';
import type { PromiseKind } from '../../../../server/src/core/evidence/promise.ts';
import type { RecordModel } from '../../../../server/src/core/evidence/record.ts';
import { type DatedOccurrence, datedOf } from '../../../../server/src/core/status/dated-occurrence.ts';
import { times } from '../../../support/seed.ts';
import { dateBetween, intervalUpTo, pattern } from '../calendar/arbitraries.ts';
import { occurrencesByHand } from '../calendar/calendar-by-hand.ts';

/** Everything happens in these years, which the calendar by hand covers. */
const someDay = dateBetween('2025-10-01', '2027-12-31');

interface Case {
  readonly cadence: RegularCadence;
  readonly starts: IsoDate;
  readonly ends: IsoDate;
  readonly today: IsoDate;
  readonly days: readonly IsoDate[];
}

const window = fc.option(
  fc.integer({ min: 0, max: 60 }).map(amount => ({ amount, unit: 'day' as const })),
  { nil: undefined },
);

const anyCase = (hasFrom: boolean, hasOn: boolean): fc.Arbitrary<Case> =>
  fc
    .record({
      base: hasOn ? pattern(intervalUpTo(6)) : intervalUpTo(6).map(every => ({ every })),
      window,
      from: someDay,
      starts: someDay,
      length: fc.integer({ min: 0, max: 900 }),
      today: someDay,
      days: fc.array(someDay, { maxLength: 12 }),
    })
    .map(({ base, window, from, starts, length, today, days }) => ({
      cadence: { ...base, ...(window && { window }), ...(hasFrom && { from }) },
      starts,
      ends: addDays(starts, length),
      today,
      days: days.filter(day => day <= today).sort(),
    }));

const recordOn = (date: IsoDate) => ({ type: 'meeting', date, day: toDay(date) }) as RecordModel;

function run(kind: PromiseKind, { cadence, starts, ends, today, days }: Case): readonly DatedOccurrence[] {
  const until = addDays(today > starts ? today : starts, 30);
  const records = [...days].sort().map(recordOn);
  const occurrences = expand(kind, {
    cadence,
    starts: toDay(starts),
    anchor: toDay(starts),
    ends: toDay(ends),
    today: toDay(today),
    until: toDay(until),
    free: new Set(),
    records,
    waivers: [],
  });
  return occurrences.map(occurrence => datedOf(occurrence, undefined));
}

const missed = (occurrences: readonly DatedOccurrence[]) =>
  occurrences.filter(({ state }) => state === 'missed').length;

const kinds: [string, PromiseKind, fc.Arbitrary<Case>][] = [
  ['planned days', 'sharing', anyCase(true, true)],
  ['a forum’s rhythm', 'forum', anyCase(false, true)],
  ['counted from the last record', 'sharing', anyCase(false, true)],
];

describe.each(kinds)('%s', (name, kind, cases) => {
  it('no record serves two occasions', () => {
    fc.assert(
      fc.property(cases, given => {
        const used = run(kind, given).flatMap(({ record }) => record ?? []);
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });

  it('a record counts as what its day says', () => {
    fc.assert(
      fc.property(cases, given => {
        const { today, starts, ends } = given;
        for (const { planned, opens, closes, state, record } of run(kind, given)) {
          expect(planned >= starts && planned <= ends).toBe(true);
          if (record) expect(state).toBe(record.date > closes ? 'late' : 'held');
          else expect(state).toBe(today > closes ? 'missed' : today >= planned ? 'due' : 'not-due');
          if (record && name === 'planned days') expect(record.date >= opens).toBe(true);
        }
      }),
    );
  });

  it('a further record never makes more missed', () => {
    fc.assert(
      fc.property(cases, someDay, (given, further) => {
        // Windows longer than the interval would let a record that is counted from be early by intervals.
        fc.pre(further <= given.today && (name !== 'counted from the last record' || !given.cadence.window));
        const more = { ...given, days: [...given.days, further] };
        expect(missed(run(kind, more))).toBeLessThanOrEqual(missed(run(kind, given)));
      }),
      { numRuns: 400 * times },
    );
  });
});

/** How many can be matched at most, by looking for paths on which a match can be moved (Kuhn). */
function mostMatched(
  slots: number,
  fits: (slot: number, record: number) => boolean,
  records: number,
): number {
  const holder = new Array<number>(records).fill(-1);
  const place = (slot: number, seen: Set<number>): boolean => {
    for (let record = 0; record < records; record++) {
      if (seen.has(record) || !fits(slot, record)) continue;
      seen.add(record);
      const other = holder[record] as number;
      if (other >= 0 && !place(other, seen)) continue;
      holder[record] = slot;
      return true;
    }
    return false;
  };
  return Array.from({ length: slots }, (_, slot) => place(slot, new Set())).filter(Boolean).length;
}

describe('held against a reckoning by hand', () => {
  it('planned days', () => {
    fc.assert(
      fc.property(anyCase(true, true), given => {
        const { cadence, starts, ends, today, days } = given;
        const width = cadence.window?.amount ?? defaultWindowDays(cadence);
        const found = run('sharing', given);
        const from = cadence.from as string;
        const all = occurrencesByHand(cadence, from, starts, '2032-12-31');
        const inTerm = all.filter(day => day <= ends);
        expect(found.map(({ planned }) => planned)).toEqual(inTerm.slice(0, found.length));
        // Nothing that could matter today is left out, nor the next one behind it.
        const matters = inTerm.filter(
          day => addDays(day as IsoDate, -width) <= today || day <= addDays(today, 30),
        );
        expect(found.length).toBe(Math.min(inTerm.length, Math.max(matters.length, found.length)));
        const number = (day: string) => toDay(day as IsoDate) as number;
        const inWindow = (slot: number, record: number) =>
          Math.abs(number(inTerm[slot] as string) - number(days[record] as string)) <= width;
        const held = found.filter(({ state }) => state === 'held').length;
        expect(held).toBe(mostMatched(found.length, inWindow, days.length));
        found.forEach(({ state, record }, i) => {
          if (state === 'held') return;
          // Day by day from the window's end to the beginning of the next window.
          const next = all[all.indexOf(inTerm[i] as string) + 1] ?? '9999-12-31';
          let first: string | undefined;
          for (let day = number(inTerm[i] as string) + width + 1; !first && day <= number(today); day++) {
            if (next !== '9999-12-31' && day >= number(next) - width) break;
            first = days.find(each => each === toDate(day as Day));
          }
          expect(record?.date).toBe(first);
        });
      }),
      { numRuns: 300 * times },
    );
  });

  it('counted from the last record, day by day', () => {
    fc.assert(
      fc.property(anyCase(false, false), given => {
        const { cadence, starts, ends, today, days } = given;
        const { every } = cadence;
        const width = cadence.window?.amount ?? defaultWindowDays(cadence);
        const due = (anchor: IsoDate, n: number) =>
          addDuration(anchor, { amount: every.amount * n, unit: every.unit });
        let [anchor, n] = [starts, 1];
        const told: string[] = [];
        const tell = (state: string) => {
          if (due(anchor, n) <= ends) told.push(`${due(anchor, n)} ${state}`);
          n++;
        };
        for (let day = starts; day <= today; day = addDays(day, 1)) {
          if (!days.includes(day)) continue;
          while (day > addDays(due(anchor, n), width) && day >= addDays(due(anchor, n + 1), -width))
            tell('missed');
          tell(day > addDays(due(anchor, n), width) ? 'late' : 'held');
          [anchor, n] = [day, 1];
        }
        for (; addDays(due(anchor, n), width) < today && due(anchor, n) <= ends; ) tell('missed');
        const settled = run('sharing', given).filter(({ state }) => state !== 'due' && state !== 'not-due');
        expect(settled.map(({ planned, state }) => `${planned} ${state}`)).toEqual(told);
      }),
      { numRuns: 300 * times },
    );
  });

  it('a meeting in each interval', () => {
    fc.assert(
      fc.property(anyCase(false, false), given => {
        const { cadence, starts, days } = given;
        const width = cadence.window?.amount ?? defaultWindowDays(cadence);
        const found = run('forum', given);
        const meetings = days.filter(day => day >= starts);
        const inside = found.map(({ opens, planned }) =>
          meetings.filter(day => day >= opens && day <= planned),
        );
        const fits = (slot: number, record: number) => {
          const day = meetings[record] as IsoDate;
          const { opens, planned } = found[slot] as DatedOccurrence;
          if ((inside[slot] as IsoDate[]).length > 0) return day >= opens && day <= planned;
          const fromBefore = inside[slot - 1]?.includes(day) && day >= addDays(opens, -width);
          const isBehind = slot === found.length - 1 ? day > planned : inside[slot + 1]?.includes(day);
          const fromBehind = isBehind && day <= addDays(planned, width);
          return !!fromBefore || !!fromBehind;
        };
        const held = found.filter(({ record }) => record).length;
        expect(held).toBe(mostMatched(found.length, fits, meetings.length));
        found.forEach(({ record }, slot) => {
          if ((inside[slot] as IsoDate[]).length > 0) expect(inside[slot]).toContain(record?.date);
        });
      }),
      { numRuns: 400 * times },
    );
  });

  it('a day an interval after another is what the recurrence rule says', () => {
    fc.assert(
      fc.property(pattern(intervalUpTo(12)), someDay, fc.integer({ min: 1, max: 9 }), (cadence, date, n) => {
        const anchor = toDay(date);
        const series = compileSeries(cadence, { anchor, firstDue: 'after-one-interval' });
        const days = series.ok ? series.value.between(anchor, lastDay, n) : series;
        expect(days.ok && days.value[n - 1]).toBe(new DueAfter(cadence, anchor, new Set()).day(n));
      }),
    );
  });
});
