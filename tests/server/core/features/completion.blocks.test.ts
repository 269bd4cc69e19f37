import { describe } from 'vitest';
import { fitsIn } from '../../../support/fits-in.ts';

describe('what is accepted fits in', () => {
  fitsIn([
    // Keys in blocks.
    [
      'at the end of the file without a line break',
      'legal:\n  effect: binding\n  |',
      'precedence',
      'legal:\n  effect: binding\n  precedence: contract',
    ],
    [
      'before existing keys, on a line of its own',
      'legal:\n  |\n  effect: binding\n',
      'precedence',
      'legal:\n  precedence: contract\n  effect: binding\n',
    ],
    [
      'right before an existing key',
      'legal:\n  |effect: binding\n',
      'precedence',
      'legal:\n  precedence: contract\n  effect: binding\n',
    ],
    [
      'right before the first key of an item',
      'scorecard:\n  - |id: m\n    what: W\n',
      'target',
      'scorecard:\n  - target: <what is to be reached>\n    id: m\n    what: W\n',
    ],
    [
      'a part of a word',
      'legal:\n  prec|\n  effect: binding\n',
      'precedence',
      'legal:\n  precedence: contract\n  effect: binding\n',
    ],
    [
      'in the middle of a word',
      'legal:\n  pr|ec\n  effect: binding\n',
      'precedence',
      'legal:\n  precedence: contract\n  effect: binding\n',
    ],
    [
      'on a line with trailing spaces',
      'legal:\n  effect: binding\n  |   \nreview:\n',
      'precedence',
      'legal:\n  effect: binding\n  precedence: contract\nreview:\n',
    ],
    [
      'before a comment',
      'legal:\n  effect: binding\n  |# to be agreed\n',
      'precedence',
      'legal:\n  effect: binding\n  precedence: contract # to be agreed\n',
    ],
    [
      'indented too little',
      'legal:\n |\n  effect: binding\n',
      'precedence',
      'legal:\n  precedence: contract\n  effect: binding\n',
    ],
    [
      'at the margin among indented keys',
      'legal:\n|\n  effect: binding\n',
      'precedence',
      'legal:\n  precedence: contract\n  effect: binding\n',
    ],
    ['the first key below another', 'legal:\n  |', 'precedence', 'legal:\n  precedence: contract'],
    [
      'the first key of an item below its dash',
      'scorecard:\n  - |\n    what: W\n',
      'target',
      'scorecard:\n  - target: <what is to be reached>\n    what: W\n',
    ],
    ['behind a dash without space', 'scorecard:\n  -|\n', 'id', 'scorecard:\n  - id: own-measure\n'],
    [
      'a part of a word behind a dash',
      'scorecard:\n  - i|\n    what: W\n',
      'id',
      'scorecard:\n  - id: w\n    what: W\n',
    ],
    [
      'a word above further keys',
      'legal:\n  effect: binding\ngov|\nreview:\n  internal: yearly\n',
      'timezone',
      'legal:\n  effect: binding\ntimezone: Europe/Helsinki\nreview:\n  internal: yearly\n',
    ],
    // Lists in blocks.
    [
      'a new item below others',
      'retired:\n  - a\nholidays:\n  - 2026-12-24\n  |\n',
      '2026-12-25',
      'retired:\n  - a\nholidays:\n  - 2026-12-24\n  - 2026-12-25\n',
    ],
    [
      'a new item at the margin',
      'holidays:\n- 2026-12-24\n|',
      '2026-12-25',
      'holidays:\n- 2026-12-24\n- 2026-12-25',
    ],
    [
      'a key of the top at the margin, below such a list',
      'holidays:\n- 2026-12-24\n|',
      'timezone',
      'holidays:\n- 2026-12-24\ntimezone: Europe/Helsinki',
    ],
    ['the first item below its key', 'holidays:\n  |', '2026-12-25', 'holidays:\n  - 2026-12-25'],
    ['the first item at the column of its key', 'holidays:\n|', '2026-12-25', 'holidays:\n- 2026-12-25'],
    [
      'a new item below a mapping, at the dash',
      'scorecard:\n  - id: m\n    what: W\n  |',
      'new measure',
      'scorecard:\n  - id: m\n    what: W\n  - id: own-measure\n    what: <what is measured>\n    target: <what is to be reached>\n    owner: customer/relationship-manager\n    forum: service-board',
    ],
    [
      'a further key of an item',
      'scorecard:\n  - id: m\n    what: W\n    |',
      'target',
      'scorecard:\n  - id: m\n    what: W\n    target: <what is to be reached>',
    ],
    // Values in blocks.
    ['behind a colon without space', 'lifecycleStage:|', 'knowledge', 'lifecycleStage: knowledge'],
    [
      'behind a colon without space, a part of the word',
      'lifecycleStage:kn|\nreview:\n',
      'knowledge',
      'lifecycleStage: knowledge\nreview:\n',
    ],
    [
      'behind the colon, before a comment',
      'lifecycleStage: |# which?\n',
      'knowledge',
      'lifecycleStage: knowledge # which?\n',
    ],
    [
      'with trailing spaces',
      'lifecycleStage: |   \nreview:\n',
      'knowledge',
      'lifecycleStage: knowledge\nreview:\n',
    ],
    [
      'in the middle of a value, hyphens and all',
      'lifecycleStage: working-|together # yes\n',
      'value-creation',
      'lifecycleStage: value-creation # yes\n',
    ],
    [
      'right before a value',
      'lifecycleStage: |knowledge\n',
      'value-creation',
      'lifecycleStage: value-creation\n',
    ],
    [
      'inside quotes',
      'lifecycleStage: "know|ledge"\n',
      'value-creation',
      'lifecycleStage: "value-creation"\n',
    ],
    [
      'inside a quote that is not closed',
      "lifecycleStage: 'know|",
      'value-creation',
      "lifecycleStage: 'value-creation'",
    ],
    ['on the line below the key', 'lifecycleStage:\n  |\n', 'knowledge', 'lifecycleStage:\n  knowledge\n'],
    [
      'a mapping behind its colon',
      'legal: |',
      '{ effect, contract, precedence }',
      'legal:\n  effect: non-binding\n  contract: <number of the contract>\n  precedence: contract',
    ],
    [
      'a list of mappings behind its colon',
      'parties: []\nscorecard: |\n',
      'new measure',
      'parties: []\nscorecard:\n  - id: own-measure\n    what: <what is measured>\n    target: <what is to be reached>\n    owner: customer/relationship-manager\n    forum: service-board\n',
    ],
  ]);
});
