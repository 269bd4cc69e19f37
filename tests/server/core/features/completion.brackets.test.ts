import { describe } from 'vitest';
import { fitsIn } from '../../../support/fits-in.ts';

describe('what is accepted fits in', () => {
  fitsIn([
    ['empty braces', 'legal: {|}\n', 'effect', 'legal: { effect: non-binding }\n'],
    [
      'behind a comma',
      'legal: { effect: binding, | }\n',
      'precedence',
      'legal: { effect: binding, precedence: contract }\n',
    ],
    [
      'behind a comma without space',
      'legal: { effect: binding,|}\n',
      'precedence',
      'legal: { effect: binding, precedence: contract }\n',
    ],
    [
      'before a key in braces',
      'legal: { |effect: binding }\n',
      'precedence',
      'legal: { precedence: contract, effect: binding }\n',
    ],
    [
      'between braces and a key',
      'legal: {| effect: binding }\n',
      'precedence',
      'legal: { precedence: contract, effect: binding }\n',
    ],
    [
      'behind a value in quotes',
      'legal: { contract: "A" | }\n',
      'precedence',
      'legal: { contract: "A", precedence: contract }\n',
    ],
    [
      'a part of a word in braces',
      'legal: { effect: binding, pre| }\n',
      'precedence',
      'legal: { effect: binding, precedence: contract }\n',
    ],
    ['a value in braces', 'legal: { effect: | }\n', 'binding', 'legal: { effect: binding }\n'],
    ['a value in braces without space', 'legal: { effect:|}\n', 'binding', 'legal: { effect: binding}\n'],
    [
      'a value before a comma',
      'legal: { effect: |, contract: A }\n',
      'binding',
      'legal: { effect: binding, contract: A }\n',
    ],
    [
      'over several lines',
      'legal: {\n    effect: binding,\n    |\n  }\n',
      'precedence',
      'legal: {\n    effect: binding,\n    precedence: contract\n  }\n',
    ],
    [
      'over several lines, before another',
      'legal: {\n    |\n    effect: binding\n  }\n',
      'precedence',
      'legal: {\n    precedence: contract,\n    effect: binding\n  }\n',
    ],
    ['an empty list', 'holidays: [|]\n', '2026-12-24', 'holidays: [2026-12-24]\n'],
    ['a further item', 'holidays: [2026-12-24,|]\n', '2026-12-25', 'holidays: [2026-12-24, 2026-12-25]\n'],
    [
      'an item that is being typed',
      'holidays: [2026-12-24, 20|]\n',
      '2026-12-25',
      'holidays: [2026-12-24, 2026-12-25]\n',
    ],
    [
      'an item between others',
      'holidays: [2026-12-24, |, 2027-01-01]\n',
      '2026-12-25',
      'holidays: [2026-12-24, 2026-12-25, 2027-01-01]\n',
    ],
    [
      'a mapping in a list in brackets',
      'scorecard: [|]\n',
      'new measure',
      'scorecard: [{ id: own-measure, what: <what is measured>, target: <what is to be reached>, owner: customer/relationship-manager, forum: service-board }]\n',
    ],
    [
      'a text that brackets would cut, in quotes',
      'governance: { strategic: { forums: [{ id: a, name: A, | }] } }\n',
      'purpose',
      'governance: { strategic: { forums: [{ id: a, name: A, purpose: "Direction, investment and the health of the relationship" }] } }\n',
    ],
  ]);
});
