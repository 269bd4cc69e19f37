import fc from 'fast-check';
import {
  type Cadence,
  type Interval,
  type IntervalUnit,
  interval,
  type OnDay,
  onFits,
} from '../../../../server/src/core/calendar/cadence.ts';
import { type IsoDate, toDate, toDay, weekdays } from '../../../../server/src/core/calendar/date.ts';
import type { Day } from '../../../../server/src/core/calendar/day.ts';
import { type Duration, durationUnits } from '../../../../server/src/core/calendar/duration.ts';

export function dateBetween(first: string, last: string): fc.Arbitrary<IsoDate> {
  return fc
    .integer({ min: toDay(first as IsoDate), max: toDay(last as IsoDate) })
    .map(day => toDate(day as Day));
}

export const anyDate = dateBetween('1900-01-01', '2999-12-31');

export const anyDuration: fc.Arbitrary<Duration> = fc.record({
  amount: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 99_999 })),
  unit: fc.constantFrom(...durationUnits),
});

const units: IntervalUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

export function intervalUpTo(max: number): fc.Arbitrary<Interval> {
  return fc
    .tuple(fc.integer({ min: 1, max }), fc.constantFrom(...units))
    .map(([amount, unit]) => interval(amount, unit));
}

const anyWeekday = fc.constantFrom(...weekdays);

const anyOn: fc.Arbitrary<OnDay> = fc.oneof(
  fc.record({ kind: fc.constant('weekday' as const), weekday: anyWeekday }),
  fc.record({
    kind: fc.constant('nth-weekday' as const),
    nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, -1 as const),
    weekday: anyWeekday,
  }),
  fc.record({ kind: fc.constant('working-day' as const), nth: fc.constantFrom(1 as const, -1 as const) }),
  fc.record({ kind: fc.constant('month-day' as const), day: fc.integer({ min: 1, max: 31 }) }),
);

const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(parts => parts.map(each => String(each).padStart(2, '0')).join(':'));

/** An interval with a day that fits it, or none. */
export function pattern(every: fc.Arbitrary<Interval>): fc.Arbitrary<Cadence> {
  return fc
    .record({ every, on: fc.option(anyOn, { nil: undefined }) })
    .map(({ every, on }) => (on && onFits(on, every) ? { every, on } : { every }));
}

export const anyCadence: fc.Arbitrary<Cadence> = fc
  .tuple(
    pattern(fc.oneof(intervalUpTo(12), intervalUpTo(8_000))),
    fc.record({ from: anyDate, at: anyTime, window: anyDuration }, { requiredKeys: [] }),
  )
  .map(([base, rest]) => ({ ...base, ...rest }));
