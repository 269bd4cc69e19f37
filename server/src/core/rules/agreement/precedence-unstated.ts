import { addRequired } from '../../fixes/add-required.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const agreementPrecedenceUnstated: AgreementRule = {
  on: 'agreement',
  id: 'agreement/precedence-unstated',
  severity: 'warning',
  title: 'Nothing says which text prevails, this agreement or the contract.',
  why: 'Sooner or later the two differ, and then each party reads the one that suits it.',
  remedy: 'Agree on it, have it reviewed, and write `precedence: contract` or `precedence: agreement`.',
  bad: 'legal: { effect: non-binding, contract: MSA-2025-014 }\n',
  good: 'legal: { effect: non-binding, contract: MSA-2025-014, precedence: contract }\n',
  reads: ['legal'],
  *check(model) {
    const { legal } = model.agreement;
    // Without another text there is nothing that could win; a schedule always has its contract.
    if (!legal || (legal.contract === undefined && legal.effect !== 'contract-schedule')) return;
    if (!model.lacks(legal, 'precedence')) return;
    yield {
      range: model.at(legal, 'precedence'),
      path: 'legal.precedence',
      message: t`Nothing says which text prevails where this agreement and the contract differ, so each party will read the one that suits it. Agree on it, and add \`precedence\`.`,
      data: { in: model.startOf(legal) },
    };
  },
  fix: ({ data }, context) =>
    addRequired('precedence', (data as { in?: number }).in, ['contract', 'agreement'], context),
};
