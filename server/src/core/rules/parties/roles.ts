import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const partiesRoles: AgreementRule = {
  on: 'agreement',
  id: 'parties/roles',
  severity: 'error',
  title: 'No party is the customer, or none is the vendor.',
  why: 'A partnership for services needs somebody who buys and somebody who delivers; the other rules build on it.',
  remedy: 'Give one party `role: customer` and one `role: vendor`.',
  bad: 'parties:\n  - { id: nordbank, name: Nordbank Abp, role: affiliate, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\n',
  good: 'parties:\n  - { id: nordbank, name: Nordbank Abp, role: customer, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\n',
  reads: ['parties'],
  *check(model) {
    const { agreement, file } = model;
    const entries = agreement.parties ?? [];
    // A role that is missing or misspelt has its own finding, and could be the one looked for.
    if (file.source.hasDoubts(entries) || entries.some(entry => entry.role === undefined)) return;
    if (file.source.isDoubtful(agreement, 'parties')) return;
    const missing = (['customer', 'vendor'] as const).filter(
      role => !entries.some(entry => entry.role === role),
    );
    if (missing.length === 0) return;
    yield {
      range: file.source.keyOf(agreement, 'parties'),
      path: 'parties',
      message: messageFor(missing),
      data: { missing },
    };
  },
};

function messageFor(missing: readonly ('customer' | 'vendor')[]) {
  if (missing.length > 1)
    return t`No party is the customer, and none the vendor: a partnership for services needs somebody who buys and somebody who delivers. Give one party \`role: customer\` and one \`role: vendor\`.`;
  return missing[0] === 'customer'
    ? t`No party is the customer: a partnership for services needs somebody who buys and somebody who delivers. Give one party \`role: customer\`.`
    : t`No party is the vendor: a partnership for services needs somebody who buys and somebody who delivers. Give one party \`role: vendor\`.`;
}
