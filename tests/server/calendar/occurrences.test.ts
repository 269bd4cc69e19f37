import fc from 'fast-check';
import { expect, it } from 'vitest';
import { icalendar } from '../../../server/src/calendar/icalendar.ts';
import type { RegularCadence } from '../../../server/src/core/calendar/cadence.ts';
import { type IsoDate, toDate, toDay } from '../../../server/src/core/calendar/date.ts';
import { formatCadence } from '../../../server/src/core/calendar/format-cadence.ts';
import { Evidence } from '../../../server/src/core/evidence/evidence.ts';
import type { AgreementModel } from '../../../server/src/core/model/agreement.ts';
import type { FileModel } from '../../../server/src/core/model/file-model.ts';
import { calendarIn } from '../../support/calendars.ts';
import { workspaceOf } from '../../support/check.ts';
import { times } from '../../support/seed.ts';
import { dateBetween, intervalUpTo, pattern } from '../core/calendar/arbitraries.ts';
import { daysOf, readCalendar } from './read.ts';

const uri = 'file:///a.partnership.yaml';

interface Given {
  readonly cadence: RegularCadence;
  readonly from: IsoDate | undefined;
  readonly phaseEnds: IsoDate | undefined;
  readonly starts: IsoDate;
  readonly ends: IsoDate | undefined;
  readonly zone: string | undefined;
  readonly at: string | undefined;
  readonly holidays: readonly IsoDate[];
}

const anyGiven: fc.Arbitrary<Given> = fc.record({
  cadence: pattern(intervalUpTo(6)),
  from: fc.option(dateBetween('2024-01-01', '2026-12-31'), { nil: undefined }),
  phaseEnds: fc.option(dateBetween('2026-02-01', '2027-06-30'), { nil: undefined }),
  starts: dateBetween('2024-06-01', '2026-06-30'),
  ends: fc.option(dateBetween('2027-01-01', '2029-12-31'), { nil: undefined }),
  zone: fc.constantFrom('Europe/Helsinki', 'America/New_York', 'Asia/Kolkata', 'Australia/Sydney', undefined),
  at: fc.constantFrom('09:00', '23:30', '00:15', undefined),
  holidays: fc.uniqueArray(dateBetween('2025-12-20', '2027-01-10'), { maxLength: 12 }),
});

function agreementWith({ cadence, from, phaseEnds, starts, ends, zone, at, holidays }: Given): string {
  const rhythm = { ...(formatCadence({ ...cadence, at: at ?? '09:00' }) as object) } as Record<
    string,
    unknown
  >;
  if (at === undefined) delete rhythm.at;
  const written = phaseEnds
    ? {
        ...(from && { from }),
        phases: [
          { ...rhythm, until: phaseEnds },
          { every: 'month', on: 'first working day' },
        ],
      }
    : { ...rhythm, ...(from && { from }) };
  return `apiVersion: partnership/v1
kind: Agreement
id: a
title: A
version: 1.0.0
status: active
${zone === undefined ? '' : `timezone: ${zone}\n`}holidays: ${JSON.stringify(holidays)}
term: { starts: ${starts}${ends === undefined ? '' : `, ends: ${ends}`} }
parties:
  - { id: x, name: X, role: customer, people: [{ id: p, name: P }] }
  - { id: y, name: Y, role: vendor, people: [{ id: q, name: Q }] }
governance:
  operational:
    forums:
      - { id: board, name: Board, members: [x/p, y/q], cadence: ${JSON.stringify(written)} }
`;
}

it('takes place on exactly the days on which the agreement plans it, across every summer time', () => {
  const today = '2026-11-23' as IsoDate;
  const until = '2027-11-01' as IsoDate;
  let compared = 0;
  fc.assert(
    fc.property(anyGiven, given => {
      const workspace = workspaceOf({ 'a.partnership.yaml': agreementWith(given) });
      const model = workspace.agreementOf(workspace.file(uri) as FileModel) as AgreementModel;
      const evidence = new Evidence(model, workspace, today, 366);
      const track = evidence.tracks.find(({ promise }) => promise.kind === 'forum');
      const read = readCalendar(icalendar(calendarIn(workspace, { day: today }), 'test'));
      const series = [...read]
        .filter(([uid]) => /^forum\.board(\.phase-2)?(\.february)?@/.test(uid))
        .map(([, each]) => each);
      const shown = series.flatMap(each => daysOf(each, until)).sort();
      const hasDays = given.from !== undefined || given.cadence.on !== undefined;
      // The first phase may have no days, and the second has.
      if (!hasDays && given.phaseEnds === undefined) {
        expect(shown).toEqual([]);
        return;
      }
      const afterPhase = hasDays ? undefined : given.phaseEnds;
      const planned = (track?.occurrences ?? [])
        .filter(({ planned: day }) => day <= toDay(until) && !(afterPhase && day <= toDay(afterPhase)))
        .map(({ planned: day }) => toDate(day) as string);
      expect(shown.map(day => day.slice(0, 10))).toEqual(planned);
      const { at } = given;
      if (at !== undefined && given.phaseEnds === undefined)
        for (const day of shown) expect(day.slice(11, 16)).toBe(at);
      compared += planned.length;
    }),
    { numRuns: 80 * times },
  );
  expect(compared).toBeGreaterThan(1000);
});
