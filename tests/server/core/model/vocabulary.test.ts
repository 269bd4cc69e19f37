import { describe, expect, test } from 'vitest';
import { translate } from '../../../../server/src/core/l10n/message.ts';
import { swedish } from '../../../../server/src/core/l10n/sv/index.ts';
import { inVocabulary, knownWords, phraseOf } from '../../../../server/src/core/model/vocabulary.ts';
import { definitions, schemas } from '../../../../server/src/core/schema/generated/schema.ts';
import type { SchemaNode } from '../../../../server/src/core/schema/schema-node.ts';

/** The words that the format names, by the title of their schema. */
const named = new Map<string, string[]>();

function collect(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const { title, enum: words, examples } = value as SchemaNode & { examples?: unknown };
  const all = words ?? examples;
  if (typeof title === 'string' && Array.isArray(all))
    named.set(
      title,
      all.filter(each => typeof each === 'string'),
    );
  for (const each of Object.values(value)) collect(each, seen);
}

collect([schemas, definitions]);

describe('every word that the format names has a phrase, and no other word has', () => {
  // Levels and the word for figures that are not firm stand in no list of their own.
  const listed = [...knownWords()].filter(([title]) => named.has(title));

  test.each(listed)('%s', (title, words) => {
    expect([...words].sort()).toEqual([...(named.get(title) ?? [])].sort());
  });

  test('of events, triggers and interests, which people add to', () => {
    expect(listed.map(([title]) => title)).toEqual(
      expect.arrayContaining(['BusinessEvent', 'Trigger', 'Interest', 'Classification']),
    );
  });
});

describe('a word of the parties’ own is quoted as words, in every language', () => {
  test.each(['BusinessEvent', 'Trigger', 'Interest'])('of %s', title => {
    const word = inVocabulary(title, 'moving-of-a-site');
    expect(word && translate(word)).toBe('“moving of a site”');
    expect(word && translate(word, swedish)).toBe('”moving of a site”');
    expect(phraseOf(title, 'moving-of-a-site')).toBe('moving of a site');
  });

  test('but none of a closed vocabulary, nor of none', () => {
    expect(inVocabulary('Mechanism', 'my-own')).toBeUndefined();
    expect(inVocabulary(undefined, 'my-own')).toBeUndefined();
  });
});
