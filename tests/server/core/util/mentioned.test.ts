import { expect, test } from 'vitest';
import { mentionedIn } from '../../../../server/src/core/util/mentioned.ts';

test.each([
  ['owner: nordbank/anna-lind', ['nordbank/anna-lind'], ['nordbank/anna-lind']],
  ['nordbank/anna-lindberg', ['nordbank/anna-lind', 'bank/anna'], ['nordbank/anna-lind', 'bank/anna']],
  ['nordbank/anna', ['nordbank/anna-lind', 'cirrus/anna'], []],
  ['a/b/c', ['b/c', 'a/b', 'a/b/c'], ['b/c', 'a/b', 'a/b/c']],
  ['/a and b/', ['x/a', 'b/x'], []],
  ['no slash', ['slash', 'no/slash'], ['slash']],
])('in %j of %j', (text, names, expected) => {
  expect(mentionedIn(text, names)).toEqual(expected);
  expect(names.filter(name => text.includes(name))).toEqual(expected);
});
