import { expect, it } from 'vitest';
import { formatDuration } from '../../../../server/src/core/calendar/duration.ts';
import { lengthInWords } from '../../../../server/src/core/calendar/length-in-words.ts';

const read = (text: string) => {
  const found = lengthInWords(text);
  return found.ok ? formatDuration(found.value) : undefined;
};

it.each([
  ['2 weeks', '2 weeks'],
  ['two weeks', '2 weeks'],
  ['a month', '1 month'],
  [' 10  Working Days ', '10 working days'],
  ['2 veckor', '2 weeks'],
  ['En vecka', '1 week'],
  ['14 dagar', '14 days'],
  ['10 arbetsdagar', '10 working days'],
  ['5 vardagar', '5 working days'],
  ['tre månader', '3 months'],
  ['ett kvartal', '1 quarter'],
  ['2 år', '2 years'],
  // The letter and its ring apart, as some systems type it.
  ['2 a\u030ar', '2 years'],
])('%s is %s', (text, length) => {
  expect(read(text)).toBe(length);
});

it.each(['', 'soon', 'snart', 'veckor', '2', '2 vekor', 'några veckor', '1,5 veckor', '2 veckor sedan'])(
  '%s is none',
  text => {
    expect(read(text)).toBeUndefined();
  },
);
