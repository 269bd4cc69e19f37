import { type Day, laterDay, plusDays } from '../calendar/day.ts';
import { type Doubt, dayOf } from './doubt.ts';
import type { Occurrence } from './occurrence.ts';

/** So many of the doubts about one occasion are named with it; the track names all. */
const mostNamed = 5;

/** Occasions of which it is known what is proved, and every doubt that leaves one of them open. */
export interface Judged {
  readonly occurrences: readonly Occurrence[];
  readonly causes: readonly Doubt[];
}

/**
 * Says of occasions that seem to be missed, or late, whether that is proved. It is not where a doubtful record lies in
 * the window of the occasion or in the time after it in which it would be late; nor where the occasion would not be
 * missed if all that is doubtful were true: an occasion is counted from what happened before it.
 *
 * @param found what became of each occasion by what is proved, in the order of time
 * @param doubts about the promise
 * @param ifTrue what would have become of the occasions if all doubtful records were true
 */
export function judge(
  found: readonly Occurrence[],
  doubts: readonly Doubt[],
  ifTrue: () => readonly Occurrence[],
): Judged {
  if (doubts.length === 0 || !found.some(isOpen)) return { occurrences: found, causes: [] };
  const dated = new DatedDoubts(doubts);
  const undated = doubts.filter(doubt => dayOf(doubt) === undefined);
  const missed = dated.all.length > 0 ? new MissedDays(ifTrue()) : undefined;
  const occurrences = found.map((occurrence, i): Occurrence => {
    if (!isOpen(occurrence)) return occurrence;
    const { opens, closes, planned, state } = occurrence;
    const next = found[i + 1]?.opens;
    const near = dated.between(opens, next === undefined ? closes : laterDay(closes, plusDays(next, -1)));
    const isMissed = state === 'missed';
    const isMoved =
      isMissed && near.length === 0 && missed !== undefined && !missed.has(planned, opens, next);
    const open = [...undated.slice(0, mostNamed), ...near, ...(isMoved ? dated.nearest(closes) : [])];
    if (open.length === 0) return occurrence;
    return { ...occurrence, state: isMissed ? 'uncertain' : 'late', doubts: open.slice(0, mostNamed) };
  });
  return { occurrences, causes: [...undated, ...dated.used] };
}

/** Where the days themselves are not certain, nothing is proved to be missed or late. */
export function allOpen(found: readonly Occurrence[], causes: readonly Doubt[]): Judged {
  const doubts = causes.slice(0, mostNamed);
  const occurrences = found.map((occurrence): Occurrence => {
    if (!isOpen(occurrence)) return occurrence;
    return { ...occurrence, state: occurrence.state === 'missed' ? 'uncertain' : 'late', doubts };
  });
  return { occurrences, causes: found.some(isOpen) ? causes : [] };
}

/** Whether a doubtful record may change what is said of an occasion. */
function isOpen({ state }: Occurrence): boolean {
  return state === 'missed' || state === 'late';
}

/** Doubts with a day in the order of their days; it remembers which of them were asked for. */
class DatedDoubts {
  readonly all: readonly Doubt[];
  readonly #days: readonly Day[];
  readonly #used = new Set<Doubt>();
  /** All before this one that lie in any window are used already. */
  #seen = 0;

  constructor(doubts: readonly Doubt[]) {
    const dated = doubts.flatMap(doubt => (doubt.entry ? [[doubt.entry.day, doubt] as const] : []));
    dated.sort(([a], [b]) => a - b);
    this.#days = dated.map(([day]) => day);
    this.all = dated.map(([, doubt]) => doubt);
  }

  get used(): readonly Doubt[] {
    return this.all.filter(doubt => this.#used.has(doubt));
  }

  /** The first of those from one day to another, both included. Asked for windows in the order of time. */
  between(first: Day, last: Day): readonly Doubt[] {
    const [start, end] = [this.#firstFrom(first), this.#firstFrom(plusDays(last, 1))];
    // Windows may overlap a hundredfold, but each doubt is looked at once.
    for (let i = Math.max(start, this.#seen); i < end; i++) this.#used.add(this.all[i] as Doubt);
    this.#seen = Math.max(this.#seen, end);
    return this.all.slice(start, Math.min(end, start + mostNamed));
  }

  /** The last one until a day, else the first one. */
  nearest(day: Day): readonly Doubt[] {
    const doubt = this.all[Math.max(0, this.#firstFrom(plusDays(day, 1)) - 1)] as Doubt;
    this.#used.add(doubt);
    return [doubt];
  }

  #firstFrom(day: Day): number {
    let [low, high] = [0, this.#days.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#days[middle] as Day) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The planned days of what would be missed. */
class MissedDays {
  readonly #days: readonly Day[];
  #next = 0;

  constructor(occurrences: readonly Occurrence[]) {
    this.#days = occurrences.filter(({ state }) => state === 'missed').map(({ planned }) => planned);
  }

  /**
   * Whether an occasion is missed there too: planned on the same day, or at another time before the next one's begins,
   * since what is counted from a record moves with it. Asked in the order of time.
   */
  has(planned: Day, opens: Day, nextOpens: Day | undefined): boolean {
    while ((this.#days[this.#next] ?? opens) < opens) this.#next++;
    for (let i = this.#next; i < this.#days.length; i++) {
      const day = this.#days[i] as Day;
      if (day === planned || nextOpens === undefined || day < nextOpens) return true;
      if (day > planned) return false;
    }
    return false;
  }
}
