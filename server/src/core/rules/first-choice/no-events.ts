import { addEvents } from '../../fixes/add-events.ts';
import { t } from '../../l10n/message.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const firstChoiceNoEvents: AgreementRule = {
  on: 'agreement',
  id: 'first-choice/no-events',
  severity: 'warning',
  principle: 'firstChoice',
  title: 'A first-choice commitment lists no events.',
  why: 'Where nobody wrote down what is worth telling, each party decides by itself, and the other learns of it from the press.',
  remedy: 'List below `events` what the partner hears first, such as new-sourcing or change-of-control.',
  bad: 'firstChoice:\n  commitments:\n    - { id: big-news, by: both, notice: 60 days, response: 20 working days, mechanism: inform }\n',
  good: 'firstChoice:\n  commitments:\n    - { id: big-news, by: both, events: [new-sourcing, change-of-control], notice: 60 days, response: 20 working days, mechanism: inform }\n',
  reads: ['firstChoice'],
  *check(model) {
    for (const [index, commitment] of (model.agreement.firstChoice?.commitments ?? []).entries()) {
      if (!model.lacks(commitment, 'events')) continue;
      yield {
        range: model.at(commitment, 'events'),
        path: itemPath('firstChoice.commitments', commitment.id ?? index, 'events'),
        message: t`“${commitment.id ?? t`This commitment`}” does not say which events are told first, so each party decides by itself what is worth telling. Add \`events\`.`,
        data: { in: model.startOf(commitment) },
      };
    }
  },
  fix: ({ data }, context) => addEvents((data as { in?: number }).in, context),
};
