import { t } from '../../l10n/message.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const benchmarkingCompetitors: AgreementRule = {
  on: 'agreement',
  id: 'benchmarking/competitors',
  severity: 'error',
  principle: 'benchmarking',
  title: 'The parties compete with each other, and prices are among the topics.',
  why: 'Competitors who show each other prices take a risk under competition law, whatever they meant by it.',
  remedy: 'Take `prices` out of the topics, and have the exchange reviewed before anything is shown.',
  bad: 'benchmarking:\n  partiesCompete: true\n  activities:\n    - { id: market-update, type: joint, topics: [market, prices], handling: aggregated, by: both, cadence: yearly, forum: steering-committee }\n',
  good: 'benchmarking:\n  partiesCompete: true\n  activities:\n    - { id: market-update, type: joint, topics: [market, technology], by: both, cadence: yearly, forum: steering-committee }\n',
  reads: ['benchmarking'],
  *check(model) {
    const { benchmarking } = model.agreement;
    if (benchmarking?.partiesCompete !== true) return;
    const { uri, source } = model.file;
    for (const [index, { id, topics = [] }] of (benchmarking.activities ?? []).entries()) {
      const prices = topics.indexOf('prices');
      if (prices < 0) continue;
      yield {
        range: model.at(topics, prices),
        path: itemPath('benchmarking.activities', id ?? index, 'topics'),
        message: t`“${id ?? t`This activity`}” compares prices, but the parties compete with each other: showing each other prices is a risk under competition law. Take \`prices\` out, and have the exchange reviewed.`,
        related: [
          {
            uri,
            range: source.placeOf(benchmarking, 'partiesCompete'),
            message: t`The parties compete`,
          },
        ],
      };
    }
  },
};
