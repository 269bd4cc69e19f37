import { describe, expect, test } from 'vitest';
import { marked, messagesOf, outline } from './print.ts';

/** Each example has one mistake: what is marked, what is said, and how the text is read without it. */
function examples(cases: readonly [text: string, message: RegExp, remains: string][]): void {
  test.each(cases)('%j', (text, message, remains) => {
    const source = text.replaceAll(/[«»]/g, '');
    expect(marked(source)).toBe(text);
    expect(messagesOf(source)).toEqual([expect.stringMatching(message)]);
    expect(outline(source)).toBe(remains);
  });
}

describe('a sign before an entry', () => {
  const sign = /^This line begins with `[%@`]`.* Delete the sign\.$/;
  examples([
    ['x:\n«%»  a: 1\n  b: 2', sign, 'x:\n  a: #1\n  b: #2'],
    ['x:\n  - a: 1\n«%»  - a: 2', sign, 'x:\n  -\n    a: #1\n  -\n    a: #2'],
    ['a: 1\n«%»b:\n  c: 2', sign, 'a: #1\nb:\n  c: #2'],
    ['x:\n  «@»a: 1\n  b: 2', sign, 'x:\n  a: #1\n  b: #2'],
    ['x:\n«%»  - { a: 1,\n      b: 2 }', sign, 'x:\n  -\n    a: #1\n    b: #2'],
  ]);
});

describe('a quote before what needs none', () => {
  const quote =
    /^This quote is never closed, and what stands behind it needs no quotes\. Delete this ["']\.$/;
  examples([
    ['a: 1\n«"»b:\n  c: 2\nd: "e"', quote, 'a: #1\nb:\n  c: #2\nd: e'],
    ["a: 1\n«'»b: don't\nc: 2", quote, "a: #1\nb: don't\nc: #2"],
    ['a: 1\n«"»b: "c"\nd: 2', quote, 'a: #1\nb: c\nd: #2'],
    [
      'x:\n  - «"»{ a: 1,\n      b: 2 }\n  - { a: "c" }',
      quote,
      'x:\n  -\n    a: #1\n    b: #2\n  -\n    a: c',
    ],
  ]);
});

describe('tabs are one habit', () => {
  const tabs = /^There is a tab at the beginning of this line.* of this line and of 3 more by spaces\.$/;
  const one = /^There is a tab at the beginning of this line/;
  examples([
    [
      'a:\n«\t»b: 1\n\tc: 2\nd: 3\ne:\n\tf: 4\n\tg: 5',
      tabs,
      'a:\n  b: #1\n  c: #2\nd: #3\ne:\n  f: #4\n  g: #5',
    ],
    // All in one column: what belongs to what is lost, and unknown.
    ['a:\n«\t»- b: 1\n\tc: 2\n\td:\n\te: 3\nf: 4', one, 'a: null\nf: #4'],
  ]);
});
