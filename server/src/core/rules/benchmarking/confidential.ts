import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const benchmarkingConfidential: AgreementRule = {
  on: 'agreement',
  id: 'benchmarking/confidential',
  severity: 'error',
  principle: 'benchmarking',
  title: 'A benchmark draws on something that is classified red or amber+strict.',
  why: 'What was shared in confidence comes out in the comparison, and then nothing is shared any more.',
  remedy: 'Take the item out of `basedOn`, or agree on a wider classification of what was shared.',
  bad: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: none, classification: amber+strict }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\nbenchmarking:\n  activities:\n    - { id: market-update, type: market-update, topics: [market], by: both, cadence: half-yearly, forum: steering-committee, basedOn: [forecast, roadmap] }\n',
  good: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: none, classification: amber+strict }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none, classification: amber }\nbenchmarking:\n  activities:\n    - { id: market-update, type: market-update, topics: [market], by: both, cadence: half-yearly, forum: steering-committee, basedOn: [roadmap] }\n',
  reads: ['benchmarking', 'sharing'],
  *check(model) {
    const shared = model.agreement.sharing?.commitments ?? [];
    for (const [index, { id, basedOn = [] }] of (model.agreement.benchmarking?.activities ?? []).entries()) {
      for (const [position, name] of basedOn.entries()) {
        const item = shared.find(each => each.id === name);
        if (item?.classification !== 'red' && item?.classification !== 'amber+strict') continue;
        yield {
          range: model.at(basedOn, position),
          path: `benchmarking.activities[${id ?? index}].basedOn[${name}]`,
          message: t`“${id ?? t`This activity`}” draws on “${item.what ?? name}”, which is classified ${item.classification}: what was shared in confidence would come out in the comparison. Take it out of \`basedOn\`, or agree on a wider classification.`,
          related: [
            {
              uri: model.file.uri,
              range: model.at(item, 'classification'),
              message: t`Classified ${item.classification}`,
            },
          ],
        };
      }
    }
  },
};
