import { expect, test } from 'vitest';
import { review } from '../../../support/review.ts';
import { soundAgreement as sound } from '../../../support/sound.ts';

test('an agreement that comes or goes is one change, with what all its promises mean', () => {
  expect(review(sound, undefined).changes.map(({ kind, effects }) => [kind, effects])).toEqual([
    ['removed', { nordbank: 'weakened', cirrus: 'weakened' }],
  ]);
  expect(review(undefined, sound).changes.map(({ kind, effects }) => [kind, effects])).toEqual([
    ['added', { nordbank: 'strengthened', cirrus: 'strengthened' }],
  ]);
});
