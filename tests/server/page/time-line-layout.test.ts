import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstDate } from '../../../server/src/core/calendar/date.ts';
import type { TimelineEntry } from '../../../server/src/core/index.ts';
import { lineWidth, placedOn } from '../../../server/src/page/time-line-layout.ts';

const letter = 6.4;
const day = { date: firstDate, long: '', short: '' };
const entries = fc
  .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.string({ minLength: 1, maxLength: 60 })), {
    maxLength: 80,
  })
  .map(all =>
    all
      .sort(([a], [b]) => a - b)
      .map(([at, agreement], index): TimelineEntry => {
        return { kind: 'review', at, agreement, key: `a${index}`, what: 'Joint review', who: '', day };
      }),
  );

it('no name stands on another, and all stand within the line', () => {
  fc.assert(
    fc.property(entries, all => {
      const named = placedOn(all).filter(({ lane }) => lane !== undefined);
      const boxes = named.map(({ x, lane, name, isBefore }) => {
        const width = [...name].length * letter;
        return { lane, from: isBefore ? x - width : x, to: isBefore ? x : x + width };
      });
      for (const { from, to } of boxes) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(lineWidth);
      }
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(0, i))
          expect(a.lane !== b.lane || a.from >= b.to || b.from >= a.to).toBe(true);
    }),
  );
});

it('marks all, and names as many as have room', () => {
  const entry = { kind: 'ends', at: 0.5, agreement: 'A', key: 'a', what: '', who: '', day } as const;
  const placed = placedOn(Array.from({ length: 20 }, () => entry));
  expect(placed).toHaveLength(20);
  expect(placed.filter(({ lane }) => lane !== undefined)).toHaveLength(12);
});
