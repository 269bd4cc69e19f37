import { giveRole } from '../../fixes/give-role.ts';
import { t } from '../../l10n/message.ts';
import { sidesOf } from '../../model/parties.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { lacksRole, saysRolesHere } from './lacking-role.ts';

export const governanceNoRelationshipManager: AgreementRule = {
  on: 'agreement',
  id: 'governance/no-relationship-manager',
  severity: 'error',
  principle: 'governance',
  title: 'A customer or vendor has no relationship manager.',
  why: 'What is everybody’s business is nobody’s: somebody on each side has to see that the promises are kept from day to day.',
  remedy: 'Give one person of the party `roles: [relationship-manager]`.',
  bad: 'parties:\n  - { id: nordbank, name: Nordbank Abp, role: customer, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo, deputy: nordbank/anna-lind }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\n',
  good: 'parties:\n  - { id: nordbank, name: Nordbank Abp, role: customer, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor, relationship-manager], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\n',
  reads: ['parties'],
  *check(model) {
    for (const party of sidesOf(model)) {
      if (!lacksRole(model, party, 'relationship-manager')) continue;
      yield {
        range: model.headOf(party.entry),
        path: itemPath('parties', party.id, 'relationship-manager'),
        message: saysRolesHere(party)
          ? t`${party.name} has no relationship manager in this agreement, so nobody sees that its promises are kept from day to day. Where \`roles\` stands beside \`party: ${party.id}\`, those in its \`Party\` file do not count here: add \`relationship-manager\` there.`
          : t`${party.name} has no relationship manager, so nobody sees that its promises are kept from day to day. Give somebody \`roles: [relationship-manager]\`.`,
        data: { party: party.id },
      };
    }
  },
  fix: ({ data }, context) => giveRole('relationship-manager', (data as { party: string }).party, context),
};
