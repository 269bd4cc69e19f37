import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../server/src/core/edits/edit.ts';
import { prepareRename, rename } from '../../../../server/src/core/features/rename.ts';
import { type At, at, inNetwork, type NetworkFile, network } from '../../../support/network.ts';

const agreement = 'a/agreement.partnership.yaml';
const records = 'a/2026.records.partnership.yaml';

/** The lines of all files that a rename changes, as they are afterwards; or why it is refused. */
function renamed({ file, workspace, offset }: At, newName: string) {
  const edits = rename(file, workspace, offset, newName);
  if ('refused' in edits) return String(edits.refused);
  const changed = [...edits].map(([{ uri, text }, replacements]) => {
    const after = applyEdits(text, replacements);
    const before = text.split('\n');
    return [
      uri.replace('file:///', ''),
      after
        .split('\n')
        .filter((line, index) => line !== before[index])
        .map(line => line.trim()),
    ];
  });
  return Object.fromEntries(changed);
}

function prepared({ file, workspace, offset }: At) {
  const found = prepareRename(file, workspace, offset);
  return 'refused' in found
    ? String(found.refused)
    : `«${file.text.slice(found.range.start, found.range.end)}» ${found.placeholder}`;
}

describe('prepare', () => {
  it.each<[string, NetworkFile, string, string]>([
    ['a forum', agreement, "erik, forum: 'bo|ard'", '«board» board'],
    ['of a person the own part', agreement, '"bank/an|na"', '«anna» anna'],
    ['of a person the party', agreement, '"ba|nk/anna"', '«bank» bank'],
    ['an agreement from its records', records, '"nor|th"', '«north» north'],
    ['an anchor', agreement, '&te|am', '«team» team'],
    ['an alias', agreement, '*te|am', '«team» team'],
    [
      'a text',
      agreement,
      'intent: an|na',
      'Only ids can be renamed: of agreements, parties, people, forums, commitments, activities and measures.',
    ],
    [
      'a path',
      agreement,
      'docs/ex|it',
      'Only ids can be renamed: of agreements, parties, people, forums, commitments, activities and measures.',
    ],
    [
      'a retired id',
      'a/2025.records.partnership.yaml',
      'main|frame',
      '`mainframe` is retired: it is kept for older records and no longer renamed.',
    ],
    [
      'an earlier id',
      'a/2025.records.partnership.yaml',
      'hin|ts',
      '`hints` is an earlier id of `ideas`, kept for older records. Rename `ideas` instead.',
    ],
  ])('%s', (_, path, placed, expected) => {
    expect(prepared(inNetwork(path, placed))).toBe(expected);
  });

  it('a name that nothing has, and a party whose file is missing', () => {
    const { 'a/cirrus.partnership.yaml': _, ...others } = network;
    const text = others[agreement].replace('forum: board', 'forum: bord');
    const files = { ...others, [agreement]: text };
    expect(prepared(at(files, agreement, text.indexOf('bord')))).toBe(
      'Nothing in the workspace has the id `bord`, so there is nothing to rename.',
    );
    expect(prepared(at(files, agreement, text.indexOf('by: cirrus') + 4))).toBe(
      '`cirrus` comes from the `Party` file of `cirrus`, which is not in the workspace.',
    );
  });

  it('waits until all files are read', () => {
    const place = inNetwork(agreement, '- id: bo|ard');
    place.workspace.complete = false;
    expect(prepared(place)).toMatch(/still being read/);
  });

  it('a name that two things have, where it is used', () => {
    const text = network['b/other.partnership.yaml'].replace(
      'members: [bank/anna, cirrus/erik] }',
      'name: A }, { id: board }',
    );
    const files = { ...network, 'b/other.partnership.yaml': text };
    expect(prepared(at(files, 'b/other.partnership.yaml', text.indexOf('forum: board') + 8))).toMatch(
      /is the id of 2 things/,
    );
    expect(renamed(at(files, 'b/other.partnership.yaml', text.indexOf('id: board') + 5), 'panel')).toEqual({
      'b/other.partnership.yaml': ['tactical: { forums: [{ id: panel, name: A }, { id: board }] }'],
    });
  });
});

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

describe('rename refuses', () => {
  it.each<[string, NetworkFile, string, string, RegExp]>([
    ['what is no id', agreement, '- id: bo|ard', 'Service Board', /^An id is made of lower-case letters/],
    ['a whole reference', agreement, '{ id: an|na', 'bank/ann', /only the person’s own id/],
    [
      'the id of a forum',
      agreement,
      '{ id: accu|racy',
      'board',
      /^`board` is already the id of a forum \(Service Board\)\. Ids must differ within an agreement/,
    ],
    [
      'the id of a commitment',
      agreement,
      '- id: bo|ard',
      'roadmap',
      /the id of a shared plan or forecast \(Roadmap\)/,
    ],
    ['the id of a shared party', agreement, '- id: bo|ard', 'cirrus', /the id of a party/],
    [
      'the id of a colleague',
      agreement,
      '{ id: an|na',
      'mika',
      /the id of a person \(Mika Salo\)\. Ids must differ within the people of `bank`/,
    ],
    [
      'the id of another agreement',
      agreement,
      '\nid: nor|th',
      'south',
      /the id of an agreement \(Southern services\)\. Ids must differ within the workspace/,
    ],
    [
      'an id in an agreement that takes the party',
      'a/cirrus.partnership.yaml',
      'id: cir|rus',
      'bank',
      /the id of a party \(Bank Abp\)/,
    ],
    ['a word with a meaning', agreement, '- id: ba|nk', 'both', /`both` has a meaning of its own/],
    ['a retired id', agreement, '{ id: id|eas', 'mainframe', /is a retired id/],
    ['an earlier id of something else', agreement, '- id: fore|cast', 'hints', /is an earlier id of `ideas`/],
  ])('%s', (_, path, placed, newName, message) => {
    expect(renamed(inNetwork(path, placed), newName)).toMatch(message);
  });

  it('while a line that may name the thing cannot be read', () => {
    const place = inNetwork(records, 'forum: bo|ard', {
      [agreement]: network[agreement].replace("forum: 'board' }", 'forum: "board }'),
    });
    expect(renamed(place, 'panel')).toMatch(
      /^Line \d+ of agreement\.partnership\.yaml cannot be read, and may name `board`/,
    );
    expect(
      renamed(
        inNetwork(records, 'forum: bo|ard', { [agreement]: `${network[agreement]}broken: "\n` }),
        'panel',
      ),
    ).toHaveProperty([agreement]);
  });

  it('not what is free in its own namespace', () => {
    expect(renamed(inNetwork(agreement, '{ id: an|na'), 'board')).toBeTypeOf('object');
    expect(renamed(inNetwork(agreement, '- id: bo|ard'), 'anna')).toBeTypeOf('object');
    expect(renamed(inNetwork(agreement, '- id: bo|ard'), 'south')).toBeTypeOf('object');
    expect(renamed(inNetwork(agreement, '{ id: id|eas'), 'hints')).toBeTypeOf('object');
  });
});
