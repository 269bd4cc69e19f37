import { describe, expect, test } from 'vitest';
import { check } from '../../../../support/check.ts';
import { eachGivesOneFinding } from '../../../../support/defects.ts';
import { type Change, changed } from '../../../../support/sound.ts';

const board = 'name: Service Board, purpose: Services, chair: rotating';
const withChair = (chair: string) => changed([board, board.replace('rotating', chair)]);
const and = (keys: string): Change => [board, `${board}, ${keys}`];

eachGivesOneFinding({
  'governance/chair-not-member': [
    ['a guest in the chair', withChair('nordbank/anna-lind'), 'info «nordbank/anna-lind»'],
    ['a member', withChair('cirrus/sara-berg')],
    ['the parties in turn', withChair('{ rotates: 2 years, from: 2026-01-01, first: nordbank }')],
    ['a guest as vice chair', changed(and('viceChair: cirrus/erik-dahl')), 'info «cirrus/erik-dahl»'],
    ['a secretary who is no member', changed(and('secretary: nordbank/anna-lind'))],
  ],
  'governance/quorum-impossible': [
    ['both counts', changed(and('quorum: { eachParty: 1, members: 2 }'))],
    ['both counts, more than there are', changed(and('quorum: { eachParty: 1, members: 3 }')), 'error «3»'],
    [
      'observers, who do not count',
      changed(and('observers: [nordbank/anna-lind], quorum: { members: 3 }')),
      'error «3»',
    ],
  ],
  'reference/unknown': [
    ['a chair whom nobody knows', withChair('nordbank/nobody'), 'error «nordbank/nobody»'],
    ['an observer', changed(and('observers: [nordbank/nobody]')), 'error «nordbank/nobody»'],
    ['an observer in words', changed(and('observers: [The auditor, "Works council / IT"]'))],
    ['who takes the first turn', withChair('{ rotates: 2 years, first: nobody }'), 'error «nobody»'],
    [
      'who has the final say',
      changed(and('authority: { how: final-say, finalSay: [{ on: Safety, party: nobody }] }')),
      'error «nobody»',
    ],
    ['where a forum reports to', changed(and('reportsTo: council')), 'error «council»'],
    [
      'where a step is settled',
      changed(['within: 2 working days', 'within: 2 working days, forum: council']),
      'error «council»',
    ],
  ],
  'schema/enum': [['how it decides', changed(and('authority: { how: guesswork }')), 'error «guesswork»']],
});

test('a secretary sits in meetings as long as everybody else', () => {
  const text = changed(and('secretary: nordbank/anna-lind'), [
    'cadence: monthly, duration: 1 hour',
    'cadence: monthly, duration: 13 hours',
  ]);
  const said = check(text).map(({ rule, message }) => `${rule} ${message.split(' would')[0]}`);
  expect(said).toContain('governance/overloaded Anna Lind');
});

describe('who sees what a forum looks at', () => {
  const red: Change = [
    'forum: service-board, binding: none, classification: amber',
    'forum: service-board, binding: none, classification: red, audience: [nordbank/mika-salo, cirrus/sara-berg]',
  ];
  const strict: Change = [
    'forum: service-board, binding: none, classification: amber',
    'forum: service-board, binding: none, classification: amber+strict',
  ];
  const said = (...changes: Change[]) =>
    check(changed(...changes)).map(({ rule, severity, message }) => `${rule} ${severity} ${message}`);

  test('is also an observer, a vice chair and a secretary', () => {
    expect(said(red)).toEqual([]);
    for (const key of ['observers: [nordbank/anna-lind]', 'secretary: nordbank/anna-lind'])
      expect(said(red, and(key))).toEqual([
        expect.stringMatching(/^sharing\/audience error .* it is also seen by Anna Lind/),
      ]);
  });

  test('may be somebody who is told in words: that is for the parties to say', () => {
    expect(said(red, and('observers: [The auditor]'))).toEqual([
      expect.stringMatching(/^sharing\/audience info .* “The auditor” may see it too/),
    ]);
    expect(said(strict, and('observers: [The auditor, A trade union]'))).toEqual([
      expect.stringMatching(/^sharing\/audience info .* “The auditor” and “A trade union” may see it too/),
    ]);
    expect(said(and('observers: [The auditor]'))).toEqual([]);
  });
});
