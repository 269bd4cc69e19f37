import { t } from '../../l10n/message.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { advisesOwnParty } from './advises-own-party.ts';

export const trustedAdviserOwnParty: AgreementRule = {
  on: 'agreement',
  id: 'trusted-adviser/own-party',
  severity: 'warning',
  principle: 'trustedAdviser',
  title: 'An adviser advises the own party.',
  why: 'A trusted adviser is somebody of one party whom the other can ask; what colleagues tell each other needs no agreement.',
  remedy: 'Write the other party in `advises`, or name a person of the other party.',
  bad: 'trustedAdviser:\n  advisers:\n    - { person: cirrus/erik-dahl, advises: nordbank, on: [cloud strategy], discloses: [own-products] }\n    - { person: nordbank/anna-lind, advises: cirrus, on: [banking regulation] }\n    - { person: nordbank/mika-salo, advises: nordbank, on: [payments] }\n',
  good: 'trustedAdviser:\n  advisers:\n    - { person: cirrus/erik-dahl, advises: nordbank, on: [cloud strategy], discloses: [own-products] }\n    - { person: nordbank/anna-lind, advises: cirrus, on: [banking regulation] }\n',
  reads: ['trustedAdviser', 'parties'],
  *check(model) {
    for (const [index, adviser] of (model.agreement.trustedAdviser?.advisers ?? []).entries()) {
      const party = model.party(adviser.advises);
      const person = model.person(adviser.person);
      if (!party || !person || !advisesOwnParty(adviser)) continue;
      yield {
        range: model.at(adviser, 'advises'),
        path: itemPath('trustedAdviser.advisers', adviser.person ?? index, 'advises'),
        message: t`${person.name} of ${party.name} advises ${party.name}, the own party, so the other party has nobody to ask. Write the other party in \`advises\`, or name somebody of the other party.`,
      };
    }
  },
};
