import { t } from '../../l10n/message.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { sharedWithSafeguards } from '../examples.ts';

export const benchmarkingCompetitors: AgreementRule = {
  on: 'agreement',
  id: 'benchmarking/competitors',
  severity: 'error',
  principle: 'benchmarking',
  title: 'The parties compete with each other, and prices are among the topics.',
  why: 'Competitors who show each other prices take a risk under competition law, whatever they meant by it. The same goes for their future plans and capacity (European Commission, guidelines on horizontal co-operation, 2023, chapter 6).',
  remedy:
    'Take `prices` out of the topics, and have the exchange reviewed before anything is shown. What usually remains possible: aggregated, historic figures through an independent third party.',
  bad: `${sharedWithSafeguards}benchmarking:\n  partiesCompete: true\n  activities:\n    - { id: market-update, type: joint, topics: [market, prices], handling: aggregated, by: both, cadence: yearly, forum: steering-committee }\n`,
  good: `${sharedWithSafeguards}benchmarking:\n  partiesCompete: true\n  activities:\n    - { id: market-update, type: joint, topics: [market, technology], by: both, cadence: yearly, forum: steering-committee }\n`,
  reads: ['benchmarking'],
  *check(model) {
    const { benchmarking } = model.agreement;
    if (benchmarking?.partiesCompete !== true) return;
    const { uri, source } = model.file;
    for (const [index, { id, topics = [], type, handling }] of (benchmarking.activities ?? []).entries()) {
      const prices = topics.indexOf('prices');
      if (prices < 0) continue;
      const isUsual = type === 'independent' && (handling === 'third-party' || handling === 'aggregated');
      yield {
        range: model.at(topics, prices),
        path: itemPath('benchmarking.activities', id ?? index, 'topics'),
        ...(isUsual && { severity: 'warning' }),
        message: isUsual
          ? t`“${id ?? t`This activity`}” compares prices, and the parties compete with each other. An independent benchmarker who shows no single figures is the usual lawful way, but whether it is enough depends on the market: have it reviewed, then accept this finding with the reason.`
          : t`“${id ?? t`This activity`}” compares prices, but the parties compete with each other: showing each other prices is a risk under competition law. Take \`prices\` out, and have the exchange reviewed.`,
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
