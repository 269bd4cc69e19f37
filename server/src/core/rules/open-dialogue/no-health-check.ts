import { addHealthCheck } from '../../fixes/add-health-check.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const openDialogueNoHealthCheck: AgreementRule = {
  on: 'agreement',
  id: 'open-dialogue/no-health-check',
  severity: 'warning',
  principle: 'openDialogue',
  title: 'Nobody checks how the relationship is doing.',
  why: 'What bothers people is rarely on an agenda: problems stay hidden until the lawyers meet, unless both sides are asked.',
  remedy:
    'Add `healthCheck` with how often (usually every 6 to 12 months), how both sides are heard, and what follows.',
  bad: 'openDialogue:\n  commitments:\n    - { id: tough-topics, by: both, what: A standing slot for what went wrong, forum: steering-committee }\n',
  good: 'openDialogue:\n  commitments:\n    - { id: tough-topics, by: both, what: A standing slot for what went wrong, forum: steering-committee }\n  healthCheck: { cadence: yearly, method: Two-sided survey, followUp: Action plan at the next steering committee }\n',
  reads: ['openDialogue'],
  silentIfCovered: ['openDialogue'],
  *check(model) {
    const { openDialogue } = model.agreement;
    if (!openDialogue || model.isHollow('openDialogue') || !model.lacks(openDialogue, 'healthCheck')) return;
    yield {
      range: model.at(openDialogue, 'healthCheck'),
      path: 'openDialogue.healthCheck',
      message: t`Nobody checks how the relationship is doing, so problems stay hidden until they are disputes. Add \`healthCheck\`: both sides are asked, usually every 6 to 12 months.`,
    };
  },
  fix: (_, context) => addHealthCheck(context),
};
