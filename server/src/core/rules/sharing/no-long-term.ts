import { addSharing } from '../../fixes/add-sharing.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { reportMissingTerm } from './horizon-rule.ts';

export const sharingNoLongTerm: AgreementRule = {
  on: 'agreement',
  id: 'sharing/no-long-term',
  severity: 'warning',
  principle: 'sharing',
  title: 'Nothing is shared on which anybody could invest.',
  why: 'Investments and skills take years: a partner who sees only this year can only react.',
  remedy:
    'Add a plan or roadmap with a horizon beyond 12 months, usually 12 to 36 months and renewed yearly; a forecast serves beyond 18 months.',
  bad: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: none }\n',
  good: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: none }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 13 months, cadence: yearly, forum: steering-committee, binding: none }\n',
  reads: ['sharing'],
  silentIfCovered: ['sharing'],
  check: model =>
    reportMissingTerm(
      model,
      'long',
      t`No plan or roadmap looks further ahead than 12 months, and no forecast further than 18, so no party can invest on the strength of what is shared. Add a plan or roadmap with a horizon beyond 12 months.`,
    ),
  fix: (_, context) => addSharing('long', context),
};
