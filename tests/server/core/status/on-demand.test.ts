import { expect, it } from 'vitest';
import { statusOf } from '../../../../server/src/core/status/status.ts';
import { evidenceOf, forum, met } from '../evidence/support.ts';

it('what takes place on demand is counted, and said to be that', () => {
  const more = forum('{ onDemand: { calledBy: both } }');
  const records = [[met('2025-06-01'), met('2026-03-01'), met('2026-07-01')]];
  const [board] = statusOf(evidenceOf({ term: '{ starts: 2025-01-01 }', more, records })).promises;
  expect(board?.lastYear).toEqual({
    held: 2,
    late: 0,
    missed: 0,
    waived: 0,
    uncertain: 0,
    keeping: 'on demand',
  });
});
