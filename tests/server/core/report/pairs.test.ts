import { expect, test } from 'vitest';
import { translate } from '../../../../server/src/core/l10n/message.ts';
import { notComparedInWords } from '../../../../server/src/core/report/not-compared.ts';
import { summaryOf } from '../../../../server/src/core/report/words.ts';
import { line } from '../../../support/review.ts';
import { changed, soundAgreement as sound, withPartyFile } from '../../../support/sound.ts';
import { compared, type Files } from './comparing.ts';

const file = 'a.partnership.yaml';

async function seen(before: Files, after: Files, renamed?: Readonly<Record<string, string>>) {
  const review = await compared(before, after, renamed);
  return {
    changes: review.agreements.flatMap(({ changes }) =>
      changes.map(({ change }) => line(change).slice(0, 9)),
    ),
    notCompared: notComparedInWords(review).map(text => translate(text)),
    summary: translate(summaryOf(review)),
  };
}

test.each([
  '.archive/a.partnership.yaml',
  'x/.old/deep/b.partnership.yaml',
  'node_modules/a.partnership.yaml',
])('an agreement that was moved to %s is gone, and where it went is said', async to => {
  expect(await seen({ [file]: sound }, { [to]: sound })).toEqual({
    changes: ['removed :'],
    notCompared: [`${file} was moved to ${to}, where it is out of sight: no check looks there`],
    summary: '1 change in 1 agreement: 1 worse for somebody',
  });
});

test('so is one that was renamed to what is no name of an agreement', async () => {
  const { changes, notCompared } = await seen({ [file]: sound }, { 'a.yaml': sound }, { 'a.yaml': file });
  expect(changes).toEqual(['removed :']);
  expect(notCompared).toEqual([expect.stringContaining('was moved to a.yaml')]);
});

test('one that comes back into sight is new, and one that was never in sight is compared as ever', async () => {
  expect((await seen({ '.archive/a.partnership.yaml': sound }, { [file]: sound })).changes).toEqual([
    'added : –',
  ]);
  const weaker = changed(['horizon: 36 months', 'horizon: 24 months']);
  const hidden = '.drafts/a.partnership.yaml';
  expect((await seen({ [hidden]: sound }, { [hidden]: weaker })).changes).toEqual(['changed s']);
  expect((await seen({ [file]: sound }, { 'deep/a.partnership.yaml': sound })).changes).toEqual([]);
});

test('where nothing is left to compare, nobody is told that nothing changed', async () => {
  const { agreement, party } = withPartyFile();
  const both = { [file]: agreement, 'cirrus.partnership.yaml': party };
  expect(await seen(both, { [file]: agreement })).toMatchObject({
    notCompared: [
      expect.stringMatching(
        /^a\.partnership\.yaml, line \d+, in “parties”: the file that describes the party “cirrus” is not there any more/,
      ),
    ],
    summary: '1 agreement compared only in part: no change in what could be read',
  });
  expect((await seen({ [file]: sound }, { [file]: '- no mapping\n' })).summary).toBe(
    'Nobody can say what has changed: see what could not be compared',
  );
});
