import type { Cadence } from '../calendar/cadence.ts';
import { addDays, earlier, type Holidays, type IsoDate, isIsoDate, later } from '../calendar/date.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { PlainMapping } from '../yaml/value.ts';
import { type Due, DueDays } from './due-days.ts';
import { expand } from './expand.ts';
import { keptBy, type RegularPromise, regularPromises } from './promise.ts';
import type { RecordModel } from './record.ts';
import type { RecordFiles } from './record-files.ts';
import type { Track } from './track.ts';

/** How far ahead occasions are worked out, in days: what "soon" means everywhere. */
export const daysAhead = 30;

/**
 * What an agreement promises to do again and again, held against what was recorded, as of a day. Everything that needs
 * to know what was kept, what is overdue and what comes next asks here; the workspace keeps it.
 */
export class Evidence {
  readonly model: AgreementModel;
  readonly today: IsoDate;
  /** The term, as far as it is known. */
  readonly starts: IsoDate | undefined;
  readonly ends: IsoDate | undefined;
  readonly holidays: Holidays;
  /** Whether there is any Records file for the agreement: without one nothing counts as missing (decision 1). */
  readonly isRecorded: boolean;
  /** All records in the order of their days, also those of days to come. */
  readonly records: readonly RecordModel[];
  /** Whether there may be records that cannot be read, or not yet: then nothing is proved to be missing. */
  readonly mayHideRecords: boolean;
  #promises: readonly RegularPromise[] | undefined;
  readonly #tracks = new Map<RegularPromise, Track>();
  readonly #due: DueDays;

  constructor(model: AgreementModel, files: RecordFiles, today: IsoDate) {
    this.model = model;
    this.today = today;
    const { id, term, holidays } = model.agreement;
    this.starts = isIsoDate(term?.starts) ? term.starts : undefined;
    this.ends = isIsoDate(term?.ends) ? term.ends : undefined;
    this.holidays = new Set(holidays ?? []);
    this.isRecorded = id !== undefined && files.recordsOf(id).length > 0;
    const { records, hidesRecords } = files.recordListOf(model);
    this.records = records;
    this.mayHideRecords =
      hidesRecords ||
      !files.complete ||
      files.possibleRecordsOf(id ?? '').length > 0 ||
      isAmbiguous(model, files);
    this.#due = new DueDays(this);
  }

  /** What is promised again and again; worked out when somebody asks, which for a draft nobody does. */
  get promises(): readonly RegularPromise[] {
    this.#promises ??= regularPromises(this.model);
    return this.#promises;
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
    const { agreement, file } = this.model;
    const { term } = agreement;
    if (!term) return file.source.isDoubtful(agreement, 'term');
    return file.source.isDoubtful(term, 'starts') || file.source.isDoubtful(term, 'ends');
  }

  /** Whether a holiday could not be understood, so that nobody can count working days. */
  get areHolidaysUnclear(): boolean {
    const { agreement, file } = this.model;
    return (
      file.source.isDoubtful(agreement, 'holidays') ||
      (agreement.holidays !== undefined && file.source.hasDoubts(agreement.holidays))
    );
  }

  /** Whether its end has come, on a day that can be read. */
  get isOver(): boolean {
    return this.ends !== undefined && this.ends < this.today;
  }

  /** The day until which promises count: today, or the last day of the term. */
  get asOf(): IsoDate {
    return this.ends ? earlier(this.today, this.ends) : this.today;
  }

  /** Whether a day lies in the part of the term that has passed. */
  hasPassed(day: IsoDate): boolean {
    return day <= this.asOf && !(this.starts && day < this.starts);
  }

  /** Every regular promise with its occasions; what each of several parties owes is a track of its own. */
  get tracks(): readonly Track[] {
    return this.promises.map(promise => this.track(promise));
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

  /** Records that keep a promise or skip one of its occasions, and those that may do so for all that can be read. */
  recordsFor({ kind, subject, party }: RegularPromise): readonly RecordModel[] {
    return this.records.filter(record => {
      if (record.type !== undefined && record.type !== keptBy[kind] && record.type !== 'waived') return false;
      if (record.subject !== undefined && record.subject !== subject) return false;
      return (
        record.by === undefined || party === undefined || record.by === party || !this.model.party(record.by)
      );
    });
  }

  #makeTrack(promise: RegularPromise): Track {
    const { today, starts, ends, holidays, model } = this;
    const until = addDays(later(today, starts ?? today), daysAhead);
    const about = this.recordsFor(promise);
    const occurrences = expand(promise.kind, {
      cadence: promise.cadence,
      starts,
      ends,
      today,
      until,
      holidays,
      // What is to happen has not happened yet; what is agreed to be skipped is agreed.
      records: about.filter(({ type, date }) => type !== 'waived' && date <= today),
      waivers: about.filter(({ type, date }) => type === 'waived' && date <= until),
    });
    const isUnique =
      promise.id === undefined || model.file.definitions.filter(({ id }) => id === promise.id).length < 2;
    const isUnclear = this.mayHideRecords || this.isTermUnclear || this.areHolidaysUnclear;
    return { promise, occurrences, isCertain: isUnique && !isUnclear };
  }
}

/** With two agreements of one id nobody can tell whose records they are. */
function isAmbiguous({ agreement }: AgreementModel, files: RecordFiles): boolean {
  return agreement.id === undefined || files.agreements(agreement.id).length > 1;
}
