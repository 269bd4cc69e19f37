import { dayAfter, dayBefore } from '../../calendar/add-duration.ts';
import { occurrencesPerYear, regularPart } from '../../calendar/cadence.ts';
import { formatDate, toDate } from '../../calendar/date.ts';
import { type Day, plusDays } from '../../calendar/day.ts';
import { describeWritten } from '../../calendar/describe-duration.ts';
import { parseDuration } from '../../calendar/parse-duration.ts';
import type { Occurrence } from '../../evidence/occurrence.ts';
import { type PlannedSeries, plannedParts } from '../../evidence/planned-series.ts';
import type { Track } from '../../evidence/track.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { ForumModel } from '../../model/agreement.ts';
import { chairInWords } from '../../model/chairs.ts';
import { guestsOf, observersInWords } from '../../model/forum-people.ts';
import { daysOfYearAhead } from '../year.ts';
import { attendeesOf, peopleOf } from './attendees.ts';
import { entryOf, fact, lastingId, type MadeEntry, type Making } from './entry.ts';
import { recurring } from './recurring.ts';
import { seriesEntry, seriesKey } from './series-entry.ts';

/** What comes so often in a year is told by its next day only, wherever each day would be an entry of its own. */
const frequent = 50;
/** Papers and minutes of meetings that are more frequent are told by the next day only: twice as many would be heard by nobody. */
const mostPaperwork = 12;

/** The meetings of a forum, and the days on which its papers and minutes are due. */
export function meetingsOf(track: Track, forum: ForumModel, making: Making): MadeEntry[] {
  const { evidence } = making;
  const { planned, hasOthers } = plannedParts(track.promise, evidence);
  return [
    ...planned.flatMap((part, index) => series(part, index, track, forum, making)),
    ...(hasOthers ? dueDays(track, planned, forum, making) : []),
    ...(planned.length > 0 ? paperwork(track, planned, forum, making) : []),
  ];
}

function series(
  part: PlannedSeries,
  phase: number,
  { promise, occurrences }: Track,
  forum: ForumModel,
  making: Making,
): MadeEntry[] {
  const { evidence, reader, addresses } = making;
  const said = {
    kind: 'meeting' as const,
    summary: forum.name,
    lines: linesOf(forum, making),
    forum: forum.id,
    people: peopleOf(forum),
    parties: promise.parties,
  };
  return recurring(part, occurrences, evidence.free, true).map((found, rule) => ({
    ...seriesEntry({ ...said, key: ['forum', idOf(forum), ...seriesKey(phase, rule)] }, part, found, making),
    minutes: minutesOf(forum.forum.duration),
    attendees: attendeesOf(forum, evidence.model, reader, addresses),
  }));
}

/** A forum that has no days meets by a day: once in each interval, or so long after the last time. */
function dueDays(
  track: Track,
  planned: readonly PlannedSeries[],
  forum: ForumModel,
  making: Making,
): MadeEntry[] {
  const { promise } = track;
  const open = upcoming(track, making).filter(({ planned: day }) => !isIn(planned, day));
  const isOnce = isFrequent(track) || regularPart(promise.cadence)?.isMinimum === true;
  return (isOnce ? open.filter(isOpen).slice(0, 1) : open).map(occurrence =>
    entryOf(
      {
        key: ['forum', idOf(forum), 'due', isOnce ? undefined : toDate(occurrence.planned)],
        kind: 'due',
        day: occurrence.planned,
        summary: t`Meet by this day: ${forum.name}`,
        lines: linesOf(forum, making),
        alarmDays: 7,
        forum: forum.id,
        people: peopleOf(forum),
        parties: promise.parties,
        isSettled: !isOpen(occurrence),
      },
      making,
    ),
  );
}

/** When the papers of meetings go out, and their minutes are there: of those of the coming year. */
function paperwork(
  track: Track,
  planned: readonly PlannedSeries[],
  forum: ForumModel,
  making: Making,
): MadeEntry[] {
  const { today, free } = making.evidence;
  const parts = [
    { kind: 'papers' as const, written: forum.forum.papers, move: dayBefore },
    { kind: 'minutes' as const, written: forum.forum.minutes, move: dayAfter },
  ];
  const isOnce = isFrequent(track, mostPaperwork + 1);
  const meetings = track.occurrences.filter(
    ({ planned: day, state }) => state !== 'waived' && isIn(planned, day),
  );
  return parts.flatMap(({ kind, written, move }) => {
    const length = parseDuration(written ?? '');
    if (!length.ok) return [];
    const due = meetings
      .map(({ planned: day, state, record }) => {
        const held = record && (state === 'held' || state === 'late') ? record.day : day;
        return { meeting: day, held, day: move(held, length.value, free) };
      })
      .filter(({ day }) => day >= today && day <= plusDays(today, daysOfYearAhead));
    return (isOnce ? due.slice(0, 1) : due).map(({ meeting, held, day }) =>
      entryOf(
        {
          key: [kind, idOf(forum), isOnce ? undefined : toDate(meeting)],
          kind,
          day,
          summary: kind === 'papers' ? t`Papers are due: ${forum.name}` : t`Minutes are due: ${forum.name}`,
          lines: [
            t`For the meeting of ${formatDate(held)}.`,
            fact(t`Secretary`, personOf(forum.forum.secretary, making)),
            fact(t`Chair`, chairInWords(making.evidence.model, forum.forum.chair)),
          ],
          alarmDays: 1,
          forum: forum.id,
          people: peopleOf(forum),
          parties: track.promise.parties,
        },
        making,
      ),
    );
  });
}

function linesOf({ forum }: ForumModel, { evidence: { model }, reader }: Making): Text[] {
  const named = (references: readonly string[]) =>
    references.map(reference => reader.person(reference)).join(', ');
  const { purpose, members = [], agenda = [], papers, minutes, secretary } = forum;
  return [
    purpose ?? '',
    fact(t`Chair`, chairInWords(model, forum.chair)),
    fact(t`Secretary`, secretary === undefined ? undefined : reader.person(secretary)),
    fact(t`Members`, named(members)),
    fact(
      t`Observers`,
      [named(guestsOf(forum).filter(each => each !== secretary)), ...observersInWords(forum)]
        .filter(each => each !== '')
        .join(', '),
    ),
    ...(agenda.length > 0 ? [t`Agenda:`] : []),
    ...agenda.map(item => t`- ${item}`),
    papers === undefined ? '' : t`Papers go out ${describeWritten(papers)} before.`,
    minutes === undefined ? '' : t`Minutes are there ${describeWritten(minutes)} after.`,
  ];
}

function personOf(reference: string | undefined, { reader }: Making): string | undefined {
  return reference === undefined ? undefined : reader.person(reference);
}

/** The occasions from the day on, for a year. */
export function upcoming({ occurrences }: Track, { evidence: { today } }: Making): Occurrence[] {
  const last = plusDays(today, daysOfYearAhead);
  return occurrences.filter(({ planned }) => planned >= today && planned <= last);
}

/** Whether nothing has become of an occasion yet. */
export function isOpen({ state, record }: Occurrence): boolean {
  return record === undefined && state !== 'missed';
}

/** Whether something comes so often that an entry for each day would fill the calendar. */
export function isFrequent({ promise }: Track, least = frequent): boolean {
  const rhythm = regularPart(promise.cadence);
  return rhythm !== undefined && occurrencesPerYear(rhythm) >= least;
}

function isIn(parts: readonly PlannedSeries[], day: Day): boolean {
  return parts.some(({ first, last }) => first <= day && (last === undefined || day <= last));
}

function idOf({ id = '', forum }: ForumModel): string {
  return lastingId(id, forum);
}

/** How long a meeting takes, in minutes; undefined where that is no length of a meeting. */
function minutesOf(written: string | undefined): number | undefined {
  const length = parseDuration(written ?? '');
  if (!length.ok) return undefined;
  const { amount, unit } = length.value;
  const per = { minute: 1, hour: 60, day: 1440, 'working day': 1440 } as Readonly<Record<string, number>>;
  return per[unit] === undefined || amount === 0 ? undefined : amount * per[unit];
}
