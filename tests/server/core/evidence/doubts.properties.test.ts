import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate, toDay } from '../../../../server/src/core/calendar/date.ts';
import type { Doubt } from '../../../../server/src/core/evidence/doubt.ts';
import type { Evidence } from '../../../../server/src/core/evidence/evidence.ts';
import { expand } from '../../../../server/src/core/evidence/expand.ts';
import type { PromiseKind } from '../../../../server/src/core/evidence/promise.ts';
import type { RecordModel } from '../../../../server/src/core/evidence/record.ts';
import { judge } from '../../../../server/src/core/evidence/uncertain.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { type AgreementStatus, statusOf } from '../../../../server/src/core/status/status.ts';
import { workspaceOf } from '../../../support/check.ts';
import { times } from '../../../support/seed.ts';
import { dateBetween, intervalUpTo, pattern } from '../calendar/arbitraries.ts';
import { agreement, forecast, forum, met, quarterly, recordsFile, shared, skipped } from './support.ts';

const someDay = dateBetween('2025-12-01', '2026-12-15');

const more = `review: { internal: half-yearly, joint: yearly }
${forum(quarterly)}${forecast('monthly', 'both')}proactivity:
  commitments:
    - { id: ideas, by: cirrus, to: bank, what: Ideas, cadence: every 2 months, answer: 10 working days }
`;

/** Records of things that exist. */
const sound = fc
  .tuple(
    someDay,
    fc.constantFrom<(day: string) => string>(
      met,
      skipped,
      day => shared(day, 'bank'),
      day => shared(day, 'cirrus'),
      day => shared(day),
      day => `type: proposal, commitment: ideas, date: ${day}`,
      day => `type: review, scope: joint, date: ${day}`,
      day => `type: review, scope: internal, party: bank, date: ${day}`,
      day => `${met(day)}, actions: [{ id: a1, what: Ask, owner: bank/anna, due: 2026-05-01 }]`,
    ),
  )
  .map(([day, write]) => write(day));

/** Records that nobody can tell the meaning of. */
const unresolved = fc
  .tuple(
    someDay,
    fc.constantFrom<(day: string) => string>(
      day => met(day).replace('board', 'nonsense-forum'),
      day => `${met(day).replace('board', 'bord')}, actions: [{ id: a1, status: done }]`,
      day => skipped(day).replace('board', 'nonsense-forum'),
      day => skipped(day).replace('bank/anna', 'bank/nobody'),
      day => skipped(day).replace(/, agreedBy.*/, ''),
      day => skipped(day).replace('bank/anna, ', ''),
      day => shared(day).replace('forecast', 'forcast'),
      day => shared(day, 'nobody'),
      day => `type: waived, commitment: nothing, occurrence: ${day}, agreedBy: [bank/anna, cirrus/erik]`,
      day => `type: waived, occurrence: ${day}, agreedBy: [bank/anna, cirrus/erik]`,
      day => `type: proposal, commitment: ideas, by: bank, date: ${day}`,
      day => `type: proposal, commitment: forecast, date: ${day}`,
      day => `type: review, scope: internal, party: nobody, date: ${day}`,
      day => `type: review, scope: sideways, date: ${day}`,
      day => `type: festival, forum: board, date: ${day}`,
      day => `forum: board, date: ${day}`,
      () => met('14.1.2026'),
      () => 'type: meeting, forum: board',
      day => `type: meeting, date: ${day}`,
    ),
  )
  .map(([day, write]) => write(day));

function evidenceWith(texts: Readonly<Record<string, string>>, today: IsoDate): Evidence {
  const workspace = workspaceOf({ ...texts, 'a.partnership.yaml': agreement({ more }) });
  return workspace.evidenceOf(workspace.file('file:///a.partnership.yaml') as FileModel, today) as Evidence;
}

/** The planned days of every promise that came to some states. */
const daysOf = (evidence: Evidence, ...states: string[]) =>
  new Set(
    evidence.tracks.flatMap(({ promise, occurrences }) =>
      occurrences
        .filter(({ state }) => states.includes(state))
        .map(({ planned }) => `${promise.subject} ${promise.party} ${planned}`),
    ),
  );

const words = ['rarely kept', 'partly kept', 'mostly kept', 'kept'];
const lastYear = ({ promises }: AgreementStatus) => promises.map(each => each.lastYear);

/** Nothing looks better kept than before, and nothing missed that was not. */
function expectNothingProved(before: Evidence, after: Evidence): void {
  expect(daysOf(after, 'held', 'late', 'waived')).toEqual(daysOf(before, 'held', 'late', 'waived'));
  expect(daysOf(after, 'missed', 'uncertain')).toEqual(daysOf(before, 'missed', 'uncertain'));
  const [was, is] = [statusOf(before), statusOf(after)];
  lastYear(is).forEach((now, i) => {
    const then = lastYear(was)[i] ?? now;
    if (words.includes(now.keeping) && words.includes(then.keeping))
      expect(words.indexOf(now.keeping)).toBeLessThanOrEqual(words.indexOf(then.keeping));
    if (now.uncertain > 0) expect([now.keeping, is.isCertain]).not.toEqual(['kept', true]);
  });
  expect(is.isCertain).toBe(is.doubts.length === 0);
  // What is no longer said to be missed is left open by something that is named.
  if (daysOf(after, 'uncertain').size > 0) expect(is.doubts.length).toBeGreaterThan(0);
  expect(is.actions.map(({ id }) => id)).toEqual(expect.arrayContaining(was.actions.map(({ id }) => id)));
}

describe('a record that cannot be resolved keeps nothing', () => {
  const files = (entries: readonly string[]) => ({ 'r.partnership.yaml': recordsFile(entries) });

  it('in the records of the agreement', () => {
    fc.assert(
      fc.property(
        fc.array(sound, { maxLength: 14 }),
        fc.array(unresolved, { minLength: 1, maxLength: 3 }),
        someDay,
        (records, further, today) => {
          const before = evidenceWith(files(records), today);
          expectNothingProved(before, evidenceWith(files([...records, ...further]), today));
        },
      ),
      { numRuns: 200 * times },
    );
  });

  it('in those of an agreement that is not there, or of none', () => {
    const named = fc.constantFrom('agreement: a\n', 'agreement: b\n', 'agreement: "', '');
    fc.assert(
      fc.property(
        fc.array(sound, { maxLength: 8 }),
        fc.array(fc.oneof(sound, unresolved), { maxLength: 6 }),
        named,
        someDay,
        (records, others, name, today) => {
          fc.pre(name !== 'agreement: a\n');
          const text = recordsFile(others).replace('agreement: a\n', name);
          const before = evidenceWith(files(records), today);
          expectNothingProved(before, evidenceWith({ ...files(records), 'o.partnership.yaml': text }, today));
        },
      ),
      { numRuns: 100 * times },
    );
  });
});

describe('records of another agreement', () => {
  it('change nothing, whatever they say', () => {
    const shown = (evidence: Evidence) => {
      const { doubts, promises, actions, overdue, upcoming, parties } = statusOf(evidence);
      const kept = promises.map(({ total, lastYear }) => [total, lastYear]);
      const open = actions.map(action => ({ ...action, doubts: action.doubts.length }));
      const all = [kept, open, overdue, upcoming, parties, doubts.length];
      return JSON.stringify(all, (key, value) => (key === 'written' ? value?.file.uri : value));
    };
    fc.assert(
      fc.property(
        fc.array(fc.oneof(sound, unresolved), { maxLength: 8 }),
        fc.array(fc.oneof(sound, unresolved), { maxLength: 8 }),
        fc.constantFrom('', '  - "', '  - { type: [', '\ttab'),
        someDay,
        (records, others, rest, today) => {
          const own = {
            'r.partnership.yaml': recordsFile(records),
            'b.partnership.yaml': agreement({ more }).replace('id: a\n', 'id: ab\n'),
          };
          const text = recordsFile(others).replace('agreement: a\n', 'agreement: ab\n') + rest;
          const both = { ...own, 'o.partnership.yaml': text };
          expect(shown(evidenceWith(both, today))).toBe(shown(evidenceWith(own, today)));
        },
      ),
      { numRuns: 100 * times },
    );
  });
});

describe('what is proved to be missed', () => {
  const recordOn = (date: IsoDate) => ({ type: 'meeting', date, day: toDay(date) }) as RecordModel;
  const cases = fc.record({
    kind: fc.constantFrom<PromiseKind>('forum', 'sharing'),
    base: fc.oneof(
      pattern(intervalUpTo(6)),
      intervalUpTo(6).map(every => ({ every })),
    ),
    from: fc.option(someDay, { nil: undefined }),
    starts: dateBetween('2025-10-01', '2026-06-30'),
    length: fc.integer({ min: 60, max: 600 }),
    today: someDay,
    days: fc.array(someDay, { maxLength: 8 }),
    doubtful: fc.array(fc.tuple(someDay, fc.boolean()), { minLength: 1, maxLength: 4 }),
  });

  it('would be missed whichever of the doubtful records are true', () => {
    fc.assert(
      fc.property(cases, ({ kind, base, from, starts, length, today, days, doubtful }) => {
        const cadence = { ...base, ...(from && { from }) };
        const run = (all: readonly IsoDate[]) =>
          expand(kind, {
            cadence,
            starts: toDay(starts),
            anchor: toDay(starts),
            ends: toDay(addDays(starts, length)),
            today: toDay(today),
            until: toDay(addDays(today > starts ? today : starts, 30)),
            free: new Set(),
            records: [...all]
              .filter(day => day <= today)
              .sort()
              .map(recordOn),
            waivers: [],
          });
        const doubts = doubtful
          .filter(([day]) => day <= today)
          .map(([day]) => ({ entry: recordOn(day) }) as Doubt);
        const all = [...days, ...doubtful.map(([day]) => day)];
        const judged = judge(run(days), doubts, () => run(all)).occurrences;
        const missed = judged.filter(({ state }) => state === 'missed').length;
        const some = run([...days, ...doubtful.flatMap(([day, isTrue]) => (isTrue ? [day] : []))]);
        expect(missed).toBeLessThanOrEqual(some.filter(({ state }) => state === 'missed').length);
      }),
      { numRuns: 500 * times },
    );
  });
});
