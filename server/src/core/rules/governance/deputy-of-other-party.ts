import { t } from '../../l10n/message.ts';
import { partyOf } from '../../model/parties.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { peopleInvolved, placeOfPerson } from '../people.ts';

export const governanceDeputyOfOtherParty: AgreementRule = {
  on: 'agreement',
  id: 'governance/deputy-of-other-party',
  severity: 'warning',
  principle: 'governance',
  title: 'A deputy belongs to another party.',
  why: 'A deputy decides and votes for whoever is away; someone of the other party cannot do that for this one, and its side of the table is empty.',
  remedy: 'Name somebody of the same party as `deputy`.',
  bad: 'parties:\n  - { id: nordbank, name: Nordbank Abp, role: customer, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor], deputy: cirrus/erik-dahl }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\n',
  good: 'parties:\n  - { id: nordbank, name: Nordbank Abp, role: customer, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\n',
  reads: ['parties'],
  readsAll: true,
  *check(model) {
    for (const party of model.parties) {
      for (const person of peopleInvolved(model, party) ?? []) {
        const { deputy } = person.person;
        // Somebody who does not exist is a finding of `reference/unknown`.
        const other = deputy === undefined ? undefined : model.person(deputy);
        if (deputy === undefined || !other || partyOf(deputy) === party.id) continue;
        const others = model.parties.find(({ id }) => id === partyOf(deputy))?.name ?? partyOf(deputy);
        yield {
          range: placeOfPerson(model, party, person, 'deputy'),
          path: `parties[${party.id}].people[${person.id}].deputy`,
          message: t`The deputy of ${person.name} (${party.name}) is ${other.name} of ${others}, who cannot decide for ${party.name}: while ${person.name} is away, nobody there stands in. Name somebody of ${party.name} as \`deputy\`.`,
        };
      }
    }
  },
};
