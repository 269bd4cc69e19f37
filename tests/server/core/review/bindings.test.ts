import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firmer } from '../../../../server/src/core/review/comparisons/bindings.ts';
import { changes } from '../../../support/review.ts';
import { times } from '../../../support/seed.ts';
import { changed, soundAgreement } from '../../../support/sound.ts';

const one = '{ window: 3 months, tolerance: 20% }';
const binding = (how: string) =>
  how === 'none' ? soundAgreement : changed(['binding: none', `binding: ${how}`]);
const [tiers, firmerTiers, mixed] = [
  '[{ window: 1 month, tolerance: 0% }, { window: 3 months, tolerance: 20% }]',
  '[{ window: 2 months, tolerance: 0% }, { window: 3 months, tolerance: 15% }]',
  '[{ window: 1 month, tolerance: 10% }, { window: 12 months, tolerance: 20% }]',
];

describe('what firmer figures are for the parties', () => {
  const [better, worse, open] = [
    '{nordbank weakened, cirrus strengthened}',
    '{nordbank strengthened, cirrus weakened}',
    '{nordbank undetermined, cirrus undetermined}',
  ];
  test.each([
    ['a firmer month within it', one, tiers, better],
    ['no firmer month any more', tiers, one, worse],
    ['longer and tighter', tiers, firmerTiers, better],
    ['shorter and looser', firmerTiers, tiers, worse],
    ['looser at first, firm for longer', tiers, mixed, open],
    ['for information only', tiers, 'none', open],
  ])('%s', (_, before, after, effects) => {
    const found = changes(binding(before), binding(after));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(effects);
  });

  test('an update at a smaller change is better for those who receive it', () => {
    const at = (change: string) => changed(['binding: none', `binding: none, updateWhen: ${change}`]);
    expect(changes(at('20%'), at('10%'))).toEqual([
      'changed sharing.commitments[forecast].updateWhen: 20% → 10% {cirrus strengthened}',
    ]);
    expect(changes(soundAgreement, at('10%'))).toEqual([
      'added sharing.commitments[forecast].updateWhen: – → 10% {cirrus strengthened}',
    ]);
  });
});

const anyTiers = fc
  .array(fc.record({ months: fc.integer({ min: 1, max: 24 }), percent: fc.integer({ min: 0, max: 50 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map(tiers =>
    tiers.map(({ months, percent }) => ({ window: `${months} months`, tolerance: `${percent}%` })),
  );

test('firmer month by month, and the reverse of a change is the opposite', () => {
  const opposite: Record<string, string> = { better: 'worse', worse: 'better' };
  /** The strictest promise about a month, by hand. */
  const allowed = (tiers: readonly { window: string; tolerance: string }[], month: number) => {
    const holding = tiers.filter(({ window }) => Number.parseInt(window, 10) >= month);
    return Math.min(1000, ...holding.map(({ tolerance }) => Number.parseInt(tolerance, 10)));
  };
  fc.assert(
    fc.property(anyTiers, anyTiers, (was, is) => {
      const found = firmer(was, is);
      expect(firmer(is, was)).toBe(opposite[found] ?? found);
      const months = Array.from({ length: 24 }, (_, i) => i + 1);
      const changes = months.map(month => Math.sign(allowed(was, month) - allowed(is, month)));
      const [tighter, looser] = [changes.includes(1), changes.includes(-1)];
      const expected =
        tighter && looser ? 'undetermined' : tighter ? 'better' : looser ? 'worse' : 'reworded';
      expect(found).toBe(expected);
    }),
    { numRuns: 500 * times },
  );
});
