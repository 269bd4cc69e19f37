import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten, shortenBoth } from '../../../../server/src/core/util/shorten.ts';

const count = (text: string) => [...new Intl.Segmenter('en').segment(text)].length;
const family = '👨‍👩‍👧‍👦';

describe('a text that is too long', () => {
  test.each([
    ['short', 10, 'short'],
    ['exactly it', 10, 'exactly it'],
    ['one two three four', 12, 'one two…'],
    ['onetwothreefourfive', 12, 'onetwothree…'],
    [family.repeat(4), 3, `${family.repeat(2)}…`],
    [family.repeat(3), 3, family.repeat(3)],
    ['é'.normalize('NFD').repeat(5), 3, `${'é'.normalize('NFD').repeat(2)}…`],
    ['🇫🇮🇸🇪🇳🇴', 2, '🇫🇮…'],
  ])('%s to %i', (text, limit, expected) => {
    expect(shorten(text, limit)).toBe(expected);
  });

  test('never has more characters than asked for, and begins as the whole does', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ' ', family, '\u0301', '\ud83d', '🇫🇮', '你') });
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 30 }), (text, limit) => {
        const short = shorten(text, limit);
        expect(count(short)).toBeLessThanOrEqual(Math.max(limit, 2));
        expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
    );
  });

  test('is short also where one character is written with a thousand marks', () => {
    expect(shorten(`a${'\u0301'.repeat(5000)} and more`, 10).length).toBeLessThan(200);
  });
});

describe('two texts', () => {
  test('show in what they differ, however late that is', () => {
    const same = 'the same words over and over, '.repeat(10);
    const [one, other] = shortenBoth(`${same}by Friday`, `${same}by Monday`, 60);
    expect(one).toMatch(/^….*by Friday$/);
    expect(other).toMatch(/^….*by Monday$/);
    expect(count(one)).toBeLessThanOrEqual(60);
  });

  test('begin at their beginnings where that shows it', () => {
    const rest = ' and so on'.repeat(20);
    expect(shortenBoth(`One${rest}`, `Two${rest}`, 30)).toEqual([
      'One and so on and so on and…',
      'Two and so on and so on and…',
    ]);
  });
});
