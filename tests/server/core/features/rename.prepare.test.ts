import { describe, expect, it } from 'vitest';
import { at, inNetwork, type NetworkFile, network } from '../../../support/network.ts';
import { prepared, renamed } from '../../../support/rename.ts';

const agreement = 'a/agreement.partnership.yaml';
const records = 'a/2026.records.partnership.yaml';

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
