import { dayBefore } from '../calendar/add-duration.ts';
import { type IsoDate, toDate } from '../calendar/date.ts';
import { plusDays } from '../calendar/day.ts';
import { parseDuration } from '../calendar/parse-duration.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { plannedParts } from '../evidence/planned-series.ts';
import { type Text, t } from '../l10n/message.ts';
import { chairOf } from '../model/forum-people.ts';
import { partyOf } from '../model/parties.ts';
import type { Duty } from './duty.ts';

/** The papers of one meeting that is to come. */
export interface PapersDuty extends Duty {
  readonly kind: 'papers';
  readonly meeting: IsoDate;
}

/**
 * The papers that are to go out from today on for some days, for meetings whose days are planned. Nobody records that they
 * went out, so none are overdue.
 */
export function papersDuties(evidence: Evidence, ahead: number): PapersDuty[] {
  const { today, free, model, isInForce, isOver } = evidence;
  if (!isInForce || isOver) return [];
  const last = plusDays(today, ahead);
  return evidence.tracks.flatMap(({ promise, occurrences }) => {
    const found = promise.kind === 'forum' ? model.forum(promise.id) : undefined;
    const length = parseDuration(found?.forum.papers ?? '');
    if (!found || !length.ok) return [];
    const { planned } = plannedParts(promise, evidence);
    const person = found.forum.secretary ?? chairOf(found.forum);
    return occurrences
      .filter(
        ({ state, planned: day, record }) => state === 'not-due' && record === undefined && day >= today,
      )
      .filter(({ planned: day }) => planned.some(part => part.first <= day && day <= (part.last ?? day)))
      .map(({ planned: meeting }) => ({ meeting, due: dayBefore(meeting, length.value, free) }))
      .filter(({ due }) => due >= today && due <= last)
      .map(({ meeting, due }) => ({
        kind: 'papers' as const,
        name: papersOf(found.name),
        id: promise.id,
        parties: person === undefined ? promise.parties : [partyOf(person)],
        to: promise.parties,
        forum: promise.id,
        person,
        due: toDate(due),
        until: toDate(due),
        times: 1,
        meeting: toDate(meeting),
      }));
  });
}

function papersOf(forum: string): Text {
  return t`papers of “${forum}”`;
}
