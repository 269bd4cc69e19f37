import { describe, expect, test } from 'vitest';
import { both, changes, review } from '../../../support/review.ts';
import { soundAgreement } from '../../../support/sound.ts';

const board = 'name: Service Board, purpose: Services, chair: rotating';
const withBoard = (keys: string, chair = 'rotating') =>
  soundAgreement.replace(board, `${board.replace('rotating', chair)}${keys}`);
const path = 'governance.tactical.forums[service-board]';
const turns = '{ rotates: 2 years, from: 2026-01-01, first: nordbank }';
const decided =
  ', authority: { decides: [Changes], how: consensus, votes: per-party, mayChangeContract: false }';

describe('nobody can say for whom it is better', () => {
  test.each([
    [
      'who chairs',
      withBoard(''),
      withBoard('', 'cirrus/sara-berg'),
      `changed ${path}.chair: rotating → Sara Berg`,
    ],
    [
      'that the chair has its turns',
      withBoard(''),
      withBoard('', turns),
      `changed ${path}.chair: rotating → rotates: 2 years; from: 2026-01-01; first: Nordbank Abp`,
    ],
    [
      'how long a turn is',
      withBoard('', turns),
      withBoard('', turns.replace('2 years', '1 year')),
      `changed ${path}.chair.rotates: 2 years → 1 year`,
    ],
    [
      'how it decides',
      withBoard(decided),
      withBoard(decided.replace('consensus', 'majority')),
      `changed ${path}.authority.how: consensus → majority`,
    ],
    [
      'what it decides',
      withBoard(decided),
      withBoard(decided.replace('Changes', 'Changes, Budget')),
      `changed ${path}.authority.decides: Changes → Changes, Budget`,
    ],
    [
      'whether it may change the contract',
      withBoard(decided),
      withBoard(decided.replace('false', 'true')),
      `changed ${path}.authority.mayChangeContract: false → true`,
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual([`${expected} ${both('undetermined')}`]);
  });

  test('what it may decide at all', () => {
    expect(changes(withBoard(''), withBoard(decided))).toEqual([
      expect.stringMatching(/^added .*\.authority: .* \{nordbank undetermined, cirrus undetermined\}$/),
    ]);
  });
});

describe('only wording is', () => {
  test.each([
    [
      'who writes the minutes',
      ', secretary: nordbank/mika-salo',
      ', secretary: cirrus/sara-berg',
      'secretary: Mika Salo → Sara Berg',
    ],
    [
      'who sits in',
      ', observers: [The auditor]',
      ', observers: [The auditor, nordbank/anna-lind]',
      'observers: The auditor → The auditor, Anna Lind',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changes(withBoard(before), withBoard(after))).toEqual([
      `changed ${path}.${expected} ${both('reworded')}`,
    ]);
  });
});

test('is told in words', () => {
  const said = (before: string, after: string) =>
    review(before, after).changes.map(({ sentence }) => String(sentence));
  expect(said(withBoard(''), withBoard(decided))).toEqual([
    'It is now agreed what the Service Board may decide: decisions on “Changes”, by consensus, one vote for each party, it may not change the contract',
  ]);
  expect(said(withBoard(''), withBoard('', turns))).toEqual([
    'The Service Board is now led by the parties in turns of 2 years, Nordbank Abp first instead of each party in turn',
  ]);
  expect(said(withBoard(''), withBoard(', reportsTo: steering-committee'))).toEqual([
    'It is now agreed to which forum the Service Board reports: the Steering Committee',
  ]);
});
