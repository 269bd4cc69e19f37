import { expect, test } from 'vitest';
import { either, slipsBetween, suggestions } from '../../../../server/src/core/util/suggest.ts';

test.each([
  ['stering-comittee', ['steering-committee', 'service-board'], ['steering-committee']],
  ['Steering Committee', ['steering-committee'], ['steering-committee']],
  ['service_board', ['service-board'], ['service-board']],
  ['di', ['id', 'by'], ['id']],
  ['no', ['on', 'discloses'], ['on']],
  ['xyz', ['steering-committee'], []],
  ['', ['id'], []],
  ['a', ['b'], []],
])('%j among %j', (written, candidates, expected) => {
  expect(suggestions(written, candidates)).toEqual(expected);
});

test('the nearest comes first, and what is much further away is left out', () => {
  expect(suggestions('forecat', ['forecast', 'forecasts', 'broadcast'])).toEqual(['forecast', 'forecasts']);
});

test('equal candidates come in the order of the alphabet, whatever order they are given in', () => {
  expect(suggestions('board-c', ['board-b', 'board-a'])).toEqual(
    suggestions('board-c', ['board-a', 'board-b']),
  );
});

test('a very long word costs nothing', () => {
  expect(suggestions('x'.repeat(1_000_000), ['draft', 'active'])).toEqual([]);
});

test.each([
  ['', 'abc', 3],
  ['abc', 'abc', 0],
  ['acb', 'abc', 1],
  ['ab', 'abc', 1],
  ['abbc', 'abc', 1],
  ['axc', 'abc', 1],
  ['kitten', 'sitting', 3],
])('from %j to %j it is %i slips', (a, b, slips) => {
  expect(slipsBetween(a, b)).toBe(slips);
  expect(slipsBetween(b, a)).toBe(slips);
});

test('either', () => {
  expect([[], ['a'], ['a', 'b', 'c']].map(words => String(either(words)))).toEqual([
    '',
    '`a`',
    '`a`, `b` or `c`',
  ]);
});
