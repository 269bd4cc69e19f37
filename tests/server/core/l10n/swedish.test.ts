import { describe, expect, it } from 'vitest';
import { principlePage } from '../../../../server/src/core/docs/principle-page.ts';
import { principles } from '../../../../server/src/core/docs/principles.ts';
import { dictionaryFor } from '../../../../server/src/core/l10n/languages.ts';
import { swedish } from '../../../../server/src/core/l10n/sv/index.ts';
import { principles as swedishPages } from '../../../../server/src/core/l10n/sv/principles.ts';
import { placesOf } from '../../../support/places-of.ts';
import { keysIn, keysOfSource } from '../../../support/sentences.ts';

describe('the language', () => {
  it.each(['sv', 'sv-SE', 'sv_FI.UTF-8', 'SV'])('of %s is Swedish', locale => {
    expect(dictionaryFor(locale)).toBe(swedish);
  });

  it.each([undefined, '', 'en', 'en-GB', 'C', 'C.UTF-8', 'POSIX', 'de', 'svx', 'constructor'])(
    'of %s is English',
    locale => {
      expect(dictionaryFor(locale)).toBeUndefined();
    },
  );
});

describe.each(principles)('the page of $key', principle => {
  it('is complete in Swedish', () => {
    const missing = [...keysIn(principlePage(principle)), principle.summary].filter(key => !(key in swedish));
    expect(missing).toEqual([]);
  });
});

it('keeps no sentence that no page of a principle has', () => {
  const used = new Set(principles.flatMap(each => [...keysIn(principlePage(each)), each.summary]));
  expect(Object.keys(swedishPages).filter(key => !used.has(key))).toEqual([]);
});

it.each(['features/hover/section.ts', 'docs/principle-page.ts', 'words.ts'])(
  'every sentence of %s is there in Swedish',
  file => {
    const keys = keysOfSource(`server/src/core/${file}`);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter(key => !(key in swedish))).toEqual([]);
  },
);

it('has the same places for values as the English sentence', () => {
  for (const [english, translated] of Object.entries(swedish)) {
    expect(placesOf(translated), english).toEqual(placesOf(english));
  }
});
