import { describe, expect, test } from 'vitest';
import { review } from '../../../support/review.ts';
import { changed, soundAgreement as sound } from '../../../support/sound.ts';

describe('texts with mistakes', () => {
  test('what cannot be read is not taken for gone', () => {
    const broken = changed(['sharing:', 'sharing: [']);
    const { changes, incomplete } = review(sound, broken);
    expect(changes).toEqual([]);
    expect(incomplete.length).toBeGreaterThan(0);
    expect(incomplete.every(({ state }) => state === 'after')).toBe(true);
  });

  test('a value that means nothing is not judged, and the review says so', () => {
    const { changes, incomplete } = review(sound, changed(['notice: 60 days', 'notice: soon']));
    expect(changes).toEqual([]);
    expect(incomplete).toHaveLength(1);
  });

  test('duplicates, aliases and empty files come to an end', () => {
    expect(review('', sound).incomplete).toEqual([]);
    const twice = changed([/( {4}- { id: forecast,.*\n)/, '$1$1']);
    const ids = review(sound, twice).changes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
