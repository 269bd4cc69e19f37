import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const openDialogueNoVenue: AgreementRule = {
  on: 'agreement',
  id: 'open-dialogue/no-venue',
  severity: 'warning',
  principle: 'openDialogue',
  title: 'No forum has a slot for what is hard to say.',
  why: 'Everybody is for openness, and nobody wants to be the one who starts: a standing slot makes it ordinary.',
  remedy:
    'Add a commitment with the `forum` that has room for it, such as a standing slot in the steering committee.',
  bad: 'openDialogue:\n  commitments:\n    - { id: tough-topics, by: both, what: We say what went wrong }\n  healthCheck: { cadence: yearly, method: Two-sided survey, followUp: Action plan at the next steering committee }\n',
  good: 'openDialogue:\n  commitments:\n    - { id: tough-topics, by: both, what: A standing slot for what went wrong, forum: steering-committee }\n  healthCheck: { cadence: yearly, method: Two-sided survey, followUp: Action plan at the next steering committee }\n',
  reads: ['openDialogue'],
  silentIfCovered: ['openDialogue'],
  *check(model) {
    const { openDialogue } = model.agreement;
    if (!openDialogue || model.isHollow('openDialogue')) return;
    const { source } = model.file;
    const commitments = openDialogue.commitments ?? [];
    if (source.isDoubtful(openDialogue, 'commitments') || source.hasDoubts(commitments)) return;
    if (!commitments.every(commitment => model.lacks(commitment, 'forum'))) return;
    const [first, second] = commitments;
    yield {
      range: first && !second ? model.at(first, 'forum') : source.keyOf(openDialogue, 'commitments'),
      path: 'openDialogue.forum',
      message: first
        ? t`No forum has room for what is promised here, so hard things are said when it is too late, or never. Name the \`forum\` that has a standing slot for it.`
        : t`No forum has room for what is hard to say, so it is said when it is too late, or never. Add \`commitments\` with a standing slot in a \`forum\`.`,
    };
  },
};
