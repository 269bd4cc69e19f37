import { describe, expect, test } from 'vitest';
import { findComments } from '../../../../server/src/core/yaml/comments.ts';
import { parseYaml } from '../../../../server/src/core/yaml/parse.ts';
import { messagesOf } from './print.ts';

const valueIn = (text: string) => {
  const { root } = parseYaml(`- ${text}`);
  const value = root?.kind === 'sequence' ? root.items[0]?.value : undefined;
  return value?.kind === 'scalar' ? value.value : value?.kind;
};

describe('values follow the core schema of YAML 1.2', () => {
  test.each<[string, unknown]>([
    ['null', null],
    ['~', null],
    ['', null],
    ['true', true],
    ['False', false],
    ['on', 'on'],
    ['yes', 'yes'],
    ['12', 12],
    ['-7', -7],
    ['0o17', 15],
    ['0x1F', 31],
    ['012', 12],
    ['1.5', 1.5],
    ['1e3', 1000],
    ['.inf', Number.POSITIVE_INFINITY],
    ['.nan', Number.NaN],
    ['1_000', '1_000'],
    ['2026-01-01', '2026-01-01'],
    ['09:00', '09:00'],
    ['2.1.0', '2.1.0'],
    ['90 %', '90 %'],
    ['"12"', '12'],
    ["'true'", 'true'],
    ['"\\u00e9\\n\\x41"', 'é\nA'],
    ['!!str 12', '12'],
    ['! 12', '12'],
    ['!!int "12"', 12],
    ['!!float 3', 3],
    ['!!bool "true"', true],
    ['!!null ""', null],
    ['!!str', ''],
    ['!<tag:yaml.org,2002:int> 3', 3],
    ['!!map {}', 'mapping'],
    ['!!seq []', 'sequence'],
  ])('%s', (text, value) => {
    expect(valueIn(text)).toEqual(value);
    expect(messagesOf(`- ${text}`)).toEqual([]);
  });
});

describe('comments', () => {
  const commentsOf = (text: string) => {
    const { comments } = parseYaml(text);
    for (const { range } of comments) expect(text[range.start]).toBe('#');
    return comments.map(comment => comment.text);
  };

  test.each<[string, string[]]>([
    ['# one\n#two\n  #   three  \na: 1 # four', ['one', 'two', 'three', 'four']],
    ['a: "# no" # yes', ['yes']],
    ["a: 'it''s # no' # yes", ['yes']],
    ['a: b#c', []],
    ['a: b #c', ['c']],
    ['a: |\n  # no\n  x\n# yes\nb: 1', ['yes']],
    ['a: > # yes\n  # no\n', ['yes']],
    ['a: one\n  two # yes\n', ['yes']],
    ['a: [1, # one\n  # two\n  "# no"] # three', ['one', 'two', 'three']],
    ['"# no": 1', []],
    ['a: &x#y 1\nb: *x#y', []],
    ['\uFEFF# yes', ['yes']],
    ['a: 1 #\r\nb: 2 # x\r\n', ['', 'x']],
    ['# one\n---\na: 1\n... # two\n# three', ['one']],
    ['a: 1\ncad # yes\nb: 2 # too', ['yes', 'too']],
    ['a: "no end # unknown\nb: 1 # yes', ['yes']],
    ['h: [\n  a # yes\n]\n', ['yes']],
  ])('%j', (text, comments) => {
    expect(commentsOf(text)).toEqual(comments);
  });

  test('a comment ends with its line', () => {
    const text = 'a: 1 # why \r\nb: 2';
    expect(findComments(text, [], [])).toEqual([{ range: { start: 5, end: 11 }, text: 'why' }]);
  });
});
