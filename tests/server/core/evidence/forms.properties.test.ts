import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cadence, Rhythm } from '../../../../server/src/core/calendar/cadence.ts';
import { addDays, type IsoDate, toDate, toDay } from '../../../../server/src/core/calendar/date.ts';
import { expand } from '../../../../server/src/core/evidence/expand.ts';
import type { PromiseKind } from '../../../../server/src/core/evidence/promise.ts';
import type { RecordModel } from '../../../../server/src/core/evidence/record.ts';
import { times } from '../../../support/seed.ts';
import { dateBetween, intervalUpTo, pattern } from '../calendar/arbitraries.ts';

const someDay = dateBetween('2025-10-01', '2027-12-31');
const anyKind = fc.constantFrom<PromiseKind>('forum', 'sharing');

const anyRhythm: fc.Arbitrary<Rhythm> = fc
  .tuple(pattern(intervalUpTo(4)), fc.boolean())
  .map(([rhythm, isMinimum]) => ({ ...rhythm, ...(isMinimum && { isMinimum }) }));

const anyTime = fc
  .record({
    starts: someDay,
    length: fc.integer({ min: 0, max: 900 }),
    today: someDay,
    days: fc.uniqueArray(someDay, { maxLength: 12 }),
  })
  .map(({ starts, length, today, days }) => ({
    starts,
    ends: addDays(starts, length),
    today,
    days: days.filter(day => day <= today).sort(),
  }));

type Time = { starts: IsoDate; ends: IsoDate; today: IsoDate; days: readonly IsoDate[] };

function run(kind: PromiseKind, cadence: Cadence, { starts, ends, today, days }: Time) {
  const until = addDays(today > starts ? today : starts, 30);
  return expand(kind, {
    cadence,
    starts: toDay(starts),
    anchor: toDay(starts),
    ends: toDay(ends),
    today: toDay(today),
    until: toDay(until),
    free: new Set(),
    records: days.map(date => ({ type: 'meeting', date, day: toDay(date) }) as RecordModel),
    waivers: [],
  }).map(({ planned, state, record }) => ({ planned: toDate(planned), state, record: record?.date }));
}

/** Two rhythms, the first until some day. */
const anyPhases = fc
  .tuple(someDay, anyRhythm, anyRhythm)
  .map(([until, first, second]) => ({ phases: [{ until, ...first }, second] }));

describe('laws of the other forms', () => {
  it('what may be called for as well changes nothing that is due', () => {
    fc.assert(
      fc.property(anyKind, anyRhythm, anyTime, (kind, rhythm, time) => {
        const onDemand = { calledBy: 'both' };
        expect(run(kind, { ...rhythm, onDemand }, time)).toEqual(run(kind, rhythm, time));
        expect(run(kind, { onDemand }, time)).toEqual([]);
      }),
      { numRuns: 200 * times },
    );
  });

  it('a minimum of a forum is what is counted from the last time everywhere', () => {
    fc.assert(
      fc.property(intervalUpTo(6), anyTime, (every, time) => {
        expect(run('forum', { every, isMinimum: true }, time)).toEqual(run('sharing', { every }, time));
      }),
      { numRuns: 200 * times },
    );
  });

  it('one phase is the whole', () => {
    fc.assert(
      fc.property(anyKind, anyRhythm, anyTime, (kind, rhythm, time) => {
        expect(run(kind, { phases: [rhythm] }, time)).toEqual(run(kind, rhythm, time));
      }),
      { numRuns: 200 * times },
    );
  });

  it('a later phase is what it would be in a term of its own', () => {
    fc.assert(
      fc.property(anyKind, anyPhases, anyTime, (kind, cadence, time) => {
        const [{ until }, second] = cadence.phases as [{ until: IsoDate }, Rhythm];
        fc.pre(until >= time.starts && until < time.ends);
        const starts = addDays(until, 1);
        const own = { ...time, starts, days: time.days.filter(day => day >= starts) };
        const whole = run(kind, cadence, time);
        const used = new Set(whole.flatMap(({ planned, record }) => (planned <= until && record) || []));
        const alone = run(kind, second, { ...own, days: own.days.filter(day => !used.has(day)) });
        const found = whole.filter(({ planned }) => planned > until);
        // Where the phase before it has one to come, it may not be looked at yet.
        expect(found).toEqual(alone.slice(0, found.length));
        if (starts <= time.today) expect(found.length).toBe(alone.length);
      }),
      { numRuns: 300 * times },
    );
  });

  it('no record serves two occasions, and they stand in order', () => {
    fc.assert(
      fc.property(anyKind, anyPhases, anyTime, (kind, cadence, time) => {
        const found = run(kind, cadence, time);
        const used = found.flatMap(({ record }) => record ?? []);
        expect(new Set(used).size).toBe(used.length);
        const planned = found.map(each => each.planned);
        expect(planned).toEqual([...planned].sort());
        expect(planned.every(day => day >= time.starts && day <= time.ends)).toBe(true);
      }),
      { numRuns: 300 * times },
    );
  });
});
