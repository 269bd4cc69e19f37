import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { translate } from '../../../../../server/src/core/l10n/message.ts';
import { swedish } from '../../../../../server/src/core/l10n/sv/index.ts';
import { judgements } from '../../../../../server/src/core/review/judgements.ts';
import { propertySentences } from '../../../../../server/src/core/review/sentences/properties/table.ts';
import { review } from '../../../../support/review.ts';
import { plain, singleFieldEdits } from '../edits.ts';

const full = readFileSync(new URL('../full.yaml', import.meta.url), 'utf8');

test('whatever is judged by its value has sentences of its own, and nothing else has', () => {
  const judged = Object.entries(judgements).flatMap(([definition, keys]) =>
    Object.entries(keys).flatMap(([key, { how }]) => (how === 'value' ? [`${definition}.${key}`] : [])),
  );
  const told = Object.entries(propertySentences).flatMap(([definition, keys]) =>
    Object.keys(keys).map(key => `${definition}.${key}`),
  );
  // Who holds which role is told with the people.
  expect(judged.filter(each => !told.includes(each))).toEqual(['SharedParty.roles']);
  // A word or a mapping, either of which can take the place of the other; shared parties are read as inline ones.
  const besides = [
    'SharingCommitment.binding',
    'Forum.quorum',
    'Forum.chair',
    'Forum.authority',
    'SharedParty.name',
    'SharedParty.sector',
  ];
  expect(told.filter(each => !judged.includes(each) && !besides.includes(each))).toEqual([]);
});

describe('whichever single field of an agreement changes', () => {
  const sentences = singleFieldEdits(full).flatMap(({ name, text }) =>
    review(plain(full), text).changes.map(change => ({ name, change })),
  );
  const said2 = sentences.map(({ name, change }) => ({
    name,
    english: translate(change.sentence),
    translated: translate(change.sentence, swedish),
  }));

  test('the sentences name no keys and no ids of the text, and leave no place empty', () => {
    expect(sentences.length).toBeGreaterThan(500);
    // Ids are told where they themselves changed, in quotation marks; so are values that no vocabulary knows.
    const unquoted = ({ name, english }: (typeof said2)[number]) => ({
      name,
      english: english.replace(/“[^”]*”/g, '“…”'),
    });
    const raw =
      /\b[a-z]+[A-Z]\w*|(?<!\S)(?:nordbank|cirrus|linden)\b|\b(?:steering-committee|service-board|mika-salo|sara-berg|erik-dahl|anna-lind|new-offering|new-sourcing|first-offer|own-products)\b|undefined|\[object|\{\d\}|\(\)|: $| {2}/;
    expect(said2.map(unquoted).filter(({ english }) => raw.test(english))).toEqual([]);
  });

  test('the sentences are other ones in Swedish', () => {
    const english = /\b(?:the|now|no longer|instead|agreed|is|are|and)\b/i;
    const ownWords = (text: string) => text.replace(/”[^”]*”/g, '');
    expect(said2.filter(({ translated }) => english.test(ownWords(translated)))).toEqual([]);
  });

  test('they say what differs: nothing takes the place of the same', () => {
    const same = said2.filter(({ english }) => /now (?:\S+ )?(.{4,}) instead of \1(?: |$)/.test(english));
    expect(same).toEqual([]);
  });
});
