import { addAnswer } from '../../fixes/add-answer.ts';
import { t } from '../../l10n/message.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { nameOfPromise } from '../promise.ts';

export const proactivityNoAnswerTime: AgreementRule = {
  on: 'agreement',
  id: 'proactivity/no-answer-time',
  severity: 'warning',
  principle: 'proactivity',
  title: 'Nothing says by when a proposal gets its answer.',
  why: 'Ideas that nobody answers stop coming: an answer by a date, even a no, is what keeps people proposing.',
  remedy: 'Add `answer`, such as 20 working days.',
  bad: 'proactivity:\n  commitments:\n    - { id: ideas, by: both, what: Improvement proposals, cadence: every 4 months, basedOn: [forecast] }\n  earlyWarning:\n    - { by: both, triggers: [delivery-risk], channel: Telephone, within: 2 working days }\n',
  good: 'proactivity:\n  commitments:\n    - { id: ideas, by: both, what: Improvement proposals, cadence: every 4 months, answer: 20 working days, basedOn: [forecast] }\n  earlyWarning:\n    - { by: both, triggers: [delivery-risk], channel: Telephone, within: 2 working days }\n',
  reads: ['proactivity'],
  *check(model) {
    for (const [index, commitment] of (model.agreement.proactivity?.commitments ?? []).entries()) {
      if (!model.lacks(commitment, 'answer')) continue;
      yield {
        range: model.at(commitment, 'answer'),
        path: itemPath('proactivity.commitments', commitment.id ?? index, 'answer'),
        message: t`“${nameOfPromise(commitment)}” does not say by when a proposal gets its answer, and ideas that nobody answers stop coming. Add \`answer\`, such as 20 working days.`,
        data: { in: model.startOf(commitment) },
      };
    }
  },
  fix: ({ data }, context) => addAnswer((data as { in?: number }).in, context),
};
