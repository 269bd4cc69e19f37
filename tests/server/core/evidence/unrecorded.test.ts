import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cadence } from '../../../../server/src/core/calendar/cadence.ts';
import { freeDaysOf, type IsoDate, toDay } from '../../../../server/src/core/calendar/date.ts';
import { type Day, plusDays } from '../../../../server/src/core/calendar/day.ts';
import { parseCadence } from '../../../../server/src/core/calendar/parse-cadence.ts';
import { expand } from '../../../../server/src/core/evidence/expand.ts';
import type { WrittenExpansion } from '../../../../server/src/core/evidence/expansion.ts';
import { expandUnrecorded } from '../../../../server/src/core/evidence/unrecorded.ts';
import { times } from '../../../support/seed.ts';

const day = fc.integer({ min: 0, max: 900 }).map(days => plusDays(toDay('2026-01-01' as IsoDate), days));
const maybe = (each: fc.Arbitrary<Day>) => fc.option(each, { nil: undefined });
const cadence = fc.constantFrom(
  'weekly',
  'monthly',
  { every: 'month', on: 'third working day', from: '2026-01-15' },
  { every: 'quarter', on: 'second tuesday' },
  { atLeast: 'quarterly' },
);
const holidays = fc.constantFrom(
  [],
  ['2026-05-01', '2026-12-24'],
  ['2026-12-24', '2026-05-01'],
  ['2027-01-05'],
);

it('comes to what working it out comes to, whatever was asked before', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('forum' as const, 'sharing' as const, 'benchmark' as const),
      cadence,
      fc.tuple(maybe(day), maybe(day), maybe(day)),
      day,
      fc.constantFrom(30, 366),
      holidays,
      (kind, written, [starts, ends, anchor], today, ahead, free) => {
        const parsed = parseCadence(written) as { readonly value: Cadence };
        const expansion: WrittenExpansion = {
          cadence: parsed.value,
          ...{ starts, ends, anchor, today },
          until: plusDays(today, ahead),
          free: freeDaysOf(free),
          records: [],
          waivers: [],
        };
        const found = expandUnrecorded(kind, expansion);
        expect(found).toEqual(expand(kind, expansion));
        expect(expandUnrecorded(kind, { ...expansion, free: freeDaysOf(free) })).toBe(found);
      },
    ),
    { numRuns: 300 * times },
  );
});
