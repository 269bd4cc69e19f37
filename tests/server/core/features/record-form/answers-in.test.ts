import { expect, it } from 'vitest';
import { answersIn } from '../../../../../server/src/core/index.ts';

it('takes texts and lists of texts, and nothing else', () => {
  const answers = { kind: 'meeting', present: ['a/b'], decision: [] };
  expect(answersIn({ ...answers, date: 5, done: [1], note: null, what: { text: 'x' } })).toEqual(answers);
});

it.each([undefined, null, 'meeting', 5])('finds none in %s', given => {
  expect(answersIn(given)).toEqual({});
});
