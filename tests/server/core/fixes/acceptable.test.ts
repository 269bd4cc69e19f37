import { expect, it } from 'vitest';
import { catalogue } from '../../../../server/src/core/rules/catalogue.ts';
import { check } from '../../../support/check.ts';
import { changed } from '../../../support/sound.ts';
import { actionsAt } from './act.ts';

/** The offers to accept what is found first in a text. */
function offers(text: string): string[] {
  const { start } = check(text)[0]?.range ?? { start: 0 };
  return actionsAt(text, `${text.slice(0, start)}|`, 'quickfix')
    .map(({ title }) => String(title))
    .filter(title => title.startsWith('Accept'));
}

it.each<[what: string, from: string, to: string, rule: string]>([
  ['what cannot be read', 'status: draft', 'status: @draft', 'yaml/syntax'],
  ['an unknown key', 'status: draft', 'status: draft\nstate: draft', 'schema/unknown-key'],
  ['a value in a wrong form', 'version: 1.0.0', 'version: 1', 'schema/type'],
  ['a word that is none', 'type: forecast', 'type: forcast', 'schema/enum'],
  ['a name of nothing', 'forum: service-board,', 'forum: monthly-call,', 'reference/unknown'],
  ['an id of two things', 'id: tough-topics', 'id: ideas', 'reference/duplicate-id'],
])('%s is not offered to be accepted', (_, from, to, rule) => {
  const text = changed([from, to]);
  expect(check(text)[0]?.rule).toBe(rule);
  expect(offers(text)).toEqual([]);
});

it('an opinion is', () => {
  expect(offers(changed(['purpose: Direction, ', '']))).toHaveLength(3);
});

it('is decided by the rule, for all that can only be a mistake', () => {
  const never = catalogue.filter(({ acceptable }) => acceptable === false).map(({ id }) => id);
  const expected = catalogue
    .map(({ id }) => id)
    .filter(id => /^(?:yaml|schema|waiver|config)\/|^reference\/(?:unknown|duplicate-id)$/.test(id));
  expect(never).toEqual(expected);
});
