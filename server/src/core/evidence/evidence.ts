/**
 * This room holds what was promised against what was recorded. Whoever needs to know what was kept, is overdue or
 * comes next asks here, and nobody works it out again.
 */
import type { Cadence } from '../calendar/cadence.ts';
import { freeDaysOf, type IsoDate, readDay, toDay } from '../calendar/date.ts';
import { type Day, earlierDay, type FreeDays, laterDay, plusDays } from '../calendar/day.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { lastDayOf } from '../model/term.ts';
import { grouped } from '../util/grouped.ts';
import type { PlainMapping } from '../yaml/value.ts';
import { type Doubt, mayBeAbout } from './doubt.ts';
import { type Due, DueDays } from './due-days.ts';
import { expandReports } from './expand-reports.ts';
import { followedFrom } from './followed-from.ts';
import { foreignDoubts } from './foreign.ts';
import { judgeReports } from './judge-reports.ts';
import { withRecord } from './occurrence.ts';
import { keptBy, type RegularPromise, regularPromises } from './promise.ts';
import type { RecordModel } from './record.ts';
import type { RecordFiles } from './record-files.ts';
import { ReportPeriods } from './report-periods.ts';
import { reviewedGovernance } from './reviewed-governance.ts';
import { termOf } from './term.ts';
import type { Track } from './track.ts';
import { allOpen, judge } from './uncertain.ts';
import { areHolidaysUnclear, isTermUnclear, sameIdDoubt, sameNames, unclearDays } from './unclear.ts';
import { expandUnrecorded } from './unrecorded.ts';

/** How far ahead occasions are worked out, in days: what "soon" means everywhere. */
export const daysAhead = 30;

/**
 * What an agreement promises to do again and again, held against what was recorded, as of a day. Everything that needs
 * to know what was kept, what is overdue and what comes next asks here; the workspace keeps it.
 */
export class Evidence {
  readonly model: AgreementModel;
  readonly today: Day;
  /** The term, as far as it is known. */
  readonly starts: Day | undefined;
  readonly ends: Day | undefined;
  /** The agreement's holidays. */
  readonly free: FreeDays;
  /** Whether there is any Records file for the agreement: without one nothing counts as missing (decision 1). */
  readonly isRecorded: boolean;
  /** All records that prove something, in the order of their days, also those of days to come. */
  readonly records: readonly RecordModel[];
  /** All records with a readable day, whether they prove something or not. */
  readonly written: readonly RecordModel[];
  /** What was written and proves nothing, but may be a record: what it may be is not proved to be missing. */
  readonly doubts: readonly Doubt[];
  /** Waivers to which not all parties concerned agreed. */
  readonly refused: readonly RecordModel[];
  /** What keeps all days of the agreement from being certain. */
  readonly unclear: readonly Doubt[];
  /** Whether all files are there; while some are still to be read nothing is proved to be missing. */
  readonly isComplete: boolean;
  #promises: readonly RegularPromise[] | undefined;
  readonly #tracks = new Map<RegularPromise, Track>();
  #allTracks: readonly Track[] | undefined;
  #tracksByOwner: ReadonlyMap<PlainMapping, readonly Track[]> | undefined;
  readonly #due: DueDays;
  readonly #ahead: number;
  #sameNames: ReturnType<typeof sameNames> | undefined;
  #recordsBySubject: ReadonlyMap<string | undefined, readonly RecordModel[]> | undefined;

  /** @param ahead how many days ahead occasions are worked out */
  constructor(model: AgreementModel, files: RecordFiles, today: IsoDate, ahead: number = daysAhead) {
    this.model = model;
    this.#ahead = ahead;
    this.today = toDay(today);
    const { id, term, holidays } = model.agreement;
    this.starts = readDay(term?.starts);
    this.ends = lastDayOf(term);
    this.free = freeDaysOf(holidays);
    this.isRecorded = id !== undefined && files.recordsOf(id).length > 0;
    const { records, doubts } = files.recordListOf(model);
    const namesake = sameIdDoubt(model, files);
    // With two agreements of one id nobody can tell whose records they are.
    const told = reviewedGovernance(model);
    const all = told.length > 0 ? [...records, ...told].sort(byDay) : records;
    this.written = namesake.length > 0 ? told : all;
    this.records = this.written.filter(({ isProof }) => isProof);
    this.doubts = [...namesake, ...doubts, ...foreignDoubts(model, files)].filter(
      ({ entry }) => !entry || entry.type === 'waived' || entry.day <= this.today,
    );
    this.refused = this.written.filter(({ consent }) => consent?.state === 'lacking');
    this.unclear = unclearDays(model);
    this.isComplete = files.complete;
    this.#due = new DueDays(this);
  }

  /**
   * What is promised again and again; worked out when somebody asks, which for a draft nobody does. Commitments of open
   * dialogue and of the parties' own principles are followed once any of them is recorded.
   */
  get promises(): readonly RegularPromise[] {
    this.#promises ??= regularPromises(this.model).filter(
      ({ kind }) => kind !== 'commitment' || this.#firstFulfilled !== undefined,
    );
    return this.#promises;
  }

  /** The first day on which a commitment of open dialogue or of an own principle was recorded as kept. */
  get #firstFulfilled(): Day | undefined {
    const first = this.records.find(({ type }) => type === 'fulfilled');
    return first && first.day <= this.today ? first.day : undefined;
  }

  /**
   * Whether the agreement is in force, so that its promises are owed (decision 1). After the end of the term what was
   * owed until then still counts.
   */
  get isInForce(): boolean {
    if (this.model.agreement.status !== 'active') return false;
    return this.starts === undefined || this.starts <= this.today;
  }

  /** Whether the days from which or until which promises count could not be understood: nothing is proved by any day. */
  get isTermUnclear(): boolean {
    return isTermUnclear(this.model);
  }

  /** Whether a holiday could not be understood, so that nobody can count working days. */
  get areHolidaysUnclear(): boolean {
    return areHolidaysUnclear(this.model);
  }

  /** Whether its end has come, on a day that can be read. */
  get isOver(): boolean {
    return this.ends !== undefined && this.ends < this.today;
  }

  /** The day until which promises count: today, or the last day of the term. */
  get asOf(): Day {
    return this.ends === undefined ? this.today : earlierDay(this.today, this.ends);
  }

  /** Whether a day lies in the part of the term that has passed. */
  hasPassed(day: Day): boolean {
    return day <= this.asOf && !(this.starts !== undefined && day < this.starts);
  }

  /** Every regular promise with its occasions; what each of several parties owes is a track of its own. */
  get tracks(): readonly Track[] {
    this.#allTracks ??= this.promises.map(promise => this.track(promise));
    return this.#allTracks;
  }

  /** Those of what one mapping promises, under whichever key and to whomever. */
  tracksOf(owner: PlainMapping): readonly Track[] {
    this.#tracksByOwner ??= grouped(this.tracks, ({ promise }) => promise.owner);
    return this.#tracksByOwner.get(owner) ?? [];
  }

  track(promise: RegularPromise): Track {
    const known = this.#tracks.get(promise);
    if (known) return known;
    const track = this.#makeTrack(promise);
    this.#tracks.set(promise, track);
    return track;
  }

  /**
   * When something that a mapping promises under one of its keys is due next; see {@link DueDays.next}. Also of promises
   * whose records nobody can keep, such as those of an organisation's own principles.
   */
  next(owner: PlainMapping, key: string): Due | undefined {
    return this.#due.next(owner, key);
  }

  /** When something with a cadence would be due first, if it were promised; see {@link DueDays.first}. */
  first(cadence: Cadence): Due | undefined {
    return this.#due.first(cadence);
  }

  /** Records that keep a promise or skip one of its occasions. */
  recordsFor(promise: RegularPromise): readonly RecordModel[] {
    this.#recordsBySubject ??= grouped(this.records, ({ subject }) => subject);
    return about(promise, this.#recordsBySubject.get(promise.subject) ?? []);
  }

  /** What may be a record of a promise. */
  doubtsAbout(promise: RegularPromise): readonly Doubt[] {
    return this.doubts.filter(doubt => mayBeAbout(doubt, promise));
  }

  /** The days from which on and until which something is owed. */
  #termOf(promise: RegularPromise): ReturnType<typeof termOf> {
    const { starts, ends } = termOf(this, promise);
    const first = promise.kind === 'commitment' ? this.#firstFulfilled : undefined;
    if (first === undefined) return { starts, ends };
    const followed = followedFrom(promise, first, this.free, this.recordsFor(promise));
    return { starts: laterDay(followed, starts ?? followed), ends };
  }

  #makeTrack(promise: RegularPromise): Track {
    const { today, free, model } = this;
    const { starts, ends } = this.#termOf(promise);
    const until = plusDays(laterDay(today, starts ?? today), this.#ahead);
    const proved = this.recordsFor(promise);
    const doubts = this.doubtsAbout(promise);
    // What is to happen has not happened yet; what is agreed to be skipped is agreed.
    const isWaiver = ({ type }: RecordModel) => type === 'waived';
    const periods = promise.kind === 'report' ? ReportPeriods.of(model, promise.owner) : undefined;
    const expanded = (all: readonly RecordModel[]) => {
      const done = all.filter(record => !isWaiver(record) && record.day <= today);
      // The first record of a commitment that nobody could record before is an occasion of its own, from which on it counts.
      const first =
        promise.kind === 'commitment' && !promise.cadence.from && starts === this.#firstFulfilled
          ? done.find(({ day }) => day === starts)
          : undefined;
      const begun = first && withRecord({ planned: first.day, opens: first.day, closes: first.day }, first);
      const expansion = {
        cadence: promise.cadence,
        starts,
        anchor: starts ?? proved.find(record => !isWaiver(record) && record.day <= today)?.day,
        ends,
        today,
        until,
        free,
        records: first ? done.filter(({ day }) => day > first.day) : done,
        waivers: all.filter(record => isWaiver(record) && record.day <= until),
      };
      if (periods) return expandReports({ ...expansion, periods: periods.periods, due: promise.due });
      // Which periods there are nobody knows; what is sent at least so often has none.
      if (promise.kind === 'report' && !promise.cadence.isMinimum) return [];
      const following = expandUnrecorded(promise.kind, expansion);
      return begun ? [begun, ...following] : following;
    };
    this.#sameNames ??= sameNames(model);
    const unclear = [...this.unclear, ...this.#sameNames(promise)];
    const isCertain = unclear.length === 0 && this.isComplete;
    const found = expanded(proved);
    const refused = about(promise, this.refused);
    if (!isCertain) return { promise, isCertain, refused, ...allOpen(found, [...unclear, ...doubts]) };
    if (periods) return { promise, isCertain, refused, ...judgeReports(found, doubts, periods) };
    const ifTrue = () => expanded([...proved, ...doubts.flatMap(({ entry }) => entry ?? [])].sort(byDay));
    return { promise, isCertain, refused, ...judge(found, doubts, ifTrue) };
  }
}

/** Those that keep a promise or skip one of its occasions. */
function about(
  { kind, subject, party }: RegularPromise,
  records: readonly RecordModel[],
): readonly RecordModel[] {
  return records.filter(record => {
    if (record.subject !== subject || (record.type !== keptBy[kind] && record.type !== 'waived'))
      return false;
    return record.by === undefined || party === undefined || record.by === party;
  });
}

function byDay(a: RecordModel, b: RecordModel): number {
  return a.day - b.day;
}
