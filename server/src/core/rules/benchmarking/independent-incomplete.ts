import { t } from '../../l10n/message.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';

const expected = {
  benchmarker: t`who carries it out`,
  costSplit: t`who pays for it`,
  method: t`how like is compared with like`,
  consequence: t`what follows from it`,
};

export const benchmarkingIndependentIncomplete: AgreementRule = {
  on: 'agreement',
  id: 'benchmarking/independent-incomplete',
  severity: 'error',
  principle: 'benchmarking',
  title: 'An independent benchmark has no benchmarker, cost split, method or consequence.',
  why: 'What is not settled beforehand is argued about when the result is there, by whoever does not like it.',
  remedy: 'Fill in what the message lists, before the first benchmark is made.',
  bad: 'benchmarking:\n  activities:\n    - { id: price-check, type: independent, topics: [market], by: both, cadence: yearly, forum: steering-committee, benchmarker: Chosen together, costSplit: Half each, method: Like with like }\n',
  good: 'benchmarking:\n  activities:\n    - { id: price-check, type: independent, topics: [market], by: both, cadence: yearly, forum: steering-committee, benchmarker: Chosen together, costSplit: Half each, method: Like with like, consequence: The steering committee decides within a quarter }\n',
  reads: ['benchmarking'],
  *check(model) {
    for (const [index, activity] of (model.agreement.benchmarking?.activities ?? []).entries()) {
      if (activity.type !== 'independent') continue;
      const missing = (Object.keys(expected) as (keyof typeof expected)[]).filter(key =>
        model.lacks(activity, key),
      );
      const [first] = missing;
      if (!first) continue;
      yield {
        range: missing.length === 1 ? model.at(activity, first) : model.headOf(activity),
        path: itemPath('benchmarking.activities', activity.id ?? index),
        message: t`The independent benchmark “${activity.id ?? ''}” does not say ${and(missing.map(key => expected[key]))}, so its result can be disputed. Add ${and(missing.map(key => `\`${key}\``))}.`,
      };
    }
  },
};
