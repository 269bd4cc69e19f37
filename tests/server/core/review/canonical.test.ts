import { describe, expect, test } from 'vitest';
import { both, changes, line, review } from '../../../support/review.ts';
import { changed, soundAgreement as sound, withPartyFile } from '../../../support/sound.ts';

describe('equal in other words (decision 68)', () => {
  test.each<[string, string | RegExp, string]>([
    ['months and quarters', 'horizon: 12 months', 'horizon: 4 quarters'],
    ['a word and a number', /cadence: quarterly/, 'cadence: every 3 months'],
    ['a word and a mapping', /cadence: quarterly/, 'cadence: { every: quarter }'],
    ['`to` left out between two', 'by: nordbank, to: cirrus', 'by: nordbank'],
    ['keys of our own', 'review: {', 'x-note: 1\nreview: { x-why: y,'],
    [
      'a text over several lines',
      'intent: Each of us hears it from the other first.',
      'intent: >-\n    Each of us hears\n    it from the other first.',
    ],
  ])('%s', (_name, from, to) => {
    expect(changes(sound, changed([from, to]))).toEqual([]);
  });

  test('a party is the same in the agreement and in a file of its own', () => {
    const { agreement: shared, party: file } = withPartyFile();
    expect(review(sound, shared, { 'cirrus.partnership.yaml': file }).changes.map(line)).toEqual([]);
    expect(
      review(shared, changed(['Erik Dahl', 'Erik Dale']), { 'cirrus.partnership.yaml': file }).changes.map(
        line,
      ),
    ).toEqual([`changed parties[cirrus].people[erik-dahl].name: Erik Dahl → Erik Dale ${both('reworded')}`]);
  });
});
