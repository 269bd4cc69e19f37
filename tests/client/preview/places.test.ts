import { expect, it } from 'vitest';
import { nearestPlace, parsePlace } from '../../../client/src/preview/page/places.ts';
import { placeText } from '../../../server/src/page/page-context.ts';

it('takes apart what the page writes, blanks in the name included', () => {
  const place = { uri: 'file:///a b.partnership.yaml', start: 12 };
  expect(parsePlace(placeText(place))).toEqual(place);
});

it.each([undefined, '', 'file:///a', 'x file:///a', '1.5 file:///a'])('finds no place in %j', text => {
  expect(parsePlace(text)).toBeUndefined();
});

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
