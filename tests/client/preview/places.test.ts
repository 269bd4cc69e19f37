import { expect, it } from 'vitest';
import { nearestPlaces } from '../../../client/src/preview/page/places.ts';

it('finds the last parts that begin before the cursor, in its own text, of what is shown', () => {
  const table = { uris: ['a', 'b'], files: [0, 1, 0, 0, 0], starts: [10, 15, 20, 20, 18] };
  const shown =
    (...hidden: number[]) =>
    (number: number) =>
      !hidden.includes(number);
  expect(nearestPlaces(table, 'a', 9, shown())).toEqual([]);
  expect(nearestPlaces(table, 'a', 17, shown())).toEqual([0]);
  expect(nearestPlaces(table, 'a', 20, shown())).toEqual([2, 3]);
  expect(nearestPlaces(table, 'a', 20, shown(2))).toEqual([3]);
  expect(nearestPlaces(table, 'a', 20, shown(2, 3))).toEqual([4]);
  expect(nearestPlaces(table, 'c', 99, shown())).toEqual([]);
});
