import { expect, test } from 'vitest';
import { kept } from '../../../../server/src/core/util/kept.ts';

test('works out an answer once for each thing, and no sooner than somebody asks', () => {
  const asked: object[] = [];
  const answer = kept((thing: { name: string }) => {
    asked.push(thing);
    return { about: thing.name };
  });
  const [one, other] = [{ name: 'one' }, { name: 'one' }];
  expect(asked).toEqual([]);
  expect(answer(one)).toBe(answer(one));
  expect(answer(other)).not.toBe(answer(one));
  expect(asked).toEqual([one, other]);
});
