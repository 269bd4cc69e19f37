import { describe } from 'vitest';
import { eachIsFoundOnce, eachIsOnlyASlip, eachIsSound } from '../../../support/defects.ts';

describe('a single defect', () => {
  eachIsFoundOnce([
    [
      'agreement/review-missing',
      '# A sound agreement, on which the examples of rules are tried: their keys replace these',
      ['review: { internal: half-yearly, joint: yearly }\n', ''],
    ],
    [
      'agreement/review-missing',
      'review',
      ['review: { internal: half-yearly, joint: yearly }', 'review: { internal: , joint: "" }'],
    ],
    ['agreement/review-missing', 'joint', ['joint: yearly', 'joint:']],
    ['agreement/review-missing', 'review', ['internal: half-yearly, ', '']],
    ['agreement/precedence-unstated', 'legal', [', precedence: contract', '']],
    ['agreement/precedence-unstated', 'precedence', ['precedence: contract', 'precedence:']],
  ]);
});

describe('where one finding says it all', () => {
  eachIsOnlyASlip([
    ['review', ['joint: yearly', 'joint: biweekly']],
    ['review as a whole', ['{ internal: half-yearly, joint: yearly }', 'half-yearly']],
    ['precedence', ['precedence: contract', 'precedence: contrakt']],
  ]);
});

describe('no finding', () => {
  eachIsSound([
    [
      'no legal section',
      ['legal: { effect: non-binding, contract: MSA-2025-014, precedence: contract }\n', ''],
    ],
    [
      'nothing beside which it stands',
      [
        'legal: { effect: non-binding, contract: MSA-2025-014, precedence: contract }',
        'legal: { effect: binding }',
      ],
    ],
    ['exact reviews', ['joint: yearly', 'joint: { every: year, from: 2026-06-01 }']],
  ]);
});
