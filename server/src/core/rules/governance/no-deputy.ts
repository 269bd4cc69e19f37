import { type Text, t } from '../../l10n/message.ts';
import { type PartyModel, type PersonModel, sidesOf } from '../../model/parties.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import type { PersonRole } from '../../schema/generated/types.ts';
import { and } from '../../util/lists.ts';
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
    const { file } = model;
    for (const party of sidesOf(model)) {
      const doubled = once(() => doubledIn(party));
      const alone = (peopleInvolved(model, party) ?? []).flatMap(person => {
        const role = keyRoles.find(each => person.roles.includes(each));
        // Of two people with the same id, nobody knows who is meant.
        if (!role || hasDeputy(party, person) || doubled().has(person.reference)) return [];
        return [{ person, role, place: placeOfPerson(model, party, person, 'deputy') }];
      });
      const [first] = alone;
      if (!first) continue;
      yield {
        range: alone.length === 1 ? first.place : model.headOf(party.entry),
        path: `parties[${party.id}].people.deputy`,
        // There was one for each of them.
        formerly: alone.map(({ person, place }) => ({
          path: `parties[${party.id}].people[${person.id}].deputy`,
          range: place,
        })),
        message:
          alone.length === 1
            ? messages[first.role](first.person.name, party.name)
            : t`${and(alone.map(({ person, role }) => t`${person.name} (${roleNames[role]})`))} of ${party.name} have no deputy: what hangs on them stops while they are away. Name somebody as \`deputy\` of each.`,
        ...(alone.length > 1 &&
          party.home === file && {
            related: alone.map(({ person, place }) => ({
              uri: file.uri,
              range: place,
              message: t`${person.name} has no deputy`,
            })),
          }),
      };
    }
  },
};

const keyRoles = ['executive-sponsor', 'relationship-manager'] as const satisfies PersonRole[];

const roleNames = {
  'executive-sponsor': t`executive sponsor`,
  'relationship-manager': t`relationship manager`,
} satisfies Record<(typeof keyRoles)[number], Text>;

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
