import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const agreementNoPurpose: AgreementRule = {
  on: 'agreement',
  id: 'agreement/no-purpose',
  severity: 'info',
  title: 'Nothing says what the partnership is for.',
  why: 'Where a text leaves something open, people decide by what it is for; without a common purpose, each by their own.',
  remedy:
    'Add `purpose`, a sentence or two in the words of both, or `objectives` that you want to reach together.',
  bad: 'status: proposed\npurpose: null\n',
  good: 'status: proposed\npurpose: Customers of the bank get their answer the same day.\n',
  reads: ['', 'status', 'purpose', 'objectives'],
  *check(model) {
    const { agreement } = model;
    const { status } = agreement;
    // A draft has gaps, and of what is over nobody asks any more.
    if (status !== 'proposed' && status !== 'active') return;
    if (!model.lacks(agreement, 'purpose') || !model.lacks(agreement, 'objectives')) return;
    yield {
      range: model.at(agreement, 'purpose'),
      path: 'purpose',
      message: t`Nothing says what the partnership is for, so where the text leaves something open each party decides by its own purpose. Add \`purpose\` in a sentence or two, or \`objectives\`.`,
    };
  },
};
