import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareFrequency, regularPart } from '../../../../server/src/core/calendar/cadence.ts';
import { equalCadence, formatCadence } from '../../../../server/src/core/calendar/format-cadence.ts';
import { oftener } from '../../../../server/src/core/review/comparisons/cadences.ts';
import { both, changes, review } from '../../../support/review.ts';
import { times } from '../../../support/seed.ts';
import { changed, soundAgreement } from '../../../support/sound.ts';
import { anyForm } from '../calendar/arbitraries.ts';

const forum = (how: string) =>
  how === 'quarterly' ? soundAgreement : changed(['cadence: quarterly', `cadence: ${how}`]);

describe('what another rhythm is for the parties', () => {
  test.each([
    ['the same as a minimum', 'quarterly', '{ atLeast: quarterly }', both('weakened')],
    ['a minimum made exact', '{ atLeast: quarterly }', 'quarterly', both('strengthened')],
    ['a shorter minimum', '{ atLeast: quarterly }', '{ atLeast: monthly }', both('strengthened')],
    ['a longer minimum', '{ atLeast: quarterly }', '{ atLeast: yearly }', both('weakened')],
    ['on demand only', 'quarterly', '{ onDemand: { calledBy: both } }', both('weakened')],
    ['on demand to one of them only', 'quarterly', '{ onDemand: { calledBy: cirrus } }', both('weakened')],
    ['regularly instead', '{ onDemand: { calledBy: both } }', 'quarterly', both('strengthened')],
    [
      'on demand as well',
      'quarterly',
      '{ every: quarter, onDemand: { calledBy: both } }',
      both('undetermined'),
    ],
    [
      'on demand as well, by one of them',
      'quarterly',
      '{ every: quarter, onDemand: { calledBy: cirrus } }',
      '{nordbank weakened, cirrus strengthened}',
    ],
    [
      'at shorter notice',
      '{ onDemand: { calledBy: nordbank, notice: 30 days } }',
      '{ onDemand: { calledBy: nordbank, notice: 10 days } }',
      '{nordbank strengthened, cirrus weakened}',
    ],
    [
      'more seldom',
      '{ onDemand: { calledBy: nordbank } }',
      '{ onDemand: { calledBy: nordbank, atMost: yearly } }',
      '{nordbank weakened, cirrus strengthened}',
    ],
    [
      'another caller',
      '{ onDemand: { calledBy: nordbank } }',
      '{ onDemand: { calledBy: cirrus } }',
      both('undetermined'),
    ],
    [
      'the last phase more seldom',
      '{ phases: [{ until: 2026-06-30, every: week }, { every: month }] }',
      '{ phases: [{ until: 2026-06-30, every: week }, { every: quarter }] }',
      both('weakened'),
    ],
    [
      'only an earlier phase',
      '{ phases: [{ until: 2026-06-30, every: week }, { every: month }] }',
      '{ phases: [{ until: 2026-09-30, every: week }, { every: month }] }',
      both('undetermined'),
    ],
    [
      'a phase before it',
      'quarterly',
      '{ phases: [{ until: 2026-06-30, every: week }, { every: quarter }] }',
      both('undetermined'),
    ],
  ])('%s', (_, before, after, effects) => {
    const found = changes(forum(before), forum(after));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(effects);
  });

  it('says who may call for it, where nothing else differs', () => {
    const { changes } = review(
      forum('{ onDemand: { calledBy: nordbank } }'),
      forum('{ onDemand: { calledBy: cirrus } }'),
    );
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      ['on demand: called by: Nordbank Abp', 'on demand: called by: Cirrus Oy'],
    ]);
  });

  it('the same in other words is no change', () => {
    expect(changes(forum('{ atLeast: every 3 months }'), forum('{ atLeast: quarterly }'))).toEqual([]);
    expect(
      changes(forum('{ onDemand: { notice: 14 days } }'), forum('{ onDemand: { notice: 2 weeks } }')),
    ).toEqual([]);
  });
});

test('a change and its reverse are opposite, and what says the same is none', () => {
  const opposite: Record<string, string> = { better: 'worse', worse: 'better' };
  fc.assert(
    fc.property(anyForm, anyForm, (a, b) => {
      const [there, back] = [
        oftener(formatCadence(a), formatCadence(b)),
        oftener(formatCadence(b), formatCadence(a)),
      ];
      const verdict = (of: typeof there) => (typeof of === 'object' ? of.verdict : of);
      const [one, other] = [verdict(there), verdict(back)];
      const [was, is] = [regularPart(a), regularPart(b)];
      // What is gained of a rhythm does not make up for what may no longer be called for; what is lost of it is lost.
      const isMixed = one === 'undetermined' || other === 'undetermined';
      if (!isMixed) expect(other).toBe(opposite[one] ?? one);
      if (was && is && compareFrequency(is, was) < 0) expect(there).toBe('worse');
      if (equalCadence(a, b)) expect(there).toBe('reworded');
    }),
    { numRuns: 500 * times },
  );
});
