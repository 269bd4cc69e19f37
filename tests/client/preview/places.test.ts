import { expect, it } from 'vitest';
import { nearestPlace } from '../../../client/src/preview/page/places.ts';

it('finds the last part that begins before the cursor, in its own text', () => {
  const places = [
    { uri: 'a', start: 10 },
    { uri: 'b', start: 15 },
    undefined,
    { uri: 'a', start: 20 },
    { uri: 'a', start: 20 },
  ];
  expect(nearestPlace(places, 'a', 9)).toBeUndefined();
  expect(nearestPlace(places, 'a', 19)).toBe(0);
  expect(nearestPlace(places, 'a', 20)).toBe(3);
  expect(nearestPlace(places, 'c', 99)).toBeUndefined();
});
