import { expect, test } from 'vitest';
import { describeDuration } from '../../../../server/src/core/calendar/describe-duration.ts';
import {
  type Duration,
  durationUnits,
  formatDuration,
} from '../../../../server/src/core/calendar/duration.ts';

test('in English, a duration is described as the format writes it', () => {
  const durations = durationUnits.flatMap(unit =>
    [0, 1, 2, 10].map((amount): Duration => ({ amount, unit })),
  );
  expect(durations.map(each => String(describeDuration(each)))).toEqual(durations.map(formatDuration));
});
