import { describe, expect, it } from 'vitest';
import { at, inNetwork, network } from '../../../support/network.ts';
import { renamed } from '../../../support/rename.ts';

const agreement = 'a/agreement.partnership.yaml';
const records = 'a/2026.records.partnership.yaml';

describe('rename', () => {
  it('a party: also its part of every person', () => {
    expect(renamed(inNetwork(agreement, '- id: ba|nk'), 'nordbank')).toEqual({
      [agreement]: [
        '- id: nordbank',
        '- { id: anna, name: Anna Lind, title: CIO, deputy: nordbank/mika }',
        '- { id: mika, name: Mika Salo, deputy: "nordbank/anna" }',
        '- { id: sourcing, by: nordbank, to: [cirrus], events: [new-sourcing] }',
        'by: nordbank',
        'owner: nordbank/mika',
        'members: &team [nordbank/anna, cirrus/erik]',
        '- { level: operational, within: 2 working days, owners: [nordbank/mika, cirrus/erik] }',
        '- { id: accuracy, what: Accuracy, owner: nordbank/mika }',
      ],
      'a/2025.records.partnership.yaml': [
        '- { type: meeting, forum: board, date: 2025-12-01, present: [nordbank/anna, cirrus/erik],',
        'actions: [{ id: a1, what: Send the plan, owner: nordbank/mika }] }',
      ],
      [records]: [
        'present: [nordbank/anna]',
        '- { type: review, scope: internal, party: nordbank, date: 2026-06-10 }',
      ],
      'a/partnership.config.yaml': [
        '- { finding: "f1", reason: Agreed, approvedBy: nordbank/anna, until: 2027-01-01 }',
        'authors: { bank.example: nordbank }',
      ],
    });
  });

  it('a person of a Party file, in every agreement', () => {
    const found = renamed(inNetwork(agreement, 'owner: cirrus/er|ik'), 'eric');
    expect(Object.keys(found)).toEqual([
      'a/cirrus.partnership.yaml',
      agreement,
      'b/other.partnership.yaml',
      'a/2025.records.partnership.yaml',
      records,
    ]);
    expect(found[records]).toEqual(['- { id: a1, what: Send the plan, owner: cirrus/eric }']);
  });

  it('a forum keeps quotes, and leaves comments, texts and x- keys', () => {
    const found = renamed(inNetwork(records, 'forum: bo|ard'), 'panel');
    expect(found[agreement]).toContain(
      "- { id: roadmap, what: Roadmap, by: cirrus, owner: cirrus/erik, forum: 'panel' }",
    );
    expect(found[agreement]).not.toContain('x-note: { forum: panel }');
    expect(renamed(inNetwork(records, 'commitment: fore|cast'), 'demand')[agreement]).toEqual([
      '- id: demand',
      '- { id: market, type: market-update, by: both, cadence: yearly, forum: board, basedOn: [demand] }',
      '- { id: ideas, by: both, what: Ideas, basedOn: [demand], formerly: [hints] }',
    ]);
  });

  it('an agreement, with its records', () => {
    expect(renamed(inNetwork(agreement, '\nid: nor|th'), 'northern')).toEqual({
      [agreement]: ['id: northern'],
      'a/2025.records.partnership.yaml': ['agreement: northern'],
      [records]: ['agreement: "northern"'],
    });
  });

  it('an activity, a measure, an action', () => {
    expect(renamed(inNetwork(agreement, '{ id: mar|ket'), 'update')).toHaveProperty([agreement]);
    expect(renamed(inNetwork(agreement, '{ id: accu|racy'), 'precision')).toHaveProperty([agreement]);
    expect(Object.keys(renamed(inNetwork(records, '{ id: a|1'), 'a2'))).toHaveLength(2);
  });

  it('records keep the earlier ids of what is renamed', () => {
    expect(renamed(inNetwork(agreement, '{ id: id|eas'), 'proposals')).toEqual({
      [agreement]: ['- { id: proposals, by: both, what: Ideas, basedOn: [forecast], formerly: [hints] }'],
    });
  });

  it('an anchor with its aliases', () => {
    expect(renamed(inNetwork(agreement, '*te|am'), 'people')).toEqual({
      [agreement]: [
        'members: &people [bank/anna, cirrus/erik]',
        '- { level: strategic, within: 5 working days, owners: *people }',
      ],
    });
    expect(renamed(inNetwork(agreement, '*te|am'), 'a b')).toMatch(/no spaces/);
  });

  it('to what it is called already changes nothing', () => {
    expect(renamed(inNetwork(agreement, '- id: bo|ard'), 'board')).toEqual({});
  });

  it('puts quotes where YAML would not read a text', () => {
    expect(renamed(inNetwork('b/other.partnership.yaml', '{ id: fore|cast'), '1e5')).toEqual({
      'b/other.partnership.yaml': ['- { id: "1e5", by: bank, to: cirrus, owner: bank/anna, forum: board }'],
    });
    expect(
      renamed(inNetwork('a/cirrus.partnership.yaml', 'id: sa|ra'), 'null')['a/cirrus.partnership.yaml'],
    ).toEqual(['- { id: erik, name: Erik Dahl, deputy: cirrus/null }', '- { id: "null", name: Sara Berg }']);
  });

  it('works with CRLF, emoji, escapes and blocks', () => {
    const text = network[agreement]
      .replace('by: cirrus, owner: cirrus/erik', 'by: cirrus, owner: "bank/\\u006dika"')
      .replace('      owner: bank/mika', '      owner: >-\n        bank/mika')
      .replaceAll('\n', '\r\n');
    const place = at({ ...network, [agreement]: text }, agreement, text.indexOf('id: mika') + 5);
    const found = renamed(place, 'michael')[agreement];
    expect(found).toContain('bank/michael');
    expect(found).toContain(
      `- { id: roadmap, what: Roadmap, by: cirrus, owner: "bank/michael", forum: 'board' }`,
    );
  });
});
