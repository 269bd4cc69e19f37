import fc from 'fast-check';
import {
  type Cadence,
  type Interval,
  type IntervalUnit,
  interval,
  type NthWorkingDay,
  type OnDay,
  type OnDemand,
  onFits,
  type Phase,
  type RegularCadence,
  type Rhythm,
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

const anyNthWorkingDay = fc.constantFrom<NthWorkingDay>(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -1);

const anyOn: fc.Arbitrary<OnDay> = fc.oneof(
  fc.record({ kind: fc.constant('weekday' as const), weekday: anyWeekday }),
  fc.record({
    kind: fc.constant('nth-weekday' as const),
    nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, -1 as const),
    weekday: anyWeekday,
  }),
  fc.record({ kind: fc.constant('working-day' as const), nth: anyNthWorkingDay }),
  fc.record({ kind: fc.constant('month-day' as const), day: fc.integer({ min: 1, max: 31 }) }),
);

const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(parts => parts.map(each => String(each).padStart(2, '0')).join(':'));

/** An interval with a day that fits it, or none. */
export function pattern(every: fc.Arbitrary<Interval>): fc.Arbitrary<RegularCadence> {
  return fc
    .record({ every, on: fc.option(anyOn, { nil: undefined }) })
    .map(({ every, on }) => (on && onFits(on, every) ? { every, on } : { every }));
}

export const anyCadence: fc.Arbitrary<RegularCadence> = fc
  .tuple(
    pattern(fc.oneof(intervalUpTo(12), intervalUpTo(8_000))),
    fc.record({ from: anyDate, at: anyTime, window: anyDuration }, { requiredKeys: [] }),
  )
  .map(([base, rest]) => ({ ...base, ...rest }));

const anyParty = fc.constantFrom('both', 'nordbank', 'cirrus');

const anyOnDemand: fc.Arbitrary<OnDemand> = fc.record(
  { calledBy: anyParty, notice: anyDuration, atMost: intervalUpTo(12) },
  { requiredKeys: [] },
);

/** A rhythm that may be a minimum. */
const anyRhythm: fc.Arbitrary<Rhythm> = fc
  .tuple(
    pattern(intervalUpTo(12)),
    fc.record({ at: anyTime, window: anyDuration }, { requiredKeys: [] }),
    fc.boolean(),
  )
  .map(([base, rest, isMinimum]) => ({ ...base, ...rest, ...(isMinimum && { isMinimum }) }));

/** Phases in order, the last without an end. */
const anyPhases: fc.Arbitrary<readonly Phase[]> = fc
  .tuple(
    fc.uniqueArray(anyDate, { minLength: 0, maxLength: 3 }),
    fc.array(anyRhythm, { minLength: 4, maxLength: 4 }),
  )
  .map(([ends, rhythms]) =>
    [...ends.sort(), undefined].map((until, i) => ({ ...(until && { until }), ...(rhythms[i] as Rhythm) })),
  );

/** A cadence in any of its forms. */
export const anyForm: fc.Arbitrary<Cadence> = fc
  .tuple(
    fc.oneof(
      anyRhythm,
      anyCadence,
      anyPhases.map(phases => ({ phases })),
      fc.constant({}),
    ),
    fc.option(anyOnDemand, { nil: undefined }),
  )
  .map(([base, onDemand]): Cadence => {
    const isEmpty = Object.keys(base).length === 0;
    return { ...base, ...(onDemand ? { onDemand } : isEmpty ? { onDemand: {} } : {}) };
  });
