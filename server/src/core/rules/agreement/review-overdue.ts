import { formatDate } from '../../calendar/date.ts';
import type { PromiseKind } from '../../evidence/promise.ts';
import { lastKept, overdueIn, type Track } from '../../evidence/track.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { certainTracks, lastRecord } from '../evidence.ts';
import { justStarted, recordsWith } from '../examples.ts';

const review =
  'review: { internal: half-yearly, joint: { every: year, from: 2026-11-16, window: 5 days } }\n';
const stood =
  'type: meeting, forum: stand-up, date: 2026-11-17, present: [nordbank/mika-salo, cirrus/sara-berg]';

/** What the record of each kind of review says that it was about. */
const scopes: Partial<Record<PromiseKind, string>> = {
  'joint-review': 'joint',
  'internal-review': 'internal',
  'exit-review': 'exit',
  'governance-review': 'governance',
};

const kinds = Object.keys(scopes) as PromiseKind[];

export const agreementReviewOverdue: AgreementRule = {
  on: 'agreement',
  id: 'agreement/review-overdue',
  severity: 'warning',
  dated: true,
  title: 'A review of the partnership is overdue.',
  why: 'A partnership that nobody looks at drifts away from what it was meant for.',
  remedy: 'Hold the review, and record it with `type: review`; or record it if it took place.',
  bad: justStarted + review + recordsWith(stood),
  good: justStarted + review + recordsWith(stood, 'type: review, scope: joint, date: 2026-11-19'),
  reads: ['review', 'exit', 'governance', 'term', 'status', 'holidays', 'parties'],
  *check(model, context) {
    for (const track of certainTracks(model, context, ...kinds)) {
      if (overdueIn(track).length === 0) continue;
      const { owner, key, path, party } = track.promise;
      yield {
        range: model.file.source.keyOf(owner, key),
        path: party ? `${path}[${party}]` : path,
        message: messageOf(track, model),
        related: lastRecord(track),
        data: { type: 'review', scope: scopes[track.promise.kind], ...(party ? { party } : {}) },
      };
    }
  },
};

function messageOf(track: Track, model: AgreementModel): Text {
  const { party, kind } = track.promise;
  const due = formatDate((overdueIn(track)[0] as ReturnType<typeof overdueIn>[number]).planned);
  const last = lastKept(track)?.record?.date;
  const what = party
    ? t`The internal review of the partnership by ${model.nameOf(party)}`
    : kind === 'exit-review'
      ? t`The review of the exit plan`
      : kind === 'governance-review'
        ? t`The review of the governance model`
        : t`The joint review of the partnership`;
  return last
    ? t`${what} was due by ${due}; the last one was on ${formatDate(last)}. A partnership that nobody looks at drifts away from what it was meant for. Hold the review, or record it if it took place.`
    : t`${what} was due by ${due}, and none is recorded. A partnership that nobody looks at drifts away from what it was meant for. Hold the review, or record it if it took place.`;
}
