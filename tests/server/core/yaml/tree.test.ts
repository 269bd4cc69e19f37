import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../../server/src/core/yaml/parse.ts';
import { tree } from './print.ts';

describe('ranges of entries and values', () => {
  test('a mapping goes from its first key to the end of its last value', () => {
    expect(tree('a: 1\nbc:   text here  # why\n\n')).toMatchInlineSnapshot(`
      "mapping «a: 1⏎bc:   text here»
        «a» → plain #1 «1»
        «bc» → plain text here «text here»"
    `);
  });

  test('a list goes from its first dash to the end of its last value', () => {
    expect(tree('x:\n  - a\n  -   b\n\n# end\n')).toMatchInlineSnapshot(`
      "mapping «x:⏎  - a⏎  -   b»
        «x» → sequence «- a⏎  -   b»
          - «- a» plain a «a»
          - «-   b» plain b «b»"
    `);
  });

  test('a list may stand in the column of its key', () => {
    expect(tree('x:\n- a: 1\n  b: 2\n- c\ny: 3')).toMatchInlineSnapshot(`
      "mapping «x:⏎- a: 1⏎  b: 2⏎- c⏎y: 3»
        «x» → sequence «- a: 1⏎  b: 2⏎- c»
          - «- a: 1⏎  b: 2» mapping «a: 1⏎  b: 2»
            «a» → plain #1 «1»
            «b» → plain #2 «2»
          - «- c» plain c «c»
        «y» → plain #3 «3»"
    `);
  });

  test('lists in lists', () => {
    expect(tree('- - a\n  - b\n- - - c')).toMatchInlineSnapshot(`
      "sequence «- - a⏎  - b⏎- - - c»
        - «- - a⏎  - b» sequence «- a⏎  - b»
          - «- a» plain a «a»
          - «- b» plain b «b»
        - «- - - c» sequence «- - c»
          - «- - c» sequence «- c»
            - «- c» plain c «c»"
    `);
  });

  test('brackets belong to their collection', () => {
    expect(tree('x: [ a, "b" , {c: d, e: } ] # f\ny: { }\nz: []')).toMatchInlineSnapshot(`
      "mapping «x: [ a, "b" , {c: d, e: } ] # f⏎y: { }⏎z: []»
        «x» → flow sequence «[ a, "b" , {c: d, e: } ]»
          - «a» plain a «a»
          - «"b"» double-quoted b «"b"»
          - «{c: d, e: }» flow mapping «{c: d, e: }»
            «c» → plain d «d»
            «e» → empty null «»
        «y» → flow mapping «{ }»
        «z» → flow sequence «[]»"
    `);
  });

  test('brackets over several lines, with comments and a last comma', () => {
    expect(tree('x: [ # one\n  a, # ] two\n  { b: c,\n    d: e }, # three\n ]\ny: 1')).toMatchInlineSnapshot(`
      "mapping «x: [ # one⏎  a, # ] two⏎  { b: c,⏎    d: e }, # three⏎ ]⏎y: 1»
        «x» → flow sequence «[ # one⏎  a, # ] two⏎  { b: c,⏎    d: e }, # three⏎ ]»
          - «a» plain a «a»
          - «{ b: c,⏎    d: e }» flow mapping «{ b: c,⏎    d: e }»
            «b» → plain c «c»
            «d» → plain e «e»
        «y» → plain #1 «1»"
    `);
  });

  test('a single entry in a list in brackets is a mapping without brackets', () => {
    expect(tree('[a: 1, {b: 2}: 3, [c], ? d : e, {f: 4}]')).toMatchInlineSnapshot(`
      "flow sequence «[a: 1, {b: 2}: 3, [c], ? d : e, {f: 4}]»
        - «a: 1» flow mapping «a: 1»
          «a» → plain #1 «1»
        - «{b: 2}: 3» flow mapping «{b: 2}: 3»
        - «[c]» flow sequence «[c]»
          - «c» plain c «c»
        - «d : e» flow mapping «d : e»
          «d» → plain e «e»
        - «{f: 4}» flow mapping «{f: 4}»
          «f» → plain #4 «4»"
    `);
  });

  test('quotes belong to their text', () => {
    expect(tree(`'it''s': "a \\" b"\n"k" : 'x'`)).toMatchInlineSnapshot(`
      "mapping «'it''s': "a \\" b"⏎"k" : 'x'»
        (single-quoted it's «'it''s'») → double-quoted a " b «"a \\" b"»
        (double-quoted k «"k"») → single-quoted x «'x'»"
    `);
  });

  test('text over several lines', () => {
    expect(tree('a: one\n  two\n\n  three\nb: "one\n  two"\nc: \'one\n\n  two\'')).toMatchInlineSnapshot(`
      "mapping «a: one⏎  two⏎⏎  three⏎b: "one⏎  two"⏎c: 'one⏎⏎  two'»
        «a» → plain one two⏎three «one⏎  two⏎⏎  three»
        «b» → double-quoted one two «"one⏎  two"»
        «c» → single-quoted one⏎two «'one⏎⏎  two'»"
    `);
  });

  test('a block of text goes from its sign to the end of its last line', () => {
    expect(
      tree('a: |\n  one\n   two  \n\n\nb: >- # why\n  three\n  four\n# no\nc: |+\n  x\n\nd: |\ne: |2\n    y'),
    ).toMatchInlineSnapshot(`
      "mapping «a: |⏎  one⏎   two  ⏎⏎⏎b: >- # why⏎  three⏎  four⏎# no⏎c: |+⏎  x⏎⏎d: |⏎e: |2⏎    y»
        «a» → literal one⏎ two  ⏎ «|⏎  one⏎   two  »
        «b» → folded three four «>- # why⏎  three⏎  four»
        «c» → literal x⏎⏎ «|+⏎  x»
        «d» → literal  «|»
        «e» → literal   y⏎ «|2⏎    y»"
    `);
  });

  test('an empty value stands directly behind its colon or dash', () => {
    expect(tree('a:\nb:   # later\nc:\n  -\n  - \n  - d: \ne: {f: , g: }\n')).toMatchInlineSnapshot(`
      "mapping «a:⏎b:   # later⏎c:⏎  -⏎  - ⏎  - d: ⏎e: {f: , g: }»
        «a» → empty null «»
        «b» → empty null «»
        «c» → sequence «-⏎  - ⏎  - d:»
          - «-» empty null «»
          - «-» empty null «»
          - «- d:» mapping «d:»
            «d» → empty null «»
        «e» → flow mapping «{f: , g: }»
          «f» → empty null «»
          «g» → empty null «»"
    `);
    expect(parseYaml('a:   # x\n').root).toMatchObject({
      pairs: [{ range: { start: 0, end: 2 }, value: { range: { start: 2, end: 2 } } }],
    });
  });

  test('explicit keys', () => {
    expect(tree('? a\n: b\n? c\n? |\n  d\n: - e\n')).toMatchInlineSnapshot(`
      "mapping «a⏎: b⏎? c⏎? |⏎  d⏎: - e»
        «a» → plain b «b»
        «c» → empty null «»
        (literal d⏎ «|⏎  d») → sequence «- e»
          - «- e» plain e «e»"
    `);
  });

  test('anchors and tags are not part of a range', () => {
    expect(
      tree('a: &x !!str 1\nb: !!map &y\n  c: 1\nd: &z [1]\n&k e: &e\nf: !!seq\n- 1\n'),
    ).toMatchInlineSnapshot(`
      "mapping «a: &x !!str 1⏎b: !!map &y⏎  c: 1⏎d: &z [1]⏎&k e: &e⏎f: !!seq⏎- 1»
        «a» → plain &x !!str 1 «1»
        «b» → mapping &y !!map «c: 1»
          «c» → plain #1 «1»
        «d» → flow sequence &z «[1]»
          - «1» plain #1 «1»
        (plain &k e «e») → empty &e null «»
        «f» → sequence !!seq «- 1»
          - «- 1» plain #1 «1»"
    `);
  });

  test('an alias knows what it stands for', () => {
    expect(tree('a: &x [1]\nb: *x\nc: &x 2\nd: [*x, *x]\n*x : y')).toMatchInlineSnapshot(`
      "mapping «a: &x [1]⏎b: *x⏎c: &x 2⏎d: [*x, *x]⏎*x : y»
        «a» → flow sequence &x «[1]»
          - «1» plain #1 «1»
        «b» → alias «*x» → «[1]»
        «c» → plain &x #2 «2»
        «d» → flow sequence «[*x, *x]»
          - «*x» alias «*x» → «2»
          - «*x» alias «*x» → «2»
        (alias «*x» → «2») → plain y «y»"
    `);
  });

  test('a byte order mark and emoji count as the UTF-16 units that they are', () => {
    expect(tree('\uFEFF🏦: "💶" # 🙂\nb: 🙂🙂')).toMatchInlineSnapshot(`
      "mapping «🏦: "💶" # 🙂⏎b: 🙂🙂»
        «🏦» → double-quoted 💶 «"💶"»
        «b» → plain 🙂🙂 «🙂🙂»"
    `);
  });

  test('a document may be opened and closed explicitly', () => {
    expect(tree('%YAML 1.2\n# hello\n---\n# c\na: 1\n...\n# bye\n')).toMatchInlineSnapshot(`
      "mapping «a: 1»
        «a» → plain #1 «1»"
    `);
    expect(tree('--- text\n')).toMatchInlineSnapshot(`"plain text «text»"`);
  });

  test.each(['', '\n\n', '\uFEFF', '# only a comment', '---\n', '---\n...\n', '%YAML 1.2\n---\n'])(
    '%j holds nothing and no problem',
    text => {
      expect(parseYaml(text)).toMatchObject({ root: undefined, problems: [], unreadable: [] });
    },
  );

  test('text at the root is no problem of YAML', () => {
    expect(tree('hello')).toBe('plain hello «hello»');
    expect(parseYaml('hello').problems).toEqual([]);
  });
});

describe('line breaks', () => {
  const text = 'a: 1\nb:\n  - "x\n    y"\n  - |\n    z\n\nc: [1,\n  2] # d\ne:\n';
  const values = (t: string) => tree(t).replaceAll(/␍⏎|␍/g, '⏎');

  test.each([
    ['CR LF', '\r\n'],
    ['CR alone', '\r'],
  ])('%s gives the same tree', (_, lineBreak) => {
    expect(values(text.replaceAll('\n', lineBreak))).toBe(tree(text));
  });

  test('the last line needs none', () => {
    expect(tree('a:\n  b: c')).toBe(tree('a:\n  b: c\n'));
  });
});

describe('parents', () => {
  test('every node and entry knows what holds it', () => {
    const { root } = parseYaml('a:\n  - b: c\n');
    if (root?.kind !== 'mapping') throw new Error('no mapping');
    const [pair] = root.pairs;
    expect(root.parent).toBeUndefined();
    expect(pair?.parent).toBe(root);
    expect(pair?.key.parent).toBe(pair);
    expect(pair?.value.parent).toBe(pair);
    const list = pair?.value;
    if (list?.kind !== 'sequence') throw new Error('no list');
    expect(list.items[0]?.parent).toBe(list);
    expect(list.items[0]?.value.parent).toBe(list.items[0]);
  });
});
