import { addTimes } from '../../fixes/add-times.ts';
import { type Message, t } from '../../l10n/message.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { onTerms } from './preemption.ts';

const expected = {
  notice: t`how long before the event the other party is told`,
  response: t`how long it has to answer`,
} satisfies Record<string, Message>;

export const firstChoiceIncomplete: AgreementRule = {
  on: 'agreement',
  id: 'first-choice/incomplete',
  severity: 'warning',
  principle: 'firstChoice',
  title: 'A first-choice commitment has no notice, or no time to answer.',
  why: 'Where nothing says how early the partner is told and by when it answers, nobody can be late, and the promise cannot be kept or broken.',
  remedy: 'Add `notice` and `response`, such as 60 days and 20 working days.',
  bad: 'firstChoice:\n  commitments:\n    - { id: big-news, by: both, events: [new-sourcing], response: 20 working days, mechanism: inform }\n',
  good: 'firstChoice:\n  commitments:\n    - { id: big-news, by: both, events: [new-sourcing], notice: 60 days, response: 20 working days, mechanism: inform }\n',
  reads: ['firstChoice'],
  *check(model) {
    for (const [index, commitment] of (model.agreement.firstChoice?.commitments ?? []).entries()) {
      const { id, mechanism } = commitment;
      // The deadline of a right is asked for together with its terms.
      const keys = onTerms.has(mechanism) ? (['notice'] as const) : (['notice', 'response'] as const);
      const missing = keys.filter(key => model.lacks(commitment, key));
      const [first] = missing;
      if (!first) continue;
      yield {
        range: missing.length === 1 ? model.at(commitment, first) : model.headOf(commitment),
        path: itemPath('firstChoice.commitments', id ?? index),
        message: t`“${id ?? t`This commitment`}” does not say ${and(missing.map(key => expected[key]))}, so nobody can be late. Add ${and(missing.map(key => `\`${key}\``))}.`,
        data: { keys: missing, in: model.startOf(commitment) },
      };
    }
  },
  fix({ data }, context) {
    const { keys, in: start } = data as { keys: readonly string[]; in?: number };
    return addTimes(keys, start, 'firstChoiceCommitment', context);
  },
};
