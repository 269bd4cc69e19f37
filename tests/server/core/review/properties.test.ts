import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../../server/src/core/review/change.ts';
import { line, review } from '../../../support/review.ts';
import { times } from '../../../support/seed.ts';
import { soundAgreement } from '../../../support/sound.ts';
import { plain, singleFieldEdits } from './edits.ts';

const full = readFileSync(new URL('./full.yaml', import.meta.url), 'utf8');
const texts = { sound: soundAgreement, full };

const reversedEffect: Record<Effect, Effect> = {
  strengthened: 'weakened',
  weakened: 'strengthened',
  undetermined: 'undetermined',
  reworded: 'reworded',
  unaffected: 'unaffected',
};
const reversedKind = {
  added: 'removed',
  removed: 'added',
  changed: 'changed',
  moved: 'moved',
  renamed: 'renamed',
};

/** What a review says, and what the review of the reversed change has to say. Parties may have other names there. */
function essence(before: string, after: string, reversed: boolean) {
  return review(before, after)
    .changes.map(({ kind, effects, before, after }) => {
      const meant = Object.values(effects).map(effect => (reversed ? reversedEffect[effect] : effect));
      return JSON.stringify([
        reversed ? reversedKind[kind] : kind,
        reversed ? [after, before] : [before, after],
        meant.sort(),
      ]);
    })
    .sort();
}

/** Advice of another party, or to another one, is other advice: one thing that goes, and one that comes. */
function isOtherAdvice(edit: string, lines: readonly string[]): boolean {
  return (
    /^trustedAdviser\.advisers\[.*\]\.(person|advises) = /.test(edit) &&
    lines.map(each => each.split(' ')[0]).join() === 'removed,added'
  );
}

describe.each(Object.entries(texts))('%s', (_name, text) => {
  const edits = singleFieldEdits(text);

  test('every edit of a single field is exactly one change', () => {
    const wrong = edits
      .map(edit => ({ edit, lines: review(text, edit.text).changes.map(line) }))
      .filter(({ edit, lines }) => lines.length !== 1 && !isOtherAdvice(edit.name, lines))
      .map(({ edit, lines }) => [edit.name, ...lines]);
    expect(wrong).toEqual([]);
    expect(edits.length).toBeGreaterThan(250);
  });

  test('a change and its reversal mean the opposite', () => {
    for (const edit of edits) {
      expect(essence(edit.text, text, true), edit.name).toEqual(essence(text, edit.text, false));
    }
  });

  test('a change of several fields, too; and ids are stable and unique', () => {
    fc.assert(
      fc.property(fc.constantFrom(...edits), fc.constantFrom(...edits), (a, b) => {
        expect(essence(b.text, a.text, true)).toEqual(essence(a.text, b.text, false));
        const { changes } = review(a.text, b.text);
        const ids = changes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(review(a.text, `# a comment\n${b.text}`).changes.map(({ id }) => id)).toEqual(ids);
      }),
      { numRuns: 60 * times },
    );
  });

  test('the same content in another order and writing is no change', () => {
    expect(review(text, text).changes).toEqual([]);
    expect(review(text, plain(text)).changes.map(line)).toEqual([]);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), random => {
        const other = JSON.stringify(
          shuffled(load(text), () => random.next().value ?? 0),
          null,
          2,
        );
        expect(review(text, other).changes.map(line)).toEqual([]);
      }),
      { numRuns: 15 * times },
    );
  });
});

/** Keys and lists in any order; but for the agenda, whose order counts. */
function shuffled(value: unknown, random: () => number, key = ''): unknown {
  const mixed = <T>(items: T[]) =>
    items
      .map(item => [random(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  if (Array.isArray(value)) {
    const items = value.map(item => shuffled(item, random));
    return key === 'agenda' ? items : mixed(items);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(mixed(Object.entries(value)).map(([k, v]) => [k, shuffled(v, random, k)]));
}
