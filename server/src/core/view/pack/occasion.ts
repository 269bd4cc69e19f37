import { type Day, plusDays } from '../../calendar/day.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { RecordModel } from '../../evidence/record.ts';
import type { ForumModel } from '../../model/agreement.ts';

/** One meeting of a forum, whether it has been or is to come. */
export interface Occasion {
  readonly day: Day;
  /** The planned day that it is for; undefined for a meeting besides the rhythm. */
  readonly planned: Day | undefined;
  /** The day of the meeting before it, on record or else as planned; what has happened since then is news. */
  readonly since: Day;
  /** The last meeting on record before it. */
  readonly previous: RecordModel | undefined;
  /** The meeting itself, where it is on record already. */
  readonly record: RecordModel | undefined;
}

/** Where nothing says when the last meeting was, so many days count as news. */
const daysOfNews = 92;

/**
 * The meeting that is meant: of no day in particular the nearest one that is not over, that is one whose day has come without a
 * record, or the next that is planned.
 *
 * @param asked the day for which somebody prepares
 * @returns undefined where nobody asked for a day and the forum plans none
 */
export function occasionOf(
  forum: ForumModel,
  evidence: Evidence,
  asked: Day | undefined,
): Occasion | undefined {
  const track = evidence.tracks.find(({ promise }) => promise.owner === forum.forum);
  const all = track?.occurrences ?? [];
  const open = all.find(({ state }) => state === 'due' || state === 'not-due');
  const day = asked ?? open?.planned;
  if (day === undefined) return undefined;
  const at =
    all.find(({ planned }) => planned === day) ?? all.find(each => each.opens <= day && day <= each.closes);
  const held = evidence.records.filter(
    ({ type, subject }) => type === 'meeting' && subject === `forum ${forum.id}`,
  );
  const previous = held.findLast(each => each.day < day && each.day <= evidence.today);
  const plannedBefore = all.findLast(({ planned }) => planned < (at?.planned ?? day))?.planned;
  return {
    day,
    planned: at?.planned,
    since: previous?.day ?? plannedBefore ?? plusDays(day, -daysOfNews),
    previous,
    record: held.find(each => each.day === day),
  };
}
