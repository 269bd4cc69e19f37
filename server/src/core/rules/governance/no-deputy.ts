import { type Text, t } from '../../l10n/message.ts';
import { type PartyModel, type PersonModel, sidesOf } from '../../model/parties.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import type { PersonRole } from '../../schema/generated/types.ts';
import { once } from '../../util/once.ts';
import { peopleInvolved, placeOfPerson } from '../people.ts';

export const governanceNoDeputy: AgreementRule = {
  on: 'agreement',
  id: 'governance/no-deputy',
  severity: 'info',
  principle: 'governance',
  title: 'An executive sponsor or relationship manager has no deputy.',
  why: 'People fall ill, change jobs and go on holiday; a partnership that hangs on one of them stops with that one.',
  remedy: 'Name somebody as `deputy` who can stand in.',
  bad: 'parties:\n  - { id: nordbank, name: Nordbank Abp, role: customer, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor] }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\n',
  good: 'parties:\n  - { id: nordbank, name: Nordbank Abp, role: customer, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\n',
  reads: ['parties'],
  readsAll: true,
  *check(model) {
    for (const party of sidesOf(model)) {
      const doubled = once(() => doubledIn(party));
      for (const person of peopleInvolved(model, party) ?? []) {
        const role = keyRoles.find(each => person.roles.includes(each));
        // Of two people with the same id, nobody knows who is meant.
        if (!role || hasDeputy(party, person) || doubled().has(person.reference)) continue;
        yield {
          range: placeOfPerson(model, party, person, 'deputy'),
          path: `parties[${party.id}].people[${person.id}].deputy`,
          message: messages[role](person.name, party.name),
        };
      }
    }
  },
};

const keyRoles = ['executive-sponsor', 'relationship-manager'] as const satisfies PersonRole[];

const messages: Readonly<Record<(typeof keyRoles)[number], (name: string, party: string) => Text>> = {
  'executive-sponsor': (name, party) =>
    t`${name}, the executive sponsor of ${party}, has no deputy: while ${name} is away, nobody there can decide. Name somebody as \`deputy\`.`,
  'relationship-manager': (name, party) =>
    t`${name}, the relationship manager of ${party}, has no deputy: while ${name} is away, nobody there looks after the partnership. Name somebody as \`deputy\`.`,
};

/** Nobody can stand in for themselves. */
function hasDeputy({ home }: PartyModel, { person, reference }: PersonModel): boolean {
  if (home?.source.isDoubtful(person, 'deputy')) return true;
  return person.deputy !== undefined && person.deputy !== reference;
}

/** The references that mean two people. */
function doubledIn({ people }: PartyModel): ReadonlySet<string> {
  const first = new Map<string, unknown>();
  const doubled = new Set<string>();
  for (const { reference, person } of people) {
    if (first.has(reference) && first.get(reference) !== person) doubled.add(reference);
    else first.set(reference, person);
  }
  return doubled;
}
