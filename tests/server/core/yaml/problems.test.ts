import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../../server/src/core/yaml/parse.ts';
import { marked, messagesOf, outline } from './print.ts';

const unmarked = (text: string) => text.replaceAll(/[«»]/g, '');

/** Each example has one mistake: what is marked, what is said, and what remains of the text. */
function examples(cases: readonly [text: string, message: RegExp, remains: string][]): void {
  test.each(cases)('%j', (text, message, remains) => {
    const source = unmarked(text);
    expect(marked(source)).toBe(text);
    expect(messagesOf(source)).toEqual([expect.stringMatching(message)]);
    expect(outline(source)).toBe(remains);
  });
}

describe('a key that is still being typed is one problem, and the rest stays', () => {
  const noColon = /^`cad` has no value: write a colon and a space behind the key/;
  examples([
    ['a: 1\n«cad»\nb: 2', noColon, 'a: #1\nb: #2'],
    ['«cad»\nb: 2', noColon, 'b: #2'],
    ['a: 1\n«cad»\n', noColon, 'a: #1'],
    ['a: 1\n«cad» # why\nb: 2', noColon, 'a: #1\nb: #2'],
    ['x:\n  a: 1\n  «cad»\nb: 2', noColon, 'x:\n  a: #1\nb: #2'],
    ['x:\n  «cad»\n  b: 2\ny: 1', noColon, 'x:\n  b: #2\ny: #1'],
    ['x:\n  a: 1\n«cad»\ny:\n  b: 2', noColon, 'x:\n  a: #1\ny:\n  b: #2'],
    ['x:\n«cad»\n  - a\ny: 1', noColon, 'x:\n  - a\ny: #1'],
    ['- «cad»\n  a: 1\n- b', noColon, '-\n  a: #1\n- b'],
    ['- a: 1\n  «cad»\n- b', noColon, '-\n  a: #1\n- b'],
    ['x:\n- a\n«cad»\n- b', noColon, 'x:\n  - a\n  - b'],
  ]);
});

describe('keys and colons', () => {
  examples([
    [
      'x:\n  a: 1\n  «list»\n    - b\n  c: 2',
      /^`list` lacks its colon/,
      'x:\n  a: #1\n  list:\n    - b\n  c: #2',
    ],
    ['a: 1\n«"b"»\nc: 2', /^`"b"` has no value/, 'a: #1\nc: #2'],
    ['a: 1\n«b = 2»\nc: 3', /^`=` stands where `:` is meant/, 'a: #1\nb: #2\nc: #3'],
    ['a: 1\n«b:2»\nc: 3', /^`b:2` lacks a space/, 'a: #1\nb: #2\nc: #3'],
    ['«"a":1»\nb: 2', /^`"a":1` lacks a space/, 'b: #2'],
    ['a: 1\n«:» b\nc: 2', /^There is no key here/, 'a: #1\nc: #2'],
    ['k: { «:» [c], b: 1 }', /^There is no key here/, 'k:\n  b: #1'],
    ['k: { «id x», b: 1 }', /^`id x` has no value/, 'k:\n  b: #1'],
    ['k: { «id:x», b: 1 }', /^`id:x` lacks a space/, 'k:\n  b: #1'],
    ['a: «b: c»\nd: 1', /^`b: c` has a colon of its own/, 'a: null\nd: #1'],
    ['- a: «b: c» # d\n- e', /^`b: c` has a colon of its own/, '-\n  a: null\n- e'],
    ['k: { a: «b: c», d: 1 }', /^`b: c` has a colon of its own/, 'k:\n  a: null\n  d: #1'],
    ['? «[a]»\n: b\nc: 1', /^A key has to be plain text/, 'c: #1'],
    ['? «[a]: b»\n: c\nd: 1', /^A key has to be plain text/, 'd: #1'],
    ['a: {«{ b }»}\nc: 1', /^A key has to be plain text/, 'a: {}\nc: #1'],
  ]);
});

describe('indentation', () => {
  const notAligned = /^This line is not aligned with the lines above/;
  const tab = /^There is a tab at the beginning of this line/;
  examples([
    ['a:\n  b: 1\n   «c:» 2\nd: 3', notAligned, 'a:\n  b: #1\n  c: #2\nd: #3'],
    ['a:\n  b: 1\n «c:» 2\nd: 3', notAligned, 'a:\n  b: #1\n  c: #2\nd: #3'],
    ['a:\n  b: 1\n «c:» 2\n  e: 3\nd: 4', notAligned, 'a:\n  b: #1\n  c: #2\n  e: #3\nd: #4'],
    ['a:\n  b: 1\n   «c:»\n     d: 2\n  e: 3', notAligned, 'a:\n  b: #1\n  c:\n    d: #2\n  e: #3'],
    ['a: "x"\n  «b:» 2\nc: 3', notAligned, 'a: x\nb: #2\nc: #3'],
    ['- a: 1\n «b:» 2\n- c', notAligned, '-\n  a: #1\n  b: #2\n- c'],
    ['x:\n  - a\n «-» b\nc: 1', notAligned, 'x:\n  - a\n  - b\nc: #1'],
    ['a: 1\n«-» b\nc: 2', /^This list entry has no place here/, 'a: #1\nc: #2'],
    ['a: «- b»\nc: 1', /^A list cannot begin behind its key/, 'a: null\nc: #1'],
    ['x:\n  - a\n  «b»\n  - c', /^`b` stands among the entries of a list/, 'x:\n  - a\n  - c'],
    ['- a\n«-b»\n- c', /^`-b` lacks a space/, '- a\n- b\n- c'],
    ['a:\n«\t»b: 1\n\tc: 2\nd: 3', tab, 'a:\n  b: #1\n  c: #2\nd: #3'],
    ['a:\n  b: 1\n«\t»c: 2\nd: 3', tab, 'a:\n  b: #1\n  c: #2\nd: #3'],
    ['«\t»a: 1\nb: 2', tab, 'a: #1\nb: #2'],
    ['- a\n-«\t»b: 1\n- c', tab, '- a\n-\n  b: #1\n- c'],
  ]);
});

describe('quotes', () => {
  const unclosed = /^This quote is never closed/;
  examples([
    ['a: «"»b\nc: 1', unclosed, 'a: null\nc: #1'],
    ["x:\n  - a: «'»b\n    c: 1\n  - d", unclosed, 'x:\n  -\n    a: null\n    c: #1\n  - d'],
    ['a: «"»b\n  c, d\ne: 1', unclosed, 'a: null\ne: #1'],
    ['«"»a: b\nc: "d"\ne: 1', unclosed, 'a: b\nc: d\ne: #1'],
    ['a: «"»b', unclosed, 'a: null'],
    ["a: don't\nb: «'»tis\nc: 1", unclosed, "a: don't\nb: null\nc: #1"],
    ['k: { a: 1, b: «"»c }\nd: 1', unclosed, 'k: null\nd: #1'],
    ['a: "b" «c»\nd: 1', /^`c` stands behind the closing quote/, 'a: b\nd: #1'],
    ["a: 'don'«t'»\nb: 1", /^`t'` stands behind the closing quote/, 'a: don\nb: #1'],
    ['k: { a: "b" «c», d: 1 }', /^`c` stands behind the closing quote/, 'k:\n  a: b\n  d: #1'],
    ['a: "C:«\\d»ocs"\nb: 1', /`\\d` is none. Write `\\\\` for a plain `\\`/, 'a: C: docs\nb: #1'],
    ['a: "«\\u12»"\nb: 1', /begins a special character/, 'a:  u12\nb: #1'],
  ]);
});

describe('brackets', () => {
  const unclosed = /^This `[[{]` is never closed. Write `[\]}]` where/;
  examples([
    ['a: «[»b, c\nd: 1', unclosed, 'a: null\nd: #1'],
    ['a: «{»b: c\nd: {e: 1}', unclosed, 'a: null\nd:\n  e: #1'],
    ['a: «[»\n  {b: 1},\n  {c: 2}\nd: 1', unclosed, 'a: null\nd: #1'],
    ['- {a: 1,\n   b: «[»c, d: [e] }\n- {f: 2}', unclosed, '- null\n-\n  f: #2'],
    ['«[»a: 1\nb: 2', unclosed, 'b: #2'],
    ['a: «[»', unclosed, 'a: null'],
    ['a: [b]«]»\nc: 1', /^This `\]` closes nothing/, 'a:\n  - b\nc: #1'],
    ['a: «}»\nc: 1', /^This `}` closes nothing/, 'a: null\nc: #1'],
    ['a: [b] «c»\nd: 1', /^`c` stands behind the closing bracket/, 'a:\n  - b\nd: #1'],
    ['a: [b,«,» c]', /^This comma has no entry before it/, 'a:\n  - b\n  - c'],
    ['a: ["b" «"c"»]\nd: 1', /^A comma is missing before `"c"`/, 'a:\n  - b\nd: #1'],
    ['a: { b: 1\n     «c: 2» }', /^A comma is missing before `c: 2`/, 'a:\n  b: #1'],
    ['a: [\n  b # c\n«]»\nd: 1', /^`\]` needs more spaces before it/, 'a:\n  - b\nd: #1'],
    [
      'a: [\n«{» b: 1 },\n{ c: 2 },\n]\nd: 1',
      /^`{` needs more spaces/,
      'a:\n  -\n    b: #1\n  -\n    c: #2\nd: #1',
    ],
  ]);
});

describe('signs with a meaning of their own', () => {
  examples([
    ['a: «@b»\nc: 1', /^A value cannot begin with `@`/, 'a: null\nc: #1'],
    ['a: «%b»\nc: 1', /^A value cannot begin with `%`/, 'a: null\nc: #1'],
    ['a: [b, «@c»]', /^A value cannot begin with `@`/, 'a:\n  - b'],
    ['a: «> 90 %»\nb: 1', /^`> 90 %` cannot be read: behind `\|` or `>`/, 'a: null\nb: #1'],
    ['a: «* b»\nc: 1', /^`\* b` cannot be read/, 'a: null\nc: #1'],
    ['a: «&»\nc: 1', /^`&` cannot be read/, 'a: null\nc: #1'],
    [
      'a: «!x» b\nc: 1',
      /^`!x` is not known here, and nobody can tell what it makes of the value/,
      'a: b\nc: #1',
    ],
    ['a: «!x» [b]', /^`!x` is not known here/, 'a:\n  - b'],
    ['a: «!x!y» b', /^`!x!y` is not known here/, 'a: b'],
    ['a: «!!int» b', /^The value does not fit `!!int`/, 'a: b'],
    ['a: «!!map» b', /^The value does not fit `!!map`/, 'a: b'],
    ['a: «!!seq» {b: 1}', /^The value does not fit `!!seq`/, 'a:\n  b: #1'],
    ['a: «*b»', /nothing above is marked `&b`/, 'a: *b'],
    ['a: &b [1, «*b»]', /^`\*b` stands inside the value that it repeats/, 'a:\n  - #1\n  - *b'],
    ['a: b«\u0001»c', /^There is an invisible character/, 'a: bc'],
    ['a: b«\0»c\nd: \0', /^There is an invisible character.* and 1 more in the file/, 'a: bc\nd: null'],
    ['«%YAML 1.2»\na: 1', /^A line that begins with `%`/, 'a: #1'],
  ]);

  test('an alias with a problem stands for nothing', () => {
    const { root } = parseYaml('[*a]');
    expect(root).toMatchObject({ items: [{ value: { kind: 'alias', name: 'a', target: undefined } }] });
  });
});

describe('a second document', () => {
  const second = /^A second document begins here/;
  examples([
    ['a: 1\n«---»\nb: 2\n', second, 'a: #1'],
    ['---\na: 1\n«---»\n', second, 'a: #1'],
    ['a: 1\n...\n# why\n«b: 2»\nc: [', second, 'a: #1'],
    ['a: 1\n«---»\nb: "\nc: [\n---\n', second, 'a: #1'],
  ]);

  test('nothing behind the end of the first document is no second one', () => {
    expect(messagesOf('---\na: 1\n...\n...\n# end\n')).toEqual([]);
  });
});

describe('keys that are written twice', () => {
  test('the second is marked, the first is named and counts', () => {
    const text = 'a: 1\nb: 2\na: 3\n';
    const [problem] = parseYaml(text).problems;
    expect(problem).toMatchObject({
      code: 'duplicate-key',
      range: { start: 10, end: 11 },
      related: { range: { start: 0, end: 1 } },
    });
    expect([String(problem?.message), String(problem?.related?.message)]).toEqual([
      '`a` is written twice here, and only the first one counts. Delete one of them, or merge the two.',
      '`a` is first written here.',
    ]);
    expect(outline(text)).toBe('a: #1\nb: #2');
  });

  test.each([
    'a: 1\n«"a"»: 2',
    "'1': a\n«1»: b",
    'x: { a: 1, «a»: 2 }',
    'x:\n  - a: 1\n    «a»: 2\n  - a: 3',
    'a: &k 1\nb: 2\n«a»: 3\na: 4',
    'a: 1\nb: 2\n«a»: 3\nb: 4\nc: 5',
    'a: 1\n«a»: 3\nb: 4\n«a»: 5',
    '? a\n: 1\n«a»: 2',
  ])('%j', text => {
    expect(marked(unmarked(text))).toBe(text);
  });
});

describe('the merge key', () => {
  test('has a message of its own, and the entry is left out', () => {
    const text = 'x: &x\n  a: 1\ny:\n  <<: *x\n  b: 2\n';
    expect(marked(text)).toBe('x: &x\n  a: 1\ny:\n  «<<»: *x\n  b: 2\n');
    expect(parseYaml(text).problems).toMatchObject([{ code: 'merge-key' }]);
    expect(messagesOf(text)).toEqual([expect.stringMatching(/^YAML 1.2 has no merge key/)]);
    expect(outline(text)).toBe('x:\n  a: #1\ny:\n  b: #2');
  });

  test('in quotes it is an ordinary key', () => {
    expect(messagesOf('"<<": a')).toEqual([]);
  });
});

describe('another encoding than UTF-8', () => {
  test.each<[string, Buffer]>([
    ['Latin-1', Buffer.from('id: a\nname: Lindström', 'latin1')],
    ['UTF-16 with a mark', Buffer.from('\uFEFFid: a\nname: b', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('id: a\nname: b', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('id: a\nname: b', 'utf16le').swap16()],
  ])('%s is one problem on line 1', (_, bytes) => {
    const text = bytes.toString('utf8');
    const { root, problems, lines } = parseYaml(text);
    expect(root).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'syntax', range: lines.line(0) }]);
    expect(messagesOf(text)).toEqual([expect.stringMatching(/not saved as UTF-8/)]);
  });
});

describe('several mistakes', () => {
  test('each is said once, in the order of the text', () => {
    const text = 'a: «[»1\nb: c\n«cad»\nd:\n  - e: «"»f\n    g: 1\n   «h:» 2\ni: «j: k»\n';
    expect(marked(unmarked(text))).toBe(text);
    expect(outline(unmarked(text))).toBe('a: null\nb: c\nd:\n  -\n    e: null\n    g: #1\ni: null');
  });

  test('unreadable lines are named, so that nothing on them counts as absent', () => {
    const text = 'a: [1\nb: 2\ncad\nc: 3';
    const { unreadable } = parseYaml(text);
    expect(unreadable.map(({ start, end }) => text.slice(start, end))).toEqual(['a: [1', 'cad']);
  });
});
