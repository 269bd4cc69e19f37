import { expect, it } from 'vitest';
import { actionsAt } from './act.ts';

const party = (people: string) =>
  `kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\npeople: ${people}\n`;
const offered = (text: string, piece: string) =>
  actionsAt(text, piece, 'quickfix')
    .map(({ title }) => String(title))
    .filter(title => title.startsWith('Put'));

it('a text inside brackets is put in quotes by itself, not with the brackets behind it', () => {
  expect(offered(party('[{ id: a, name: *r, title: *t }]'), '*r')).toEqual(['Put “*r” in quotes']);
  expect(offered(party('[{ id: a, name: A, roles: *r, title: *t }]'), '*r')).toEqual([]);
});

it('a text that goes on to the end of its line is put in quotes as a whole', () => {
  expect(offered(party('[]').replace('Cirrus Oy', '*Cirrus* of Oulu'), '*Cirrus')).toEqual([
    'Put “*Cirrus* of Oulu” in quotes',
  ]);
});
