import { type Message, t } from '../../l10n/message.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { onTerms } from './preemption.ts';

const expected = {
  terms: t`on which terms`,
  response: t`until when`,
} satisfies Record<string, Message>;

export const firstChoiceRefusalWithoutTerms: AgreementRule = {
  on: 'agreement',
  id: 'first-choice/refusal-without-terms',
  severity: 'warning',
  principle: 'firstChoice',
  title: 'A right of first refusal or first offer has no terms, or no deadline.',
  why: 'A right of first refusal or first offer without terms and a deadline is read differently by each party, and can block a decision without end.',
  remedy:
    'Say in `terms` what the partner has to match or offer, and in `response` how long it has; or write `mechanism: inform`.',
  bad: 'firstChoice:\n  commitments:\n    - { id: big-news, by: both, events: [new-sourcing], notice: 60 days, response: 20 working days, mechanism: first-refusal }\n',
  good: 'firstChoice:\n  commitments:\n    - { id: big-news, by: both, events: [new-sourcing], notice: 60 days, response: 20 working days, mechanism: first-refusal, terms: A competing offer is matched in price and scope. }\n',
  reads: ['firstChoice'],
  *check(model) {
    for (const [index, commitment] of (model.agreement.firstChoice?.commitments ?? []).entries()) {
      const missing = (['terms', 'response'] as const).filter(key => model.lacks(commitment, key));
      const [first] = missing;
      if (!onTerms.has(commitment.mechanism) || !first) continue;
      yield {
        range: missing.length === 1 ? model.at(commitment, first) : model.headOf(commitment),
        path: itemPath('firstChoice.commitments', commitment.id ?? index, 'terms'),
        message: t`“${commitment.id ?? t`This commitment`}” gives a right (\`${commitment.mechanism ?? ''}\`) without saying ${and(missing.map(key => expected[key]))} it can be used, so each party will read it differently. Add ${and(missing.map(key => `\`${key}\``))}.`,
      };
    }
  },
};
