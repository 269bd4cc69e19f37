import { describe, expect, test } from 'vitest';
import { translate } from '../../../../server/src/core/l10n/message.ts';
import { swedish } from '../../../../server/src/core/l10n/sv/index.ts';
import { sentenceWithOutcome } from '../../../../server/src/core/review/sentences/outcome.ts';
import { review } from '../../../support/review.ts';
import { changed, changedIn, soundAgreement as sound } from '../../../support/sound.ts';

function sentences(before: string, after: string, dictionary?: typeof swedish): string[] {
  const found = review(before, after);
  return found.changes.map(change => translate(sentenceWithOutcome(change, found), dictionary));
}

const oneWay = changed(
  ['id: big-news, by: both', 'id: big-news, by: nordbank, to: cirrus'],
  [/id: ideas, by: both/, 'id: ideas, by: cirrus, to: nordbank'],
);
const swapped = ['id: big-news, by: nordbank, to: cirrus', 'id: big-news, by: cirrus, to: nordbank'] as const;

describe('a promise that is made to another party now is told as a whole', () => {
  test('with the notice that it was never given before', () => {
    const after = changedIn(oneWay, swapped, ['notice: 60 days', 'notice: 5 days']);
    expect(sentences(oneWay, after)).toEqual([
      'Cirrus Oy now tells Nordbank Abp of new sourcing and new offerings first: 5 days before, 20 working days to answer, with the right to speak up, and nothing more; before, Nordbank Abp told Cirrus Oy of new sourcing and new offerings first: 60 days before (worse for Cirrus Oy; better for Nordbank Abp)',
    ]);
    expect(sentences(oneWay, after, swedish)).toEqual([
      'Cirrus Oy berättar nu först för Nordbank Abp om nya inköp av tjänster och nya erbjudanden: 5 dagar före, 20 arbetsdagar på sig att svara, med rätt att säga sin mening, men inget mer; förut berättade Nordbank Abp först för Cirrus Oy om nya inköp av tjänster och nya erbjudanden: 60 dagar före (sämre för Cirrus Oy; bättre för Nordbank Abp)',
    ]);
  });

  test('with other events', () => {
    const after = changedIn(oneWay, swapped, [
      'events: [new-sourcing, new-offering]',
      'events: [end-of-life]',
    ]);
    expect(sentences(oneWay, after)).toEqual([
      expect.stringMatching(
        /^Cirrus Oy now tells Nordbank Abp of withdrawn products and services first: .*; before, Nordbank Abp told Cirrus Oy of new sourcing and new offerings first \(worse for Cirrus Oy; better for Nordbank Abp\)$/,
      ),
    ]);
  });

  test('and judged for each: who keeps it with less loses, who gets it now gains', () => {
    const after = changedIn(
      oneWay,
      ['id: big-news, by: nordbank, to: cirrus', 'id: big-news, by: both'],
      ['notice: 60 days', 'notice: 5 days'],
    );
    const [sentence, ...others] = sentences(oneWay, after);
    expect(others).toEqual([]);
    expect(sentence).toMatch(
      /^Each party now tells the other .*\(worse for Cirrus Oy; better for Nordbank Abp\)$/,
    );
  });

  test('the answer to proposals, too', () => {
    const after = changedIn(
      oneWay,
      ['id: ideas, by: cirrus, to: nordbank', 'id: ideas, by: nordbank, to: cirrus'],
      [/(id: ideas,.*answer: )20 working days/, '$115 working days'],
    );
    expect(sentences(oneWay, after)).toEqual([
      'Nordbank Abp now makes Cirrus Oy the promise “Improvement proposals”: every 4 months, answered within 15 working days; before, Cirrus Oy made Nordbank Abp the promise “Improvement proposals”: answered within 20 working days (worse for Nordbank Abp; better for Cirrus Oy)',
    ]);
  });

  test('an early warning, which has no id to be known by', () => {
    const after = oneWay.replace(
      /- \{ by: both, triggers: \[delivery-risk\], channel: Telephone, within: 2 working days/,
      '- { by: cirrus, to: nordbank, triggers: [delivery-risk, budget-cut], channel: Telephone, within: 5 working days',
    );
    expect(sentences(oneWay, after)).toEqual([
      'Cirrus Oy now gives Nordbank Abp early warning of risks to deliveries and budget cuts: within 5 working days, given by “Telephone”; before, each party gave the other early warning of risks to deliveries: within 2 working days (worse for Nordbank Abp and Cirrus Oy)'.replace(
        'Nordbank Abp and Cirrus Oy)',
        'both parties)',
      ),
    ]);
  });

  test('only what can be told of nobody in particular stands by itself', () => {
    const after = changedIn(oneWay, swapped, [/(id: big-news,.*)\}/, '$1, terms: In good faith }']);
    expect(sentences(oneWay, after).map(each => each.replace(/ \(.*/, ''))).toEqual([
      'It is now agreed on which terms, when it comes to new sourcing and new offerings: “In good faith”',
      'The notice of new sourcing and new offerings is now promised by Cirrus Oy to Nordbank Abp; before, it was promised by Nordbank Abp to Cirrus Oy',
    ]);
  });
});

test('what came into a promise only now has no notice that it had before', () => {
  const after = changedIn(
    oneWay,
    ['events: [new-sourcing, new-offering]', 'events: [new-sourcing, insourcing]'],
    ['notice: 60 days', 'notice: 5 days'],
  );
  expect(sentences(oneWay, after)).toEqual([
    'Cirrus Oy is no longer told of new offerings by Nordbank Abp (worse for Cirrus Oy)',
    'Cirrus Oy is now also told of insourcing by Nordbank Abp (better for Cirrus Oy)',
    'Cirrus Oy now has 5 instead of 60 days’ notice of new sourcing (worse for Cirrus Oy)',
  ]);
});

describe('how confidential something is', () => {
  const classified = (level: string) => sound.replace('classification: amber', `classification: ${level}`);

  test.each([
    [
      'amber',
      'green',
      'The forecast “Demand by month” is less confidential now: it may be passed on to more people, everybody in the community instead of those in the organisation and its clients who need it',
    ],
    [
      'amber',
      'red',
      'The forecast “Demand by month” is more confidential now: it may be passed on to fewer people, named persons only instead of those in the organisation and its clients who need it',
    ],
  ])('%s, then %s', (before, after, said) => {
    expect(sentences(classified(before), classified(after))).toEqual([expect.stringContaining(said)]);
  });
});

describe('named persons come and go with what only they may see', () => {
  const open = sound;
  const closed = sound.replace(
    'classification: amber',
    'classification: red, audience: [nordbank/anna-lind, cirrus/erik-dahl]',
  );

  test('so that nothing is told as taken from them where more people may see it', () => {
    expect(sentences(closed, open)).toEqual([
      'The forecast “Demand by month” is less confidential now: it may be passed on to more people, those in the organisation and its clients who need it instead of only Anna Lind and Erik Dahl (better for Cirrus Oy)',
    ]);
    expect(sentences(open, closed)).toEqual([
      'The forecast “Demand by month” is more confidential now: it may be passed on to fewer people, only Anna Lind and Erik Dahl instead of those in the organisation and its clients who need it (worse for Cirrus Oy)',
    ]);
  });

  test('and other persons are another change to accept', () => {
    const [one] = review(open, closed).changes;
    const [other] = review(open, closed.replace(', cirrus/erik-dahl]', ']')).changes;
    expect(one?.id).not.toBe(other?.id);
  });

  test('among those who are named all the time each is told', () => {
    const fewer = closed.replace(', cirrus/erik-dahl]', ']');
    expect(sentences(closed, fewer)).toEqual([
      expect.stringMatching(/^No longer among those who may see .*Erik Dahl/),
    ]);
  });
});
