import { describe, expect, test } from 'vitest';
import { translate } from '../../../../../server/src/core/l10n/message.ts';
import { swedish } from '../../../../../server/src/core/l10n/sv/index.ts';
import { sentenceWithOutcome } from '../../../../../server/src/core/review/sentences/outcome.ts';
import { review } from '../../../../support/review.ts';
import { changed, changedIn, soundAgreement as sound } from '../../../../support/sound.ts';

function sentences(before: string, after: string, dictionary?: typeof swedish): string[] {
  const found = review(before, after);
  return found.changes.map(change => translate(sentenceWithOutcome(change, found), dictionary));
}

const oneWay = changed(['id: big-news, by: both', 'id: big-news, by: nordbank, to: cirrus']);

describe('a change is told to somebody who has never seen the text', () => {
  test.each<[string, string, string, string, string]>([
    [
      'notice: 60 days',
      'notice: 30 days',
      'less notice',
      'Cirrus Oy now has 30 instead of 60 days’ notice of new sourcing and new offerings (worse for Cirrus Oy)',
      'Cirrus Oy har nu 30 i stället för 60 dagars varsel om nya inköp av tjänster och nya erbjudanden (sämre för Cirrus Oy)',
    ],
    [
      'notice: 60 days',
      'notice: 1 month',
      'notice in another unit',
      'Cirrus Oy now has 1 month’s instead of 60 days’ notice of new sourcing and new offerings (worse for Cirrus Oy)',
      'Cirrus Oy har nu 1 månads i stället för 60 dagars varsel om nya inköp av tjänster och nya erbjudanden (sämre för Cirrus Oy)',
    ],
    [
      'response: 20 working days',
      'response: 25 working days',
      'more time to answer',
      'Cirrus Oy now has 25 instead of 20 working days to answer when told of new sourcing and new offerings (better for Cirrus Oy, who answers)',
      'Cirrus Oy har nu 25 i stället för 20 arbetsdagar på sig att svara efter besked om nya inköp av tjänster och nya erbjudanden (bättre för Cirrus Oy, som svarar)',
    ],
    [
      'events: [new-sourcing, new-offering]',
      'events: [new-offering]',
      'an event less',
      'Cirrus Oy is no longer told of new sourcing by Nordbank Abp (worse for Cirrus Oy)',
      'Cirrus Oy får inte längre besked om nya inköp av tjänster från Nordbank Abp (sämre för Cirrus Oy)',
    ],
    [
      'by: nordbank, to: cirrus, events',
      'by: cirrus, to: nordbank, events',
      'the other way round',
      'The notice of new sourcing and new offerings is now promised by Cirrus Oy to Nordbank Abp; before, it was promised by Nordbank Abp to Cirrus Oy (worse for Cirrus Oy; better for Nordbank Abp)',
      'Varslet om nya inköp av tjänster och nya erbjudanden lovas nu av Cirrus Oy till Nordbank Abp; förut av Nordbank Abp till Cirrus Oy (sämre för Cirrus Oy; bättre för Nordbank Abp)',
    ],
  ])('%s → %s: %s', (from, to, _name, english, translated) => {
    const after = changedIn(oneWay, [from, to]);
    expect(sentences(oneWay, after)).toEqual([english]);
    expect(sentences(oneWay, after, swedish)).toEqual([translated]);
  });

  test('also what comes and goes', () => {
    expect(sentences(sound, changed([/.*id: roadmap,.*\n/, '']))).toEqual([
      'Cirrus Oy no longer shares the roadmap “Roadmap of the services” with Nordbank Abp (before: every year, 36 months ahead, looked at in the Steering Committee, for information only) (worse for Nordbank Abp)',
    ]);
    expect(sentences(changed([/.*id: ideas,.*\n/, '']), sound)).toEqual([
      'Each party now makes the other the promise “Improvement proposals”: every 4 months, answered within 20 working days (better for both parties)',
    ]);
    expect(sentences(sound, changed([/ {2}tactical:\n.*\n.*\n/, '']))).toEqual([
      'There are no longer meetings on the tactical level (before: Service Board) (worse for both parties)',
    ]);
  });
});

describe('a value that is too long to be shown whole', () => {
  const long = 'all of it over and over, '.repeat(200);

  test('leaves the rest of its sentence in sight', () => {
    const [sentence = ''] = sentences(sound, changed(['what: Demand by month', `what: "${long}"`]));
    expect(sentence.length).toBeLessThan(250);
    expect(sentence).toMatch(/^What read “Demand by month” now reads “all of it .*…”$/);
  });

  test('is shown where it differs', () => {
    const before = changed(['what: Demand by month', `what: "${long}by Friday"`]);
    const after = changed(['what: Demand by month', `what: "${long}by Monday"`]);
    expect(sentences(before, after)).toEqual([
      expect.stringMatching(/^What read “….*by Friday” now reads “….*by Monday”$/),
    ]);
  });

  test('of a list only some items are told, and how many more there are', () => {
    const events = [...Array(300).keys()].map(index => `own-event-${index}`).join(', ');
    const [sentence = ''] = sentences(
      sound,
      changed(['events: [new-sourcing, new-offering]', `events: [new-sourcing, new-offering, ${events}]`]),
    );
    expect(sentence).toBe(
      'Each party is now also told of “own event 0”, “own event 1”, “own event 2”, “own event 3” and 296 more by the other (better for both parties)',
    );
  });
});
