import { describe, expect, test } from 'vitest';
import {
  MAX_DEPTH,
  MAX_NODES,
  MAX_PROBLEMS,
  MAX_TEXT_LENGTH,
} from '../../../../server/src/core/yaml/limits.ts';
import { parseYaml } from '../../../../server/src/core/yaml/parse.ts';
import { outline } from './print.ts';

const billionLaughs = Array.from({ length: 12 }, (_, level) => {
  const inner = level === 0 ? 'ha' : `*a${level - 1}`;
  return `a${level}: &a${level} [${Array(10).fill(inner).join(', ')}]`;
}).join('\n');

describe('beyond a limit nothing is read, and one problem says so', () => {
  test.each<[string, string, RegExp]>([
    ['a long text', `a: ${'x'.repeat(MAX_TEXT_LENGTH)}`, /too long to be read/],
    ['brackets in brackets', '['.repeat(100_000), /nested too deeply/],
    ['a megabyte of braces', '{'.repeat(1_000_000), /nested too deeply/],
    ['lists in lists', '- '.repeat(100_000), /nested too deeply/],
    [
      'keys below keys',
      Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      /nested too deeply/,
    ],
    ['a billion laughs', billionLaughs, /more than 200,000 keys and values/],
    ['many values', `[${'a,'.repeat(MAX_NODES)}]`, /more than 200,000 keys and values/],
  ])('%s', (_, text, message) => {
    const { root, problems, unreadable } = parseYaml(text);
    expect(root).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'syntax' }]);
    expect(String(problems[0]?.message)).toMatch(message);
    expect(unreadable).toEqual([{ start: 0, end: text.length }]);
  });

  test('as deep as allowed is fine', () => {
    const depth = MAX_DEPTH - 1;
    expect(parseYaml(`${'['.repeat(depth)}${']'.repeat(depth)}`).problems).toEqual([]);
  });
});

describe('hostile texts end soon', { timeout: 30_000 }, () => {
  test.each<[string, string]>([
    ['colons on one line', 'a: '.repeat(100_000)],
    ['a very long line', `a: ${'x '.repeat(1_000_000)}`],
    ['100,000 lines with a mistake', 'a: b: c\n'.repeat(100_000)],
    ['100,000 keys without a colon', 'cad\n'.repeat(100_000)],
    ['a quote that is never closed', `"${'some text\n'.repeat(100_000)}`],
    ['a bracket that is never closed', `[${'a: 1\n'.repeat(80_000)}`],
    ['closing brackets', `a: [{${']'.repeat(500_000)}`],
    ['quotes', "'".repeat(500_001)],
    ['tabs', 'a:\n\tb: 1\n'.repeat(50_000)],
    ['comments', '# a\n'.repeat(200_000)],
    ['line breaks', '\r'.repeat(1_000_000)],
    ['byte order marks', '\uFEFF\n'.repeat(200_000)],
    ['anchors', '&a '.repeat(300_000)],
    ['directives', '%a\n'.repeat(200_000)],
    ['NUL', `a: 1\n${'\0\n'.repeat(200_000)}`],
  ])('%s', (_, text) => {
    const { problems } = parseYaml(text);
    expect(problems.length).toBeLessThanOrEqual(MAX_PROBLEMS + 1);
  });

  test('of 40,000 copied keys the first hundred are reported, and how many more there are', () => {
    const { problems } = parseYaml(Array.from({ length: 40_000 }, (_, i) => `a: 1\nb${i}: 1\n`).join(''));
    expect(problems).toHaveLength(MAX_PROBLEMS + 1);
    expect(problems[0]?.code).toBe('duplicate-key');
    expect(String(problems.at(-1)?.message)).toMatch(/^There are 39,899 more problems/);
  });

  test('after too many rounds what stands before the next mistake is kept', () => {
    const text = `first: 1\n${Array.from({ length: 200 }, (_, i) => `k${i}: b: c\n`).join('')}`;
    const { problems, unreadable } = parseYaml(text);
    expect(outline(text)).toMatch(/^first: #1\nk0: null\nk1: null\n/);
    expect(String(problems.at(-1)?.message)).toMatch(/^There are too many mistakes to read on/);
    expect(unreadable.at(-1)?.end).toBe(text.trimEnd().length);
  });
});
