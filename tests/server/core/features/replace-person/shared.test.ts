import { describe, expect, it } from 'vitest';
import { translate } from '../../../../../server/src/core/l10n/message.ts';
import { workspaceOf } from '../../../../support/check.ts';
import { ask, planOf, textsAfter, toldOf } from './support.ts';

const agreement = (id: string, bank = '- { party: bank, role: customer }') => `apiVersion: partnership/v1
kind: Agreement
id: ${id}
title: ${id}
version: 1.0.0
status: active
parties:
  ${bank}
  - { id: cirrus, name: Cirrus, role: vendor, people: [{ id: erik, name: Erik }] }
governance:
  strategic:
    forums:
      - { id: board, name: Board, chair: bank/anna, members: [bank/anna, cirrus/erik] }
`;

const party = `apiVersion: partnership/v1
kind: Party
id: bank
name: Bank
people:
  - { id: anna, name: Anna, roles: [relationship-manager] }
  - { id: mika, name: Mika, deputy: bank/anna }
`;

const files = {
  'a.partnership.yaml': agreement('a'),
  'b.partnership.yaml': agreement(
    'b',
    '- { party: bank, role: customer, roles: { executive-sponsor: [anna, mika], relationship-manager: anna } }',
  ),
  'bank.partnership.yaml': party,
};
const toMika = { old: 'bank/anna', successor: { id: 'mika' } };

describe('a party that agreements share', () => {
  it('changes in all of them, also where only the own part of a name is written', () => {
    const after = textsAfter(files, toMika);
    expect(after['bank.partnership.yaml']).toContain(
      '- { id: anna, name: Anna }\n  - { id: mika, name: Mika, roles: [relationship-manager] }\n',
    );
    expect(after['a.partnership.yaml']).toContain('chair: bank/mika, members: [bank/mika, cirrus/erik]');
    expect(after['b.partnership.yaml']).toContain(
      'roles: { executive-sponsor: [mika], relationship-manager: mika }',
    );
  });

  it('of one agreement changes only that one, and says what stays', () => {
    const within = new Set(['file:///a.partnership.yaml']);
    const after = textsAfter(files, { ...toMika, within });
    expect(after['a.partnership.yaml']).toContain('chair: bank/mika');
    expect([after['b.partnership.yaml'], after['bank.partnership.yaml']]).toEqual([
      files['b.partnership.yaml'],
      party,
    ]);
    const { left, isRemovable } = planOf(workspaceOf(files), { ...toMika, within });
    expect(isRemovable).toBe(false);
    expect(toldOf(left)).toEqual(
      expect.arrayContaining([
        'bank.partnership.yaml:6 Anna: roles: other agreements use the file too',
        expect.stringMatching(/^b.partnership.yaml:13 Board: chair: the file is none of those/),
      ]),
    );
  });

  it('that is written out in several agreements changes in each', () => {
    const inline = (people: string) => `- { id: bank, name: Bank, role: customer, people: [${people}] }`;
    const two = {
      'a.partnership.yaml': agreement(
        'a',
        inline('{ id: anna, name: Anna }, { id: mika, name: Mika Salo, title: Buyer }'),
      ),
      'b.partnership.yaml': agreement('b', inline('{ id: anna, name: Anna }')),
    };
    const after = textsAfter(two, toMika);
    expect(after['b.partnership.yaml']).toContain(
      'people: [{ id: mika, name: Mika Salo, title: Buyer }, { id: anna, name: Anna }]',
    );
    for (const text of Object.values(after)) expect(text).toContain('chair: bank/mika');
  });
});

describe('what is written once and repeated', () => {
  it('changes where it is written', () => {
    const text = agreement('a').replace(
      'chair: bank/anna, members: [bank/anna, cirrus/erik]',
      'chair: &lead bank/anna, members: [*lead, cirrus/erik]',
    );
    const after = textsAfter({ ...files, 'a.partnership.yaml': text }, toMika);
    expect(after['a.partnership.yaml']).toContain('chair: &lead bank/mika, members: [*lead, cirrus/erik]');
  });
});

describe('what cannot be done', () => {
  const refusal = (replacement: Parameters<typeof ask>[1], all: Record<string, string> = files) => {
    const answer = ask(workspaceOf(all), replacement);
    return 'refused' in answer ? `${translate(answer.refused)} ${translate(answer.remedy)}` : undefined;
  };

  it.each([
    [
      'nobody of that name',
      { old: 'bank/ana', successor: { id: 'mika' } },
      'Nobody is called `bank/ana` here. Did you mean `bank/anna`?',
    ],
    [
      'oneself',
      { old: 'bank/anna', successor: { id: 'anna' } },
      'Nobody can take over from themselves. Name somebody else of the same party.',
    ],
    [
      'somebody unknown',
      { old: 'bank/anna', successor: { id: 'mikka' } },
      'Nobody of `bank` has the id `mikka`. Did you mean `bank/mika`?',
    ],
    [
      'an id that is none',
      { old: 'bank/anna', successor: { id: 'Sara Berg', name: 'Sara Berg' } },
      '`Sara Berg` cannot be the id of a person. Ids are lower-case words with hyphens between, such as sara-berg.',
    ],
    [
      'an id that somebody else has',
      { old: 'bank/anna', successor: { id: 'mika', name: 'Mika Aho' } },
      '`bank/mika` is Mika already. Choose another id, or leave out the name to have Mika take over.',
    ],
  ])('%s', (_what, replacement, expected) => {
    expect(refusal(replacement)).toBe(expected);
  });

  it('a line that cannot be read and may name them', () => {
    const text = agreement('a').replace('kind: Agreement', 'kind: Agreement\npurpose: "bank/anna\nscope: ]');
    expect(refusal(toMika, { ...files, 'a.partnership.yaml': text })).toMatch(
      /cannot be read, and may name `anna`/,
    );
  });
});
