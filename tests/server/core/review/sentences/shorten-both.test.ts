import { expect, test } from 'vitest';
import { shortenBoth } from '../../../../../server/src/core/review/sentences/shorten-both.ts';

test('two texts show in what they differ, however late that is', () => {
  const same = 'the same words over and over, '.repeat(10);
  const [one, other] = shortenBoth(`${same}by Friday`, `${same}by Monday`, 60);
  expect(one).toMatch(/^….*by Friday$/);
  expect(other).toMatch(/^….*by Monday$/);
  expect(one.length).toBeLessThanOrEqual(60);
});

test('they begin at their beginnings where that shows it', () => {
  const rest = ' and so on'.repeat(20);
  expect(shortenBoth(`One${rest}`, `Two${rest}`, 30)).toEqual(
    ['One and so on and so on and so…', 'Two and so on and so on and so…'].map(text =>
      expect.stringContaining(text.slice(0, 25)),
    ),
  );
});

test('no sign is cut, also where there are no words', () => {
  const same = '🤝'.repeat(100);
  const [one, other] = shortenBoth(`${same}A`, `${same}B`, 30);
  expect(one).toMatch(/^…(?:🤝)+A$/u);
  expect(other).toMatch(/^…(?:🤝)+B$/u);
});
