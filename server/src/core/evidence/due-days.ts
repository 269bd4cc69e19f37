import type { Cadence } from '../calendar/cadence.ts';
import { addDays, type Holidays, type IsoDate, later } from '../calendar/date.ts';
import { DueAfter } from '../calendar/due-after.ts';
import { compileSeries } from '../calendar/occurrences.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { Doubt } from './doubt.ts';
import { plannedCadence } from './planned-cadence.ts';
import type { RegularPromise } from './promise.ts';
import type { RecordModel } from './record.ts';
import type { Track } from './track.ts';

/** When something regular is due next. */
export interface Due {
  readonly date: IsoDate;
  readonly cadence: Cadence;
  /**
   * What it is counted from. `planned`: the cadence names the days itself, with `from`. Otherwise it is due at the
   * latest on that day: an interval after the last record, or after the start of the term (decision 7).
   */
  readonly countedFrom: 'planned' | 'last-record' | 'term';
}

/** What was promised and recorded, as far as due days rest on it; the evidence of an agreement. */
interface Recorded {
  readonly model: AgreementModel;
  readonly today: IsoDate;
  readonly starts: IsoDate | undefined;
  readonly ends: IsoDate | undefined;
  readonly holidays: Holidays;
  readonly records: readonly RecordModel[];
  readonly promises: readonly RegularPromise[];
  recordsFor(promise: RegularPromise): readonly RecordModel[];
  doubtsAbout(promise: RegularPromise): readonly Doubt[];
  track(promise: RegularPromise): Track;
}

/** When the regular things of an agreement are due next, from today on, as long as it runs. */
export class DueDays {
  readonly #evidence: Recorded;
  readonly #answers = new Map<string, IsoDate | undefined>();

  constructor(evidence: Recorded) {
    this.#evidence = evidence;
  }

  /**
   * The next due day of what a mapping promises under one of its keys; today counts. A day before today: it was
   * due then, an interval after the last record, and nothing has been recorded since. Of what several parties owe
   * it is the first.
   *
   * @returns undefined where the cadence cannot be read, nothing says what it is counted from, or the agreement
   * will be over by then
   */
  next(owner: PlainMapping, key: string): Due | undefined {
    const cadence = plannedCadence(owner, key, this.#evidence.model.file.source);
    const from = this.#from();
    if (!cadence || !from) return undefined;
    return this.#inTerm(
      cadence.from ? this.#planned(owner, key, cadence, from) : this.#counted(owner, key, cadence, from),
    );
  }

  /** When something with a cadence would be due first, if it were promised: nothing is recorded of it. */
  first(cadence: Cadence): Due | undefined {
    const from = this.#from();
    return from && this.#inTerm(this.#unrecorded(cadence, from));
  }

  /** The day from which on something is due: today, or the start of the term; undefined when nothing is any more. */
  #from(): IsoDate | undefined {
    const { model, starts, ends, today } = this.#evidence;
    const { status } = model.agreement;
    if (status === 'ended' || status === 'suspended') return undefined;
    const from = starts ? later(today, starts) : today;
    return ends && ends < from ? undefined : from;
  }

  #inTerm(due: Due | undefined): Due | undefined {
    const { ends } = this.#evidence;
    return due && !(ends && due.date > ends) ? due : undefined;
  }

  #unrecorded(cadence: Cadence, from: IsoDate): Due | undefined {
    const anchor = cadence.from ?? this.#evidence.starts;
    const date = anchor && this.#dayAfter(addDays(from, -1), cadence, anchor);
    return date && { date, cadence, countedFrom: cadence.from ? 'planned' : 'term' };
  }

  /** A planned day on which nothing has taken place yet, and which is not skipped. */
  #planned(owner: PlainMapping, key: string, cadence: Cadence, from: IsoDate): Due | undefined {
    const days = this.#promises(owner, key)
      .filter(promise => this.#evidence.recordsFor(promise).length > 0)
      .map(promise => this.#firstOpen(promise, from));
    if (days.length === 0) return this.#unrecorded(cadence, from);
    const date = earliest(days);
    return date && { date, cadence, countedFrom: 'planned' };
  }

  #firstOpen(promise: RegularPromise, from: IsoDate): IsoDate | undefined {
    const { occurrences } = this.#evidence.track(promise);
    return occurrences.find(({ planned, record }) => planned >= from && !record)?.planned;
  }

  #counted(owner: PlainMapping, key: string, cadence: Cadence, from: IsoDate): Due | undefined {
    const promises = this.#promises(owner, key);
    const last = promises.map(promise => this.#lastDay(promise));
    // Each of several parties owes it, and the records do not say which of them it was.
    if (last.includes('unclear')) return undefined;
    const recorded = earliest(last as (IsoDate | undefined)[]);
    if (recorded && !last.includes(undefined)) {
      const date = new DueAfter(cadence, recorded, this.#evidence.holidays).day(1);
      return date && { date, cadence, countedFrom: 'last-record' };
    }
    return this.#unrecorded(cadence, from);
  }

  #lastDay(promise: RegularPromise): IsoDate | 'unclear' | undefined {
    const { today } = this.#evidence;
    const records = this.#evidence
      .recordsFor(promise)
      .filter(({ type, date }) => type !== 'waived' && date <= today);
    const isOneOfSeveral = promise.party !== undefined && promise.kind !== 'internal-review';
    if (isOneOfSeveral && records.some(({ by }) => by === undefined)) return 'unclear';
    const last = records.at(-1)?.date;
    const mayBeLater = this.#evidence.doubtsAbout(promise).some(({ entry, reason }) => {
      if (!entry) return reason === 'same-agreement-id';
      return entry.type !== 'waived' && entry.date <= today && !(last && entry.date <= last);
    });
    return mayBeLater ? 'unclear' : last;
  }

  #promises(owner: PlainMapping, key: string): RegularPromise[] {
    return this.#evidence.promises.filter(promise => promise.owner === owner && promise.key === key);
  }

  /** Many things have the same rhythm, and compiling one is what takes the time. */
  #dayAfter(after: IsoDate, cadence: Cadence, anchor: IsoDate): IsoDate | undefined {
    const question = JSON.stringify([after, cadence, anchor]);
    if (this.#answers.has(question)) return this.#answers.get(question);
    const { holidays } = this.#evidence;
    const series = compileSeries(cadence, { anchor, holidays, firstDue: 'after-one-interval' });
    const next = series.ok ? series.value.next(after) : series;
    const answer = next.ok ? next.value : undefined;
    this.#answers.set(question, answer);
    return answer;
  }
}

function earliest(days: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  return days.reduce((a, b) => (a && b ? (a < b ? a : b) : (a ?? b)), undefined);
}
