/**
 * This room sums up how an agreement is doing on a day, from `evidence/`. It finds nothing out by itself, and
 * writes no text for a terminal: that is the command line's.
 */
import { isOnDemandOnly } from '../calendar/cadence.ts';
import { type IsoDate, toDate } from '../calendar/date.ts';
import type { Day } from '../calendar/day.ts';
import type { ActionModel } from '../evidence/action.ts';
import type { Doubt } from '../evidence/doubt.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { KnownPeople } from '../evidence/known-people.ts';
import type { PromiseKind, RegularPromise } from '../evidence/promise.ts';
import { type Attendance, attendanceOf } from '../evidence/quorum.ts';
import type { RecordModel } from '../evidence/record.ts';
import { isOfOtherText, type PartySignOff, signOffOf } from '../evidence/sign-off.ts';
import { missedIn, refusedFor, type Track } from '../evidence/track.ts';
import type { Text } from '../l10n/message.ts';
import { textFingerprint } from '../model/text-fingerprint.ts';
import { once } from '../util/once.ts';
import {
  type Adherence,
  adherenceOf,
  aYearBefore,
  ofLastYear,
  sumOf,
  type Tally,
  tallyOf,
  tallyOfLastYear,
} from './adherence.ts';
import { answersIn } from './answers.ts';
import { type DatedOccurrence, datedOf } from './dated-occurrence.ts';
import { type Duty, openActions, overdueDuties, upcomingDuties } from './duty.ts';
import { type FollowUp, followUpOf } from './follow-up.ts';
import { type OpenAction, openActionsOf } from './open-actions.ts';

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
  /** Whether nothing is left open by something that was written but proves nothing. */
  readonly isCertain: boolean;
  /** What leaves something open, with its place and the reason, in the order of files and lines. */
  readonly doubts: readonly Doubt[];
  readonly overdue: readonly Duty[];
  readonly upcoming: readonly Duty[];
  readonly promises: readonly PromiseStatus[];
  readonly parties: readonly PartyStatus[];
  readonly actions: readonly OpenAction[];
  /** Meetings of the last year that did not reach their forum’s quorum, or of which nobody knows. */
  readonly quorums: readonly QuorumStatus[];
  /** What an approval names as the text that it is of; undefined where not all of the text is understood. */
  readonly text: string | undefined;
  /** Who has signed off the version that the agreement has; none where no approval is on record. */
  readonly approvals: readonly ApprovalStatus[];
  readonly followUp: FollowUp;
}

/** Whether a party has signed off the version that the agreement has. */
export interface ApprovalStatus extends PartySignOff {
  /** Whether the approval names a text that is not the present one. */
  readonly isOfOtherText: boolean;
}

/** A meeting whose forum has a quorum that it is not known to have reached. */
export interface QuorumStatus {
  readonly record: RecordModel;
  readonly forum: string;
  readonly attendance: Attendance;
  readonly decisions: readonly string[];
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
  readonly occurrences: readonly DatedOccurrence[];
  /** Those of the last year; what was held before its day among them. */
  readonly ofLastYear: readonly DatedOccurrence[];
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

/** Pure: the same agreement, records and day give the same status. */
export function statusOf(evidence: Evidence): AgreementStatus {
  const { model, starts, ends, isRecorded, isInForce } = evidence;
  const { id, title, status } = model.agreement;
  const tracks = isInForce ? evidence.tracks : [];
  const actions = openActions(evidence);
  const doubts = isInForce ? doubtsIn(evidence, tracks, actions) : [];
  return {
    id,
    title: title ?? id ?? '',
    status,
    starts: dateOf(starts),
    ends: dateOf(ends),
    standing: standingOf(evidence),
    isRecorded,
    isCertain: doubts.length === 0 && tracks.every(track => track.isCertain),
    doubts,
    overdue: overdueDuties(evidence),
    upcoming: upcomingDuties(evidence),
    promises: isRecorded ? tracks.map(track => promiseStatus(track, evidence)) : [],
    parties: isInForce && isRecorded ? partyStatuses(evidence) : [],
    quorums: isInForce ? quorumsOf(evidence) : [],
    text: textFingerprint(model.file),
    approvals: approvalsOf(evidence),
    followUp: isInForce ? followUpOf(evidence) : { escalations: [], warnings: [], scorecard: [] },
    actions: openActionsOf(evidence),
  };
}

function approvalsOf({ model, written, doubts, today }: Evidence): ApprovalStatus[] {
  const { parties = [] } = signOffOf(model, { records: written, doubts }, today) ?? {};
  return parties.map(each => ({
    ...each,
    isOfOtherText: each.record !== undefined && isOfOtherText(each.record, model),
  }));
}

function dateOf(day: Day | undefined): IsoDate | undefined {
  return day === undefined ? undefined : toDate(day);
}

function standingOf({ isInForce, isOver, model }: Evidence): AgreementStatus['standing'] {
  if (isInForce) return isOver ? 'over' : 'in force';
  return model.agreement.status === 'active' ? 'not begun' : 'not in force';
}

/** Everything that leaves a promise, an action or an answer open. */
function doubtsIn(evidence: Evidence, tracks: readonly Track[], actions: readonly ActionModel[]): Doubt[] {
  if (!evidence.isRecorded) return [...evidence.doubts].sort(byPlace);
  const causes = tracks.flatMap(track => track.causes);
  const answers = evidence.doubts.filter(({ record }) => {
    const asks = record?.type === 'notice' || record?.type === 'proposal';
    return asks && record.answered === undefined && record.outcome === undefined;
  });
  // The same line may leave several things open, as one and the same doubt or for one and the same reason.
  const byLine = new Map<string, Doubt>();
  const unsigned = approvalsOf(evidence).some(({ state }) => state === 'unclear');
  const approvals = evidence.doubts.filter(({ record }) => unsigned && record?.type === 'approval');
  const { escalations, warnings, scorecard } = followUpOf(evidence);
  const followed = [...escalations, ...warnings, ...scorecard].flatMap(({ doubts }) => doubts);
  for (const doubt of [
    ...causes,
    ...approvals,
    ...followed,
    ...actions.flatMap(({ doubts }) => doubts),
    ...answers,
  ])
    byLine.set(`${doubt.file.uri} ${doubt.range.start} ${doubt.reason}`, doubt);
  return [...byLine.values()].sort(byPlace);
}

function byPlace(a: Doubt, b: Doubt): number {
  if (a.file.uri !== b.file.uri) return a.file.uri < b.file.uri ? -1 : 1;
  return a.range.start - b.range.start;
}

function promiseStatus(track: Track, evidence: Evidence): PromiseStatus {
  const { promise, occurrences } = track;
  const { today } = evidence;
  // Not everybody who asks how it is doing looks at each occasion.
  const due = once(() => {
    const refused = refusedFor(track, missedIn(track));
    return occurrences
      .filter(({ state }) => state !== 'not-due')
      .map(occurrence => ({ occurrence, dated: datedOf(occurrence, refused.get(occurrence)) }));
  });
  const recent = once(() => {
    const isRecent = new Set(ofLastYear(occurrences, today));
    return due().flatMap(({ occurrence, dated }) => (isRecent.has(occurrence) ? dated : []));
  });
  return {
    kind: promise.kind,
    id: promise.id,
    name: promise.name,
    parties: promise.parties,
    total: tallyOf(occurrences),
    lastYear: isOnDemandOnly(promise.cadence)
      ? { ...tallyOf([]), held: recordedIn(promise, evidence), keeping: 'on demand' }
      : adherenceOf(tallyOfLastYear(track, today)),
    get occurrences() {
      return due().map(({ dated }) => dated);
    },
    get ofLastYear() {
      return recent();
    },
  };
}

/** How often something took place in the last year, of which nothing was due. */
function recordedIn(promise: RegularPromise, evidence: Evidence): number {
  const start = aYearBefore(evidence.today);
  const isRecent = ({ type, day }: RecordModel) => type !== 'waived' && day > start && day <= evidence.today;
  return evidence.recordsFor(promise).filter(isRecent).length;
}

/** The meetings of the last year of which nobody can say that their forum could decide. */
function quorumsOf({ records, model, today }: Evidence): QuorumStatus[] {
  const start = aYearBefore(today);
  return records
    .filter(({ day }) => day <= today && day > start)
    .flatMap(record => {
      const attendance = attendanceOf(record, model);
      if (!attendance || attendance.state === 'met') return [];
      const forum = record.subject?.replace('forum ', '') ?? '';
      return [{ record, forum, attendance, decisions: record.record.decisions ?? [] }];
    });
}

function partyStatuses(evidence: Evidence): PartyStatus[] {
  const { model, today, tracks } = evidence;
  const start = aYearBefore(today);
  const answers = answersIn(evidence).filter(({ record }) => record.day > start);
  return model.parties.map(({ id, name }) => {
    const own = tracks.filter(({ promise }) => promise.parties.length === 1 && promise.parties[0] === id);
    const owed = answers.filter(({ by }) => by.includes(id));
    const count = (state: (typeof owed)[number]['state']) => owed.filter(each => each.state === state).length;
    return {
      id,
      name,
      promises: adherenceOf(sumOf(own.map(track => tallyOfLastYear(track, today)))),
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

function meetingsOf(party: string, { records, promises, model, today }: Evidence): PartyStatus['meetings'] {
  const people = new KnownPeople(model);
  const start = aYearBefore(today);
  const forums = new Set(
    promises
      .filter(({ kind, parties }) => kind === 'forum' && parties.includes(party))
      .map(({ subject }) => subject),
  );
  const held = records.filter(
    ({ type, subject, day, record }) =>
      type === 'meeting' &&
      forums.has(subject ?? '') &&
      day <= today &&
      day > start &&
      (record.present?.length ?? 0) > 0,
  );
  const isOfParty = (person: string) => people.partyOf(person) === party;
  const attended = held.filter(({ record }) => record.present?.some(isOfParty));
  // Somebody who cannot be found may be of any party: then nobody knows whether the party was there.
  const unknown = held.filter(
    ({ record }) =>
      !record.present?.some(isOfParty) &&
      record.present?.some(person => people.partyOf(person) === undefined),
  );
  return { attended: attended.length, of: held.length - unknown.length };
}
