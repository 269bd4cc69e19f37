import { describe, expect, it } from 'vitest';
import { at, network } from '../../../support/network.ts';
import { renamed } from '../../../support/rename.ts';

const agreement = 'a/agreement.partnership.yaml';

describe('rename behind aliases', () => {
  const scalar = (changes: Record<string, string>) => {
    let text: string = network[agreement];
    for (const [from, to] of Object.entries(changes)) text = text.replace(from, to);
    return (piece: string) =>
      at({ ...network, [agreement]: text }, agreement, text.indexOf(piece) + piece.length);
  };

  it('changes the text that the alias stands for', () => {
    const place = scalar({
      'owner: bank/mika\n': 'owner: &owner bank/mika\n',
      'owner: bank/mika }\n': 'owner: *owner }\n',
    });
    expect(renamed(place('id: mika'), 'michael')[agreement]).toEqual([
      '- { id: anna, name: Anna Lind, title: CIO, deputy: bank/michael }',
      '- { id: michael, name: Mika Salo, deputy: "bank/anna" }',
      'owner: &owner bank/michael',
      '- { level: operational, within: 2 working days, owners: [bank/michael, cirrus/erik] }',
    ]);
  });

  it('changes a text that is kept below x-', () => {
    const place = scalar({
      'x-note: { forum: board }': 'x-note: 1',
      'apiVersion:': 'x-team: { m: &m bank/mika }\napiVersion:',
      'owner: bank/mika\n': 'owner: *m\n',
    });
    expect(renamed(place('id: mika'), 'michael')[agreement]).toContain('x-team: { m: &m bank/michael }');
  });

  it('writes an alias out that means something else as well', () => {
    const place = scalar({ 'id: market, type: market-update': 'id: &type market-update, type: *type' });
    expect(renamed(place('id: &type mark'), 'prices')[agreement]).toEqual([
      '- { id: &type prices, type: market-update, by: both, cadence: yearly, forum: board, basedOn: [forecast] }',
    ]);
    const other = scalar({ 'id: market, type: market-update': 'type: &type market-update, id: *type' });
    expect(renamed(other('id: *typ'), 'prices')).toEqual({
      [agreement]: [
        '- { type: &prices market-update, id: *prices, by: both, cadence: yearly, forum: board, basedOn: [forecast] }',
      ],
    });
  });

  it('refuses where one text is the id of two people', () => {
    const text = `${network['b/other.partnership.yaml']}`
      .replace('people: [{ id: anna', 'people: &them [{ id: anna')
      .replace('- { party: cirrus, role: vendor }', '- { id: shop, role: vendor, people: *them }');
    const place = at(
      { ...network, 'b/other.partnership.yaml': text },
      'b/other.partnership.yaml',
      text.indexOf('id: anna') + 5,
    );
    expect(renamed(place, 'ann')).toMatch(
      /is both `bank\/anna` and `shop\/anna`|is both `shop\/anna` and `bank\/anna`/,
    );
  });
});
