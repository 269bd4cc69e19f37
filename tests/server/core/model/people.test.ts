import { describe, expect, it } from 'vitest';
import type { AgreementModel } from '../../../../server/src/core/model/agreement.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { workspaceOf } from '../../../support/check.ts';

const party = (people: string) =>
  `apiVersion: partnership/v1\nkind: Party\nid: harbour\nname: Harbour Council\npeople:\n${people}`;

function modelOf(parties: string, others: Readonly<Record<string, string>> = {}): AgreementModel {
  const text = `apiVersion: partnership/v1\nkind: Agreement\nid: ferries\ntitle: Ferries\nversion: 1.0.0\nstatus: draft\nparties:\n${parties}`;
  const workspace = workspaceOf({ 'a.partnership.yaml': text, ...others });
  const file = workspace.file('file:///a.partnership.yaml') as FileModel;
  return workspace.agreementOf(file) as AgreementModel;
}

const inline = (people: string) => `  - id: harbour\n    role: customer\n    people:\n${people}`;
const shared = (roles: string) => `  - { party: harbour, role: customer${roles} }\n`;

describe('what somebody is called', () => {
  it('by name, a seat without one by its title, and nobody by an id who has either', () => {
    const model = modelOf(
      inline(
        '      - { id: head, name: Siri Moen, title: Head of Ferries }\n      - { id: clerk, title: Clerk to the Board }\n',
      ),
    );
    const [head, clerk] = model.parties[0]?.people ?? [];
    expect(head).toMatchObject({ name: 'Siri Moen', isVacant: false });
    expect(clerk).toMatchObject({ name: 'Clerk to the Board', isVacant: true });
  });

  it('by the name in the `Party` file of a party that is written out, which adds nobody', () => {
    const others = {
      'harbour.partnership.yaml': party(
        '  - { id: clerk, name: Jon Vik, title: Something else, since: 2026-02-01, roles: [contract-manager] }\n  - { id: cook, name: Ida Moe }\n',
      ),
    };
    const model = modelOf(inline('      - { id: clerk, title: Clerk }\n'), others);
    expect(model.parties[0]?.people).toHaveLength(1);
    expect(model.person('harbour/clerk')).toMatchObject({
      name: 'Jon Vik',
      isVacant: false,
      since: '2026-02-01',
      roles: [],
    });
    expect(model.person('harbour/clerk')?.person.title).toBe('Clerk');
  });

  it('what is written here counts where the file says something else', () => {
    const others = {
      'harbour.partnership.yaml': party('  - { id: clerk, name: Jon Vik, since: 2026-02-01 }\n'),
    };
    const model = modelOf(inline('      - { id: clerk, name: Ida Moe }\n'), others);
    expect(model.person('harbour/clerk')).toMatchObject({ name: 'Ida Moe', since: undefined });
  });

  it('a name that cannot be read is one all the same', () => {
    const model = modelOf(inline('      - { id: clerk, title: Clerk, name: [Ida, Moe] }\n'));
    expect(model.person('harbour/clerk')?.isVacant).toBe(false);
  });

  it('several people only hold what has no name', () => {
    const model = modelOf(
      inline('      - { id: a, title: Member, seats: 3 }\n      - { id: b, name: Ida Moe, seats: 3 }\n'),
    );
    expect(model.parties[0]?.people.map(({ seats }) => seats)).toEqual([3, 1]);
  });
});

describe('who holds which role', () => {
  const others = {
    'harbour.partnership.yaml': party(
      '  - { id: siri, name: Siri Moen, roles: [executive-sponsor] }\n  - { id: jon, name: Jon Vik, roles: [relationship-manager] }\n',
    ),
  };
  const rolesOf = (roles: string) =>
    modelOf(shared(roles), others).parties[0]?.people.map(person => person.roles);

  it('is in the `Party` file, unless the agreement says so for all of them', () => {
    expect(rolesOf('')).toEqual([['executive-sponsor'], ['relationship-manager']]);
    expect(rolesOf(', roles: { executive-sponsor: jon }')).toEqual([[], ['executive-sponsor']]);
    expect(
      rolesOf(', roles: { executive-sponsor: harbour/siri, relationship-manager: [siri, jon] }'),
    ).toEqual([['executive-sponsor', 'relationship-manager'], ['relationship-manager']]);
  });

  it('nothing is said by an empty list', () => {
    expect(rolesOf(', roles: {}')).toEqual([['executive-sponsor'], ['relationship-manager']]);
    expect(rolesOf(', roles: { executive-sponsor: [] }')).toEqual([
      ['executive-sponsor'],
      ['relationship-manager'],
    ]);
  });
});
