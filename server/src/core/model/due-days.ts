import type { Workspace } from '../workspace.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { AgreementModel } from './agreement.ts';
import type { Cadence } from './calendar/cadence.ts';
import { addDays, type Holidays, type IsoDate, isIsoDate, later } from './calendar/date.ts';
import { compileSeries } from './calendar/occurrences.ts';
import { parseCadence } from './calendar/parse-cadence.ts';
import { lastRecords } from './last-records.ts';

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

/** When the regular things of an agreement are due next, from today on, as long as it runs. */
export class DueDays {
  readonly holidays: Holidays;
  readonly #agreement: AgreementModel['agreement'];
  readonly #today: IsoDate;
  readonly #records: ReadonlyMap<string, IsoDate>;
  readonly #answers = new Map<string, IsoDate | undefined>();

  constructor({ agreement }: AgreementModel, workspace: Workspace, today: IsoDate) {
    this.#agreement = agreement;
    this.#today = today;
    this.holidays = new Set(agreement.holidays ?? []);
    this.#records = lastRecords(workspace.recordsOf(agreement.id ?? ''), today);
  }

  /**
   * The next due day of what a mapping promises under one of its keys; today counts. A day before today: it was
   * due then, an interval after the last record, and nothing has been recorded since.
   *
   * @returns undefined where the cadence cannot be read, nothing says what it is counted from, or the agreement
   * will be over by then
   */
  next(owner: PlainMapping, key: string): Due | undefined {
    const cadence = cadenceOf(owner, key);
    const { status, term } = this.#agreement;
    if (!cadence || status === 'ended' || status === 'suspended') return undefined;
    const [starts, ends] = [dateOf(term?.starts), dateOf(term?.ends)];
    const from = starts ? later(this.#today, starts) : this.#today;
    if (ends && ends < from) return undefined;
    const base = cadence.from
      ? { anchor: cadence.from, countedFrom: 'planned' as const }
      : this.#base(owner, key, starts);
    if (!base) return undefined;
    const { anchor, countedFrom } = base;
    const date = this.#dayAfter(countedFrom === 'last-record' ? anchor : addDays(from, -1), cadence, anchor);
    return date && !(ends && date > ends) ? { date, cadence, countedFrom } : undefined;
  }

  /** Many things have the same rhythm, and compiling one is what takes the time. */
  #dayAfter(after: IsoDate, cadence: Cadence, anchor: IsoDate): IsoDate | undefined {
    const question = JSON.stringify([after, cadence, anchor]);
    if (this.#answers.has(question)) return this.#answers.get(question);
    const { holidays } = this;
    const series = compileSeries(cadence, { anchor, holidays, firstDue: 'after-one-interval' });
    const next = series.ok ? series.value.next(after) : series;
    const answer = next.ok ? next.value : undefined;
    this.#answers.set(question, answer);
    return answer;
  }

  /** What a cadence without `from` is counted from (decision 7). */
  #base(owner: PlainMapping, key: string, starts: IsoDate | undefined) {
    const recorded = this.#lastRecord(owner, key);
    if (recorded === 'unclear') return undefined;
    if (recorded) return { anchor: recorded, countedFrom: 'last-record' as const };
    return starts && { anchor: starts, countedFrom: 'term' as const };
  }

  /** When it was last recorded; `unclear` where each of several parties owes it and records do not say which. */
  #lastRecord(owner: PlainMapping, key: string): IsoDate | 'unclear' | undefined {
    const { review, openDialogue } = this.#agreement;
    if (owner === review) {
      const reviewed = this.#records.get(`review ${key}`);
      return reviewed && key === 'internal' ? 'unclear' : reviewed;
    }
    if (owner === openDialogue?.healthCheck) return this.#records.get('health-check');
    const ids = [owner.id, owner.formerly ?? []].flat();
    const last = (what: string) =>
      ids.flatMap(id => this.#records.get(`${what} ${id}`) ?? []).reduce(laterOf, undefined);
    const kept = last('commitment');
    return kept && owner.by === 'both' ? 'unclear' : (kept ?? last('forum') ?? last('activity'));
  }
}

function laterOf(a: IsoDate | undefined, b: IsoDate): IsoDate {
  return a ? later(a, b) : b;
}

/** A cadence that a mapping has under a key; its `from` may stand beside it (decision 15). */
export function cadenceOf(owner: PlainMapping, key: string): Cadence | undefined {
  const parsed = owner[key] === undefined ? undefined : parseCadence(owner[key]);
  if (!parsed?.ok) return undefined;
  const beside = dateOf(owner.from);
  return parsed.value.from || !beside || key !== 'cadence' ? parsed.value : { ...parsed.value, from: beside };
}

function dateOf(value: unknown): IsoDate | undefined {
  return isIsoDate(value) ? value : undefined;
}
