import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../server/src/core/util/text-edit.ts';
import { type Mutation, type SoundFolder, soundFolders } from '../../../support/mutations.ts';
import { offset, times } from '../../../support/seed.ts';
import { deletedKeys, emptiedKeys } from '../one-mistake/absent.ts';
import { unclosedBrackets, unclosedQuotes } from '../one-mistake/half-typed.ts';
import { duplicateKeys, misspeltKeys } from '../one-mistake/keys.ts';
import { misspeltIds, misspeltReferences } from '../one-mistake/references.ts';
import { misspeltWords, otherTypes, otherWritings } from '../one-mistake/values.ts';
import { Laboratory } from './law.ts';

/** One slip somewhere in a sound folder, and then every fix of every finding that it gives. */
const kinds: Readonly<Record<string, (folder: SoundFolder) => Mutation[]>> = {
  'a misspelt key': misspeltKeys,
  'a key that stands twice': duplicateKeys,
  'a misspelt word of a vocabulary': misspeltWords,
  'a value in another writing': otherWritings,
  'a value of another type': otherTypes,
  'a misspelt reference': misspeltReferences,
  'a misspelt id': misspeltIds,
  'a deleted key': deletedKeys,
  'an empty key': emptiedKeys,
  'an unclosed bracket': unclosedBrackets,
  'an unclosed quote': unclosedQuotes,
};

/** Of each kind in each folder, others with each seed; `npm run fuzz -- 50 slips` tries nearly all of them. */
const most = 15 * times;

describe.each(soundFolders().map(folder => [folder.name, folder] as const))('%s', (_, folder) => {
  it.each(Object.entries(kinds))('%s', { timeout: 120_000 * Math.max(1, times) }, (_, mutationsOf) => {
    const texts = Object.fromEntries(folder.files().map(({ uri, text }) => [uri, text]));
    const mutations = mutationsOf(folder);
    const step = Math.max(1, mutations.length / most);
    const broken: string[] = [];
    for (let index = offset * step; index < mutations.length; index += step) {
      const { uri, edit, what } = mutations[Math.floor(index)] as Mutation;
      const text = applyEdits(texts[uri] as string, [{ range: edit, text: edit.text }]);
      for (const tried of new Laboratory({ ...texts, [uri]: text }).try(uri)) {
        broken.push(...tried.broken.map(each => `${folder.name}: ${what}\n${each}`));
      }
    }
    expect(broken).toEqual([]);
  });
});
