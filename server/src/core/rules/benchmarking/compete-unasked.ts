import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const benchmarkingCompeteUnasked: AgreementRule = {
  on: 'agreement',
  id: 'benchmarking/compete-unasked',
  severity: 'info',
  principle: 'benchmarking',
  title: 'Prices are compared, and nothing says whether the parties compete with each other.',
  why: 'Between competitors, prices and future plans are what competition law looks at first; whether they are competitors is a question to be asked before, not after.',
  remedy: 'Find out in which markets the parties meet, and write `partiesCompete: true` or `false`.',
  bad: 'benchmarking:\n  activities:\n    - { id: market-update, type: market-update, topics: [market, prices], handling: aggregated, by: both, cadence: half-yearly, forum: steering-committee }\n',
  good: 'benchmarking:\n  partiesCompete: false\n  activities:\n    - { id: market-update, type: market-update, topics: [market, prices], handling: aggregated, by: both, cadence: half-yearly, forum: steering-committee }\n',
  reads: ['benchmarking'],
  *check(model) {
    const { benchmarking } = model.agreement;
    if (!benchmarking || !model.lacks(benchmarking, 'partiesCompete')) return;
    const activity = (benchmarking.activities ?? []).find(({ topics }) => topics?.includes('prices'));
    if (!activity) return;
    yield {
      range: model.at(benchmarking, 'partiesCompete'),
      path: 'benchmarking.partiesCompete',
      message: t`“${activity.id ?? t`This activity`}” compares prices, and nothing says whether the parties compete with each other; if they do, that is a risk under competition law. Ask, and write \`partiesCompete: true\` or \`false\`.`,
    };
  },
};
