import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginning, shorten } from '../../../../server/src/core/util/shorten.ts';

const signs = ['a', ' ', '🤝', '👩🏽‍🚀', '🇸🇪', 'e\u0301', 'क्षि', '\r\n', 'å'];
const text = fc.array(fc.constantFrom(...signs), { maxLength: 80 }).map(all => all.join(''));

it('cuts between what a reader sees as signs', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 60 }), (whole, most) => {
      const cut = beginning(whole, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(whole.startsWith(cut)).toBe(true);
      const all = [...new Intl.Segmenter().segment(whole)].map(({ segment }) => segment);
      fc.pre((all[0]?.length ?? 0) <= most);
      const ends = all.map((_, index) => all.slice(0, index + 1).join(''));
      expect(['', ...ends]).toContain(cut);
    }),
  );
});

it.each([
  ['A 🤝 B', 4, 'A …'],
  ['  on\n  one line ', 40, 'on one line'],
  ['👩🏽‍🚀👩🏽‍🚀', 9, '👩🏽‍🚀…'],
  ['🇸🇪🇫🇮', 6, '🇸🇪…'],
  [`a${'\u0301'.repeat(500)}`, 5, `a${'\u0301'.repeat(3)}…`],
  ['x'.repeat(1_000_000), 5, 'xxxx…'],
])('%j in %i is %j', (whole, most, short) => {
  expect(shorten(whole, most)).toBe(short);
});
