import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slug } from '../../../../server/src/core/util/slug.ts';

it.each([
  ['Anna Lind', 'anna-lind'],
  ['Bjørn Ødegård', 'bjorn-odegard'],
  ['Groß', 'gross'],
  ['GROẞ & SÖHNE', 'gross-sohne'],
  ['Ægir Þórðarson', 'aegir-thordarson'],
  ['Łukasz Wałęsa', 'lukasz-walesa'],
  ['Đorđe Đurić', 'dorde-duric'],
  ['Işıl İnce', 'isil-ince'],
  ['Cœur d’Alène', 'coeur-dalene'],
  ["O'Brien & Sons", 'obrien-sons'],
  ['Ħal Għaxaq', 'hal-ghaxaq'],
  ['Nguyễn Văn Đức', 'nguyen-van-duc'],
  ['Γιώργος Παπαδόπουλος', 'giorgos-papadopoulos'],
  ['Андрей Щукин', 'andrei-shchukin'],
  ['Ольга Фёдорова', 'olga-fedorova'],
  ['Їжак Ґудзь', 'izhak-gudz'],
  ['ﬁnance ＡＢ', 'finance-ab'],
  ['3M', '3m'],
  ['  --A__b.c/d ', 'a-b-c-d'],
])('%s has the id %s', (name, id) => {
  expect(slug(name)).toBe(id);
});

it.each(['日本', '한국', 'ข้อตกลง', '42', '', '--', '😀'])('“%s” has no letter for an id', name => {
  expect(slug(name)).toBeUndefined();
});

it('cuts a long name at a word, and a long word anywhere', () => {
  expect(slug('The quarterly forecast of demand for application services')).toBe(
    'the-quarterly-forecast-of-demand-for',
  );
  expect(slug('x'.repeat(100))).toBe('x'.repeat(40));
});

it('makes only ids, and of an id the same one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), name => {
      const id = slug(name);
      if (id === undefined) return;
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(id.length).toBeLessThanOrEqual(40);
      expect(slug(id)).toBe(id);
    }),
  );
});
