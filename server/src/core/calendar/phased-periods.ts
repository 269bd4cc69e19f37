import { type Cadence, type Phase, regularPart } from './cadence.ts';
import { toDay } from './date.ts';
import { type Day, earlierDay, laterDay, plusDays } from './day.ts';
import { type Period, type PeriodSequence, Periods } from './periods.ts';
import { arePhasesInOrder } from './phases.ts';

/**
 * The periods that a cadence comes to.
 *
 * @param starts the first day of the term, where it is known
 * @returns undefined where there are none: on demand only, or at least so often and nothing else, whatever the periods (in a
 * phase it is a period of that length, decision 136); or where nothing says
 * what they are counted from, or which phase holds when
 */
export function periodsOf(cadence: Cadence, starts: Day | undefined): PeriodSequence | undefined {
  const { phases, from } = cadence;
  if (phases) return arePhasesInOrder(phases) ? phased(phases, from, starts) : undefined;
  const regular = regularPart(cadence);
  return regular && !regular.isMinimum ? Periods.of(regular, starts) : undefined;
}

/** @returns undefined where there is a phase of which nobody knows what it is counted from, or none with periods */
function phased(
  phases: readonly Phase[],
  from: Cadence['from'],
  starts: Day | undefined,
): PeriodSequence | undefined {
  const spans: Span[] = [];
  let first: Day | undefined;
  for (const { until, ...phase } of phases) {
    const rhythm = regularPart(phase);
    const isAnchored = first === undefined && from !== undefined;
    const periods = rhythm && Periods.of({ ...rhythm, ...(isAnchored && { from }) }, first ?? starts);
    if (rhythm && !periods) return undefined;
    const last = until && toDay(until);
    spans.push({ first, last, periods });
    first = last && plusDays(last, 1);
  }
  return spans.some(({ periods }) => periods) ? new PhasedPeriods(spans) : undefined;
}

interface Span {
  /** Undefined for the first one, and for the last. */
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  /** None where a phase is on demand. */
  readonly periods: Periods | undefined;
}

/** Periods of several lengths in turn: what begins before a phase or ends behind it is cut short there (decision 91). */
class PhasedPeriods implements PeriodSequence {
  readonly #spans: readonly Span[];

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
  }

  get first(): Period | undefined {
    const [span] = this.#spans;
    return span?.periods ? span.periods.first && cut(span.periods.first, span) : this.#from(1);
  }

  at(day: Day): Period | undefined {
    const span = this.#spans[this.#indexAt(day)];
    const period = span?.periods?.at(day);
    return span && period && cut(period, span);
  }

  after({ last }: Period): Period | undefined {
    const next = plusDays(last, 1);
    return next <= last ? undefined : (this.at(next) ?? this.#from(this.#indexAt(next) + 1));
  }

  endedBy(day: Day): Period | undefined {
    const around = this.at(day);
    if (around?.last === day) return around;
    let before = around ? plusDays(around.first, -1) : this.#spans[this.#indexAt(day)]?.first;
    if (!around && before !== undefined) before = plusDays(before, -1);
    while (before !== undefined) {
      const period = this.at(before);
      if (period) return period;
      const { first } = this.#spans[this.#indexAt(before)] as Span;
      before = first && plusDays(first, -1);
    }
    return undefined;
  }

  /** The first period of the phases from one on. */
  #from(index: number): Period | undefined {
    for (const { first } of this.#spans.slice(index)) {
      const period = first === undefined ? undefined : this.at(first);
      if (period) return period;
    }
    return undefined;
  }

  /** The phase that a day lies in; behind the last one its number, which none has. */
  #indexAt(day: Day): number {
    const index = this.#spans.findIndex(({ last }) => last === undefined || day <= last);
    return index < 0 ? this.#spans.length : index;
  }
}

function cut(whole: Period, { first, last }: Span): Period {
  const from = first === undefined ? whole.first : laterDay(first, whole.first);
  const until = last === undefined ? whole.last : earlierDay(last, whole.last);
  return from === whole.first && until === whole.last ? whole : { first: from, last: until, whole };
}
