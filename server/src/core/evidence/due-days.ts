import { type Cadence, type RegularCadence, regularPart } from '../calendar/cadence.ts';
import { type IsoDate, toDate, toDay } from '../calendar/date.ts';
import { type Day, type FreeDays, laterDay, plusDays } from '../calendar/day.ts';
import { DueAfter } from '../calendar/due-after.ts';
import { compileSeries } from '../calendar/occurrences.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { grouped } from '../util/grouped.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { Doubt } from './doubt.ts';
import { asCounted, expand } from './expand.ts';
import type { Occurrence } from './occurrence.ts';
import { plannedCadence } from './planned-cadence.ts';
import type { RegularPromise } from './promise.ts';
import type { RecordModel } from './record.ts';
import { type Term, termOf } from './term.ts';
import type { Track } from './track.ts';

/** When something regular is due next. */
export interface Due {
  readonly date: IsoDate;
  /**
   * What it is counted from. `planned`: the cadence names the days itself, with `from`. Otherwise it is due at the
   * latest on that day: an interval after the last record, or after the start of the term (decision 7). `phase`: the same of
   * one of several rhythms, counted from its first day or the last record in it (decision 91).
   */
  readonly countedFrom: 'planned' | 'last-record' | 'term' | 'phase';
}

/** The same before it is told. */
type DueDay = Omit<Due, 'date'> & { readonly day: Day };

/** What was promised and recorded, as far as due days rest on it; the evidence of an agreement. */
interface Recorded {
  readonly model: AgreementModel;
  readonly today: Day;
  readonly starts: Day | undefined;
  readonly ends: Day | undefined;
  readonly free: FreeDays;
  readonly records: readonly RecordModel[];
  readonly promises: readonly RegularPromise[];
  recordsFor(promise: RegularPromise): readonly RecordModel[];
  doubtsAbout(promise: RegularPromise): readonly Doubt[];
  track(promise: RegularPromise): Track;
}

/** When the regular things of an agreement are due next, from today on, as long as it runs. */
export class DueDays {
  readonly #evidence: Recorded;
  #byOwner: ReadonlyMap<PlainMapping, readonly RegularPromise[]> | undefined;

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
    const cadence = plannedCadence(owner, key, this.#evidence.model.file);
    if (!cadence) return undefined;
    const promises = this.#promises(owner, key);
    const term = termOf(this.#evidence, promises[0] ?? {});
    const from = this.#from(term);
    if (from === undefined) return undefined;
    const report = this.#report(promises, from);
    if (report) return report;
    if (cadence.phases) return inTerm(this.#phased(promises, cadence, from, term), term);
    const regular = regularPart(cadence);
    if (!regular) return undefined;
    return inTerm(
      cadence.from
        ? this.#planned(promises, regular, from, term)
        : this.#counted(promises, regular, from, term),
      term,
    );
  }

  /** The next day by which a report is to be there; it may lie behind the term that its period belongs to. */
  #report(promises: readonly RegularPromise[], from: Day): Due | undefined {
    // What is to be sent at least so often is counted from the last one, as all else.
    const reports = promises.filter(({ kind, cadence }) => kind === 'report' && !cadence.isMinimum);
    const day = earliest(reports.map(promise => this.#firstOpen(promise, from)));
    return day === undefined ? undefined : { date: toDate(day), countedFrom: 'planned' };
  }

  /** When something with a cadence would be due first, if it were promised: nothing is recorded of it. */
  first(cadence: Cadence): Due | undefined {
    const term = this.#evidence;
    const from = this.#from(term);
    if (from === undefined) return undefined;
    if (cadence.phases) return inTerm(this.#phased([], cadence, from, term), term);
    const regular = regularPart(cadence);
    return regular && inTerm(this.#unrecorded(regular, from, term), term);
  }

  /** The day from which on something is due: today, or the start of the term; undefined when nothing is any more. */
  #from({ starts, ends }: Term): Day | undefined {
    const { model, today } = this.#evidence;
    const { status } = model.agreement;
    if (status === 'ended' || status === 'suspended') return undefined;
    const from = starts === undefined ? today : laterDay(today, starts);
    return ends !== undefined && ends < from ? undefined : from;
  }

  /** Of several rhythms in turn: what the one that holds then, or the next one, comes to. */
  #phased(promises: readonly RegularPromise[], cadence: Cadence, from: Day, term: Term): DueDay | undefined {
    const day =
      promises.length > 0
        ? earliest(promises.map(promise => this.#firstOpen(promise, from)))
        : this.#unrecordedIn(cadence, term).find(({ planned }) => planned >= from)?.planned;
    return due(day, cadence.from ? 'planned' : 'phase');
  }

  /** What a cadence would come to if nothing were recorded of it. */
  #unrecordedIn(cadence: Cadence, { starts, ends }: Term): readonly Occurrence[] {
    const { today, free } = this.#evidence;
    const until = laterDay(today, starts ?? today);
    const nothing = { records: [], waivers: [] };
    return expand('sharing', { cadence, starts, anchor: starts, ends, today, until, free, ...nothing });
  }

  #unrecorded(cadence: RegularCadence, from: Day, { starts }: Term): DueDay | undefined {
    const anchor = cadence.from ? toDay(cadence.from) : starts;
    const day = anchor === undefined ? undefined : this.#dayAfter(plusDays(from, -1), cadence, anchor);
    return due(day, cadence.from ? 'planned' : 'term');
  }

  /** A planned day on which nothing has taken place yet, and which is not skipped. */
  #planned(
    promises: readonly RegularPromise[],
    cadence: RegularCadence,
    from: Day,
    term: Term,
  ): DueDay | undefined {
    const days = promises
      .filter(promise => this.#evidence.recordsFor(promise).length > 0)
      .map(promise => this.#firstOpen(promise, from));
    if (days.length === 0) return this.#unrecorded(cadence, from, term);
    return due(earliest(days), 'planned');
  }

  #firstOpen(promise: RegularPromise, from: Day): Day | undefined {
    const { occurrences } = this.#evidence.track(promise);
    return occurrences.find(({ planned, record }) => planned >= from && !record)?.planned;
  }

  #counted(
    promises: readonly RegularPromise[],
    written: RegularCadence,
    from: Day,
    term: Term,
  ): DueDay | undefined {
    const cadence = asCounted(written);
    const last = promises.map(promise => this.#lastDay(promise));
    // Each of several parties owes it, and the records do not say which of them it was.
    if (last.includes('unclear')) return undefined;
    const recorded = earliest(last as (Day | undefined)[]);
    if (recorded !== undefined && !last.includes(undefined))
      return due(new DueAfter(cadence, recorded, this.#evidence.free).day(1), 'last-record');
    return this.#unrecorded(cadence, from, term);
  }

  #lastDay(promise: RegularPromise): Day | 'unclear' | undefined {
    const { today } = this.#evidence;
    const records = this.#evidence
      .recordsFor(promise)
      .filter(({ type, day }) => type !== 'waived' && day <= today);
    const isOneOfSeveral = promise.party !== undefined && promise.kind !== 'internal-review';
    if (isOneOfSeveral && records.some(({ by }) => by === undefined)) return 'unclear';
    const last = records.at(-1)?.day;
    const mayBeLater = this.#evidence.doubtsAbout(promise).some(({ entry, reason }) => {
      if (!entry) return reason === 'same-agreement-id';
      return entry.type !== 'waived' && entry.day <= today && !(last !== undefined && entry.day <= last);
    });
    return mayBeLater ? 'unclear' : last;
  }

  #promises(owner: PlainMapping, key: string): RegularPromise[] {
    this.#byOwner ??= grouped(this.#evidence.promises, promise => promise.owner);
    return (this.#byOwner.get(owner) ?? []).filter(promise => promise.key === key);
  }

  #dayAfter(after: Day, cadence: RegularCadence, anchor: Day): Day | undefined {
    const { free } = this.#evidence;
    const series = compileSeries(asCounted(cadence), { anchor, free, firstDue: 'after-one-interval' });
    const next = series.ok ? series.value.next(after) : series;
    return next.ok ? next.value : undefined;
  }
}

function inTerm(due: DueDay | undefined, { ends }: Term): Due | undefined {
  if (!due || (ends !== undefined && due.day > ends)) return undefined;
  const { day, countedFrom } = due;
  return { date: toDate(day), countedFrom };
}

function due(day: Day | undefined, countedFrom: Due['countedFrom']): DueDay | undefined {
  return day === undefined ? undefined : { day, countedFrom };
}

function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  const known = days.filter(day => day !== undefined);
  return known.length === 0 ? undefined : known.reduce((a, b) => (a < b ? a : b));
}
