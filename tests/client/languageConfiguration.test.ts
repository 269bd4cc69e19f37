import { describe, expect, it } from 'vitest';
import configuration from '../../client/language/language-configuration.json';

type Action = { indent: string; appendText?: string };

/** What Enter does where `|` stands: the action of the first rule that fits, as VS Code chooses it. */
function enter(line: string): Action | undefined {
  const [before = '', after = ''] = line.split('|');
  return configuration.onEnterRules.find(
    rule => new RegExp(rule.beforeText).test(before) && new RegExp(rule.afterText ?? '').test(after),
  )?.action;
}

const deeper = { indent: 'indent' };
const belowItemKey = { indent: 'indent', appendText: '  ' };

describe('Enter', () => {
  it.each([
    ['governance:|', deeper],
    ['  forums: |', deeper],
    ['  forums:  # three of them|', deeper],
    ['"x y":|', deeper],
    ['what: ||', deeper],
    ['what: >-|', deeper],
    ['people: &team|', deeper],
  ])('goes deeper after %s', (line, action) => {
    // `||` stands for a literal bar with the cursor behind it.
    const [before] = line.endsWith('||') ? [`${line.slice(0, -1)}`] : line.split('|');
    const rule = configuration.onEnterRules.find(candidate =>
      new RegExp(candidate.beforeText).test(before ?? ''),
    );
    expect(rule?.action).toEqual(action);
  });

  it.each([['  - id: nordbank|'], ['- name: Anna Lind # CIO|'], ['- "a b": x|']])(
    'aligns the next key of a list item after %s',
    line => expect(enter(line)).toEqual(deeper),
  );

  it.each([['  - people:|'], ['- - people: |'], ['- what: >|']])(
    'goes below the key of a list item after %s',
    line => expect(enter(line)).toEqual(belowItemKey),
  );

  it.each([
    ['title: Partnership|'],
    ['at: "09:00"|'],
    ['  - nordbank/anna-lind|'],
    ['  - { id: a, by: b }|'],
    ['- [a, b]|'],
    ['what: see https://example.org|'],
    ['# note:|'],
    ['|'],
  ])('keeps the indentation after %s', line => expect(enter(line)).toBeUndefined());

  it('splits a comment into two', () => {
    expect(enter('  # half a |thought')).toEqual({ indent: 'none', appendText: '# ' });
    expect(enter('  # a whole thought|')).toBeUndefined();
  });
});

it('takes ids and words of any language for one word', () => {
  const { pattern, flags } = configuration.wordPattern;
  const words = 'nordbank/anna-lind: Åsa Öberg, 20 %'.match(new RegExp(pattern, `g${flags}`));
  expect(words).toEqual(['nordbank', 'anna-lind', 'Åsa', 'Öberg', '20']);
});

it('knows where a block begins and ends, as for YAML', () => {
  const increase = new RegExp(configuration.indentationRules.increaseIndentPattern);
  const decrease = new RegExp(configuration.indentationRules.decreaseIndentPattern);
  expect(['governance:', '  - ', 'cadence: {'].map(line => increase.test(line))).toEqual([true, true, true]);
  expect(increase.test('title: x')).toBe(false);
  expect(decrease.test('  }')).toBe(true);
});

it('folds by indentation, and by region comments', () => {
  const { offSide, markers } = configuration.folding;
  expect(offSide).toBe(true);
  expect(new RegExp(markers.start).test('  # region Escalation')).toBe(true);
  expect(new RegExp(markers.end).test('# endregion')).toBe(true);
});

it('compiles', () => {
  for (const rule of configuration.onEnterRules) expect(() => new RegExp(rule.beforeText)).not.toThrow();
});
