import { describe, expect, test } from 'vitest';
import { charactersOf, columnsOf } from '../../../../server/src/cli/terminal/columns.ts';
import { styleOf } from '../../../../server/src/cli/terminal/style.ts';
import { indented, wrap } from '../../../../server/src/cli/terminal/wrap.ts';
import { visible, visibleLines } from '../../../../server/src/core/docs/escape/visible.ts';

describe('columns', () => {
  test.each([
    ['', 0],
    ['plain', 5],
    ['“Åbo – Zürich”', 14],
    ['東京', 4],
    ['ｱｲ', 2],
    ['e\u0301', 1],
    ['한국', 4],
    ['\u1112\u1161\u11ab', 2],
    ['👍', 2],
    ['👍🏽', 2],
    ['👩‍👩‍👧', 2],
    ['🇫🇮🇸🇪', 4],
    ['❤️', 2],
    ['1️⃣', 2],
  ])('%s: %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  test('a character is what a reader takes for one', () => {
    expect(charactersOf('e\u0301a👩‍💻🇫🇮')).toEqual(['e\u0301', 'a', '👩‍💻', '🇫🇮']);
    expect(charactersOf('\u0301a\n')).toEqual(['\u0301', 'a', '\n']);
  });
});

describe('what a terminal would act on is shown', () => {
  test.each([
    ['\x1b]0;title\x07', '\\u{1b}]0;title\\u{7}'],
    ['\u009b31m', '\\u{9b}31m'],
    ['a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
    ['zero\u200bwidth\ufeff', 'zero\\u{200b}width\\u{feff}'],
    ['\u2028', '\\u{2028}'],
    ['\ud800', '\\u{d800}'],
    ['\u{e0041}', '\\u{e0041}'],
    ['👩‍💻 می‌خواهم', '👩‍💻 می‌خواهم'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('line breaks stay where a text has several lines', () => {
    expect(visible('a\nb')).toBe('a\\u{a}b');
    expect(visibleLines('a\nb\r')).toBe('a\nb\\u{d}');
  });
});

describe('wrapping', () => {
  test('between words, by columns', () => {
    expect(wrap('one two  three\nfour', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrap('東京 電力 a', 9)).toEqual(['東京 電力', 'a']);
  });

  test('long words stay whole', () => {
    expect(wrap('a https://example.com/a/b c', 10)).toEqual(['a', 'https://example.com/a/b', 'c']);
  });

  test('nothing is one empty line', () => {
    expect(wrap('', 10)).toEqual(['']);
  });

  test('what is shown in another way is measured as it was', () => {
    const bold = (text: string) => `<b>${text}</b>`;
    expect(wrap([{ text: 'say ' }, { text: 'it all', show: bold }, { text: ', now' }], 8)).toEqual([
      'say <b>it</b>',
      '<b>all</b>, now',
    ]);
  });

  test('further lines stand below the first', () => {
    expect(indented(['a', 'b'], '  - ')).toBe('  - a\n    b');
  });
});

describe('colours', () => {
  const terminal = { write: () => {}, isTerminal: true, columns: 80 };
  const pipe = { write: () => {}, isTerminal: false, columns: undefined };
  const colored = (...args: Parameters<typeof styleOf>) => styleOf(...args).colors.isColorSupported;

  test.each([
    // output, environment, option, colours
    [terminal, {}, undefined, true],
    [terminal, { TERM: 'dumb' }, undefined, false],
    [terminal, { NO_COLOR: '1' }, undefined, false],
    [terminal, { NO_COLOR: '' }, undefined, true],
    [terminal, { NO_COLOR: '1', FORCE_COLOR: '1' }, undefined, false],
    [terminal, { NO_COLOR: '1' }, true, true],
    [terminal, {}, false, false],
    [pipe, {}, undefined, false],
    [pipe, { CI: 'true' }, undefined, false],
    [pipe, { FORCE_COLOR: '1' }, undefined, true],
    [pipe, { FORCE_COLOR: '0' }, undefined, false],
    [pipe, {}, true, true],
  ])('%o %o %s: %s', (output, env, wanted, expected) => {
    expect(colored(output, env, wanted)).toBe(expected);
  });

  test('lines are as wide as the terminal, within reason', () => {
    expect(
      [10, 72, 300, undefined].map(columns => styleOf({ ...terminal, columns }, {}, false).width),
    ).toEqual([40, 72, 100, 100]);
  });
});
