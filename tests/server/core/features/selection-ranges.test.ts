import { describe, expect, it } from 'vitest';
import { selectionRanges } from '../../../../server/src/core/features/selection-ranges.ts';
import { cursor } from '../../../support/cursor.ts';
import { at } from '../../../support/network.ts';

function selectionsAt(marked: string): string[] {
  const { text, offset } = cursor(marked);
  const { file } = at({ 'a.partnership.yaml': text }, 'a.partnership.yaml', offset);
  return selectionRanges(file, offset).map(({ start, end }) => text.slice(start, end));
}

describe('selection ranges', () => {
  it('grow from the word to the document', () => {
    expect(
      selectionsAt(
        'kind: Agreement\nsharing:\n  commitments:\n    - id: a\n      what: Demand by mo|nth\n    - id: b\n',
      ),
    ).toEqual([
      'month',
      'Demand by month',
      'what: Demand by month',
      'id: a\n      what: Demand by month',
      '- id: a\n      what: Demand by month',
      '- id: a\n      what: Demand by month\n    - id: b',
      'commitments:\n    - id: a\n      what: Demand by month\n    - id: b',
      'sharing:\n  commitments:\n    - id: a\n      what: Demand by month\n    - id: b',
      'kind: Agreement\nsharing:\n  commitments:\n    - id: a\n      what: Demand by month\n    - id: b',
      'kind: Agreement\nsharing:\n  commitments:\n    - id: a\n      what: Demand by month\n    - id: b\n',
    ]);
  });

  it('stop at quotes, at the parts of a reference, and at brackets', () => {
    expect(selectionsAt('to: [ "bank/an|na", x ]\n')).toEqual([
      'anna',
      'bank/anna',
      '"bank/anna"',
      '"bank/anna", x',
      '[ "bank/anna", x ]',
      'to: [ "bank/anna", x ]',
      'to: [ "bank/anna", x ]\n',
    ]);
  });

  it('of a key, an alias, and a gap', () => {
    expect(selectionsAt('a|b: 1\n')).toEqual(['ab', 'ab: 1', 'ab: 1\n']);
    expect(selectionsAt('a: &x b\nc: *|x\n').slice(0, 3)).toEqual(['x', '*x', 'c: *x']);
    expect(selectionsAt('a: 1\n\n|\nb: 1\n')).toEqual(['a: 1\n\n\nb: 1', 'a: 1\n\n\nb: 1\n']);
  });

  it('in a comment', () => {
    expect(selectionsAt('a: 1 # som|e words\n')).toEqual([
      'some',
      '# some words',
      'a: 1 # some words',
      'a: 1 # some words\n',
    ]);
  });

  it('in a line that cannot be read, with CRLF and emoji', () => {
    expect(selectionsAt('a: 1\r\nb: "🤝 on|e\r\n')).toEqual(['one', 'b: "🤝 one', 'a: 1\r\nb: "🤝 one\r\n']);
  });

  it('in nothing', () => {
    expect(selectionsAt('|')).toEqual(['']);
  });
});
