import { formatDate } from '../../calendar/date.ts';
import { t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { FileRule, Report, RuleContext } from '../../rule/rule.ts';
import { pastRecordsOfFile } from '../evidence.ts';

/** How long after a health check its action plan may take (decision 29). */
const daysForPlan = 90;

const section = (rest: string) => `openDialogue:
  commitments:
    - { id: tough-topics, by: both, what: A standing slot for what went wrong, forum: steering-committee }
  healthCheck: { cadence: yearly, method: Two-sided survey${rest} }
`;

export const openDialogueNoFollowUp: FileRule = {
  on: 'file',
  id: 'open-dialogue/no-follow-up',
  severity: 'warning',
  principle: 'openDialogue',
  title: 'Nothing is to follow from a health check, or nothing has.',
  why: 'People who were asked and then see nothing change will not be as honest the next time.',
  remedy:
    'Say in the agreement what happens with the result (`followUp`), and name the action plan in the record (`actionPlan`).',
  bad: section(''),
  good: section(', followUp: Action plan at the next steering committee'),
  *check(file, context) {
    yield* unpromised(file, context);
    yield* unplanned(file, context);
  },
};

/** A health check of which the agreement does not say what follows. */
function* unpromised(file: FileModel, { workspace }: RuleContext): Iterable<Report> {
  const model = workspace.agreementOf(file);
  const { openDialogue } = model?.agreement ?? {};
  const { healthCheck } = openDialogue ?? {};
  if (!model || !openDialogue || !healthCheck || file.unreadable.has('openDialogue')) return;
  if (model.lacks(openDialogue, 'healthCheck') || !model.lacks(healthCheck, 'followUp')) return;
  yield {
    range: model.at(healthCheck, 'followUp'),
    path: 'openDialogue.healthCheck.followUp',
    message: t`The health check does not say what follows from it, and people who see nothing change will not be as honest the next time. Add \`followUp\`, such as an action plan agreed in the next meeting.`,
  };
}

/** A health check that was carried out long ago without an action plan. */
function* unplanned(file: FileModel, context: RuleContext): Iterable<Report> {
  const found = pastRecordsOfFile(file, context);
  for (const { type, record, day, path } of found?.own ?? []) {
    if (!found || type !== 'health-check' || record.actionPlan !== undefined) continue;
    if (file.source.isDoubtful(record, 'actionPlan') || day + daysForPlan >= found.evidence.asOf) continue;
    yield {
      range: file.source.headOf(record),
      path,
      message: t`The health check of ${formatDate(day)} has no action plan after ${daysForPlan} days: people who see nothing change will not be as honest the next time. Agree on one, and add \`actionPlan\`.`,
    };
  }
}
