import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { type PartyModel, partyOf } from '../../model/parties.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { advisesOwnParty } from './advises-own-party.ts';

export const trustedAdviserUndisclosedInterest: AgreementRule = {
  on: 'agreement',
  id: 'trusted-adviser/undisclosed-interest',
  severity: 'warning',
  principle: 'trustedAdviser',
  title: 'An adviser who sells something does not disclose it.',
  why: 'Advice on one’s own offering can be honest, but only while everybody knows whose interest is in it; else it is selling in disguise.',
  remedy: 'Add `discloses` with the adviser’s own interests, such as `[own-products]`.',
  bad: 'trustedAdviser:\n  advisers:\n    - { person: cirrus/erik-dahl, advises: nordbank, on: [cloud strategy] }\n    - { person: nordbank/anna-lind, advises: cirrus, on: [banking regulation] }\n',
  good: 'trustedAdviser:\n  advisers:\n    - { person: cirrus/erik-dahl, advises: nordbank, on: [cloud strategy], discloses: [own-products] }\n    - { person: nordbank/anna-lind, advises: cirrus, on: [banking regulation] }\n',
  reads: ['trustedAdviser', 'parties'],
  *check(model) {
    // Without a customer, somebody's role is wrong, which has its own finding.
    if (!model.parties.some(({ role }) => role === 'customer')) return;
    for (const [index, adviser] of (model.agreement.trustedAdviser?.advisers ?? []).entries()) {
      const party = model.party(adviser.person && partyOf(adviser.person));
      // Decision 27: whoever sells has an interest of their own; a customer that advises sells nothing to the vendor.
      if (!party || !sells(party, model) || !model.lacks(adviser, 'discloses')) continue;
      if (advisesOwnParty(adviser)) continue;
      const name = model.person(adviser.person)?.name ?? adviser.person ?? party.name;
      yield {
        range: model.at(adviser, 'discloses'),
        path: itemPath('trustedAdviser.advisers', adviser.person ?? index, 'discloses'),
        message: t`${name} of ${party.name} advises without saying which interests of its own ${party.name} has in that, so the advice may be taken for selling. Add \`discloses\`, such as \`[own-products]\`.`,
      };
    }
  },
};

/** Partners buy nothing of each other, observers take no part in the business, and a customer's integrator speaks for it. */
function sells(party: PartyModel, model: AgreementModel): boolean {
  const { role } = party;
  if (role === undefined || role === 'customer' || role === 'partner' || role === 'observer') return false;
  return (
    role !== 'integrator' ||
    (!model.file.source.isDoubtful(party.entry, 'of') && party.entry.of === undefined)
  );
}
