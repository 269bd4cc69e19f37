import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { silentSidesIn } from '../sides.ts';

export const sharingOneSided: AgreementRule = {
  on: 'agreement',
  id: 'sharing/one-sided',
  severity: 'warning',
  principle: 'sharing',
  title: 'Plans and forecasts are shared only by some of the parties.',
  why: 'Whoever only receives figures can plan, whoever only gives them works in the dark; sharing that goes one way soon stops.',
  remedy: 'Add a plan, forecast or roadmap of the party that shares nothing yet.',
  bad: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: nordbank, to: cirrus, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: none }\n    - { id: strategy, what: Plan of the group, type: plan, by: nordbank, to: cirrus, owner: nordbank/anna-lind, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\n',
  good: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: nordbank, to: cirrus, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: none }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: cirrus, to: nordbank, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\n',
  reads: ['sharing', 'parties'],
  silentIfCovered: ['sharing'],
  *check(model) {
    const silent = silentSidesIn(model, 'sharing');
    if (silent.length === 0) return;
    const names = and(silent.map(party => party.name));
    yield {
      range: model.file.source.keyOf(model.agreement, 'sharing'),
      path: 'sharing',
      message:
        silent.length > 1
          ? t`Sharing is one-sided: ${names} share nothing, so the others cannot plan on what they know. Add a plan, forecast or roadmap of each of them.`
          : t`Sharing is one-sided: ${names} shares nothing, so the others cannot plan on what it knows. Add a plan, forecast or roadmap by ${names}.`,
      data: { parties: silent.map(party => party.id) },
    };
  },
};
