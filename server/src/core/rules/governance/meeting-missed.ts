import { formatDate, toDate } from '../../calendar/date.ts';
import type { Occurrence } from '../../evidence/occurrence.ts';
import type { RecordModel } from '../../evidence/record.ts';
import { missedIn, missedTwiceInARow, refusedFor, type Track } from '../../evidence/track.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { certainTracks, lastRecord, listed, relatedRecord, whenPlanned } from '../evidence.ts';
import { recordsWith, startingOn } from '../examples.ts';

const present = 'present: [nordbank/mika-salo, cirrus/sara-berg]';
const first = `type: meeting, forum: stand-up, date: 2026-11-05, ${present}`;
const third = `type: meeting, forum: stand-up, date: 2026-11-19, ${present}`;

export const governanceMeetingMissed: AgreementRule = {
  on: 'agreement',
  id: 'governance/meeting-missed',
  severity: 'warning',
  principle: 'governance',
  dated: true,
  title: 'A planned meeting was not held.',
  why: 'Meetings are the first thing to be dropped under pressure. What they would have settled waits, and after two in a row the forum exists on paper only; then this is an error.',
  remedy:
    'Hold the meeting, or record it if it took place. If both agreed to skip it, record that with `type: waived`.',
  bad: startingOn('2026-11-02') + recordsWith(first, third),
  good:
    startingOn('2026-11-02') +
    recordsWith(first, `type: meeting, forum: stand-up, date: 2026-11-12, ${present}`, third),
  reads: ['governance', 'term', 'status', 'holidays'],
  *check(model, context) {
    for (const track of certainTracks(model, context, 'forum')) {
      const missed = missedIn(track);
      if (missed.length === 0) continue;
      const { owner, path, id } = track.promise;
      const refused = [...refusedFor(track, missed).values()];
      yield {
        range: model.headOf(owner),
        path,
        severity: missedTwiceInARow(track) ? 'error' : 'warning',
        message:
          refused.length > 0
            ? t`${messageOf(track, missed)} ${notWaived(refused)}`
            : messageOf(track, missed),
        related: [
          ...missed.slice(-3).map(occurrence => ({
            uri: model.file.uri,
            range: model.at(owner, 'cadence'),
            message: t`Planned for ${whenPlanned(track, occurrence)}: nothing recorded`,
          })),
          ...refused.slice(-3).map(waiver => relatedRecord(waiver, notWaived([waiver]))),
          ...lastRecord(track),
        ],
        data: {
          type: 'meeting',
          forum: id,
          days: missed.map(({ planned }) => toDate(planned)),
          // Such a record is to be completed, not written again.
          hasWaivers: refused.length > 0,
        },
      };
    }
  },
};

function messageOf(track: Track, missed: readonly Occurrence[]): Text {
  const { name } = track.promise;
  const days = listed(track, missed);
  if (missed.length === 1)
    return t`“${name}” has no record of the meeting planned for ${days}: what it would have settled waits. Record it if it was held, or record \`type: waived\` if both sides agreed to skip it.`;
  return missedTwiceInARow(track)
    ? t`“${name}” has no record of ${missed.length} planned meetings (${days}), some of them in a row: a forum that does not meet exists on paper only. Record those that were held or skipped by agreement, and bring the forum back to life.`
    : t`“${name}” has no record of ${missed.length} planned meetings (${days}): what they would have settled waits. Record those that were held, or record \`type: waived\` where both sides agreed to skip one.`;
}

/** Says of waivers why they do not count. */
function notWaived(waivers: readonly RecordModel[]): Text {
  const parties = new Map(
    waivers.flatMap(({ consent }) => (consent?.lacking ?? []).map(party => [party.id, party.name])),
  );
  const who = and([...parties.values()]);
  const days = and(waivers.slice(-5).map(({ date }) => formatDate(date, 'short')));
  return waivers.length === 1
    ? t`The waiver for ${days} does not count, since nobody from ${who} is named in \`agreedBy\`.`
    : t`The waivers for ${days} do not count, since nobody from ${who} is named in \`agreedBy\`.`;
}
