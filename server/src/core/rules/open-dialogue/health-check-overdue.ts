import { formatDate } from '../../calendar/date.ts';
import { lastKept, overdueIn } from '../../evidence/track.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { certainTracks, lastRecord } from '../evidence.ts';
import { justStarted, recordsWith } from '../examples.ts';

const healthCheck = `openDialogue:
  commitments:
    - { id: tough-topics, by: both, what: A standing slot for what went wrong, forum: steering-committee }
  healthCheck: { cadence: { every: year, from: 2026-11-16, window: 5 days }, method: Two-sided survey, followUp: Action plan at the next steering committee }
`;
const stood =
  'type: meeting, forum: stand-up, date: 2026-11-17, present: [nordbank/mika-salo, cirrus/sara-berg]';

export const openDialogueHealthCheckOverdue: AgreementRule = {
  on: 'agreement',
  id: 'open-dialogue/health-check-overdue',
  severity: 'warning',
  principle: 'openDialogue',
  dated: true,
  title: 'The health check of the relationship is overdue.',
  why: 'What nobody asks about is not said, and what is not said is found out when somebody leaves.',
  remedy: 'Ask both sides, and record it with `type: health-check`; or record it if it took place.',
  bad: justStarted + healthCheck + recordsWith(stood),
  good:
    justStarted +
    healthCheck +
    recordsWith(stood, 'type: health-check, date: 2026-11-18, actionPlan: health-2026.md'),
  reads: ['openDialogue', 'term', 'status', 'holidays'],
  *check(model, context) {
    for (const track of certainTracks(model, context, 'health-check')) {
      const [first] = overdueIn(track);
      if (!first) continue;
      const due = formatDate(first.planned);
      const last = lastKept(track)?.record?.date;
      yield {
        range: model.headOf(track.promise.owner),
        path: track.promise.path,
        message: last
          ? t`The health check of the relationship was due by ${due}; the last one was on ${formatDate(last)}. What nobody asks about is not said. Ask both sides, or record it if it took place.`
          : t`The health check of the relationship was due by ${due}, and none is recorded. What nobody asks about is not said. Ask both sides, or record it if it took place.`,
        related: lastRecord(track),
        data: { type: 'health-check' },
      };
    }
  },
};
