import { t } from '../../l10n/message.ts';
import { onDemandOnly } from '../../model/cadence-of.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const benchmarkingNoneRegular: AgreementRule = {
  on: 'agreement',
  id: 'benchmarking/none-regular',
  severity: 'warning',
  principle: 'benchmarking',
  title: 'No benchmarking activity is repeated.',
  why: 'A single look at the market is out of date within a year, and looking again is then proposed by whoever expects to gain.',
  remedy:
    'Give at least one activity a `cadence`. Usual: a market update half-yearly, a benchmark every 12 to 24 months.',
  bad: 'benchmarking:\n  activities:\n    - { id: market-update, type: market-update, topics: [market], by: both, forum: steering-committee }\n',
  good: 'benchmarking:\n  activities:\n    - { id: market-update, type: market-update, topics: [market], by: both, cadence: half-yearly, forum: steering-committee }\n    - { id: first-look, type: joint, topics: [technology], by: both, forum: steering-committee }\n',
  reads: ['benchmarking'],
  silentIfCovered: ['benchmarking'],
  *check(model) {
    const { activities = [] } = model.agreement.benchmarking ?? {};
    if (activities.length === 0 || model.file.source.hasDoubts(activities)) return;
    if (!activities.every(activity => model.lacks(activity, 'cadence') || onDemandOnly(activity))) return;
    yield {
      range: model.file.source.keyOf(model.agreement, 'benchmarking'),
      path: 'benchmarking.cadence',
      message: t`Nothing in benchmarking is repeated, so what the parties learn is soon out of date. Give at least one activity a \`cadence\`, such as half-yearly.`,
    };
  },
};
