import { expect, test } from 'vitest';
import { review } from '../../../support/review.ts';
import { changed, soundAgreement as sound } from '../../../support/sound.ts';

test('reciprocity before and after', () => {
  const { reciprocity } = review(sound, changed([/.*id: roadmap,.*\n/, '']));
  expect(reciprocity.before?.total).toEqual({
    nordbank: { gives: 6, receives: 6 },
    cirrus: { gives: 6, receives: 6 },
  });
  expect(reciprocity.after?.byPrinciple.sharing).toEqual({
    nordbank: { gives: 1, receives: 0 },
    cirrus: { gives: 0, receives: 1 },
  });
});
