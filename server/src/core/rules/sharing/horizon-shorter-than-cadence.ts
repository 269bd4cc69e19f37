import { describeCadence } from '../../calendar/describe-cadence.ts';
import { describeWritten } from '../../calendar/describe-duration.ts';
import { t } from '../../l10n/message.ts';
import { refreshBeyondHorizon } from '../../model/horizon.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const sharingHorizonShorterThanCadence: AgreementRule = {
  on: 'agreement',
  id: 'sharing/horizon-shorter-than-cadence',
  severity: 'error',
  principle: 'sharing',
  title: 'A plan or forecast ends before the next one comes.',
  why: 'Between the end of the one and the next there is time that nothing shared covers: just then the other party is blind.',
  remedy: 'Lengthen `horizon`, or share more often, until the horizon reaches the next time.',
  bad: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 2 months, cadence: quarterly, forum: service-board, binding: none }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\n',
  good: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 3 months, cadence: quarterly, forum: service-board, binding: none }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\n',
  reads: ['sharing'],
  *check(model) {
    for (const [index, commitment] of (model.agreement.sharing?.commitments ?? []).entries()) {
      const refresh = refreshBeyondHorizon(commitment);
      if (!refresh) continue;
      const { what, id, horizon = '' } = commitment;
      yield {
        range: model.at(commitment, 'horizon'),
        path: itemPath('sharing.commitments', id ?? index, 'horizon'),
        message: t`“${what ?? id ?? t`This commitment`}” looks only ${describeWritten(horizon)} ahead but is shared ${describeCadence(refresh)}: before the next one comes, nothing covers the time. Lengthen \`horizon\`, or share it more often.`,
        related: [
          {
            uri: model.file.uri,
            range: model.at(commitment, 'cadence'),
            message: t`Shared ${describeCadence(refresh)}`,
          },
        ],
      };
    }
  },
};
