import { addEarlyWarning } from '../../fixes/add-early-warning.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const proactivityNoEarlyWarning: AgreementRule = {
  on: 'agreement',
  id: 'proactivity/no-early-warning',
  severity: 'warning',
  principle: 'proactivity',
  title: 'Nobody promises to warn early.',
  why: 'Bad news that comes early can still be turned into a plan; where nobody owes it, it comes when it can no longer be hidden.',
  remedy: 'Add `earlyWarning`: who warns of what, on which channel, and within which time after noticing it.',
  bad: 'proactivity:\n  commitments:\n    - { id: ideas, by: both, what: Improvement proposals, cadence: every 4 months, answer: 20 working days, basedOn: [forecast] }\n',
  good: 'proactivity:\n  commitments:\n    - { id: ideas, by: both, what: Improvement proposals, cadence: every 4 months, answer: 20 working days, basedOn: [forecast] }\n  earlyWarning:\n    - { by: both, triggers: [delivery-risk], channel: Telephone, within: 2 working days }\n',
  reads: ['proactivity'],
  silentIfCovered: ['proactivity'],
  *check(model) {
    const { proactivity } = model.agreement;
    if (!proactivity || model.isHollow('proactivity') || !model.lacks(proactivity, 'earlyWarning')) return;
    // Where all that is promised could not be read, that is the finding.
    const { commitments } = proactivity;
    if (commitments && model.file.source.hasDoubts(commitments)) return;
    yield {
      range: model.at(proactivity, 'earlyWarning'),
      path: 'proactivity.earlyWarning',
      message: t`Nobody promises to warn early, so bad news comes when it can no longer be hidden. Add \`earlyWarning\`: who warns of what, where, and how soon.`,
    };
  },
  fix: (_, context) => addEarlyWarning(context),
};
