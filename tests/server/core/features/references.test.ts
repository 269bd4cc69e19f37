import { describe, expect, it } from 'vitest';
import { references } from '../../../../server/src/core/features/references.ts';
import { at, inNetwork, markedIn, type NetworkFile, network } from '../../../support/network.ts';

const agreement = 'a/agreement.partnership.yaml';

function referencesAt(path: NetworkFile, placed: string, declaration = true) {
  const { file, workspace, offset } = inNetwork(path, placed);
  return markedIn(workspace, references(file, workspace, offset, declaration));
}

describe('references', () => {
  it('of a person, in the agreement, its records and the configuration', () => {
    const found = {
      [agreement]: [
        '{ id: «anna», name: Anna Lind, title: CIO, deputy: bank/mika }',
        '{ id: mika, name: Mika Salo, deputy: "bank/«anna»" }',
        'members: &team [bank/«anna», cirrus/erik]',
      ],
      'a/2025.records.partnership.yaml': [
        '{ type: meeting, forum: board, date: 2025-12-01, present: [bank/«anna», cirrus/erik],',
      ],
      'a/2026.records.partnership.yaml': ['present: [bank/«anna»]'],
      'a/partnership.config.yaml': [
        '{ finding: "f1", reason: Agreed, approvedBy: bank/«anna», until: 2027-01-01 }',
      ],
    };
    expect(referencesAt(agreement, '{ id: an|na')).toEqual(found);
    expect(referencesAt('a/2026.records.partnership.yaml', 'bank/an|na')).toEqual(found);
  });

  it('without the declaration', () => {
    expect(referencesAt(agreement, '- id: bo|ard', false)).toEqual({
      [agreement]: [
        'forum: «board»',
        "{ id: roadmap, what: Roadmap, by: cirrus, owner: cirrus/erik, forum: '«board»' }",
        '{ id: market, type: market-update, by: both, cadence: yearly, forum: «board», basedOn: [forecast] }',
      ],
      'a/2025.records.partnership.yaml': [
        '{ type: meeting, forum: «board», date: 2025-12-01, present: [bank/anna, cirrus/erik],',
      ],
      'a/2026.records.partnership.yaml': ['forum: «board»'],
    });
  });

  it('of a party from a Party file, in every agreement that takes it', () => {
    const found = referencesAt('a/cirrus.partnership.yaml', 'id: cir|rus');
    expect(Object.keys(found)).toEqual([
      'a/cirrus.partnership.yaml',
      agreement,
      'b/other.partnership.yaml',
      'a/2025.records.partnership.yaml',
      'a/2026.records.partnership.yaml',
    ]);
    expect(found['b/other.partnership.yaml']).toEqual([
      '{ party: «cirrus», role: vendor }',
      '{ id: forecast, by: bank, to: «cirrus», owner: bank/anna, forum: board }',
      'tactical: { forums: [{ id: board, members: [bank/anna, «cirrus»/erik] }] }',
    ]);
    expect(referencesAt(agreement, 'to: [cir|rus]')).toEqual(found);
  });

  it('of the same ids in an agreement that is unrelated are others', () => {
    expect(Object.keys(referencesAt('b/other.partnership.yaml', 'owner: bank/an|na'))).toEqual([
      'b/other.partnership.yaml',
    ]);
  });

  it('of an action, in all meetings', () => {
    expect(Object.keys(referencesAt('a/2026.records.partnership.yaml', '{ id: a|1'))).toHaveLength(2);
  });

  it('of something with an earlier id, also by that one', () => {
    const found = {
      [agreement]: ['{ id: «ideas», by: both, what: Ideas, basedOn: [forecast], formerly: [hints] }'],
      'a/2025.records.partnership.yaml': ['{ type: proposal, commitment: «hints», date: 2025-11-04 }'],
    };
    expect(referencesAt(agreement, '{ id: id|eas')).toEqual(found);
    expect(referencesAt('a/2025.records.partnership.yaml', 'hin|ts')).toEqual(found);
  });

  it('of an anchor are its aliases', () => {
    expect(referencesAt(agreement, '&te|am', false)).toEqual({
      [agreement]: ['{ level: strategic, within: 5 working days, owners: *«team» }'],
    });
  });

  it('of a name that nothing has are the places that use it', () => {
    const text = network[agreement].replaceAll('forum: board', 'forum: bord');
    const { file, workspace, offset } = at(
      { ...network, [agreement]: text },
      agreement,
      text.indexOf('bord') + 1,
    );
    expect(references(file, workspace, offset, true)).toHaveLength(2);
  });

  it.each(['intent: an|na', 'chair: rota|ting', 'x-note: { forum: bo|ard }'])('%s: none', placed => {
    expect(referencesAt(agreement, placed)).toEqual({});
  });
});
