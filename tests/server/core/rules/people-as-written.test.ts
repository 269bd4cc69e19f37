import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { fixesOf } from '../../../../server/src/core/checking/fixes-of.ts';
import { applyEdits } from '../../../../server/src/core/util/text-edit.ts';
import { check, today, workspaceOf } from '../../../support/check.ts';

const agreement = (place: string) => `apiVersion: partnership/v1
kind: Agreement
id: north
title: Partnership for operations
version: 0.1.0
status: draft
parties:
  - id: akerlund
    name: Åkerlund IT AB
    role: vendor
    people:
      - { id: anna-lena-oberg, name: Anna-Lena Öberg, title: Client Executive, roles: [relationship-manager] }
      - { id: bjorn-odegard, name: Bjørn Ødegård, title: Delivery Lead, roles: [service-manager] }
  - id: stahl
    name: Stahl & Groß GmbH
    role: customer
    people:
      - { id: erik-gross, name: Erik Groß, title: CIO, roles: [executive-sponsor] }
      - { id: erika-lind, name: Erika Lind, title: Vendor Manager, roles: [relationship-manager] }
governance:
  tactical:
    forums:
      - id: service-board
        name: Monthly Service Board
sharing:
  commitments:
    - id: forecast
      ${place}
`;

const meant = (place: string) =>
  check(agreement(place))
    .filter(({ rule }) => rule === 'schema/format' || rule === 'reference/unknown')
    .flatMap(({ data }) => (data as { suggestions: string[] }).suggestions);

describe('a person as people write them', () => {
  it.each([
    ['Anna-Lena Öberg', 'akerlund/anna-lena-oberg'],
    ['anna-lena-oberg', 'akerlund/anna-lena-oberg'],
    ['ANNA LENA ÖBERG', 'akerlund/anna-lena-oberg'],
    ['Anna-Lena Oeberg', 'akerlund/anna-lena-oberg'],
    ['Öberg', 'akerlund/anna-lena-oberg'],
    ['"Öberg, Anna-Lena"', 'akerlund/anna-lena-oberg'],
    ['A.-L. Öberg', 'akerlund/anna-lena-oberg'],
    ['ALÖ', 'akerlund/anna-lena-oberg'],
    ['anna-lena.oberg@akerlund.se', 'akerlund/anna-lena-oberg'],
    ['"Bjørn Ødegård <bjorn.odegard@akerlund.se>"', 'akerlund/bjorn-odegard'],
    ['Bjorn Odegard', 'akerlund/bjorn-odegard'],
    ['Bjørn Ødegård (Åkerlund)', 'akerlund/bjorn-odegard'],
    ['Åkerlund/Bjørn Ødegård', 'akerlund/bjorn-odegard'],
    ['akerlund/bjorn', 'akerlund/bjorn-odegard'],
    ['stahl/bjorn-odegard', 'akerlund/bjorn-odegard'],
    ['vendor/bjorn-odegard', 'akerlund/bjorn-odegard'],
    ['akerlund.bjorn-odegard', 'akerlund/bjorn-odegard'],
    ['Delivery Lead', 'akerlund/bjorn-odegard'],
    ['the CIO', 'stahl/erik-gross'],
    ['executive sponsor', 'stahl/erik-gross'],
    ['relationship manager of Stahl', 'stahl/erika-lind'],
    ['stahl/relationship-manager', 'stahl/erika-lind'],
    ['Erik Gros', 'stahl/erik-gross'],
  ])('%s', (written, id) => {
    expect(meant(`owner: ${written}`)).toEqual([id]);
  });

  it('several where several may be meant, nobody where nobody is', () => {
    expect(meant('owner: relationship manager')).toEqual(['akerlund/anna-lena-oberg', 'stahl/erika-lind']);
    expect(meant('owner: Maria Virtanen')).toEqual([]);
    expect(meant('owner: 日本')).toEqual([]);
    expect(meant('owner: Stahl')).toEqual(['stahl/erik-gross', 'stahl/erika-lind']);
  });

  it('in a list, each of them', () => {
    expect(meant('audience: [Erik Groß, Ödegård, erika-lind]')).toEqual([
      'stahl/erik-gross',
      'akerlund/bjorn-odegard',
      'stahl/erika-lind',
    ]);
  });
});

describe('a party as people write it', () => {
  it.each([
    ['customer', 'stahl'],
    ['the supplier', 'akerlund'],
    ['Vendor', 'akerlund'],
    ['Åkerlund IT AB', 'akerlund'],
    ['Åkerlund', 'akerlund'],
    ['akerlund-it', 'akerlund'],
    ['Stahl & Gross', 'stahl'],
    ['Stahl & Groß G.m.b.H.', 'stahl'],
    ['Stahl', 'stahl'],
    ['stahl/erik-gross', 'stahl'],
    ['Erika Lind', 'stahl'],
    ['Both parties', 'both'],
    ['akerlnd', 'akerlund'],
  ])('%s', (written, id) => {
    expect(meant(`by: ${written}`)).toEqual([id]);
  });
});

it('other things by what they are called, never by an id that does not exist', () => {
  expect(meant('forum: Monthly Service Board')).toEqual(['service-board']);
  expect(meant('forum: The board')).toEqual(['service-board']);
  expect(meant('forum: Steering Committee')).toEqual([]);
});

it('whoever is meant is not unused', () => {
  const unnamed = agreement('owner: Ødegård').replace(', roles: [service-manager]', '');
  expect(check(unnamed).map(({ rule }) => rule)).not.toContain('reference/unused');
});

it('examples in messages are of this file', () => {
  const [problem] = check(agreement('owner: Maria Virtanen')).filter(({ rule }) => rule === 'schema/format');
  expect(problem?.message).toBe(
    '`owner: Maria Virtanen` is not an id, so it names nobody for certain. Write the id of the party, a slash and the id of the person; there are `akerlund/anna-lena-oberg` (Anna-Lena Öberg), `akerlund/bjorn-odegard` (Bjørn Ødegård), `stahl/erik-gross` (Erik Groß) and `stahl/erika-lind` (Erika Lind).',
  );
  const said = check(agreement('by: Some One Else'))
    .map(({ message }) => message)
    .join('\n');
  expect(said).not.toMatch(/nordbank|cirrus|anna-lind/);
});

it.each([
  ['owner: Anna-Lena Öberg', 'owner: akerlund/anna-lena-oberg', true],
  ['owner: erika-lind', 'owner: stahl/erika-lind', true],
  ['owner: Lind', 'owner: stahl/erika-lind', false],
  ['by: Åkerlund IT AB', 'by: akerlund', true],
  ['audience: Erik Groß and Ödegård', 'audience: [stahl/erik-gross, akerlund/bjorn-odegard]', false],
  ['audience: Erika Lind', 'audience: [stahl/erika-lind]', false],
  ['audience: ["Groß, Erik"]', 'audience: ["stahl/erik-gross"]', true],
])('the fix for `%s` writes the id', (written, right, sure) => {
  const uri = 'file:///a.partnership.yaml';
  const workspace = workspaceOf({ 'a.partnership.yaml': agreement(written) });
  const checker = new Checker(workspace, { today: () => today });
  const [finding] = checker
    .findings(uri)
    .filter(({ rule }) => rule === 'schema/format' || rule === 'schema/type');
  const fixes = finding ? fixesOf(finding, checker, today) : [];
  expect(fixes.map(fix => applyEdits(agreement(written), fix.edits))).toEqual([agreement(right)]);
  expect(fixes[0]?.sure ?? false).toBe(sure);
});
