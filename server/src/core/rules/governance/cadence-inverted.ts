import { compareFrequency } from '../../calendar/cadence.ts';
import { describeCadence } from '../../calendar/describe-cadence.ts';
import { t } from '../../l10n/message.ts';
import { levelNames } from '../../model/sections.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { inversionsOf } from './cadences.ts';
import { governanceExample } from './example.ts';

export const governanceCadenceInverted: AgreementRule = {
  on: 'agreement',
  id: 'governance/cadence-inverted',
  severity: 'warning',
  principle: 'governance',
  title: 'A higher level meets more often than a lower one.',
  why: 'Either the higher level does the lower one’s work, or the lower one meets too rarely to do it.',
  remedy: 'Let the lower level meet at least as often as the one above it.',
  bad: `${governanceExample({ strategic: { cadence: 'monthly' }, tactical: { cadence: 'quarterly' } })}sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: quarterly, forum: service-board, binding: none }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\n`,
  good: governanceExample(),
  reads: ['governance'],
  *check(model) {
    for (const { wrong, other } of inversionsOf(model)) {
      const isHigher = compareFrequency(wrong.cadence, other.cadence) > 0;
      const [meets, otherMeets] = [describeCadence(wrong.cadence), describeCadence(other.cadence)];
      yield {
        range: model.at(wrong.forum, 'cadence'),
        path: `${wrong.path}.cadence`,
        message: isHigher
          ? t`“${wrong.name}” (${levelNames[wrong.level]}) meets ${meets}, more often than “${other.name}” (${levelNames[other.level]}), which meets ${otherMeets}. Let the lower level meet at least as often.`
          : t`“${wrong.name}” (${levelNames[wrong.level]}) meets ${meets}, less often than “${other.name}” (${levelNames[other.level]}), which meets ${otherMeets}. Let the lower level meet at least as often.`,
        related: [
          {
            uri: model.file.uri,
            range: model.at(other.forum, 'cadence'),
            message: t`“${other.name}” meets ${otherMeets}`,
          },
        ],
      };
    }
  },
};
