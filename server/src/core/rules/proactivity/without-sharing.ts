import { t } from '../../l10n/message.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { nameOfPromise } from '../promise.ts';

export const proactivityWithoutSharing: AgreementRule = {
  on: 'agreement',
  id: 'proactivity/without-sharing',
  severity: 'warning',
  principle: 'proactivity',
  title: 'A promise to propose something rests on nothing that is shared.',
  why: 'Sharing is the precondition of proactivity: who does not know the other’s plans can only propose what suits everybody, or oneself.',
  remedy: 'Name in `basedOn` the plans or forecasts that the proposals rest on, or share some first.',
  bad: 'proactivity:\n  commitments:\n    - { id: ideas, by: both, what: Improvement proposals, cadence: every 4 months, answer: 20 working days }\n  earlyWarning:\n    - { by: both, triggers: [delivery-risk], channel: Telephone, within: 2 working days }\n',
  good: 'proactivity:\n  commitments:\n    - { id: ideas, by: both, what: Improvement proposals, cadence: every 4 months, answer: 20 working days, basedOn: [forecast] }\n  earlyWarning:\n    - { by: both, triggers: [delivery-risk], channel: Telephone, within: 2 working days }\n',
  reads: ['proactivity', 'sharing', ''],
  silentIfCovered: ['proactivity', 'sharing'],
  *check(model) {
    // Where nothing is shared at all, that is the finding; and what `basedOn` names but nobody shares has its own.
    if (model.isHollow('sharing')) return;
    for (const [index, commitment] of (model.agreement.proactivity?.commitments ?? []).entries()) {
      if (!model.lacks(commitment, 'basedOn')) continue;
      yield {
        range: model.at(commitment, 'basedOn'),
        path: itemPath('proactivity.commitments', commitment.id ?? index, 'basedOn'),
        message: t`“${nameOfPromise(commitment)}” rests on nothing that is shared, so it can only be guesswork. Name the plans or forecasts that it builds on in \`basedOn\`.`,
      };
    }
  },
};
