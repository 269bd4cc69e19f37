import { t } from '../../l10n/message.ts';
import { isVendor, type PartyEntry } from '../../model/parties.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const partiesRoles: AgreementRule = {
  on: 'agreement',
  id: 'parties/roles',
  severity: 'error',
  title: 'No party is the customer, or none is the vendor.',
  why: 'A partnership for services needs somebody who buys and somebody who delivers, or equals who share a work; the other rules build on it.',
  remedy:
    'Give one party `role: customer` and one `role: vendor` (or `integrator`). Among equals, give two of them `role: partner`.',
  bad: 'parties:\n  - { id: nordbank, name: Nordbank Abp, role: affiliate, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\n',
  good: 'parties:\n  - { id: nordbank, name: Nordbank Abp, role: customer, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\n',
  reads: ['parties'],
  *check(model) {
    const { agreement, file } = model;
    const entries = (agreement.parties ?? []) as PartyEntry[];
    // A role that is missing or misspelt has its own finding, and could be the one looked for.
    if (file.source.hasDoubts(entries) || entries.some(entry => entry.role === undefined)) return;
    if (file.source.isDoubtful(agreement, 'parties')) return;
    const partners = entries.filter(({ role }) => role === 'partner');
    if (partners.length >= 2) return;
    const [hasCustomer, hasVendor] = [
      entries.some(({ role }) => role === 'customer'),
      entries.some(entry => isVendor({ role: entry.role, entry })),
    ];
    if (hasCustomer && hasVendor) return;
    const [partner] = hasCustomer || hasVendor ? [] : partners;
    yield {
      range: file.source.keyOf(agreement, 'parties'),
      path: 'parties',
      message: partner
        ? alone(model.parties.find(({ entry }) => entry === partner)?.name ?? '?')
        : messageFor(hasCustomer, hasVendor),
    };
  },
};

function alone(name: string) {
  return t`Only ${name} is a partner, and nobody is the customer or the vendor: equals are at least two. Give another party \`role: partner\`, or one \`role: customer\` and one \`role: vendor\`.`;
}

function messageFor(hasCustomer: boolean, hasVendor: boolean) {
  if (!hasCustomer && !hasVendor)
    return t`No party is the customer, and none the vendor: a partnership for services needs somebody who buys and somebody who delivers. Give one party \`role: customer\` and one \`role: vendor\`.`;
  return !hasCustomer
    ? t`No party is the customer: a partnership for services needs somebody who buys and somebody who delivers. Give one party \`role: customer\`.`
    : t`No party is the vendor: a partnership for services needs somebody who buys and somebody who delivers. Give one party \`role: vendor\`.`;
}
