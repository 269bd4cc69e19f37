import { addSharing } from '../../fixes/add-sharing.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { reportMissingTerm } from './horizon-rule.ts';

export const sharingNoShortTerm: AgreementRule = {
  on: 'agreement',
  id: 'sharing/no-short-term',
  severity: 'warning',
  principle: 'sharing',
  title: 'Nothing is shared on which the coming months can be planned.',
  why: 'People and capacity are planned in months: without a forecast the other party finds out when it is too late.',
  remedy:
    'Add a forecast that is refreshed at least quarterly, something with a horizon of up to 12 months, or a firm window.',
  bad: 'sharing:\n  commitments:\n    - { id: forecast, what: Plan of the group, type: plan, by: both, owner: nordbank/anna-lind, horizon: 24 months, cadence: yearly, forum: steering-committee, binding: none }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\n',
  good: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: none }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\n',
  reads: ['sharing'],
  silentIfCovered: ['sharing'],
  check: model =>
    reportMissingTerm(
      model,
      'short',
      t`Everything shared looks further ahead than 12 months, and none of it is a forecast that is refreshed at least quarterly or has a firm window, so nobody can plan the coming months on it. Add a forecast, usually monthly or quarterly.`,
    ),
  fix: (_, context) => addSharing('short', context),
};
