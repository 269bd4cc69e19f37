import { expect, test } from 'vitest';
import { NameIndex } from '../../../../../server/src/core/workspace/meant/name-index.ts';

const named = (thing: string, name: string, office = '') => ({
  thing,
  names: [name.split(' ')],
  offices: [office.split(' ').filter(word => word !== '')],
  keys: [name.replace(/(\w)\w* ?/g, '$1')],
});
const index = new NameIndex(
  [
    named('anna', 'anna lind', 'sales manager'),
    named('mika', 'mika lind'),
    named('olof', 'olof ek', 'sales'),
  ],
  new Set(['nordbank']),
);

test.each([
  ['the same name', 'anna lind', ['anna']],
  ['in another order', 'lind mika', ['mika']],
  ['a part of several names', 'lind', ['anna', 'mika']],
  ['with words that others have, by the rarest one', 'lind anna', ['anna']],
  ['the words of a name among others', 'dear olof ek in oslo', ['olof']],
  ['an office', 'sales', ['anna', 'olof']],
  ['beside a common word that no name has', 'nordbank manager', ['anna']],
  ['nobody', 'erik', []],
])('%s', (_, words, found) => {
  expect(index.find(words.split(' '))).toEqual(found);
});

test('a key of another kind', () => {
  expect(index.find(['oe'], ['oe'])).toEqual(['olof']);
});
