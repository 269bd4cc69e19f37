import type { Evidence } from '../evidence/evidence.ts';
import { lastKept } from '../evidence/track.ts';
import { type Text, t } from '../l10n/message.ts';
import { inRow } from '../util/lists.ts';
import type { Reader } from './reader.ts';

/**
 * How far the parties are prepared for the end, in a sentence: whether there is a plan, since when, who keeps it, when it was
 * looked at.
 *
 * @returns undefined where neither an end nor a plan is written
 */
export function exitOf(evidence: Evidence, reader: Reader): string | undefined {
  const { model } = evidence;
  const { exit, term } = model.agreement;
  const plan = exit?.plan ?? term?.exitPlan;
  if (!exit && plan === undefined && term?.ends === undefined) return undefined;
  const { source } = model.file;
  const isUnread = [exit, term].some(
    owner => owner && ['plan', 'exitPlan'].some(key => source.isDoubtful(owner, key)),
  );
  if (plan === undefined && isUnread) return undefined;
  const agreed = reader.written(exit?.agreed);
  return reader.text(
    inRow([
      plan === undefined ? t`No exit plan is named` : t`Exit plan ${plan}`,
      agreed ? t`agreed on ${agreed.long}` : '',
      exit?.owner === undefined ? '' : t`kept by ${reader.person(exit.owner)}`,
      ...reviewed(evidence, reader),
    ]),
  );
}

function reviewed(evidence: Evidence, reader: Reader): Text[] {
  const track = evidence.tracks.find(({ promise }) => promise.kind === 'exit-review');
  if (!track) return [];
  const last = lastKept(track)?.record;
  const next = evidence.next(track.promise.owner, track.promise.key);
  return [
    last
      ? t`last reviewed on ${reader.day(last.day).long}`
      : evidence.isRecorded
        ? t`no review on record`
        : '',
    next ? t`next review by ${reader.day(next.date).long}` : '',
  ];
}
