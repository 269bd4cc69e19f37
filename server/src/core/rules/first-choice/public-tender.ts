import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { directionOf } from '../../model/commitments.ts';
import type { Draft } from '../../model/draft.ts';
import type { PartyModel } from '../../model/parties.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule, Related } from '../../rule/rule.ts';
import type { FirstChoiceCommitment } from '../../schema/generated/types.ts';
import { preemptive } from './preemption.ts';

export const firstChoicePublicTender: AgreementRule = {
  on: 'agreement',
  id: 'first-choice/public-tender',
  severity: 'warning',
  principle: 'firstChoice',
  title: 'The first choice of a public-sector customer needs a review of equal treatment.',
  why: 'Public buyers have to treat all suppliers alike (in the European Union: Directive 2014/24/EU, articles 18 and 41). A right that one of them has before the others may not stand, and to hear of a tender before the others is an advantage too. The same goes for advice on a tender by who may bid in it.',
  remedy:
    'Have equal treatment reviewed under procurement law, then accept this finding with the reason; or write `mechanism: inform`, and in `terms` that all bidders are told the same.',
  bad: 'parties:\n  - { id: nordbank, name: City of Nord, role: customer, sector: public, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\nfirstChoice:\n  commitments:\n    - { id: big-news, by: both, events: [new-sourcing], notice: 60 days, response: 20 working days, mechanism: first-offer, terms: Cirrus may make an offer before the market is asked. }\n',
  good: 'parties:\n  - { id: nordbank, name: City of Nord, role: customer, sector: public, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\nfirstChoice:\n  commitments:\n    - { id: big-news, by: both, events: [new-sourcing], notice: 60 days, response: 20 working days, mechanism: inform, terms: All bidders are told the same on the same day. }\n',
  reads: ['firstChoice', 'parties'],
  *check(model) {
    const publicBuyers = model.parties.filter(
      ({ role, sector }) => role === 'customer' && sector === 'public',
    );
    for (const [index, commitment] of (model.agreement.firstChoice?.commitments ?? []).entries()) {
      const { id, mechanism } = commitment;
      const isRight = preemptive.has(mechanism);
      if (!isRight && !tellsOfTender(commitment, model)) continue;
      const direction = directionOf(commitment, model);
      const concerned = publicBuyers.find(
        party => direction.by.includes(party.id) || (isRight && direction.to.includes(party.id)),
      );
      if (!concerned) continue;
      yield {
        range: isRight ? model.at(commitment, 'mechanism') : model.at(commitment, 'events'),
        path: itemPath('firstChoice.commitments', id ?? index, 'mechanism'),
        ...(!isRight && { severity: 'info' }),
        message: isRight
          ? t`“${id ?? t`This commitment`}” gives a right to act first (\`${mechanism ?? ''}\`), and ${concerned.name} belongs to the public sector, where all suppliers usually have to be treated alike. Have equal treatment reviewed, or write \`mechanism: inform\`.`
          : t`“${id ?? t`This commitment`}” tells one supplier of coming tenders, and ${concerned.name} belongs to the public sector: what one bidder knows before the others is an advantage. Have equal treatment reviewed, or write in \`terms\` that all bidders are told the same.`,
        related: relatedSector(concerned),
      };
    }
  },
};

/**
 * Whether it tells the partner of what others may bid for, and says no terms such as that all are told the same. A mechanism that is
 * not written counts as `inform` (decision 86).
 */
function tellsOfTender(commitment: Draft<FirstChoiceCommitment>, model: AgreementModel): boolean {
  const { events = [], mechanism } = commitment;
  const isInform = mechanism === 'inform' || model.lacks(commitment, 'mechanism');
  return isInform && events.some(event => tenders.has(event)) && model.lacks(commitment, 'terms');
}

const tenders: ReadonlySet<string> = new Set(['new-sourcing', 'market-approach']);

/** Where it is said that a party is public: in the agreement or in its `Party` file. */
function relatedSector({ home, entry, name }: PartyModel): Related[] {
  const owner = home?.kind === 'Party' ? home.value : entry;
  if (!home || !owner) return [];
  return [{ uri: home.uri, range: home.source.placeOf(owner, 'sector'), message: t`${name} is public` }];
}
