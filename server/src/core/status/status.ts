import type { IsoDate } from '../calendar/date.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Occurrence } from '../evidence/occurrence.ts';
import type { PromiseKind } from '../evidence/promise.ts';
import type { Track } from '../evidence/track.ts';
import type { Text } from '../l10n/message.ts';
import {
  type Adherence,
  adherenceOf,
  aYearBefore,
  ofLastYear,
  sumOf,
  type Tally,
  tallyOf,
} from './adherence.ts';
import { answersIn } from './answers.ts';
import { type Duty, openActions, overdueDuties, upcomingDuties } from './duty.ts';

/** How an agreement is doing on a day. */
export interface AgreementStatus {
  readonly id: string | undefined;
  readonly title: string;
  readonly status: string | undefined;
  readonly starts: IsoDate | undefined;
  readonly ends: IsoDate | undefined;
  /** `in force`, or why nothing is owed. */
  readonly standing: 'in force' | 'not in force' | 'not begun' | 'over';
  /** Whether there is any Records file; without one nothing counts as missed. */
  readonly isRecorded: boolean;
  /** Whether everything that was recorded could be read; if not, nothing counts as overdue. */
  readonly isCertain: boolean;
  readonly overdue: readonly Duty[];
  readonly upcoming: readonly Duty[];
  readonly promises: readonly PromiseStatus[];
  readonly parties: readonly PartyStatus[];
  readonly actions: readonly OpenAction[];
}

/** One regular promise; what each of several parties owes stands by itself. */
export interface PromiseStatus {
  readonly kind: PromiseKind;
  readonly id: string | undefined;
  readonly name: Text;
  readonly parties: readonly string[];
  /** Over the whole term until today. */
  readonly total: Tally;
  readonly lastYear: Adherence;
  /** What has come due until today, in order. */
  readonly occurrences: readonly Occurrence[];
}

/** What one party did in the last year, each in numbers of its own: there is no single score. */
export interface PartyStatus {
  readonly id: string;
  readonly name: string;
  /** Of what it promised by itself. */
  readonly promises: Adherence;
  /** Meetings of its forums at which somebody of it was, of those that say who was there. */
  readonly meetings: { readonly attended: number; readonly of: number };
  /** Answers that it owed. */
  readonly answers: {
    readonly inTime: number;
    readonly late: number;
    readonly open: number;
    readonly overdue: number;
  };
}

export interface OpenAction {
  readonly id: string | undefined;
  readonly name: string;
  readonly owner: string | undefined;
  readonly due: IsoDate | undefined;
  readonly isOverdue: boolean;
  /** The forum and day of the meeting that agreed on it. */
  readonly forum: string | undefined;
  readonly agreed: IsoDate | undefined;
}

/** Pure: the same agreement, records and day give the same status. */
export function statusOf(evidence: Evidence): AgreementStatus {
  const { model, starts, ends, isRecorded, isInForce } = evidence;
  const { id, title, status } = model.agreement;
  const tracks = isInForce ? evidence.tracks : [];
  return {
    id,
    title: title ?? id ?? '',
    status,
    starts,
    ends,
    standing: standingOf(evidence),
    isRecorded,
    isCertain: tracks.every(track => track.isCertain),
    overdue: overdueDuties(evidence),
    upcoming: upcomingDuties(evidence),
    promises: isRecorded ? tracks.map(track => promiseStatus(track, evidence.today)) : [],
    parties: isInForce && isRecorded ? partyStatuses(evidence) : [],
    actions: openActions(evidence).map(({ id, name, owner, due, mentions }) => ({
      id,
      name,
      owner,
      due,
      isOverdue: due !== undefined && due < evidence.asOf,
      forum: mentions[0]?.record.record.forum,
      agreed: mentions[0]?.record.date,
    })),
  };
}

function standingOf({ isInForce, isOver, model }: Evidence): AgreementStatus['standing'] {
  if (isInForce) return isOver ? 'over' : 'in force';
  return model.agreement.status === 'active' ? 'not begun' : 'not in force';
}

function promiseStatus({ promise, occurrences, isCertain }: Track, today: IsoDate): PromiseStatus {
  // Where records could not be read nobody can say that something was missed.
  const known = occurrences.filter(({ state }) => isCertain || state !== 'missed');
  return {
    kind: promise.kind,
    id: promise.id,
    name: promise.name,
    parties: promise.parties,
    total: tallyOf(known),
    lastYear: adherenceOf(tallyOf(ofLastYear(known, today))),
    occurrences: known.filter(({ state }) => state !== 'not-due'),
  };
}

function partyStatuses(evidence: Evidence): PartyStatus[] {
  const { model, today, tracks } = evidence;
  const answers = answersIn(evidence).filter(({ record }) => record.date > aYearBefore(today));
  return model.parties.map(({ id, name }) => {
    const own = tracks.filter(({ promise }) => promise.parties.length === 1 && promise.parties[0] === id);
    const owed = answers.filter(({ by }) => by.includes(id));
    const count = (state: (typeof owed)[number]['state']) => owed.filter(each => each.state === state).length;
    return {
      id,
      name,
      promises: adherenceOf(sumOf(own.map(track => promiseStatus(track, today).lastYear))),
      meetings: meetingsOf(id, evidence),
      answers: {
        inTime: count('in time'),
        late: count('late'),
        open: count('open'),
        overdue: count('overdue'),
      },
    };
  });
}

function meetingsOf(party: string, { records, promises, today }: Evidence): PartyStatus['meetings'] {
  const forums = new Set(
    promises
      .filter(({ kind, parties }) => kind === 'forum' && parties.includes(party))
      .map(({ subject }) => subject),
  );
  const held = records.filter(
    ({ type, subject, date, record }) =>
      type === 'meeting' &&
      forums.has(subject ?? '') &&
      date <= today &&
      date > aYearBefore(today) &&
      (record.present?.length ?? 0) > 0,
  );
  const attended = held.filter(({ record }) =>
    record.present?.some(person => person.startsWith(`${party}/`)),
  );
  return { attended: attended.length, of: held.length };
}
