import { t } from '../../l10n/message.ts';
import { directionOf } from '../../model/commitments.ts';
import type { PartyModel } from '../../model/parties.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule, Related } from '../../rule/rule.ts';
import { preemptive } from './preemption.ts';

export const firstChoicePublicTender: AgreementRule = {
  on: 'agreement',
  id: 'first-choice/public-tender',
  severity: 'warning',
  principle: 'firstChoice',
  title: 'A public-sector customer is part of a right to act first.',
  why: 'Public buyers usually have to treat all suppliers alike; a right that one of them has before the others may not stand.',
  remedy:
    'Have equal treatment reviewed under procurement law, then accept this finding with the reason; or write `mechanism: inform`.',
  bad: 'parties:\n  - { id: nordbank, name: City of Nord, role: customer, sector: public, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\nfirstChoice:\n  commitments:\n    - { id: big-news, by: both, events: [new-sourcing], notice: 60 days, response: 20 working days, mechanism: first-offer, terms: Cirrus may make an offer before the market is asked. }\n',
  good: 'parties:\n  - { id: nordbank, name: City of Nord, role: customer, sector: public, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\nfirstChoice:\n  commitments:\n    - { id: big-news, by: both, events: [new-sourcing], notice: 60 days, response: 20 working days, mechanism: inform }\n',
  reads: ['firstChoice', 'parties'],
  *check(model) {
    const publicBuyers = model.parties.filter(
      ({ role, sector }) => role === 'customer' && sector === 'public',
    );
    for (const [index, commitment] of (model.agreement.firstChoice?.commitments ?? []).entries()) {
      const { id, mechanism } = commitment;
      if (!preemptive.has(mechanism)) continue;
      const direction = directionOf(commitment, model);
      const concerned = publicBuyers.find(
        party => direction.by.includes(party.id) || direction.to.includes(party.id),
      );
      if (!concerned) continue;
      yield {
        range: model.at(commitment, 'mechanism'),
        path: itemPath('firstChoice.commitments', id ?? index, 'mechanism'),
        message: t`“${id ?? t`This commitment`}” gives a right to act first (\`${mechanism ?? ''}\`), and ${concerned.name} belongs to the public sector, where all suppliers usually have to be treated alike. Have equal treatment reviewed, or write \`mechanism: inform\`.`,
        related: relatedSector(concerned),
      };
    }
  },
};

/** Where it is said that a party is public: in the agreement or in its `Party` file. */
function relatedSector({ home, entry, name }: PartyModel): Related[] {
  const owner = home?.kind === 'Party' ? home.value : entry;
  if (!home || !owner) return [];
  return [{ uri: home.uri, range: home.source.placeOf(owner, 'sector'), message: t`${name} is public` }];
}
