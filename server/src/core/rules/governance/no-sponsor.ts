import { giveRole } from '../../fixes/give-role.ts';
import { t } from '../../l10n/message.ts';
import { sidesOf } from '../../model/parties.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { isWithoutPeople, lacksRole, saysRolesHere } from './lacking-role.ts';

export const governanceNoSponsor: AgreementRule = {
  on: 'agreement',
  id: 'governance/no-sponsor',
  severity: 'error',
  principle: 'governance',
  title: 'A customer or vendor has no executive sponsor.',
  why: 'A partnership needs somebody at the top of each side who wants it and can decide; without one it lasts as long as nothing costs anything.',
  remedy: 'Give one person of the party `roles: [executive-sponsor]`.',
  bad: 'parties:\n  - { id: nordbank, name: Nordbank Abp, role: customer, people: [{ id: anna-lind, name: Anna Lind, deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\n',
  good: 'parties:\n  - { id: nordbank, name: Nordbank Abp, role: customer, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\n',
  reads: ['parties'],
  *check(model, { workspace }) {
    for (const party of sidesOf(model)) {
      // That there is nobody at all is one mistake: it is said here, for the relationship manager too.
      const nobody = isWithoutPeople(model, party, workspace);
      if (!nobody && !lacksRole(model, party, 'executive-sponsor')) continue;
      yield {
        range:
          nobody && party.home === model.file ? model.at(party.entry, 'people') : model.headOf(party.entry),
        path: itemPath('parties', party.id, 'executive-sponsor'),
        message: nobody
          ? t`${party.name} names no people, so nobody stands behind the partnership or looks after it. Add \`people\` with an executive sponsor and a relationship manager.`
          : saysRolesHere(party)
            ? t`${party.name} has no executive sponsor in this agreement, so nobody at its top stands behind the partnership. Where \`roles\` stands beside \`party: ${party.id}\`, those in its \`Party\` file do not count here: add \`executive-sponsor\` there.`
            : t`${party.name} has no executive sponsor, so nobody at its top stands behind the partnership. Give somebody \`roles: [executive-sponsor]\`.`,
        data: { party: party.id },
      };
    }
  },
  fix: ({ data }, context) => giveRole('executive-sponsor', (data as { party: string }).party, context),
};
