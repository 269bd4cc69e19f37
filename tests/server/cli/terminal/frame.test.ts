import { expect, test } from 'vitest';
import { frameOf } from '../../../../server/src/cli/terminal/frame.ts';
import { LineIndex } from '../../../../server/src/core/util/text.ts';

/** The frame of a text in which `‹` and `›` stand around the range, as it is printed. */
function frame(marked: string, width = 60): string {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/g, '');
  const { line, code, mark } = frameOf(text, new LineIndex(text), { start, end }, width);
  return `\n${line} | ${code}\n  | ${mark}\n`;
}

test('marks what is wrong', () => {
  expect(frame('a: 1\nb: ‹two›  # comment\nc: 3')).toMatchInlineSnapshot(`
    "
    2 | b: two  # comment
      |    ^^^
    "
  `);
});

test('an empty range is one mark, also at the end of a line, of the file and in an empty file', () => {
  expect(frame('key: ‹›value')).toMatchInlineSnapshot(`
    "
    1 | key: value
      |      ^
    "
  `);
  expect(frame('key:‹›\nb: 1')).toMatchInlineSnapshot(`
    "
    1 | key:
      |     ^
    "
  `);
  expect(frame('key: 1\n‹›')).toMatchInlineSnapshot(`
    "
    2 | 
      | ^
    "
  `);
  expect(frame('‹›')).toMatchInlineSnapshot(`
    "
    1 | 
      | ^
    "
  `);
});

test('of several lines the first is shown', () => {
  expect(frame('a:\n  ‹b: 1\n  c: 2›\n')).toMatchInlineSnapshot(`
    "
    2 |   b: 1
      |   ^^^^
    "
  `);
});

test("Windows' line breaks are no part of a line", () => {
  expect(frame('a: 1\r\nb: ‹two\r\nc: 3›\r\n')).toMatchInlineSnapshot(`
    "
    2 | b: two
      |    ^^^
    "
  `);
});

test('tabs become blanks, before the mark and in it', () => {
  expect(frame('\ta:\t‹b\tc›')).toMatchInlineSnapshot(`
    "
    1 |     a:  b   c
      |         ^^^^^
    "
  `);
});

test('wide characters and emoji take two columns, accents none', () => {
  expect(frame('name: 東京 ‹電力›, "é" ')).toMatchInlineSnapshot(`
    "
    1 | name: 東京 電力, "é"
      |            ^^^^
    "
  `);
  expect(frame('name: 👩‍💻 🇫🇮 ❤️ ‹x›')).toMatchInlineSnapshot(`
    "
    1 | name: 👩‍💻 🇫🇮 ❤️ x
      |                ^
    "
  `);
  expect(frame('name: ‹👩‍💻›, y')).toMatchInlineSnapshot(`
    "
    1 | name: 👩‍💻, y
      |       ^^
    "
  `);
  expect(frame('name: e\u0301a\u0308 ‹x›')).toMatchInlineSnapshot(`
    "
    1 | name: éä x
      |          ^
    "
  `);
});

test('a mark that starts or ends inside a character covers it', () => {
  const text = 'a👩‍💻b';
  expect(frameOf(text, new LineIndex(text), { start: 2, end: 4 }, 60)).toEqual({
    line: 1,
    code: text,
    mark: ' ^^',
  });
});

test('what cannot be seen is shown in words', () => {
  expect(frame('a: \u202egnorw\u202c ‹\x1b[31m› \u0000')).toMatchInlineSnapshot(`
    "
    1 | a: \\u{202e}gnorw\\u{202c} \\u{1b}[31m \\u{0}
      |                          ^^^^^^^^^^
    "
  `);
});

test('long lines are cut on both sides of the mark', () => {
  const long = (before: number, mark: number, after: number) =>
    frame(`${'b'.repeat(before)}‹${'m'.repeat(mark)}›${'a'.repeat(after)}`, 30);
  expect(long(0, 5, 100)).toMatchInlineSnapshot(`
    "
    1 | mmmmmaaaaaaaaaaaaaaaaaaaaaaa…
      | ^^^^^
    "
  `);
  expect(long(100, 5, 100)).toMatchInlineSnapshot(`
    "
    1 | …bbbbbbbbbbbbbbbbbbbbbbbmmmmm…
      |                         ^^^^^
    "
  `);
  expect(long(100, 5, 0)).toMatchInlineSnapshot(`
    "
    1 | …bbbbbbbbbbbbbbbbbbbbbbbmmmmm
      |                         ^^^^^
    "
  `);
  expect(long(100, 100, 100)).toMatchInlineSnapshot(`
    "
    1 | …bbbbbbbbbmmmmmmmmmmmmmmmmmmm…
      |           ^^^^^^^^^^^^^^^^^^^
    "
  `);
  expect(long(25, 5, 0)).toMatchInlineSnapshot(`
    "
    1 | bbbbbbbbbbbbbbbbbbbbbbbbbmmmmm
      |                          ^^^^^
    "
  `);
});

test('a line never gets wider than the terminal, whatever is in it and wherever the mark is', () => {
  const text = 'åb東👩‍💻\t'.repeat(250);
  for (let start = 0; start < text.length; start += 53) {
    for (const length of [0, 1, 50, 2000]) {
      const { code, mark } = frameOf(
        text,
        new LineIndex(text),
        { start, end: Math.min(start + length, text.length) },
        40,
      );
      expect(code.replace(/👩‍💻|東/gu, '__').length).toBeLessThanOrEqual(40);
      expect(mark.length).toBeLessThanOrEqual(40);
    }
  }
});

test('a megabyte in one line takes no longer than any other', () => {
  const text = `a: ${'x'.repeat(1_000_000)}!`;
  const { code, mark } = frameOf(text, new LineIndex(text), { start: 1_000_003, end: 1_000_004 }, 20);
  expect([code, mark]).toEqual(['…xxxxxxxxxxxxxxxxx!', '                  ^']);
});
