import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { silentSidesIn } from '../sides.ts';

export const firstChoiceOneSided: AgreementRule = {
  on: 'agreement',
  id: 'first-choice/one-sided',
  severity: 'warning',
  principle: 'firstChoice',
  title: 'First choice binds only some of the parties.',
  why: 'First choice works both ways: a party that only receives soon has nothing to lose by acting alone.',
  remedy: 'Add a commitment by the party that promises nothing yet, or write `by: both`.',
  bad: 'firstChoice:\n  commitments:\n    - { id: new-sourcing, by: nordbank, to: cirrus, events: [new-sourcing], notice: 60 days, response: 20 days, mechanism: inform }\n',
  good: 'firstChoice:\n  commitments:\n    - { id: big-news, by: both, events: [new-sourcing, new-offering], notice: 60 days, response: 20 days, mechanism: inform }\n',
  reads: ['firstChoice', 'parties'],
  silentIfCovered: ['firstChoice'],
  *check(model) {
    const silent = silentSidesIn(model, 'firstChoice');
    if (silent.length === 0) return;
    const names = and(silent.map(party => party.name));
    const message =
      silent.length > 1
        ? t`First choice is one-sided: ${names} promise nothing, so the others learn of their plans by chance. Add a commitment by each of them, or write \`by: both\`.`
        : t`First choice is one-sided: ${names} promises nothing, so the others learn of its plans by chance. Add a commitment by ${names}, or write \`by: both\`.`;
    yield {
      range: model.file.source.keyOf(model.agreement, 'firstChoice'),
      path: 'firstChoice',
      message,
      data: { parties: silent.map(party => party.id) },
    };
  },
};
