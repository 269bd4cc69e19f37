import { describe, expect, it } from 'vitest';
import { failures, type Mutation, type SoundFolder, soundFolders } from '../../../support/mutations.ts';
import { deletedKeys, emptiedKeys } from './absent.ts';
import { cutLines, halfTypedLines, unclosedBrackets, unclosedQuotes } from './half-typed.ts';
import { duplicateKeys, misspeltKeys } from './keys.ts';
import { misspeltIds, misspeltReferences } from './references.ts';
import { structuralSlips } from './structure.ts';
import { misspeltWords, otherTypes, otherWritings } from './values.ts';

/** The kinds of mistake, each tried in every place of every sound file. */
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
  'a line in the making': halfTypedLines,
  'a line cut short': cutLines,
  'an unclosed bracket': unclosedBrackets,
  'an unclosed quote': unclosedQuotes,
  'a slip in how lines are arranged': structuralSlips,
};

describe.each(soundFolders().map(folder => [folder.name, folder] as const))('%s', (_, folder) => {
  it.each(Object.entries(kinds))('%s gives exactly one finding', (_, mutationsOf) => {
    expect(failures(folder, mutationsOf(folder), mutationsOf === structuralSlips ? 60 : 10)).toEqual([]);
  });
});
