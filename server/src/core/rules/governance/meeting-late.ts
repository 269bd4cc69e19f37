import { formatDate } from '../../calendar/date.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { certainTracks, relatedRecord, whenPlanned } from '../evidence.ts';
import { justStarted, meetingsFromJanuary, recordsWith } from '../examples.ts';

const planned = meetingsFromJanuary().replace(
  '{ every: quarter, from: 2027-01-12 }',
  '{ every: quarter, from: 2026-11-16, window: 2 days }',
);
const held = (date: string) =>
  recordsWith(
    `type: meeting, forum: steering-committee, date: ${date}, present: [nordbank/anna-lind, cirrus/erik-dahl], decisions: [Plan approved]`,
  );

export const governanceMeetingLate: AgreementRule = {
  on: 'agreement',
  id: 'governance/meeting-late',
  severity: 'info',
  principle: 'governance',
  dated: true,
  title: 'A meeting was held after its window.',
  why: 'It counts as held, but what depended on it had to wait; when it happens often, the plan no longer fits.',
  remedy: 'Nothing, if it happened once. Otherwise choose a day that suits, or a wider `window`.',
  bad: justStarted + planned + held('2026-11-20'),
  good: justStarted + planned + held('2026-11-18'),
  reads: ['governance', 'term', 'status', 'holidays'],
  *check(model, context) {
    for (const track of certainTracks(model, context, 'forum')) {
      // A doubtful record may be a meeting that was in time.
      const late = track.occurrences.filter(({ state, doubts }) => state === 'late' && !doubts);
      const last = late.at(-1);
      if (!last?.record) continue;
      const { name, owner, path } = track.promise;
      const [day, when] = [whenPlanned(track, last), formatDate(last.record.date)];
      yield {
        range: model.headOf(owner),
        path,
        message:
          late.length === 1
            ? t`“${name}”, planned for ${day}, met only on ${when}, after its window: what depended on it had to wait. If the day does not suit, change the cadence or its \`window\`.`
            : t`“${name}” met after its window ${late.length} times, the last time on ${when} instead of ${day}: what depended on it had to wait. If the days do not suit, change the cadence or its \`window\`.`,
        related: late
          .slice(-5)
          .flatMap(occurrence =>
            occurrence.record
              ? relatedRecord(
                  occurrence.record,
                  t`Planned for ${whenPlanned(track, occurrence)}, held on ${formatDate(occurrence.record.date)}`,
                )
              : [],
          ),
      };
    }
  },
};
