import { describe, expect, it } from 'vitest';
import { definition } from '../../../../server/src/core/features/definition.ts';
import { encloses } from '../../../../server/src/core/util/text.ts';
import {
  type At,
  at,
  inNetwork,
  marked,
  markedIn,
  type NetworkFile,
  network,
} from '../../../support/network.ts';

const agreement = 'a/agreement.partnership.yaml';
const records = 'a/2026.records.partnership.yaml';

/** What the cursor is on, and where it leads. */
function definitionAt({ file, workspace, offset }: At) {
  const found = definition(file, workspace, offset, ['file:///']);
  if (!found) return undefined;
  for (const { full, name } of found.targets) expect(encloses(full, name)).toBe(true);
  return {
    origin: file.text.slice(found.origin.start, found.origin.end),
    targets: markedIn(
      workspace,
      found.targets.map(({ uri, name }) => ({ uri, range: name })),
    ),
  };
}

const board = { [agreement]: ['id: «board»'] };
const anna = { [agreement]: ['{ id: «anna», name: Anna Lind, title: CIO, deputy: bank/mika }'] };
const mika = { [agreement]: ['{ id: «mika», name: Mika Salo, deputy: "bank/anna" }'] };
const bank = { [agreement]: ['id: «bank»'] };
const erik = { 'a/cirrus.partnership.yaml': ['{ id: «erik», name: Erik Dahl, deputy: cirrus/sara }'] };
const cirrus = { 'a/cirrus.partnership.yaml': ['id: «cirrus»'] };

describe('definition', () => {
  it.each<[string, NetworkFile, string, string, object]>([
    ['a forum', agreement, "erik, forum: 'bo|ard'", 'board', board],
    ['a person', agreement, 'owner: bank/mi|ka\n', 'mika', mika],
    ['a person in quotes', agreement, '"bank/an|na"', 'anna', anna],
    ['the party of a person', agreement, '"ba|nk/anna"', 'bank', bank],
    ['the end of the party part', agreement, '"bank|/anna"', 'bank', bank],
    ['the start of the person part', agreement, '"bank/|anna"', 'anna', anna],
    [
      'a deputy in a Party file',
      'a/cirrus.partnership.yaml',
      'cirrus/sa|ra',
      'sara',
      { 'a/cirrus.partnership.yaml': ['{ id: «sara», name: Sara Berg }'] },
    ],
    ['`by`', agreement, '      by: ba|nk', 'bank', bank],
    ['an item of `to`', agreement, '[cir|rus]', 'cirrus', cirrus],
    ['a party from a Party file', agreement, '{ party: cir|rus', 'cirrus', cirrus],
    ['a person from a Party file', agreement, 'owner: cirrus/er|ik', 'erik', erik],
    [
      'what something is based on',
      agreement,
      'market-update, by: both, cadence: yearly, forum: board, basedOn: [fore|cast]',
      'forecast',
      { [agreement]: ['id: «forecast»'] },
    ],
    ['the agreement of records', records, 'agreement: "no|rth"', 'north', { [agreement]: ['id: «north»'] }],
    ['a forum from records', records, 'forum: bo|ard', 'board', board],
    ['a person from records', records, 'owner: cirrus/er|ik', 'erik', erik],
    [
      'a commitment from records',
      records,
      'commitment: fore|cast',
      'forecast',
      { [agreement]: ['id: «forecast»'] },
    ],
    [
      'an id from before',
      'a/2025.records.partnership.yaml',
      'commitment: hi|nts',
      'hints',
      { [agreement]: ['{ id: «ideas», by: both, what: Ideas, basedOn: [forecast], formerly: [hints] }'] },
    ],
    [
      'a retired id',
      'a/2025.records.partnership.yaml',
      'commitment: main|frame',
      'mainframe',
      { [agreement]: ['retired: [«mainframe»]'] },
    ],
    ['who approved a waiver', 'a/partnership.config.yaml', 'approvedBy: bank/an|na', 'anna', anna],
    ['an author’s party', 'a/partnership.config.yaml', 'bank.example: ba|nk', 'bank', bank],
    ['an id itself', agreement, '- id: bo|ard', 'board', board],
    [
      'the same id in an agreement that is unrelated',
      'b/other.partnership.yaml',
      'forum: bo|ard',
      'board',
      {
        'b/other.partnership.yaml': [
          'tactical: { forums: [{ id: «board», members: [bank/anna, cirrus/erik] }] }',
        ],
      },
    ],
  ])('of %s', (_, path, placed, origin, targets) => {
    expect(definitionAt(inNetwork(path, placed))).toEqual({ origin, targets });
  });

  it('of an action is the first meeting that names it', () => {
    const found = definitionAt(inNetwork(records, '{ id: a|1'));
    expect(Object.keys(found?.targets ?? {})).toEqual(['a/2025.records.partnership.yaml']);
  });

  it('of an alias is its anchor', () => {
    const found = definitionAt(inNetwork(agreement, 'owners: *te|am'));
    expect(found).toEqual({
      origin: '*team',
      targets: { [agreement]: ['members: &«team» [bank/anna, cirrus/erik]'] },
    });
  });

  it('of a path or a configuration is the file', () => {
    const { file, workspace, offset } = inNetwork(agreement, 'docs/ex|it plan.md');
    expect(definition(file, workspace, offset)?.targets[0]?.uri).toBe('file:///a/docs/exit%20plan.md');
    const config = inNetwork('a/partnership.config.yaml', '../hou|se.yaml');
    expect(definition(config.file, config.workspace, config.offset)?.targets[0]?.uri).toBe(
      'file:///house.yaml',
    );
  });

  it('the whole thing is what is shown of it', () => {
    const { file, workspace, offset } = inNetwork(agreement, 'owner: bank/mi|ka\n');
    const [target] = definition(file, workspace, offset)?.targets ?? [];
    expect(file.text.slice(target?.full.start, target?.full.end)).toBe(
      '{ id: mika, name: Mika Salo, deputy: "bank/anna" }',
    );
  });

  it('of a party whose file is missing is its entry', () => {
    const { 'a/cirrus.partnership.yaml': _, ...others } = network;
    const offset = others[agreement].indexOf('by: cirrus') + 6;
    expect(definitionAt(at(others, agreement, offset))?.targets).toEqual({
      [agreement]: ['{ party: «cirrus», role: vendor }'],
    });
  });

  it.each([
    ['a word that stands for nobody', agreement, 'chair: rota|ting'],
    ['a text', agreement, 'intent: an|na'],
    ['a comment', agreement, '# fore|cast'],
    ['a key', agreement, 'for|um: board\n    - { id: roadmap'],
    ['below x-', agreement, 'x-note: { forum: bo|ard }'],
  ] as const)('of %s there is none', (_, path, placed) => {
    expect(definitionAt(inNetwork(path, placed))).toBeUndefined();
  });

  it('works behind emoji, with CRLF, and above a broken line', () => {
    const text = `# 🤝\n${network[agreement]}broken: "\n`.replaceAll('\n', '\r\n');
    const found = definition(
      ...args(at({ ...network, [agreement]: text }, agreement, text.indexOf("'board'") + 2)),
    );
    expect(marked(text, found?.targets.map(({ name }) => name) ?? [])).toEqual(['id: «board»']);
  });

  it('of an id that is given twice is both', () => {
    const text = network[agreement].replace('id: sourcing', 'id: forecast');
    const records = network['a/2026.records.partnership.yaml'].replace('type: shared', 'type: waived');
    const files = { ...network, [agreement]: text, 'a/2026.records.partnership.yaml': records };
    const offset = records.indexOf('commitment: forecast') + 14;
    expect(definition(...args(at(files, 'a/2026.records.partnership.yaml', offset)))?.targets).toHaveLength(
      2,
    );
  });
});

function args({ file, workspace, offset }: At): Parameters<typeof definition> {
  return [file, workspace, offset, ['file:///']];
}
