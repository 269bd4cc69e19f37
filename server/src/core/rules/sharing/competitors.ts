import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { directionOf } from '../../model/commitments.ts';
import { isVendor, type PartyModel, partyOf, principalOf } from '../../model/parties.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { sharedWithSafeguards } from '../examples.ts';
import { nameOfPromise } from '../promise.ts';

const competing =
  'benchmarking:\n  partiesCompete: true\n  activities:\n    - { id: market-update, type: market-update, topics: [market, technology], by: both, cadence: half-yearly, forum: steering-committee }\n';

export const sharingCompetitors: AgreementRule = {
  on: 'agreement',
  id: 'sharing/competitors',
  severity: 'warning',
  principle: 'sharing',
  title: 'The parties compete with each other, and future plans are shared without a safeguard.',
  why: 'Competition law is about future plans, capacity and demand as much as about prices (European Commission, guidelines on horizontal co-operation, 2023, chapter 6): what a competitor knows beforehand, it need not compete against.',
  remedy:
    'Have it reviewed, and say in `safeguard` what keeps it from those who compete, such as a separate team that sees it.',
  bad: sharedWithSafeguards.replace(', safeguard: Only the delivery team sees it.', '') + competing,
  good: sharedWithSafeguards + competing,
  reads: ['sharing', 'benchmarking', 'parties', 'governance'],
  *check(model) {
    const { benchmarking, sharing } = model.agreement;
    if (benchmarking?.partiesCompete !== true) return;
    const { uri, source } = model.file;
    for (const [index, commitment] of (sharing?.commitments ?? []).entries()) {
      if (!model.lacks(commitment, 'safeguard')) continue;
      const { by, to, certain } = directionOf(commitment, model);
      // Somebody between the parties, who serves both, is the way in which it may be shared.
      if (certain && by.every(id => isBetween(model.party(id)))) continue;
      if (!mayCompete(by, [...to, ...partiesIn(commitment.forum, model)], model)) continue;
      yield {
        range: model.at(commitment, 'safeguard'),
        path: itemPath('sharing.commitments', commitment.id ?? index, 'safeguard'),
        message: t`“${nameOfPromise(commitment)}” tells a competitor of future plans, and nothing says what keeps them from those who compete: that is a risk under competition law. Have it reviewed, and say it in \`safeguard\`.`,
        related: [
          {
            uri,
            range: source.placeOf(benchmarking, 'partiesCompete'),
            message: t`The parties compete`,
          },
        ],
      };
    }
  },
};

/**
 * Whether some giver and some of those who learn of it may be the competitors. With several who sell, these compete with
 * each other, not with the customer whom they serve: nothing says that what goes between it and them reaches a competitor. Nor does
 * a customer compete with the integrator that acts for it.
 */
function mayCompete(by: readonly string[], told: readonly string[], model: AgreementModel): boolean {
  // Who or whose role could not be read may be one of them.
  const unclear = (model.agreement.parties?.length ?? 0) - model.parties.filter(({ role }) => role).length;
  if (model.parties.filter(isVendor).length + unclear < 2) return model.parties.length > 1;
  const isSelling = (id: string) => isVendor(model.party(id) ?? { role: undefined, entry: {} });
  const known = (ids: readonly string[]) =>
    ids.map(id => principalOf(id, model)).filter(id => isCertain(model.party(id)));
  const learning = known(told);
  return known(by).some(giver => learning.some(id => id !== giver && isSelling(id) === isSelling(giver)));
}

/** Whether it is known on whose side a party is. */
function isCertain(party: PartyModel | undefined): boolean {
  return party?.role !== undefined && !(party.role === 'integrator' && 'of' in party.entry);
}

/** The parties that sit in the forum that looks at it. */
function partiesIn(forum: string | undefined, model: AgreementModel): string[] {
  return (model.forum(forum)?.forum.members ?? []).map(partyOf);
}

/**
 * Whether a party competes with nobody here: an affiliate belongs to one of those who do, and whoever acts `of` a customer tells that
 * customer's plans.
 */
function isBetween(party: PartyModel | undefined): boolean {
  const { role, entry } = party ?? {};
  if (!role || !entry || 'of' in entry) return false;
  return !['customer', 'vendor', 'partner', 'affiliate'].includes(role);
}
