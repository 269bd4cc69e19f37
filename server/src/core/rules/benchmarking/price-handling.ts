import { addRequired } from '../../fixes/add-required.ts';
import { t } from '../../l10n/message.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const benchmarkingPriceHandling: AgreementRule = {
  on: 'agreement',
  id: 'benchmarking/price-handling',
  severity: 'warning',
  principle: 'benchmarking',
  title: 'Prices are compared, and nothing says how they are handled.',
  why: 'Prices of a single customer or supplier are confidential; shown as they are, they harm whoever trusted the parties with them.',
  remedy: 'Add `handling`: aggregated, historic or third-party. Have it reviewed where prices are sensitive.',
  bad: 'benchmarking:\n  partiesCompete: false\n  activities:\n    - { id: market-update, type: joint, topics: [market, prices], by: both, cadence: yearly, forum: steering-committee }\n',
  good: 'benchmarking:\n  partiesCompete: false\n  activities:\n    - { id: market-update, type: joint, topics: [market, prices], handling: aggregated, by: both, cadence: yearly, forum: steering-committee }\n',
  reads: ['benchmarking'],
  *check(model) {
    for (const [index, activity] of (model.agreement.benchmarking?.activities ?? []).entries()) {
      if (!activity.topics?.includes('prices') || !model.lacks(activity, 'handling')) continue;
      yield {
        range: model.at(activity, 'handling'),
        path: itemPath('benchmarking.activities', activity.id ?? index, 'handling'),
        message: t`“${activity.id ?? t`This activity`}” compares prices without saying how they are handled, so somebody’s confidential figures may be on the table. Add \`handling\`: aggregated, historic or third-party.`,
        data: { in: model.startOf(activity) },
      };
    }
  },
  fix: ({ data }, context) =>
    addRequired('handling', (data as { in?: number }).in, ['aggregated', 'historic', 'third-party'], context),
};
