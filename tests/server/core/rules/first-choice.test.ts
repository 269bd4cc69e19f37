import { describe, expect, it } from 'vitest';
import { eachIsFoundOnce, eachIsOnlyASlip, eachIsSound, found } from '../../../support/defects.ts';
import { changed, soundWith } from '../../../support/sound.ts';
import { actionsAt, done } from '../fixes/act.ts';

const first = 'mechanism: inform';

describe('a single defect', () => {
  eachIsFoundOnce([
    [
      'first-choice/no-events',
      '{ id: big-news, by: both, notice: 60 days, response: 20 working days, mechanism: inform }',
      ['events: [new-sourcing, new-offering], ', ''],
    ],
    ['first-choice/no-events', 'events', ['events: [new-sourcing, new-offering]', 'events: []']],
    ['first-choice/refusal-without-terms', 'terms', [first, 'mechanism: first-refusal, terms:']],
    [
      'first-choice/refusal-without-terms',
      'response',
      [first, 'mechanism: first-offer, terms: Match it'],
      ['response: 20 working days', 'response:'],
    ],
    [
      'first-choice/public-tender',
      'first-negotiation',
      [first, 'mechanism: first-negotiation, terms: Talk first'],
      ['sector: private', 'sector: public'],
    ],
    ['first-choice/public-tender', 'events', ['sector: private', 'sector: public']],
    [
      'first-choice/public-tender',
      'events',
      ['sector: private', 'sector: public'],
      [`, ${first}`, ''],
      ['new-sourcing', 'market-approach'],
    ],
    ['first-choice/incomplete', 'notice', ['notice: 60 days', 'notice:']],
    [
      'first-choice/incomplete',
      'response',
      ['response: 20 working days', 'response:'],
      [first, 'mechanism: first-negotiation, terms: Talk first'],
    ],
    [
      'first-choice/refusal-without-terms',
      'response',
      ['response: 20 working days', 'response:'],
      [first, 'mechanism: first-offer, terms: Offer first'],
    ],
  ]);

  it('stands on the first line of a commitment that is written in several', () => {
    const text = soundWith(
      'firstChoice:\n  commitments:\n    - id: big-news\n      by: both\n      notice: 60 days\n      response: 10 days\n      mechanism: inform\n',
    );
    expect(found(text)).toEqual(['first-choice/no-events «id: big-news»']);
  });
});

describe('where one finding says it all', () => {
  eachIsOnlyASlip([
    ['events', ['events: [new-sourcing, new-offering]', 'events: [New Sourcing]']],
    ['mechanism', ['mechanism: inform', 'mechanism: first-refusl']],
  ]);

  it('firstChoice of prose only silences its other rules', () => {
    const text = soundWith('firstChoice:\n  intent: We mean it.\n');
    expect(found(text)).toEqual([`principle/prose-only «firstChoice»`]);
  });
});

describe('no finding', () => {
  eachIsSound([
    ['right with terms and deadline', [first, 'mechanism: first-refusal, terms: Match the price']],
    [
      'public vendor, private customer',
      [first, 'mechanism: first-offer, terms: Offer first'],
      ['role: vendor\n', 'role: vendor\n    sector: public\n'],
    ],
    [
      'public customer that tells all bidders the same',
      ['sector: private', 'sector: public'],
      [first, 'mechanism: inform, terms: All bidders are told the same'],
    ],
    [
      'public customer that tells of other things',
      ['sector: private', 'sector: public'],
      ['[new-sourcing, new-offering]', '[new-offering]'],
    ],
    [
      'public customer that is told of a tender',
      ['sector: private', 'sector: public'],
      ['by: both, events: [new-sourcing, new-offering]', 'by: cirrus, to: nordbank, events: [new-sourcing]'],
      [
        /(mechanism: inform \}\n)/,
        '$1    - { id: more, by: nordbank, events: [reorganisation], notice: 60 days, response: 20 working days }\n',
      ],
    ],
    ['first negotiation without terms (decision 71)', [first, 'mechanism: first-negotiation']],
  ]);
});

describe('what a public customer tells first', () => {
  const text = changed(['sector: private', 'sector: public'], ['events: [new-sourcing, new-offering], ', '']);

  it('is no tender, where a fix writes it', () => {
    const fixed = done(text, actionsAt(text, 'big-news', 'quickfix'), 'Add events');
    expect(fixed).toContain('events: [reorganisation, contract-renewal]');
    expect(found(fixed)).toEqual([]);
  });
});
